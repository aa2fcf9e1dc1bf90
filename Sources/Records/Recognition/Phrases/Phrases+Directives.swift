extension PhraseBook {
    /// Telling others what to do.
    static let directives: [(Signal, String)] = [
        (
            .commands,
            """
            tolong|segera|mohon|harap|agar|supaya ~3 @command|@handle|@passive
            tolong|segera !@honorific @command|@handle|@stem|@passive
            mohon ~2 ditindaklanjuti|atensi|dikoordinasikan|dicek|dimonitor|dipantau|diantisipasi|dibantu|jadi
            agar|supaya|harap ~4 @command|@handle|@presence|@speak|@letter|@stem|@active|membawa
            jangan lupa|sampai ~4
            pastikan ~4
            dimohon ~6 @command|@handle|@active|untuk
            laporkan ~4
            perhatikan|antisipasi|waspadai|tingkatkan
            harus|wajib ~1 selesai|jalan|tuntas|beres|dikirim|@passive
            saya minta ~4
            """
        ),
        (
            .commandsHead,
            """
            < @command !@honorific|melaporkan ~1
            < @handle ~1 ke|di|malam|hari|sekarang|@place|@hazard
            < cek|koordinasikan|siapkan|laporkan|kirim|kerahkan|pantau|monitor|dampingi|buat|buatkan|lengkapi|data|undang|jaga|awasi|tugaskan|selesaikan|tindaklanjuti|percepat|evakuasi|bantu|hadiri|catat|pelajari|hubungi|tertibkan|amankan|cari|telusuri|bereskan|kumpulkan|sampaikan|tambah|pasang|bersihkan|angkut|perbaiki|buka|tutup|segera|proses|usut|panggil|prioritaskan|ingatkan|lanjutkan ~2 @place|@day|@data|@unit|@people|@hazard|@facility|@letter|@handle|@meeting|@activity|@soon|@command|laporan|ke|dengan|dan|ini|kualitasnya|kebenarannya|posko|semua|tim
            @title|@unit|@honorific cek|tolong|segera|siapkan|koordinasikan|tindaklanjuti|laporkan|data|dampingi|hadir|hadiri|turun|merapat|pantau|kirim|kerahkan|bantu|proses|pasang|angkut|selesaikan|monitor
            """
        ),
        (
            .forHandling,
            """
            untuk|utk ~2 ditindaklanjuti|diketahui|dipedomani|dilaksanakan|dihadiri|dikoordinasikan|dibantu|dipelajari|diproses|dicek|diselesaikan|diperhatikan|dijadwalkan|dipersiapkan|ditangani|hadiri|diverifikasi
            < ditindaklanjuti|dikoordinasikan|diverifikasi|dipelajari|diikuti|dipedomani|dihadiri|dilaksanakan|dicek|diselesaikan|dibantu|disiapkan|diproses
            untuk dapat
            < ~1 mewakili
            tugaskan|wakilkan ke|@number|sekdis|kabid
            """
        ),
        (
            .deadline,
            """
            paling lambat|telat|lama
            sebelum pukul|jam|@day|@number
            selambat2|selambatnya|maksimal ~1 @day|pukul|tanggal
            ditunggu ~3 @day|pukul|sampai
            batas ~2 @day|tanggal|pukul|akhir
            deadline
            hari ini juga
            malam ini ?juga
            sekarang juga
            """
        ),
        (
            .asksService,
            """
            mohon|minta|tolong ~2 bantuan|dibantu|info|informasi|petunjuk|penjelasan|data|nomor|kontak|link|foto|contoh|format
            mohon ~4 @handle|@passive
            mohon ~1 segera
            """
        ),
        (
            .addressesAll,
            """
            semua|seluruh|para|tiap|setiap|masing2 @title|@unit|opd|kelurahan|kecamatan
            bapak|ibu|rekan ~2 camat|lurah|kadis|opd|kepala
            """
        ),
        (
            .callsData,
            """
            mohon|tolong|agar|harap|segera ~3 kirim|kirimkan|dikirim|isi|mengisi|diisi|laporkan|list|absen|input|menginput|data|rekap|setor|konfirmasi|share ~3
            ditunggu ~2 @data|laporannya|laporan|datanya|konfirmasinya
            mohon ~2 list
            dilist|list|diisi|isi ~3 sini|bawah
            mohon ~3 jumlah|data|rekap|rincian
            < berapa ~8 per|masing2|wilayah
            jawab|ditunggu ~1 sebelum|sampai
            """
        ),
        (
            .relays,
            """
            arahan|perintah|petunjuk|instruksi|dawuh|dhawuh|disposisi|pesan|perkenan|amanat ?dari @honorific|@title ~3
            sesuai arahan ~2 @title|bapak|ibu
            beliau ~1 @permitted|acc|setuju|berkenan|arahkan|minta|menghendaki|berpesan|menyampaikan|perintahkan|mengarahkan|persilakan|memerintahkan|@not|tidak|belum|boleh|oke
            sudah ~2 haturkan|sampaikan|laporkan|dihaturkan|disampaikan|dilaporkan|konfirmasi|dikonfirmasi|naikkan|lapor ~6 beliau|bapak|ibu ~4 @permitted|acc|setuju|berkenan|@not|silakan|boleh|oke|mengizinkan|izinkan|tunda|diwakilkan
            bapak|ibu|@title ~3 berkenan|menyampaikan|berpesan|mengizinkan|memperkenankan|menyetujui|mengarahkan|menghendaki|perintahkan|memerintahkan|menginstruksikan|acc|persilakan|mempersilakan|memberi|setuju ~1 izin|untuk|agar|dan|,|diwakilkan
            bapak|ibu|@title ~1 bilang|ngomong|ngendika|ngandika|sanjang ~6 @permitted|acc|setuju|boleh|silakan|oke|tunda
            kata|menurut|ngendika|ngendikan|dawuh bapak|ibu|beliau|pak|bu
            @title COLON
            suara|vn|voice|isi|rekaman ~1 bapak|ibu|beliau
            kata|arahan bapak|ibu|beliau|@title
            < bapak|ibu|beliau ~2 COLON
            """
        ),
        (
            .commandsUnit,
            """
            ^ ~2 @command|@handle
            < @unit|@title ~1 @command|@handle|@stem
            """
        ),
        (
            .stillMissing,
            """
            yang ~1 belum >
            yang belum ~2
            tinggal ~5 yang|belum
            masih ~4 yang|belum ~2 belum|masuk|kirim|lapor|setor|mengirim
            mengingatkan ~4
            tinggal @number hari|jam
            """
        ),
        (
            .plans,
            """
            besok|nanti|siang|sore|malam|pagi|lusa|segera ~3 kami|tim|petugas|anggota|regu ~4
            kami|tim|petugas ~2 akan|surati|jadwalkan|survei|cek|kirim|turunkan|geser|tes
            """
        ),
        (
            .hedges,
            """
            kayaknya|kayanya|keknya|kayake|kayane|sepertinya|sepertine|kelihatannya|ketoke|sigana|jigana|kawasna
            rasanya|rasane|rasana|rasonyo|agaknya|kiranya|kironyo|barangkali|meureun|mungkin|mungkinan|mbokmenawa
            biasanya|biasane|biasana|biasonyo|setahu|setau|kalau tidak salah
            """
        ),
        (
            .opinion,
            """
            menurut saya|hemat|kami
            hemat saya
            pendapat saya|pribadi|kami|admin
            @me ~1 pribadi
            menurut ~1 pribadi|admin
            """
        ),
        (.relayedWord, "arahan|perintah|petunjuk|dawuh|dhawuh|disposisi|pesan|instruksi ~3 COLON\nbeliau"),
        (.warns, "siaga ~1 penuh\n@unit ~2 siaga\nwaspada|siagakan|antisipasi"),
        (.disposition, "< disposisi\ndisposisi ~2 COLON\nump|mohon saran|up"),
        (
            .sharedDirective,
            "mohon ~2 menjadi perhatian|atensi\nuntuk menjadi perhatian|atensi\nmohon atensi|perhatian"
        ),
    ]
}
