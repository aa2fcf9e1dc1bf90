extension Vocabulary {
    /// Words by what they stand for: how people turn to one another, ask, decide and act.
    static let deeds: [(Concept, String)] = [
        (
            .honorific,
            """
            pak bu bapak ibu komandan kang teh mas mbak mba bang abang ibunda ayahanda bunda kakanda gus kyai ustadz ustaz
            habib jenderal mbakyu ceu ceuceu mang om tante kak kakak dokter saudara saudari yth boss bos
            pimpinan beliau ndoro gan bosku raka rayi pakde bude den kanjeng
            """
        ),
        (
            .title,
            """
            sekda walikota wali wawali bupati wabup gubernur camat lurah kadis kaban kabag kabid kasi kasie
            kasubag kasubbag kasubid sekcam sekmat seklur sekkel sekdes carik wadir sekdis sekdin sekban sekwan sekretaris asisten asda asisda kalak kalaksa
            kasat kasatpol danramil dandim kapolsek kapolres babinsa bhabinkamtibmas dirut direktur inspektur kapus kapuskesmas
            kepala plt plh pj pjs ajudan adc spri kades kadus staf ahli kadin kadinkes kadinsos kadishub kadisdik kadislh kadispora
            kadisnaker kadiskominfo kadisdukcapil kadisdagin kadisperindag kadisperkim kadisbudpar kadpupr kapupr kasubdit ketua
            danki danton danru karo kakan kepsek kabagops wakil walkot
            """
        ),
        (
            .plural,
            "rekan rekan2 bapak2 ibu2 kawan kawan2 teman teman2 sahabat saudara2 hadirin sadayana para semua seluruh"
        ),
        (
            .greeting,
            """
            assalamualaikum waalaikumsalam selamat salam wilujeng sugeng shalom swastiastu swastyastu namo horas rampes
            sampurasun permisi halo hai hallo tabik tabe tabea kulonuwun rahayu pagi2
            """
        ),
        (.thanks, "makasih kasih nuwun suwun matur hatur alhamdulillah syukron syukur apresiasi sami2 sami"),
        (.sorry, "maaf punten sewu mangkem"),
        (
            .ready,
            """
            siap siap2 laksanakan 86 muhun nggih sendika dhawuh copy dimengerti mengerti noted roger dicatat ashiap
            paham dipahami
            """
        ),
        (.okay, "oke baik ya iya yes yup yoi betul benar leres muhun nggih sip mantap okesip yuk jos"),
        (
            .praise,
            """
            mantap keren hebat bagus semangat sukses barakallah aamiin amin masya masyaallah subhanallah top jempol
            salut bravo dirgahayu gaskeun gass luarbiasa hade pisan mantul joss jos merdeka
            """
        ),
        (
            .mourning,
            """
            innalillahi duka berduka belasungkawa almarhum almarhumah meninggal berpulang rahmatullah takziah tazkiah melayat
            pemakaman dimakamkan ketabahan husnul khotimah khatimah jenazah mendiang wafatnya kepergian kepergiannya tabah layat
            """
        ),
        (
            .wish,
            "semoga mugi mugia moga moga2 doa doakan doanya sehat lekas sembuh syafakillah syafakallah lancar2 mudah2an"
        ),
        (
            .please,
            "mohon minta dimohon harap diharapkan diharap mengharap tolong kiranya kersa kersanya diminta meminta harapkan"
        ),
        (
            .request,
            """
            izin perkenan berkenan perkenankan persetujuan permohonan acc approve approval restu kebijakan kebijaksanaan
            dispensasi diperkenankan disetujui seizin mengajukan pengajuan ajukan
            """
        ),
        (.permit, "izin perkenan persetujuan restu acc"),
        (
            .permitted,
            """
            diizinkan izinkan mengizinkan diperkenankan perkenankan memperkenankan disetujui menyetujui setujui dikabulkan
            kabulkan direstui diacc
            """
        ),
        (
            .grant,
            """
            silakan acc setuju boleh lanjut lanjutkan dilanjutkan monggo mangga diizinkan izinkan diperkenankan perkenankan disetujui
            setujui approved approve gas gpp dikabulkan kabulkan oke pareng kenging lajeng diacc gaskeun bolehkan dibolehkan
            direstui
            """
        ),
        (.deny, "tolak ditolak menolak batalkan dibatalkan urungkan hentikan dilarang larang keberatan stop"),
        (
            .postpone,
            """
            tunda ditunda menunda ditangguhkan tangguhkan digeser geser dijadwal reschedule tahan ditahan pending
            dipending undur diundur diundurkan mundur dimundurkan tangguh sabar bersabar antosan
            """
        ),
        (.condition, "asal asalkan catatan syarat pastikan sepanjang selama kecuali penting namun tetapi"),
        (.not, "tidak bukan tanpa tiada mustahil non"), (.notYet, "belum"), (.dont, "jangan"),
        (
            .can,
            "bisa dapat boleh sempat mampu sanggup memungkinkan bolehkah bisakah dapatkah bolehnya kenging"
        ),
        (.must, "wajib harus mesti diwajibkan keharusan tetap kudu kedah kedhah mutlak"),
        (.should, "agar supaya hendaknya sebaiknya kiranya seyogyanya mohon diharapkan harap semestinya"),
        (.will, "akan hendak mau berencana bermaksud rencana rencananya niat ingin berniat dijadwalkan"),
        (.want, "ingin mau pengen kepengin hendak hoyong kersa pengin"),
        (
            .done,
            """
            sudah telah selesai tuntas done clear terkendali teratasi tertangani rampung terangkut tersalurkan terpasang menyala nyala
            normal pulih surut lancar terbuka ditangani teratasi bersih terpenuhi terkirim terbit diselesaikan finish closed beres
            ditemukan tercapai terlaksana dievakuasi rata kondusif terurai 
            """
        ),
        (
            .doing,
            "sedang masih proses diproses progres progress sementara bertahap berlangsung berjalan penanganan pengerjaan"
        ),
        (.partly, "sebagian separuh sepertiga sisa sisanya tinggal baru sementara parsial setengah"),
        (.waiting, "menunggu nunggu tunggu menyusul nyusul dijadwalkan jadwalkan terkendala kendala"),
        (.soon, "segera langsung cepat sekarang darurat urgent urgen mendesak buru2 mendadak"),
        (
            .day,
            """
            besok lusa hari senin selasa rabu kamis jumat sabtu minggu ahad kemarin tanggal nanti malam sore siang pagi tadi bulan
            tahun pekan setu saptu rebo kemis jemuah salasa rebo wage pon kliwon legi pahing dini subuh zuhur
            dzuhur zuhur dhuhur duhur lohor ashar asar magrib maghrib isya isa subuh shubuh tarawih bakda selepas weekend petang barusan
            """
        ),
        (
            .month,
            """
            januari februari maret april mei juni juli agustus september oktober november desember jan feb mar apr jun jul agu agt
            agst aug sep sept okt oct nov nop des dec pebruari nopember
            """
        ),
        (.clock, "pukul wib wita wit menit "),
        (.again, "lagi kembali ulang terus tambah memburuk parah bertambah meningkat naik masih berulang"),
        (.me, "saya"), (.we, "kami kita"), (.you, "anda kamu sampeyan panjenengan anjeun saudara kalian"),
        (.they, "mereka ybs bersangkutan beliau dia"),
        (
            .presence,
            """
            hadir menghadiri kehadiran mengikuti ikut ikutan masuk bergabung join gabung menghadap ngantor apel mengajar bertugas
            berkantor dihadiri hadiri ikuti diikuti mendampingi datang rejoin standby stand by zoom rapat kantor kerja piket dinas
            upacara berpartisipasi merapat tiba mendarat lenggah nongol nyambung mendekat memenuhi mengawal berada ditempat ngajar hadirnya menyaksikan nyusul finger absen
            """
        ),
        (
            .absence,
            "absen berhalangan halangan skip udzur uzur off libur alpa mangkir pangling berhalangannya"
        ),
        (.late, "terlambat telat keterlambatan kesiangan"),
        (
            .delegate,
            """
            diwakilkan diwakili mewakilkan mewakili wakilkan wakili wakil perwakilan mewakilinya mendelegasikan didelegasikan
            menugaskan digantikan menggantikan pengganti delegasikan delegasi diwakilkan2 menyuratkan tugaskan gantikan
            """
        ),
        (
            .leave,
            "cuti wfh wfa melahirkan bersalin umroh umrah haji nikah menikah opname rawat dirawat isoman isolasi"
        ),
        (.attend, "menghadiri hadiri mengikuti menghadap mendampingi menyambut mengawal"),
        (
            .depart,
            """
            meninggalkan mendahului berangkat keluar pamit pergi bertolak undur ninggal memberangkatkan berangkatkan
            mendahuluan ngantunkeun tinggalkan dahului
            """
        ),
        (.goHome, "pulang mudik"),
        (
            .use,
            """
            memakai pakai dipakai pinjam meminjam dipinjam gunakan menggunakan digunakan penggunaan peminjaman pemakaian
            memanfaatkan dimanfaatkan manfaatkan meminjamkan sewa menyewa nambut ngangge
            """
        ),
        (.openClose, "membuka menutup buka tutup dibuka ditutup menutupnya penutupan pembukaan"),
        (
            .hold,
            """
            melaksanakan mengadakan menyelenggarakan melakukan menggelar memulai mulai merealisasikan menjalankan laksanakan
            dilaksanakan diadakan digelar diselenggarakan
            """
        ),
        (
            .change,
            """
            mengubah merubah menggeser memindahkan memajukan memundurkan mengganti menunda revisi merevisi dipindah dipindahkan
            digeser diganti diubah dirubah dimajukan tukar menukar bertukar membatalkan pengalihan mengalihkan memperpanjang
            """
        ),
        (.travel, "perjalanan perjadin dl spt sppd bimtek diklat studi kunker luar kunjungan"),
        (
            .illness,
            """
            sakit demam tipes tifus dbd covid swab reaktif opname dirawat rs rsud puskesmas dokter operasi kontrol berobat periksa
            flu batuk vertigo diare pusing migrain isoman medis gigi terapi kecelakaan klinik tensi kambuh
            """
        ),
        (
            .family,
            """
            istri suami anak orangtua mertua keluarga wisuda melahirkan menikah pernikahan hajatan ayah cucu
            adik kakak nikahan sunatan khitanan mantu ponakan sedherek dulur wargi nenek kakek simbah mbah slametan tahlilan ngaben odalan piodalan bini laki suaminya istrinya anaknya bapaknya ibunya hajat bayi persalinan mengantar antar menjemput jemput nganteur
            """
        ),
        (
            .letter,
            "surat nota memo disposisi berkas dokumen spt sppd edaran se sk rekomendasi proposal draft draf naskah usulan"
        ),
        (.buy, "pembelian membeli pengadaan belanja pencairan anggaran dana"),
    ]
}
