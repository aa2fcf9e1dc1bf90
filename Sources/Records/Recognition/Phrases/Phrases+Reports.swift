extension PhraseBook {
    /// Telling what was done, what is wrong, and what became of it.
    static let reports: [(Signal, String)] = [
        (
            .reportWord,
            """
            izin ~1 laporan
            < lapor|laporan|melaporkan|dilaporkan
            ingin|mau|hendak|izin ~2 lapor|melaporkan|mengadu|mengadukan|adukan|mengeluhkan
            @report ~2 @activity|@hazard|@meeting
            bersama ini ~1 dilaporkan|kami laporkan
            demikian ~2 @report|disampaikan|laporan
            """
        ),
        (
            .reportsActivity,
            """
            izin ~3 @report ~3 @activity|pelaksanaan|hasil|@meeting
            telah|sudah ~1 dilaksanakan|diselenggarakan|berlangsung|diadakan|digelar|terlaksana|selesai ~3 @activity|@meeting
            @activity ~6 telah|sudah dilaksanakan|berlangsung|selesai|digelar|terlaksana
            @activity|@meeting ~8 dihadiri|diikuti|dibuka|dipimpin|disaksikan
            dihadiri|diikuti ~1 oleh|@number
            laporan ~2 @activity|pelaksanaan|harian|hasil
            hasil ~1 @activity|@meeting
            pelaksanaan ~1 @activity|@meeting
            @activity ~3 bersama|oleh ~1 @unit|@people|@title|warga
            telah|sudah ~1 @activity
            @activity ~6 aman|lancar|tertib|kondusif|sukses
            melaksanakan|mengikuti|menghadiri|menggelar|mengadakan ~1 @activity|@meeting
            update ~2 @activity
            @report ~4 piket|ronda|patroli|posko
            terlampir dokumentasi|foto
            """
        ),
        (
            .activityLine,
            """
            ^ ?laporan ?update ?giat|kegiatan @activity
            ^ ?izin ?@report ?hasil ?giat|kegiatan|pelaksanaan @activity
            < @activity ~8 @number @people|@unit|rumah|peserta|kantong|unit|titik|paket|bidang|usulan|pelanggar
            """
        ),
        (
            .activityForm,
            """
            tempat|lokasi COLON
            peserta|personel|personil COLON
            hasil|hasilnya COLON
            pukul|waktu COLON
            tanggal COLON
            kegiatan|acara COLON
            pelaksana COLON
            < dum|dump
            uraian ~1 COLON
            """
        ),
        (.reportForm, "sbb COLON\nsebagai berikut\nberikut ~2 laporan|hasil|data|rekap|dokumentasi|kami"),
        (
            .activityDone,
            "@activity ~8 selesai|rampung|tuntas|terlaksana|lancar\ntelah|sudah ~1 melaksanakan|mengikuti|mengadakan|menggelar|menghadiri|mendampingi|menyerahkan|membagikan"
        ),
        (
            .reportsHazard,
            """
            @facility ~6 @not|@notYet ~1 keluar|nyala|menyala|hidup|jalan|berfungsi|mengalir
            lapor ~6 @hazard
            @report ~6 @hazard
            < ?laporan|lapor|update|info|ada|terjadi|terpantau ?ada|telah ?sebuah @hazard
            @hazard ~6 @place|@number
            @facility ~5 @damage
            saluran|got|drainase|selokan|sungai|kali|parit ~6 @not|@notYet ~2 berfungsi|mengalir
            parkir ~2 liar|sembarangan|trotoar
            mobil|motor|kendaraan|truk|angkot ~3 parkir ~4 jalan|trotoar|sepanjang|bahu
            @damage ~3 @facility
            ada|terjadi|terpantau|muncul|ditemukan|wonten ~3 @hazard|@damage
            jalan|jembatan ~6 @damage|@hazard
            @report ~4 @hazard|@damage
            pohon ~2 tumbang|miring|patah|roboh|rawan
            air ~4 masuk|naik|meluap|setinggi|menggenangi|mati|keruh|kecil
            sampah ~6 menumpuk|numpuk|belum|meluber|berserakan|tidak|liar|menyumbat|tersumbat|bau|@not|kiriman|penuh
            tps ~3 penuh|overload|meluber
            listrik|lampu|pju ~5 padam|mati|@not
            @hazard|@damage ~3 di ~1 @place
            kasus ~3 bertambah|naik|positif|meningkat
            tma|debit ~4 naik|siaga|@number
            rumah ~5 @damage|@hazard|ambruk|roboh
            tinggi ~2 air|genangan
            air setinggi|sudah setinggi
            @hazard ~2 setinggi|sepanjang|menutup|menutupi|menghambat
            antrean|antrian ~3 panjang|mengular|truk
            terpantau
            """
        ),
        (.hazardWeak, "@hazard\n@damage\n@weak"),
        (
            .worsens,
            """
            @hazard|air|tma|debit|arus|kondisi ~4 naik|bertambah|meningkat|parah|tinggi|deras|memburuk|meluas
            belum|masih ~2 surut|tergenang|banjir|padam|mati|macet|menumpuk
            semakin|makin|tambah ~1 parah|tinggi|naik|luas|meluas|lebar
            """
        ),
        (
            .asksRepair,
            """
            mohon|minta|tolong|butuh|perlu ~3 @handle|bantuan|penanganan|perbaikan|armada|perahu|pompa|chainsaw|petugas|evakuasi|alat
            mohon ~2 segera ~2 @handle
            mohon|minta|tolong|harap ~4 ditindaklanjuti|ditindak|diderek|dirazia|ditertibkan|diperbaiki|dicek|diangkut
            """
        ),
        (
            .drill,
            """
            simulasi ~3 @drillObject|penanganan|penanggulangan
            @drill ~2 @drillObject
            latihan ~3 @drillObject
            drill
            """
        ),
        (
            .nilReport,
            """
            nihil ~2 kejadian|laporan|bencana|gangguan|hal
            @report nihil
            ^ ~4 nihil $
            < nihil
            kejadian ~2 nihil
            situasi ~4 aman|kondusif|terkendali
            """
        ),
        (
            .done,
            """
            sudah|telah ~2 @handle|@passive|@command|ditindaklanjuti|dikirim|terkirim|diselesaikan|normal|surut|pulih
            sudah|telah kami|saya ~1 @handle|@stem|@command|@speak
            ^ ?izin ?ya|oke|baik|siap|alhamdulillah|update ?status sudah|telah
            ^ ?alhamdulillah ?siap ?update ?ya|oke ?status ?proses ?semua selesai|tuntas|done|clear|beres|finish
            sudah|telah ~3 selesai|tuntas|bersih|lancar|aman|normal|nyala|menyala|terbit|hidup|terpasang|terbuka|terurai|terang|jernih|mengalir|jadi
            status COLON selesai
            selesai ~1 @handle|@number|pukul|disambung
            @handle|@noun ~3 selesai|tuntas
            @facility|@hazard|@place ~5 sudah|telah ~2 @done|@handle|@passive|bisa
            sudah ~1 bisa|dapat ~1 dilalui|dilewati|dipakai|digunakan|dibuka
            tertangani|teratasi|terangkut|diatasi
            """
        ),
        (
            .partlyDone,
            """
            sudah|telah|baru ~3 sebagian|separuh|setengah
            @done ~3 sebagian
            sisa|sisanya|tinggal ~3 @number|titik|unit|besok|lagi
            foto|dokumentasi|laporan ~1 menyusul|belum
            lanjut|dilanjutkan|dilanjut ~1 besok|lusa|malam|siang|nanti
            baru @number
            progres ~2 @number
            sementara ~3 karung|darurat|manual
            satu lajur
            @done ~6 belum >
            @number dari @number
            dari @number ~3 sudah|baru|telah ~2 @number
            satu|lain|lainnya|sisanya|kedua|dua ~4 masih|belum|menunggu|menyusul
            """
        ),
        (
            .inProgress,
            """
            sedang|masih|dalam|tengah ~2 @handle|proses|penanganan|pengerjaan|perjalanan|pendataan|perbaikan|@passive|@noun|dikerjakan
            < proses|diproses|otw|meluncur|merapat
            tim|petugas|regu|armada|truk|unit|perahu ~3 meluncur|menuju|merapat|sudah|bekerja|berangkat|dikerahkan|di|bergerak
            akan|segera kami|@passive|@handle
            kami ~1 akan|segera ~2 @handle|tindak|menindak|menindaklanjuti|mengirim|kirim|melakukan|mengecek|cek
            akan|segera ~1 kami ~2 @handle|tindak|tindaklanjuti|kirim|lakukan|cek
            kami ~2 jadwalkan|kerahkan|tangani|geser|kirim|proses|tindaklanjuti|koordinasikan|siagakan
            masuk ~1 daftar|jadwal|usulan
            dijadwalkan|terjadwal ~2 @day|minggu|pekan|bulan
            besok|siang|sore|malam ~3 kami|petugas|tim ~2 @handle|@stem
            """
        ),
        (
            .waitingFor,
            """
            menunggu|nunggu|tunggu ~1 @unit|petugas|alat|material|anggaran|respon|hasil|solar|suku|teknisi|bantuan|antrean|pihak|jadwal|cuaca
            terkendala|kendala
            sudah ~1 @report|@speak|dikoordinasikan|dikomunikasikan|koordinasi|komunikasi ~3 ke|kepada|dengan|@unit
            suku cadang
            belum ada ~1 respon|jawaban|petugas|tanggapan
            """
        ),
        (
            .notSolved,
            """
            belum ~2 selesai|tuntas|beres|nyala|menyala|diangkut|terangkut|surut|diperbaiki|ditangani|bersih|tertangani|ada
            masih ~2 padam|mati|menumpuk|tergenang|banjir|macet|rusak|bocor|sama|berlubang|ada|seperti
            kembali|lagi ~2 menumpuk|padam|mati|banjir|rusak
            kapan ~3 @handle|@passive
            """
        ),
        (
            .dataAnswer,
            """
            dalam|masih ~1 pendataan|proses|rekap|verifikasi
            masih|sedang|tengah ~2 didata|dihimpun|dihitung|direkap|diverifikasi|verval|dikumpulkan
            belum ~2 didata|terdata|terkumpul|direkap|terekap|dihitung
            data|datanya|angka|angkanya|jumlah|jumlahnya|rekap|laporan ~2 belum ~1 ada|lengkap|masuk|keluar|dapat
            belum ~1 bisa|dapat ~1 kirim|kirimkan|beri|kasih|sampaikan ~1 data|angka
            masih|sedang ~1 keliling|muter|menghitung|hitung|ngitung|mengumpulkan|ngumpulkan
            kami ~1 masih|sedang ~1 mendata|rekap|pendataan
            ^ ~4 nihil
            data ~3 terkirim|kami|terlampir|sementara|menyusul|sudah
            """
        ),
        (
            .hoax,
            """
            copas
            sebarkan|viralkan !kepada|ke|pada
            copas|forward|info|dari|katanya ~2 grup ?sebelah|rw|rt|warga
            katanya|kabarnya ~5 @hazard
            tolong|mohon|harap ~1 sebar|sebarkan|viralkan|bagikan
            sebelum terlambat
            sebarkan|viralkan ~3 grup
            teruskan|bagikan|share|sebar ~3 grup|semua|keluarga|sebanyak
            selamatkan ~2 keluarga|diri|anak
            diteruskan ~2 kali
            """
        ),
        (
            .corrects,
            """
            izin ~1 meralat|ralat|koreksi|mengoreksi|merevisi|revisi|pembetulan|perbaikan
            < meralat|ralat|koreksi|revisi|pembetulan
            mohon ~1 maaf ~2 ralat|koreksi|salah|keliru|typo
            yang ~1 benar|betul
            bukan @number
            maksudnya|maksud ~1 saya|kami
            salah ketik|tulis|input
            typo
            seharusnya|harusnya ~2 @number
            @number bukan
            jumlahnya|angkanya ~2 @number
            """
        ),
        (
            .situationReport,
            """
            perkembangan ~2 situasi
            situasi|kondisi|keadaan ~6 aman|kondusif|terkendali|normal
            sitkamtibmas
            @report ~2 situasi
            pantauan|monitoring|pemantauan
            tma ~4 normal|@number
            """
        ),
        (
            .followsOrder,
            """
            menindaklanjuti ~2 arahan|perintah|disposisi|instruksi|laporan|petunjuk|aduan|hal
            sesuai|sebagaimana arahan|perintah|petunjuk|instruksi
            tindaklanjut ~2 laporan|aduan|arahan
            tindak lanjut ~2 laporan|aduan|arahan
            atas arahan|perintah
            laporan susulan
            """
        ),
        (
            .confirmed,
            """
            < betul|benar|leres|iya|ya ~1 sudah ~2 @done|@handle|@passive
            alhamdulillah ~6 sudah|telah|terbuka|lancar|surut
            terima kasih ~8 sudah|telah ~2 @done|@passive|@handle
            """
        ),
        (
            .sentData,
            """
            sudah|telah ~2 dikirim|terkirim|kirim|input|upload|setor|isi|mengisi|diisi|diinput|email
            sudah ~1 kami|saya
            """
        ),
    ]
}
