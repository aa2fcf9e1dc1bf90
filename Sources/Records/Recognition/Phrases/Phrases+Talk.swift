extension PhraseBook {
    /// Answering, greeting, asking, announcing.
    static let talk: [(Signal, String)] = [
        (
            .acknowledges,
            """
            ^ ?muhun|nggih|baik|oke|amin @ready
            ^ ?ya|oke|ok siap|baik|noted|86|sip|oke|muhun|nggih|diterima|monitor|copy|dimengerti|mangga
            ^ ?laporan|surat|info|informasi|data|berkas ?sudah|telah diterima
            ^ @okay
            siap ~2 laksanakan|hadir|86|arahan|monitor|meluncur|perintah|salah|menunggu|ditindaklanjuti|bantu|kerjakan|koordinasi
            ^ mangga ~2 siap
            ^ sendika
            ^ terima|makasih kasih|infonya|informasinya|atensinya|arahannya|laporannya|updatenya ~3
            ^ catat|dicatat
            """
        ),
        (
            .acceptsTask,
            """
            ^ ?siap|baik|oke|ya segera ~2 meluncur|otw|kesana|ke|kami|diatasi|ditangani|dicek|dilaksanakan|ditindaklanjuti|merapat|laksanakan|diproses
            ^ ?siap ?kami|saya cek|meluncur|otw|merapat ~3
            ^ siap ~3 kami|saya ~2 @handle|@command|@speak|cek|@stem
            ^ baik ~2 kami|saya|segera
            ^ otw
            """
        ),
        (
            .thanks,
            """
            terima kasih
            makasih
            matur|hatur nuwun|suwun|nuhun
            ^ makasih|nuhun|suwun|nuwun
            alhamdulillah
            jazakallah|jazakumullah|thank
            """
        ),
        (
            .greets,
            """
            selamat ~1 pagi|siang|sore|malam|datang|bertugas|bekerja|beristirahat|istirahat
            salam ~1 sehat|sejahtera
            pa|apa kabar
            """
        ),
        (
            .congratulates,
            """
            selamat ~2 ulang|hari|atas|tahun|menempuh|idul|natal|sukses|jalan|wisuda|kepada|nyepi|waisak
            ^ @praise
            dirgahayu
            sukses selalu
            mantap|keren|bagus|hebat|luar
            barakallah
            semangat
            hut|milad ~3 ke
            """
        ),
        (
            .mourns,
            """
            innalillahi
            @mourning
            turut ~1 berduka|belasungkawa|prihatin
            """
        ),
        (
            .deathNews,
            """
            telah ~2 berpulang|wafat|meninggal
            meninggal|wafat|berpulang|ngantunkeun ~3 dunia|bapak|ibu|@day|pukul|rahmatullah
            kabar|berita duka|lelayu
            rumah duka
            lelayu
            dimakamkan|pemakaman
            """
        ),
        (
            .wishes,
            "semoga|mugi\nlekas|cepat|segera sembuh\nsehat selalu\njaga ~1 kesehatan\nhati2\nsyafakillah\naamiin|amin"
        ),
        (
            .asks,
            """
            QM
            @questionWord|@question ~9 QM
            @questionWord|@question
            sudah ~6 QM
            """
        ),
        (
            .asksHead,
            """
            < ?izin ?bertanya|tanya|mohon|maaf ?info @question|@questionWord
            ^ ~4 berapa|kapan|siapa|dimana|kenapa|mengapa|bagaimana|mana
            izin ~1 bertanya|tanya|menanyakan|konfirmasi
            mohon ~1 info|penjelasan|pencerahan|konfirmasi
            ada ~5 QM
            benarkah|betulkah|leres
            apa|apakah ~1 benar|betul
            """
        ),
        (
            .announces,
            """
            ^ ?izin ?kami @announce
            diberitahukan|diinformasikan|diumumkan|dihimbau|diimbau|diharapkan
            < himbauan|imbauan|pengumuman|info|informasi|perhatian|pemberitahuan|edaran
            disampaikan ~2 surat|edaran|kepada|bahwa
            kami|kita informasikan|beritahukan|umumkan|infokan
            sehubungan ~3 dengan
            libur nasional|bersama
            beredar ~3 @hearsay|pesan|penipuan
            template|juknis|format|aplikasi|link|tautan|jadwal ~3 terlampir|terbaru|terbit|sudah|COLON
            nomor ~3 ganti|darurat|aktif|wa
            bersama ini disampaikan
            batas akhir
            pendaftaran|layanan|pelayanan ~4 dibuka|libur|tutup|buka|gratis
            """
        ),
        (
            .shares,
            "izin ~1 share|sharing|forward|meneruskan|kirim|berbagi|fwd\nizin ~1 menyampaikan ~1 info|informasi|surat|materi"
        ),
        (
            .privateFeast,
            """
            undangan|mengundang|ngundang|ngaturi|kehadiran|kehadirannya|rawuh|rawuhnya|restu|restunya ~9 resepsi|pernikahan|nikah|walimah|walimatul|mantu|ngunduh|khitanan|sunatan|aqiqah|akikah|tasyakuran|syukuran|midodareni|siraman !massal ~6 putra|putri|anak|cucu|keluarga|kami|saya|adik
            resepsi|pernikahan|nikah|walimah|walimatul|mantu|ngunduh|khitanan|sunatan|aqiqah|akikah|tasyakuran|syukuran|midodareni|siraman !massal ~3 putra|putri|anak|cucu|keluarga|adik ~14 restu|restunya|hadir|kehadiran|rawuh|undangan|pukul|jam|tempat|di
            """
        ),
        (.introduces, "memperkenalkan ~2 diri\nperkenalkan\npamit ~3 grup\nsaya ~2 plt|pj|plh"),
        (.smallTalk, "@joke\nngopi|kopi|gowes|mancing\nsarapan ~2\nmerdeka\n^ @joke"),
        (.jokes, "@joke"),
        (
            .seeks,
            """
            izin ~2 minta|mohon ~1 nomor|kontak|link|data|file|foto|info
            minta ~1 nomor|kontak|link
            ada yang ~1 punya|tahu|bisa|monitor
            """
        ),
    ]
}
