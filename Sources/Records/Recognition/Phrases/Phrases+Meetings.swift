extension PhraseBook {
    /// Calling, moving and opening meetings; being there.
    static let meetings: [(Signal, String)] = [
        (
            .invites,
            """
            undangan ~2 @meeting|@activity|@event|resepsi|terlampir|rapat
            < ?izin ?menyampaikan|share|meneruskan undangan
            mengundang|diundang|ngulem|ngaturi|mengharap ~4 kehadiran|hadir|rapat|@meeting
            mohon|dimohon|diharapkan|mengharap|harap ~3 hadir|kehadiran|kehadirannya|menghadiri|rawuh|merapat|memasuki|membawa ~8 @meeting|@venue|rapat|zoom|@clock|waktu|kegiatan
            mohon ~1 perkenan|berkenan ~2 hadir|kehadiran|menghadiri|membuka
            mohon|dimohon|diharap|diharapkan|mengharap ~2 kehadiran|kehadirannya
            diharapkan ~4 hadir
            undangan terlampir
            @clock ~3 kita ~2 kumpul|rapat|bahas|bertemu|ketemu|membahas
            kita ~1 kumpul|rapat|bahas|ketemu|bertemu ~5 @clock|@day|@venue
            kumpul ~3 di ~4 @clock|@venue
            kumpul ~3 @clock
            @day ~3 kita ~1 bahas|rapat|kumpul ~2 di|@clock
            ditunggu ~6 sekarang|ruang|di|kehadirannya
            """
        ),
        (
            .meetingLine,
            """
            @meeting ~8 pukul|jam|@clock
            @meeting ~5 besok|lusa|hari|senin|selasa|rabu|kamis|jumat|sabtu|minggu|nanti|malam|tanggal|@month
            @day|@clock ~5 ada|akan|diadakan|dilaksanakan ~2 @meeting
            akan ~1 diadakan|dilaksanakan|digelar ~2 @meeting
            @meeting ~6 @venue
            @meeting ~4 via|melalui|lewat|secara ~1 zoom|jitsi|vidcon|daring|link|@link
            < ?jadwal|agenda|besok|lusa @meeting ~6 @number
            @meeting ~2 seluruh|semua|hanya|terbatas|gabungan
            mohon ~2 @presence ~3 @meeting
            mohon membawa ~9 @meeting
            """
        ),
        (
            .meetingMoved,
            """
            @meeting|jadwal ~8 ditunda|digeser|diundur|dimajukan|dibatalkan|ditiadakan|dipindah|dipindahkan|reschedule|pindah|batal|diganti|mundur|dimundurkan|diubah|berubah
            @clock ~2 diundur|dimajukan|digeser|mundur|maju|jadi|dipindah ~1 @clock|@number
            rapat ~2 kita geser|tunda|undur|pindah|batalkan
            kita ~1 geser|tunda|undur|pindah ~2 ke|@day|@clock
            < perubahan|penundaan|pembatalan COLON ~1 @meeting
            perubahan|penundaan|pembatalan|ralat ~2 @meeting|jadwal|tempat|waktu
            """
        ),
        (.meetingLink, "link|tautan ~3 @meeting\n@meeting ~6 @link\nmeeting id\nid ~1 meeting"),
        (
            .meetingOpens,
            """
            @meeting ~3 dimulai|mulai|dibuka|ditutup|selesai|istirahat|diskors|dilanjutkan|berakhir
            istirahat ~2 rapat|sampai
            rapat ~4 saya|kami|kita buka|tutup|mulai|skors|akhiri
            kita ~1 mulai|buka|tutup|lanjutkan|skors|cukupkan|akhiri|sudahi ~1 rapat|zoom|dulu|ya|sampai
            rapat ~1 sampai di
            kita skors|break|istirahat
            mohon|silakan ~2 masuk|memasuki|bergabung|join ~2 ruangan|ruang|zoom|link|rapat
            @meeting ~1 sudah ~1 mulai|dimulai
            rapat ~3 @number menit|mnt
            saya|kami|kita ~2 buka|tutup|akhiri|skors|mulai ~1 rapat|musyawarah
            lanjut|lanjutkan ~2 sesi
            """
        ),
        (
            .agendaLines,
            "agenda ~2 pimpinan|rapat|acara|kegiatan|@title|hari|@day\njadwal ~2 rapat|kegiatan|pimpinan\n@clock ~3 apel|rapat|paripurna|vidcon|audiensi\npakaian COLON\nagenda COLON\nacara COLON"
        ),
        (
            .asksPresence,
            """
            mohon ~5 absen|presensi|daftar|list|konfirmasi ~2 hadir|kehadiran|grup|hadirnya
            siapa ~3 hadir|sudah
            yang ~1 sudah|belum ~3 hadir|lokasi|bergabung|lapor|absen|join
            mohon isi ~2 daftar|absen|presensi|kehadiran
            """
        ),
        (
            .presentHead,
            """
            ^ ?izin|siap|ya|konfirmasi ?kec|kel|kami|saya ?sudah hadir|rawuh
            ^ hadir
            < hadir $
            @title|@unit ~2 hadir
            siap hadir
            saya|kami ~2 hadir !pukul|belum|@not
            """
        ),
        (
            .present,
            """
            hadir
            ^ ?alhamdulillah ?siap|izin ?saya|kami|tim sudah ~2 di lokasi|ruangan|ruang|tempat|aula|tkp|sini|gedung|kantor
            ^ ~3 di lokasi|ruangan|aula|tempat >
            sudah ~1 join|bergabung|gabung|login|masuk|rejoin|hadir|duduk|merapat
            on position|posisi|location
            konfirmasi ~1 hadir
            ^ standby ~2 di
            posisi ~2 di
            """
        ),
        (
            .rollCall,
            """
            rekap|daftar|data|list|laporan|rekapitulasi ~2 hadir|kehadiran|absen|absensi|presensi|apel|absennya
            presensi|absensi|absen|kehadiran ~4 COLON|@number
            yang ~1 hadir|mewakili|tidak|belum|izin ~4 COLON
            hadir|tidak|izin|sakit|cuti|dinas COLON ~2 @number
            @number ~1 @people|opd|skpd|peserta|unit ~3 hadir|login|online|bergabung
            unsur hadir
            hadir @number
            @number ~1 orang|org ~1 hadir|izin|sakit|cuti
            terdaftar|login @number
            nihil tidak hadir
            jumlah ~2 pegawai|anggota|personel|peserta
            belum|sudah ~1 bergabung|lapor|join|absen ~3 COLON
            """
        ),
        (.attendanceForm, "hadir COLON\nalpa|tk|dl|sakit|izin COLON @number"),
        (
            .listContinues,
            """
            ^ ?izin lanjut|melanjutkan|lanjutan list|absen|daftar
            ^ list
            ^ absen|daftar ~4 COLON
            """
        ),
        (
            .arrives,
            """
            sinyal ~2 putus|hilang|jelek|lemot
            rejoin
            meninggalkan ~1 rapat|zoom|ruangan|tempat
            @title ~3 meninggalkan|hadir|datang|tiba ~2 pukul|@number|rapat
            """
        ),
        (.absent, "@not|@notYet ~1 @can ~1 hadir|ikut|bergabung|mengikuti\n@not hadir\nberhalangan"),
        (
            .comesLate,
            """
            ^ ?mohon ?maaf ?saya|kami|abdi ?agak ?datang terlambat|telat ~2 @number|macet|join|hadir|gabung|ban|karena|sebentar|masuk|ya
            ^ ?izin saya|kami ~1 menyusul|nyusul >
            terlambat @number menit
            izin terlambat|telat ~1 join|gabung|bergabung|masuk
            """
        ),
        (
            .represented,
            """
            hadir ~2 mewakili|diwakili
            mewakili|diwakili|diwakilkan ~2 @title|@unit|bapak|ibu|@honorific|kabid|sekcam
            yang mewakili
            @unit|@title ~2 diwakili|diwakilkan
            """
        ),
    ]
}
