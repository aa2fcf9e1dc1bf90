extension PhraseBook {
    /// Asking for permission, and what only sounds like it.
    static let requests: [(Signal, String)] = [
        (
            .asksAbsence,
            """
            @request ~12 @not|@notYet ~2 @presence|@attend
            @request ~5 saya|kami ~2 @not|@notYet ~2 @active|@passive|@stem|ngantor
            @request ~3 @absence
            @request ~3 @late
            mohon|minta !@sorry ~2 @not ~2 @presence|@attend
            @request ~4 belum ~1 @can ~1 @presence|@attend
            mohon ~1 @late
            @request ~2 ?saya|kami menyusul|nyusul
            @not|@notYet ~1 @can ~3 @presence ~9 mohon izin|perkenan|persetujuan
            @not|@notYet ~1 @can ~3 @presence ~12 apakah ~1 berkenan|boleh|diizinkan
            @will|mohon ~2 @not ~1 @presence ~8 izin
            izin !melaporkan|menyampaikan|lapor ~4 @can ~1 @late
            izin ~2 @not masuk|ngantor|apel|piket|ikut|hadir
            izin ~1 @not lengkap|penuh|full
            @honorific|@title ~6 @not|@notYet ~1 @can $
            maaf|punten|mohon ~6 saya|kami|@unit ~2 @not|@notYet @can ~2 hadir|bergabung|ikut|gabung|@presence
            @sorry ~8 @not|@notYet @can >
            izin ~3 menyusul|nyusul
            izin ~10 agak|datang|sedikit @late
            maaf|punten ~6 @not|@notYet ~1 @can ~1 @presence ~12 dimaklumi|maklum|dimaafkan
            izin ~8 saya|kami ~1 @late|belakangan|menyusul
            izin ~6 saya|kami absen
            """
        ),
        (
            .asksDelegation,
            """
            @request ~14 diwakilkan|diwakili|mewakilkan|mewakili|wakilkan|digantikan|gantikan|mendelegasikan|didelegasikan|menugaskan|mengutus|utus
            kami|saya ~3 wakilkan|diwakilkan|utus|diwakili ~6 ya|nggih|boleh|berkenan|QM
            mohon|minta|menunjuk ~3 diwakilkan|diwakili|mewakilkan|wakilkan|digantikan|mendelegasikan
            boleh|bolehkah|apakah|bisa|bisakah ~4 diwakilkan|diwakili|mewakilkan|wakilkan|digantikan|menugaskan
            diwakilkan|diwakili|mewakilkan|digantikan ~4 apakah|bolehkah|boleh|bisakah|bisa|berkenan ~3 QM|berkenan|boleh
            """
        ),
        (
            .asksLeave,
            """
            @request ~4 @leave
            mengajukan|mohon|ajukan|permohonan ~3 @leave
            @request ~2 @illness
            izin ~1 @not masuk|ngantor|mengajar|bekerja|kerja
            """
        ),
        (
            .asksDeparture,
            """
            @request ~4 @depart
            @request ~3 @goHome
            mohon ~2 mendahului|meninggalkan
            boleh|bolehkah|apakah ~3 pulang|mendahului|meninggalkan|berangkat
            izin ~3 @travel
            mengundang|diundang ~1 kami|saya
            izin ~3 keluar kota|kantor|daerah|negeri
            """
        ),
        (
            .asksUse,
            """
            @request ~4 @use
            @request ~8 kami|saya ~1 @use
            mohon ~1 @use
            kami|saya ~1 bermaksud|berencana|hendak|ingin|mau ~1 @use
            boleh|bolehkah|apakah ~4 dipakai|pinjam|dipinjam|gunakan|digunakan|pakai|memakai|menggunakan
            izin ~2 @openClose
            """
        ),
        (
            .asksAction,
            """
            izin|perkenan ?untuk ?dapat|bisa ?saya|kami ?akan @hold|@change|@attend|@buy
            izin ?untuk ?dapat|bisa ?saya|kami !@speak|@report|@done|bergabung|nyimak @active
            mohon izin ~3 @hold|@change|@attend|@depart
            mohon izin ~2 kami|saya !@speak|@report|@done|@doing|hadir|siap|sudah @stem|@active|ke|ada
            minta|nyuhunkeun|neda izin
            saya|kami izin !@speak|@report
            izin ~4 @illness|@family ~3
            mohon|nyuwun|minta ~1 prei|libur|off
            izin ~2 saya|kami pinjam|pakai|absen|bolos|skip|pulang|kirim|utus
            izin ~1 bolos
            izin ~1 setengah|@number hari|dinten|jam
            izin ~4 ada keperluan|acara|urusan
            izin ~8 memenuhi|menghadiri ~1 undangan|panggilan
            mohon izin ~5 mengajukan ~3
            izin ~2 saya|kami ke @place|@unit|jakarta|provinsi|luar
            izin ~3 mau|akan|hendak|hoyong|bermaksud|berencana !@speak|@report|bertanya
            izin ~4 saya|kami ke
            mohon izin ~8 @use|@openClose|@change|@hold|@depart|@leave|@late|@goHome
            izin ~5 mohon izin ~3 @active|@passive|@presence|@use|@depart|@delegate
            @permit ~2 @attend
            @request ?untuk ?dapat ?@will @active !@presence ~6 @day|@place|@venue|@number
            izin @day ~4 @will|mohon ~3 @attend|@travel|@depart|@leave
            izin ~4 @attend ~2 undangan|acara|rapat|rakor|diklat|bimtek
            """
        ),
        (
            .asksApproval,
            """
            mohon|minta ?kami|saya ?kiranya perkenan|persetujuan|acc|restu|approval|approve|kebijaksanaan|dispensasi !hadir|kehadiran|@presence|menghadiri
            mohon ~1 di acc|setujui|izinkan|approve
            mohon ~2 disetujui|diizinkan|diperkenankan|dikabulkan|diacc|persetujuan|perkenan !hadir|@honorific|kehadiran|@presence
            mohon ~4 persetujuan|acc
            titip izin
            mengajukan|ajukan|permohonan ~3 izin|persetujuan|cuti|pinjam|peminjaman|dispensasi
            mohon ~1 perkenan ~3 menandatangani|menyetujui|memberikan|mengizinkan|untuk|kami
            mohon ~1 berkenan ~2 memberikan|memberi|menyetujui|mengizinkan ~2 izin|persetujuan|kami|cuti
            mohon arahan ?dan izin|persetujuan
            @request ~12 apakah ~2 dilanjutkan|lanjut|disetujui|diizinkan|boleh
            mohon ~2 perpanjangan|penundaan|kelonggaran|keringanan|toleransi|pengunduran|penjadwalan|pengecualian|perpanjang|penambahan
            mohon ~1 diberikan|diberi|dapat izin|persetujuan|kesempatan|waktu|dispensasi
            """
        ),
        (
            .asksWhether,
            """
            apakah|bisakah|apa ~4 boleh|berkenan|diperkenankan|diizinkan|dibolehkan|diperbolehkan|mengizinkan
            bolehkah|diperkenankankah|berkenankah|diizinkankah ~1 saya|kami|@use|@hold|@attend|@delegate|@depart|@presence|@leave|dilanjutkan
            boleh saya|kami
            boleh @not ~1 saya|kami
            boleh|diizinkan|dapat|bisa @honorific QM
            diizinkan|diperkenankan QM
            apakah|apa ~1 bisa|boleh|dapat kami|saya mulai|@hold|@use|@openClose|@change
            petunjuk ~10 apakah ~2 bisa|boleh
            boleh ~6 QM
            bisa|dapat|bisakah|dapatkah ~1 saya|kami ~2 @delegate|@late|@depart|@use|@leave|@goHome|izin
            berkenan QM
            boleh ~1 @not ~6 QM
            @will ~1 tutup|buka|pakai|pasang|bongkar ~8
            jika|bila|kalau ~1 @not keberatan
            @not keberatan ~4 saya|kami
            kalau ~1 boleh|diizinkan|diperkenankan|berkenan|memungkinkan ~4
            apakah ~1 cukup ~4
            kalau|bila ~3 berkenan
            @use|@openClose|@delegate|@late|@leave|@depart ~8 boleh QM
            @use|@openClose|@delegate ~8 boleh|berkenan|nggih|ya >
            apakah ~1 berkenan
            kalau|bila|jika ~6 apakah boleh|berkenan|diizinkan
            kami|saya ~6 apakah|bagaimana ~2 boleh|berkenan|diizinkan|bisa
            boleh saja kalau|jika ~8 kami|saya
            kami tutup|buka|pindah|geser|lanjutkan|pakai ~2 ya QM
            """
        ),
        (
            .meToo,
            """
            ^ idem
            < idem
            ^ ditto
            izin ?yang serupa
            izin ?hal ?yang sama
            @permit serupa
            hal serupa|senada
            ^ sama ?juga kami|saya
            ^ sama ?@honorific|@title ~3 ada|juga|@presence|@not
            ^ sama >
            ^ saya ~1 pada
            sama kami|saya juga
            ^ ?izin kami|saya juga|pun sama
            ^ kami|saya juga !sudah|siap|hadir ~4 @request|@not|@travel|mohon
            ^ kami|saya juga >
            ^ ikut izin|idem
            ^ begitu|demikian|begitupun juga|pula|dengan ~1 kami|saya
            ^ sama @honorific|@title ~2 kami|saya|izin
            izin ~1 sama ~1 kami|saya
            ^ senada
            ^ ~2 idem
            ^ ~2 juga @honorific ~2 mohon izin
            ^ samakan
            kami|saya juga nggih|ya|mohon
            ^ setali
            ^ menyambung|menambahkan ~3 kami ~1 juga|pun|ugi
            ^ kami|saya ~3 sama @honorific
            ^ ~3 juga|ge mohon|nyuhunkeun|minta izin
            ^ sekalian ~4 juga ~1 mohon|izin
            ikut izin
            kami pun|ugi|juga ~2 mohon izin
            permohonan|izin ~1 ?yang serupa
            """
        ),
        (
            .izinSpeech,
            """
            izin ?untuk ?dapat ?turut|ikut|sekedar|sekadar|kembali|hanya|sedikit @speak
            izin ?untuk ?dapat @report
            izin @announce|info|informasi
            izin ?untuk ?menambah menambahkan|menjawab|menanggapi|melampirkan|memperkenalkan|meluruskan|klarifikasi|menghaturkan
            izin ~2 arahan|petunjuk|masukan|pencerahan
            izin ralat|koreksi|meralat|usul|saran|tanya|sharing|tag|colek|mention|respon|jawab|simpan|save
            izin @announce
            izin pinjam waktu
            izin ?untuk membuka|memulai|mengawali|menutup|memandu|melanjutkan acara|rapat|forum|sesi|diskusi|pertemuan ~1 kepada|selanjutnya|dengan|waktu|yang|bapak
            izin interupsi|promosi|titip|sekilas|berbagi|mengundang|follow|forward|fwd|repost|rekap|kasih|beri
            izin laporan
            izin ?hasil ?mengenai laporan
            """
        ),
        (
            .izinJoin,
            """
            izin ?untuk ?dapat bergabung|gabung|join|masuk|nyimak|menyimak|simak|pamit|rejoin|leave|left|hadir|on|online|standby|monitor !grup
            izin merapat|meluncur|menuju|gas|gaskan|otw
            izin ~2 ikut bergabung|gabung|nyimak|hadir|serta
            """
        ),
        (
            .izinPast,
            """
            izin ~6 sudah|telah|selesai
            izin ~3 posisi|situasi|kondisi|meluncur
            izin ~2 sedang|masih
            izin ~2 @done
            """
        ),
        (
            .izinThing,
            """
            izin @permitObject
            surat izin
            sudah|ada|punya|berizin|kantongi ~1 izin >
            tanpa|belum ~1 izin
            tidak ada|punya|memiliki izin
            perizinan
            demikian ~8 izin
            dilaporkan ~4 mohon izin
            pelanggaran|pengurusan|urus|mengurus|terbit|masa|rekomendasi|proses|dokumen|permohonan ~1 izin @permitObject
            kemarin|tadi ~1 sudah izin
            mohon izinkan akses
            izinnya ~2 sudah|belum|mana
            """
        ),
        (
            .izinCount,
            """
            izin @number orang
            yang izin
            izin COLON
            hadir ~4 izin ~3 sakit
            sakit COLON ~2 izin
            @number orang izin
            """
        ),
        (
            .forAnother,
            """
            a.n ~1 @honorific|@title|@unit
            atas nama ~1 @honorific|@title
            titip ?izin ?dari @honorific|@title|izin|pesan|dari
            mewakili @honorific|@title|kadis|pimpinan ~9 mohon|mohonkan|izin
            meneruskan|menyampaikan|titipan|haturkan pesan|permohonan @honorific|@title
            mengizinkan|memintakan|menyampaikan izin|permohonan @honorific|@title
            pimpinan kami ~4 izin|@not
            izin untuk ?bapak|ibu|pak|bu @title
            kadis|camat|lurah|kepala|kaban|kabag|kabid ~2 kami ~2 berhalangan|@not|izin
            """
        ),
    ]
}
