extension PhraseBook {
    /// Telling of a permission or an absence, and taking a request back.
    static let claims: [(Signal, String)] = [
        (
            .claimsPermission,
            """
            sudah|tadi|kemarin ~2 izin ?ke|kepada|sama|dengan|dari|lewat|via|langsung ~3 @title|@honorific|telepon|lisan|wa|japri|langsung
            sudah ~3 diizinkan|disetujui|diperkenankan|acc|diacc|direstui|dibolehkan
            sudah ~2 dapat|mendapat|memperoleh|kantongi|ada|dikasih|diberi ~1 izin|persetujuan|acc|restu|perkenan|lampu
            sudah ~3 @report|telepon|menghadap|komunikasi|koordinasi|ngomong|bicara ~6 diperkenankan|diizinkan|disetujui|acc|boleh|mengizinkan|setuju|silakan|dibolehkan|berkenan
            sudah ~1 @report ~1 lisan
            beliau|bapak ~1 sudah mengizinkan|setuju|acc|menyetujui|memperkenankan|oke
            sudah ~3 matur|ketemu|bertemu|jumpa|berjumpa|sowan|pamit|minta|mohon ~7 beliau|bapak|ibu|dan ~2 mengizinkan|setuju|acc|menyetujui|memperkenankan|oke|berkenan|boleh|silakan
            barusan|tadi ~4 telepon|bertemu|jumpa|berjumpa|menghadap|@report|matur|sowan ~9 mengizinkan|setuju|acc|menyetujui|memperkenankan|oke|berkenan|boleh|silakan|diizinkan|diperkenankan|disetujui|dibolehkan
            barusan|tadi ~8 bilang|katanya|ngomong|bicara ~1 boleh|silakan|setuju|acc|oke|diizinkan
            barusan|tadi ~8 bilang|katanya|ngomong|bicara @not apa|apa2
            sudah mengizinkan|menyetujui|izinkan|memperkenankan ~3 telepon|lisan|wa|japri|langsung
            mengizinkan|menyetujui|mengiyakan|iyakan|diiyakan ~3 telepon|lisan|wa|japri
            telepon ~5 iyakan|mengiyakan|diiyakan|mengizinkan|menyetujui
            sudah ~1 kasih|beri|memberi|ngasih ~1 izin ~3 telepon|lisan|wa|japri|langsung
            tadi ~4 diperkenankan|diizinkan|disetujui|acc|dibolehkan
            sudah seizin|sepengetahuan
            seizin
            izin ~2 lisan ~3 sudah
            sudah @permitted
            """
        ),
        (
            .claimsSpoken,
            "via|lewat|per|melalui telepon|lisan|japri|wa|wapri|chat|jalur\nsecara lisan\nlisan|japri"
        ),
        (
            .withdraws,
            """
            kami|saya ~2 batal
            kami|saya ~1 batalkan|cabut|tarik ~2 izin|izinnya|permohonan|permohonannya
            izin|izinnya|permohonan ~4 @not jadi
            izin ~3 batal ~6
            izin|izinnya|permohonan saya|kami ~2 dicabut|ditarik|dibatalkan
            batal ke|izin|cuti|berangkat|menghadiri|mewakilkan|mendahului|perjalanan
            @not jadi izin|cuti|berangkat|pergi|pamit|mewakilkan|diwakilkan|diwakili|wakilkan|mendahului|absen|pinjam|terlambat
            @not jadi ~2 izin
            @not jadi dinas|ke|tugas|undangan|menghadiri|mewakili|diklat|bimtek|keluar ~8 hadir|ikut|masuk
            @not jadi >
            izin|permohonan|cuti|pengajuan ~6 kami|saya ~1 cabut|tarik|batalkan|batal
            mencabut|menarik|membatalkan ~2 izin|permohonan|cuti|pengajuan
            cabut|tarik|batalkan ~1 izin|permohonan ~1 kami|saya
            abaikan ~1 permohonan|izin ~1 kami|saya
            ternyata ~3 bisa hadir
            jadi ~1 bisa hadir
            """
        ),
        (
            .excuse,
            """
            karena|berhubung|sehubungan|mengingat
            bersamaan|bentrok|bertepatan|tabrakan ~1 dengan|jadwal
            ada ~1 undangan|acara|keperluan|kegiatan|urusan
            """
        ),
        (
            .absenceTold,
            """
            ^ ~4 @not|@notYet ~1 @can ~2 @presence
            mohon maaf ~6 @not|@notYet ~2 @presence
            ^ saya|kami ~3 @not ~1 @presence
            @not hadir ~4 @because|dinas|sakit|cuti|izin
            berhalangan ~1 hadir
            """
        ),
    ]
}
