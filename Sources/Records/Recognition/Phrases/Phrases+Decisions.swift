extension PhraseBook {
    /// Deciding, and the words of deciding that decide nothing.
    static let decisions: [(Signal, String)] = [
        (
            .grants,
            """
            < ?ya|oke|baik|sip|siap|nggih|iya|muhun ?ya|saja silakan !yang|semua|untuk|keduanya|@eat|@speak|@agenda|cek|dicek|isi|diisi|buka|masuk|memasuki|paparan|ditunda|digeser|dibatalkan|ditindaklanjuti|dibantu|diproses|dilaporkan|bergabung|rekan|@unit
            silakan @honorific|@title
            silakan ~1 sekdisnya|sekdis|kabid|wakilnya|diwakili|perwakilan|didampingi
            @unit|@title ~1 silakan|boleh|acc|oke !yang|semua|tahu|minta|paparan|lanjut
            sudah saya izinkan|setujui|acc|perkenankan
            saya maklum ~2
            silakan ~1 @delegate|@presence|@depart|@leave|@use|@openClose|@hold|istirahat|pulang|lanjut|lanjutkan|dilanjutkan|berangkat|tidak
            < ?ya|oke|baik|sip|nggih acc
            saya|kami acc|izinkan|setuju|perkenankan|setujui|restui|kabulkan|bolehkan|persilakan
            < ?ya|oke|gas|baik|sip ?saya|prinsipnya setuju
            izin|cuti|permohonan|usulan|pengajuan ~3 diberikan|disetujui|dikabulkan|diizinkan|diperkenankan|diacc
            izin|cuti|permohonan ?ini saya|kami setujui|izinkan|acc|kabulkan|berikan
            < ?ya|oke|baik|iya ?sudah boleh !apa|saya|kami|tahu|tanya|minta
            < ?ya|oke|baik|sip ?silakan lanjut|lanjutkan|dilanjutkan !sesi|acara|agenda|materi|list|rapat|nomor|laporan|paparan|ke|@number|@speak|besok|hari
            < diizinkan|disetujui|diperkenankan|dikabulkan|approved|approve|direstui|diacc|dibolehkan
            < ?ya|oke|baik mangga|monggo !@eat|yang
            < nggih|ya|oke|baik mangga|monggo|silakan|pareng
            @not apa|masalah ~3 silakan|diwakilkan|@presence|@leave|istirahat|fokus
            < gpp ~4
            < @not apa
            < @not masalah
            < ?ya|oke|baik berangkat|pulanglah
            < ya|oke|baik|iya ~1 diwakilkan|diwakili|wakilkan|istirahat|cuti|pulang
            < ?oke|ya|baik|silakan ~1 hadir saja di
            < bisa silakan|dipakai|diwakilkan
            < ?ya|oke|iya|baik boleh >
            < ya|oke|baik|silakan ~1 hati2
            beliau|bapak|ibu|sekda|wali ~2 mengizinkan|acc|setuju|menyetujui|memperkenankan|izinkan|mempersilakan|merestui
            beliau|bapak|ibu berkenan
            saya|kami beri|berikan|kasih ~1 izin
            izin ?saya diberikan
            < laksanakan >
            < ?oke|ya laksanakan
            cukup|cekap diwakilkan|diwakili|sekdis|kabid|sekcam|seklur|wakil
            < utamakan|dahulukan|dampingi|rawat ~3 keluarga|istri|anak|dulu|kesehatan|banjir|pengobatan
            istirahat saja|dulu|yang
            < ?oke|ya nanti saya tandatangani|tandatangan|paraf|teken
            boleh ~1 diwakilkan|diwakili|wakilkan|mendahului|cuti|pulang|dipakai
            disetujui|diizinkan|diperkenankan|dibolehkan @use|@hold|@openClose|@depart|@delegate
            < hari|tanggal ~2 boleh|silakan|oke|setuju !apa|tahu
            < ?oke|ya|baik tunjuk plh
            lampu hijau
            < jalankan|jalan|laksanakan|gas|lanjut >
            langkah ~1 jalankan
            < berangkat|pergi|istirahat|temani|dampingi ?saja|dulu|pak|bu|@wish >
            < berangkat|pergi|istirahat|temani|dampingi saja|dulu
            < ya|iya|oke|nggih ~1 istirahat|pergi|berangkat|temani|dampingi|jalan
            saya|kami sangat|juga|pun|pribadi|tentu|sudah setuju|izinkan|setujui
            @not masalah|apa >
            < ?ya sudah @condition
            yang ~3 saya|kami setuju|setujui|izinkan|acc
            < ya|nggih|oke|iya silakan|durusang
            < @unit|@place ~1 oke|ya|iya|boleh|silakan >
            """
        ),
        (.grantsWord, "@grant\n@permitted"),
        (
            .deniesGrant,
            """
            @not|@notYet|@dont ~3 @grant|@permitted
            @not|@notYet ~1 bisa|dapat|boleh|usah|perlu
            @not|@notYet ~2 saya|kami @permitted|acc|setujui|izinkan
            @not|@notYet ~2 @permitted|diberikan|dipenuhi|setuju
            """
        ),
        (
            .refuses,
            """
            @not|@notYet|jangan ~2 diizinkan|disetujui|diperkenankan|dikabulkan|izinkan|perkenankan|direstui|setujui|kabulkan
            @not|@notYet ~1 saya|kami ~1 izinkan|setujui|acc|perkenankan
            @not|@notYet ~1 mengizinkan|menyetujui|acc
            @not usah|perlu ~1 izin|absen|diwakilkan ~1 hadir|masuk|datang|ikut
            @not ~1 boleh|bisa|dapat diwakilkan|mewakilkan|diwakili|absen|cuti
            @not|@notYet|jangan ~1 setuju|berkenan|memperkenankan|membolehkan|merestui|mengabulkan
            < ?maaf|mohon|wah|waduh|aduh|ya ?maaf @not|@notYet ?bisa|dapat boleh|acc|setuju|disetujui|diizinkan >
            izin|izinnya|permohonan|permohonannya|usulan ~2 @not|@notYet ~2 berikan|diberikan|kabulkan|dikabulkan|beri|kasih
            @not|@notYet ~1 bisa|dapat ~1 saya|kami ~1 setujui|izinkan|kabulkan|berikan|lepas|acc
            < ?maaf ?terpaksa ?saya|kami tolak|menolak|ditolak
            izin|izinnya|permohonan|usulan ~1 ditolak
            < ?maaf ?mohon saya|kami ?agak|sangat|terpaksa keberatan
            """
        ),
        (
            .denies,
            """
            < ?maaf ?mohon @not|@notYet ~1 bisa|dapat|boleh|diizinkan|disetujui|diperkenankan|setuju|acc
            @not|@notYet|jangan ~1 diizinkan|disetujui|diperkenankan|dikabulkan|setuju|acc|izinkan|direstui
            @not|@notYet ~1 saya|kami izinkan|setujui|acc|perkenankan
            @not ~1 boleh|bisa|usah|dapat ~1 @delegate|@leave|@depart|@late|@goHome|berangkat|diberikan|dipenuhi|ke
            jangan ~2 @late|@delegate|@depart|@leave|@goHome|@change|@openClose|absen|izin|tidak|mangkir|dipakai|pakai|dieksekusi|ditutup|ditinggal|dilaksanakan|rangkap
            < @deny
            mohon ~2 dibatalkan|batalkan
            < ?mohon|maaf ~1 batalkan|dibatalkan
            < @not ?@honorific >
            @not|@notYet ~1 berkenan|mengizinkan|setuju
            < @not usah|perlu
            < jangan >
            < jangan ya|@honorific
            di sini|kantor|tempat|wilayah saja ~4
            saya|kami batalkan|cabut|tarik ~1 izin|izinnya|persetujuan
            mohon|sebaiknya ~2 tidak|jangan @delegate|izin|cuti|absen
            kembalikan ~1 berkas|berkasnya
            bukan ~1 kewenangan
            kewenangan ~4 jangan
            saya|bapak ?agak|sangat keberatan
            @notYet ~1 @can ~1 diberikan|disetujui|dipenuhi|dikabulkan|diizinkan
            izin|cuti|permohonan ~3 @not|@notYet ~2 @permitted|diberikan|dipenuhi|acc|setuju
            permohonan|izin|usulan ~2 ditolak
            saya|kami minta|butuh|mau|ingin ~3 yang|di|hadir
            kadisnya|camatnya|kadis|camat|kepalanya|lurahnya ~1 yang hadir|datang
            < wah|waduh|aduh|maaf ~1 jangan|@not
            bukan ~1 sekcam|sekdis|kabid|wakil|seklur|staf
            sayang sekali|betul
            < sayang|sayangnya
            lain kali|waktu saja
            @not|kurang pantas|elok|pas|tepat
            """
        ),
        (
            .defers,
            """
            < ?maaf @postpone
            jangan dulu
            < belum >
            < belum ya|dulu
            sebaiknya|mending ~2 ditunda|tunda|digeser|nanti
            nanti ~2 saya|kita putuskan|lihat|pertimbangkan
            nanti dulu|saja|kita
            < ke dulu
            nantilah
            minggu|bulan|pekan|besok|tahun depan ~1 saja
            kita tunggu|lihat dulu
            < lengkapi|perbaiki|selesaikan ~2 dulu
            silakan|monggo|mangga|boleh|oke|acc ~2 lengkapi|dilengkapi|ajukan|diajukan|buat|dibuat|buatkan|kirim|dikirim|kirimkan|siapkan|disiapkan|susun|disusun|tulis|ditulis|perbaiki|diperbaiki|urus|diurus ~3 dulu
            silakan|monggo|mangga|boleh ~2 ajukan|diajukan|kirim|dikirim|sampaikan|disampaikan ~1 lewat|melalui|secara|pakai|dengan ~1 surat|tertulis|resmi|nota|telaahan
            silakan|monggo|mangga|boleh|coba ~2 pertimbangkan|dipertimbangkan|pikirkan|dipikirkan|pikir ~1 lagi|kembali|ulang
            silakan|monggo|mangga ~1 menghadap|matur ~2 dulu|saya
            silakan|monggo|mangga ~1 menghadap|matur >
            saya|kami ~1 cek|pelajari|tanyakan|pikirkan|pikir|bicarakan|koordinasikan|konfirmasi ~2 dulu
            nanti|sore|besok|siang ~1 saya|kami kabari|kabarkan|jawab ~1 >
            belum lengkap ~4 lengkapi|dilengkapi
            < belum ~1 waktunya|saatnya
            tunda|tahan|tunggu|ditunda|tangguhkan|pending dulu|sampai|hingga
            saya|kami tunda|tangguhkan|pending|tahan
            ditangguhkan|dipending|ditunda ~2
            kita bahas|bicarakan|diskusikan|lihat|evaluasi ~1 besok|nanti|dulu|senin|lusa|minggu|bersama|setelah
            bicarakan|bahas|diskusikan ~1 besok|nanti|dulu|senin
            tunggu ~1 arahan|keputusan|perintah|situasi|kondisi
            mohon ~1 bersabar
            dijadwal ulang
            dijadwalkan ulang|kembali
            stop|tahan dulu
            lihat ~1 situasi|kondisi|perkembangan ~1 dulu
            < ?teu belum ~1 bisa ~1 tunggu
            tunggu dulu
            < habis|setelah|sesudah|seusai ~3 saja|ya|dulu
            @leave ~2 nanti|setelah|habis|ditunda
            mundurkan|undur|geser|tunda saja ~3
            minggu|bulan|pekan depan saja
            sabar ~1 dulu|ya
            belum bisa ~2 saya jawab|putuskan
            nanti ~2 saya|kami|kita pertimbangkan|putuskan|pikirkan|kabari|lihat|cek
            saya pikirkan|pertimbangkan|pelajari dulu
            """
        ),
        (
            .mustAttend,
            """
            @must ~2 hadir|@presence !apa
            @must ~1 di ?tempat|sini|kantor|lokasi|wilayah|posko
            @must ~2 langsung
            @must ~1 @title|bapak|ibu ~2 langsung|hadir|yang
            hadir dulu
            hadir sendiri|langsung ya
            @must masuk|rapat
            @not dapat|bisa saya ~1 lepas|izinkan|lepaskan
            saya tunggu di|sini|ya
            tetap hadir|ikut|masuk|di|bertugas|piket|berangkat
            upayakan|usahakan|diusahakan ~1 hadir|datang|ikut
            bapak|ibu ~1 tetap ~1 di
            @not ~1 boleh|bisa|usah diwakilkan|diwakili
            @not diwakilkan
            jangan diwakilkan
            cukup zoom|vidcon|online|telepon|kirim
            """
        ),
        (
            .condition,
            """
            asal|asalkan|syaratnya
            dengan catatan|syarat|ketentuan
            pastikan
            sepanjang|selama ~2 @not|ada|tetap
            yang penting
            tetapi|namun|tapi ~6
            tolong|jangan lupa ~3
            jaga prokes
            @but ~5 @must|pastikan|jangan
            sebelum ~2 @number
            kalau sudah
            kalau ~5 silakan|boleh|monggo|mangga
            oke|boleh|silakan ~1 kalau|asal
            setelah itu|selesai
            sampai ~1 hari|tanggal|jumat|senin ~1 saja
            kecuali
            cukup ~2 hari
            @day saja
            """
        ),
        (
            .splits,
            """
            wakilkan|diwakilkan|wakili saja ?yang|untuk|di ~3 provinsi|sana|undangan|rapat|dewan|dprd
            yang ~3 @delegate ~1 saja
            yang ~2 wakilkan|diwakilkan saja
            satu ~1 saja
            hadir ~2 yang ~3 wakilkan|diwakilkan
            setengah hari
            """
        ),
        (
            .invitesAll,
            """
            silakan|monggo|mangga|boleh ?bagi ?untuk yang ~2 mau|ingin|akan|belum|sudah|punya|bertanya|berminat|bersedia|berkenan|lain|bisa
            yang ~4 mau|ingin|ada|hendak|punya|butuh ~5 silakan|monggo|mangga
            silakan|monggo|mangga ~1 @eat
            silakan|monggo ~2 bertanya|tanya|diunduh|download|klik|cek|dicek|isi|diisi|bergabung|masuk|join|absen|mengisi|dibaca|disimak|duduk|hadirin|unduh|akses
            silakan|monggo ~2 @speak|@rest
            silakan|monggo|mangga ~1 merapat|mampir|ngumpul|kumpul ~1 di|ke
            mic|mikrofon|mik|kamera|mute|unmute ~3 dibuka|buka|dinyalakan|nyalakan|dimatikan|matikan|dihidupkan|hidupkan|dulu
            silakan|monggo|mangga ~1 dipun|rekan|hadirin|para
            silakan|monggo ~1 @unit|rekan ~2 paparan|presentasi|menyampaikan|melaporkan
            silakan|monggo ~2 dicicipi|dinikmati|disantap|memasuki|buka|membuka|menempati|menuju|ambil|diambil|mengambil|dilihat|lihat|share|memperkenalkan|presentasi|paparan
            """
        ),
        (
            .grantsNothing,
            """
            lanjut|lanjutkan|dilanjutkan|lanjutan ?ke ?ya sesi|slide|slot|giliran|acara|agenda|materi|paparan|rapat|list|nomor|laporan|pembahasan|@number|besok|hari|pemaparan|diskusi|evaluasi|pekerjaan|penanganan
            boleh tahu|tanya|minta|juga|tau|dong|dibantu|info|infokan|dikirim|share
            siap laksanakan|lanjut|lanjutkan|silakan|mangga|monggo
            semoga ~3 lanjut
            setuju ~1 dengan|sama|usul|pendapat|saran
            silakan hubungi|menghubungi|kontak|japri|email|kirim
            jadi boleh|diizinkan
            """
        ),
        (
            .ironic,
            """
            masa|masak|mosok ~12 izin|cuti|@absence|semua|tiap|setiap|bannya|QM
            terserah
            biar|biarlah saya|aku ~4 sendirian
            saya|aku ~3 sendiri|sendirian ~1 sama|dengan ~1 kursi|meja|bangku|tiang|tembok|bendera
            saya|aku ~4 meja|kursi|bangku|tembok ~3 QM
            kursi|bangku ~1 saja
            sekalian ~5 juga|semua|semuanya
            biar lengkap|ramai|seru|puas|kompak
            tiap|setiap kali ~6 selalu|pasti|pas|kok
            tiap|setiap kali ~3 tiap|setiap kali
            kok ~3 izin|pamit|cuti|absen|berhalangan ~1 semua
            kompak|ramai2|berjamaah ~3 izin|absen
            siapa|sapa ~2 kerja|rapat|datang QM
            rapat|apel ~2 dibubarkan|bubar|bubarkan|ditiadakan saja
            boleh ~1 saja ~2 kalau|asal|tapi|nanti ~2 siap|mau|berani|saya|dievaluasi|evaluasi
            boleh saja kalau
            boleh ~1 saja ~1 asal|asalkan ~2 juga
            boleh ~8 evaluasi|dievaluasi|mutasi|dimutasi|nonjob|nonjobkan
            boleh|silakan|oke ~14 jabatan|jabatanmu|jabatannya|kursimu ~3 lelang|dilelang|kulelang|copot|dicopot|taruhannya|hilang|melayang
            silakan ~4 kalau|asal ~2 siap|berani|mau|tidak
            silakan saja ~4 kalau|asal|nanti|asalkan
            enak ~1 ya|sekali|betul|benar|amat
            hebat ~3 izin|cuti|semua
            kok|kenapa|mengapa ~1 semua|banyak ~2 izin
            semua izin
            siap2|siap ~2 dievaluasi|dimutasi|nonjob|mutasi
            sekalian ~1 saja
            liburan terus
            biar ~5 saja terus
            sekalian ~1 saja ~1 saya
            izin|cuti ~1 terus|melulu
            silakan semua ~1 libur|izin|cuti|pulang ~2 sekalian
            """
        ),
    ]
}
