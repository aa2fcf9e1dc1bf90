extension PhraseBook {
    /// What else a request is answered with: questions, whom to ask, taking back, taking note; and what is a yes or a no
    /// only as the answer of one who decides.
    static let answers: [(Signal, String)] = [
        (
            .asksReason,
            """
            ^ ~3 alasannya|alasan|kenapa|mengapa|keperluan|keperluannya|acara|acaranya ~2 apa|QM
            ^ ~2 siapa ~3 @delegate|pengganti|penggantinya|wakil|wakilnya|plh|hadir|yang
            penggantinya|pengganti|wakilnya|plh ~1 siapa
            alasannya|keperluannya|undangannya|suratnya ~1 apa|mana|dari
            < berapa lama|hari
            ^ ~2 sampai kapan
            ^ kapan|dimana|jam|kemana ~3 QM
            ke mana QM
            @delegate ~1 siapa
            ^ undangan ?dari ?apa|mana|siapa ~2 QM
            mohon|tolong ~1 jelaskan|dijelaskan|penjelasan|alasan
            """
        ),
        (
            .refers,
            """
            langsung ~1 ke|lapor|izin|ke|hubungi @title|@honorific|ke
            langsung ~1 minta|tanya|matur|bicara|ngomong ~1 ke|kepada|sama|dengan @title|@honorific|beliau
            langsung ~1 ke|kepada|sama beliau
            acc|accnya|izinnya|izin ~1 lewat|melalui @title|@honorific|sekretaris
            izin|lapor|ajukan|sampaikan|koordinasi|koordinasikan|konsultasi|tanyakan ~1 ke|kepada|dengan ~1 @title|@honorific
            konsultasikan|koordinasikan ~1 dengan|sama|ke|kepada ~3 dulu
            minta|mintalah ~1 ke|kepada|sama @title|@honorific|beliau
            hubungi ~1 @title
            wewenang|wewenangnya|kewenangan|kewenangannya ~1 @title|beliau
            teruskan ~1 ke|kepada
            naikkan ~1 ke
            menunggu|tunggu ~2 @title|wali
            silakan|monggo|mangga ~3 koordinasi|koordinasikan|konsultasi|matur|menghadap ~1 ke|dengan|sama ~4 dulu
            acc|boleh|setuju|silakan|oke ~1 kalau|asal|asalkan|bila|jika ~1 @title|@honorific ~3 setuju|acc|oke|mengizinkan|izinkan|berkenan|menyetujui
            """
        ),
        (
            .grantsAll,
            """
            silakan|monggo|mangga|boleh|acc ~1 semua|semuanya|seluruh
            semua ~2 silakan|boleh|acc|diizinkan|dibolehkan|disetujui
            semua ~2 saya|kami izinkan|setujui|bolehkan
            izin ~1 saja semua
            yang tidak ~1 bisa|hadir|datang|ikut
            yang berhalangan
            semua yang ~3 izin|absen|cuti|terlambat ~3 silakan|boleh|acc|disetujui|monggo
            """
        ),
        (
            .reverses,
            """
            < ralat|koreksi|revisi|perubahan
            ralat|koreksi ~5 tetap|jadi|hadir|tidak
            saya|kami ralat|cabut|tarik|batalkan|koreksi
            izin|keputusan|persetujuan ~3 dicabut|ditarik|dibatalkan
            keputusan|persetujuan saya
            izin|izinnya ~2 cabut|tarik|batal|batalkan
            saya ~1 tarik|cabut ~3 izin|izinnya
            setelah ~2 dipertimbangkan|pertimbangan
            berubah|berobah pikiran
            yang tadi ~3 batal|dibatalkan|ralat
            """
        ),
        (
            .approvesPrinciple,
            "setuju prinsip|prinsipnya\nprinsip ~2 setuju\npada prinsipnya ~2 setuju|boleh|silakan|tidak"
        ),
        (
            .seen,
            """
            < ?ya|oke|baik|siap|nggih ?sudah|saya diketahui|monitor|noted|dicatat|dimonitor
            < terima kasih infonya|informasinya
            < ?ya|oke|baik saya ketahui|monitor|catat|terima
            < ?ya|oke|baik ?sudah saya baca|terima|catat
            """
        ),
        (.bareOkay, "^ @okay $\n^ ok|oke|ya|baik|nggih|muhun|iya ya|sip|nggih|baik $"),
        (
            .grantsByDoing,
            """
            < ?ya|oke|baik|iya|siap ?silakan hadiri|dampingi|utamakan|dahulukan|istirahat|berangkat|pulang|rawat|temani|antar|jemput|pakai|gunakan|selesaikan|fokus|hadir ~4 dulu|saja|dahulu
            < ?ya|oke|baik|iya ~1 kirim|utus|tugaskan|wakilkan|diwakilkan|diwakili|digantikan|gantikan|titip|serahkan ~1 @title|saja|sekdis|kabid|sekcam|seklur|wakil|staf
            < ?ya|oke|baik|iya|biar|biarkan|nanti ~1 @title|sekdis|kabid|sekcam ~1 hadir|mewakili|ikut|standby|datang
            < ?ya|oke|baik|iya @not apa|menapa|punapa|masalah|keberatan
            nanaon|opo2|nopo2|menapa2|apa2
            @not papa|popo|popoh
            < ?ya|oke pergi|tinggal|tinggalkan|jalan saja|dulu
            gpp|gapapa|gakpapa|ndakpapa
            < ya|oke|iya|baik|nggih|muhun ~2 @delegate|@leave|@goHome|istirahat|hati2|pastikan|asal|tapi|tetapi|jangan|semoga|lekas|segera|kabari|sampai
            dipersilakan|dipersilahkan
            < tentu|pasti|boleh2
            < bisa >
            < ya|oke|iya bisa
            @place|@venue|lapangan|aula ~2 bisa|dapat|boleh dipakai|digunakan|dipinjam
            < ?ya|oke ambil|pakai saja
            """
        ),
        (
            .asksToAttend,
            """
            tolong|mohon|harap|diminta|usahakan|upayakan|diusahakan|sebaiknya|minta ~3 hadir|datang|ikut|hadiri
            < ?ya|oke|tetap ~1 hadir ~1 ya|dulu|langsung|sendiri|saja
            hadir langsung|sendiri
            < hadir >
            kembali|standby|stand ~2 kantor|tempat|wilayah|posko|pukul
            @title|bapak|ibu ~1 hadir >
            """
        ),
    ]
}
