extension Vocabulary {
    /// Words by what they stand for.
    static let meanings: [(Concept, String)] = [
        (.honorific, """
            pak bu bapak ibu komandan kang teh mas mbak mba bang abang ibunda ayahanda bunda kakanda gus kyai ustadz ustaz
            habib jenderal mbakyu ceu ceuceu mang om tante kak kakak dokter saudara saudari yth boss bos
            pimpinan beliau ndoro gan bosku raka rayi pakde bude den kanjeng
            """),
        (.title, """
            sekda walikota wali wawali bupati wabup gubernur camat lurah kadis kaban kabag kabid kasi kasie
            kasubag kasubbag kasubid sekcam seklur sekdis sekdin sekban sekwan sekretaris asisten asda asisda kalak kalaksa
            kasat kasatpol danramil dandim kapolsek kapolres babinsa bhabinkamtibmas dirut direktur inspektur kapus kapuskesmas
            kepala plt plh pj pjs ajudan adc spri kades kadus staf ahli kadin kadinkes kadinsos kadishub kadisdik kadislh kadispora
            kadisnaker kadiskominfo kadisdukcapil kadisdagin kadisperindag kadisperkim kadisbudpar kadpupr kapupr kasubdit ketua
            danki danton danru karo kakan kepsek kabagops wakil walkot
            """),
        (.plural, "rekan rekan2 bapak2 ibu2 kawan kawan2 teman teman2 sahabat saudara2 hadirin sadayana para semua seluruh"),
        (.greeting, """
            assalamualaikum waalaikumsalam selamat salam wilujeng sugeng shalom swastiastu namo horas rampes
            sampurasun permisi halo hai hallo tabik tabe tabea kulonuwun rahayu pagi2
            """),
        (.thanks, "makasih kasih nuwun suwun matur hatur alhamdulillah syukron syukur apresiasi sami2 sami"),
        (.sorry, "maaf punten sewu mangkem"),
        (.ready, """
            siap siap2 laksanakan 86 muhun nggih sendika dhawuh copy dimengerti mengerti noted roger dicatat ashiap
            paham dipahami
            """),
        (.okay, "oke baik ya iya yes yup yoi betul benar leres muhun nggih sip mantap okesip yuk jos"),
        (.praise, """
            mantap keren hebat bagus semangat sukses barakallah aamiin amin masya masyaallah subhanallah top jempol
            salut bravo dirgahayu gaskeun gass luarbiasa hade pisan mantul joss jos merdeka
            """),
        (.mourning, """
            innalillahi duka berduka belasungkawa almarhum almarhumah meninggal berpulang rahmatullah takziah tazkiah melayat
            pemakaman dimakamkan ketabahan husnul khotimah khatimah jenazah mendiang wafatnya kepergian kepergiannya tabah layat
            """),
        (.wish, "semoga mugi mugia moga moga2 doa doakan doanya sehat lekas sembuh syafakillah syafakallah lancar2 mudah2an"),
        (.please, "mohon minta dimohon harap diharapkan diharap mengharap tolong kiranya kersa kersanya diminta meminta harapkan"),
        (.request, """
            izin perkenan berkenan perkenankan persetujuan permohonan acc approve approval restu kebijakan kebijaksanaan
            dispensasi diperkenankan disetujui seizin mengajukan pengajuan ajukan
            """),
        (.permit, "izin perkenan persetujuan restu acc"),
        (.permitted, """
            diizinkan izinkan mengizinkan diperkenankan perkenankan memperkenankan disetujui menyetujui setujui dikabulkan
            kabulkan direstui diacc
            """),
        (.grant, """
            silakan acc setuju boleh lanjut lanjutkan dilanjutkan monggo mangga diizinkan izinkan diperkenankan perkenankan disetujui
            setujui approved approve gas gpp dikabulkan kabulkan oke pareng kenging lajeng diacc gaskeun bolehkan dibolehkan
            direstui
            """),
        (.deny, "tolak ditolak menolak batalkan dibatalkan urungkan hentikan dilarang larang keberatan stop"),
        (.postpone, """
            tunda ditunda menunda ditangguhkan tangguhkan digeser geser dijadwal reschedule tahan ditahan pending
            dipending undur diundur diundurkan mundur dimundurkan tangguh sabar bersabar antosan
            """),
        (.condition, "asal asalkan catatan syarat pastikan sepanjang selama kecuali penting namun tetapi"),
        (.not, "tidak bukan tanpa tiada mustahil non"), (.notYet, "belum"), (.dont, "jangan"),
        (.can, "bisa dapat boleh sempat mampu sanggup memungkinkan bolehkah bisakah dapatkah bolehnya kenging"),
        (.must, "wajib harus mesti diwajibkan keharusan tetap kudu kedah kedhah mutlak"),
        (.should, "agar supaya hendaknya sebaiknya kiranya seyogyanya mohon diharapkan harap semestinya"),
        (.will, "akan hendak mau berencana bermaksud rencana rencananya niat ingin berniat dijadwalkan"),
        (.want, "ingin mau pengen kepengin hendak hoyong kersa pengin"),
        (.done, """
            sudah telah selesai tuntas done clear terkendali teratasi tertangani rampung terangkut tersalurkan terpasang menyala nyala
            normal pulih surut lancar terbuka ditangani teratasi bersih terpenuhi terkirim terbit diselesaikan finish closed beres
            ditemukan tercapai terlaksana dievakuasi rata kondusif terurai 
            """),
        (.doing, "sedang masih proses diproses progres progress sementara bertahap berlangsung berjalan penanganan pengerjaan"),
        (.partly, "sebagian separuh sepertiga sisa sisanya tinggal baru sementara parsial setengah"),
        (.waiting, "menunggu nunggu tunggu menyusul nyusul dijadwalkan jadwalkan terkendala kendala"),
        (.soon, "segera langsung cepat sekarang darurat urgent urgen mendesak buru2 mendadak"),
        (.day, """
            besok lusa hari senin selasa rabu kamis jumat sabtu minggu ahad kemarin tanggal nanti malam sore siang pagi tadi bulan
            tahun pekan setu saptu rebo kemis jemuah salasa rebo wage pon kliwon legi pahing dini subuh zuhur
            dzuhur ashar asar magrib maghrib isya shubuh weekend petang barusan
            """),
        (.month, """
            januari februari maret april mei juni juli agustus september oktober november desember jan feb mar apr jun jul agu agt
            agst aug sep sept okt oct nov nop des dec pebruari nopember
            """),
        (.clock, "pukul wib wita wit menit "),
        (.again, "lagi kembali ulang terus tambah memburuk parah bertambah meningkat naik masih berulang"),
        (.me, "saya"), (.we, "kami kita"), (.you, "anda kamu sampeyan panjenengan anjeun saudara kalian"),
        (.they, "mereka ybs bersangkutan beliau dia"),
        (.presence, """
            hadir menghadiri kehadiran mengikuti ikut ikutan masuk bergabung join gabung menghadap ngantor apel mengajar bertugas
            berkantor dihadiri hadiri ikuti diikuti mendampingi datang rejoin standby stand by zoom rapat kantor kerja piket dinas
            upacara berpartisipasi merapat memenuhi mengawal berada ditempat ngajar hadirnya menyaksikan nyusul finger absen
            """),
        (.absence, "absen berhalangan halangan skip udzur uzur off libur alpa mangkir pangling berhalangannya"),
        (.late, "terlambat telat keterlambatan kesiangan"),
        (.delegate, """
            diwakilkan diwakili mewakilkan mewakili wakilkan wakili wakil perwakilan mewakilinya mendelegasikan didelegasikan
            menugaskan digantikan menggantikan pengganti delegasikan delegasi diwakilkan2 menyuratkan tugaskan gantikan
            """),
        (.leave, "cuti wfh wfa melahirkan bersalin umroh umrah haji nikah menikah opname rawat dirawat isoman isolasi"),
        (.attend, "menghadiri hadiri mengikuti menghadap mendampingi menyambut mengawal"),
        (.depart, """
            meninggalkan mendahului berangkat keluar pamit pergi bertolak undur ninggal memberangkatkan berangkatkan
            mendahuluan ngantunkeun tinggalkan dahului
            """),
        (.goHome, "pulang mudik"),
        (.use, """
            memakai pakai dipakai pinjam meminjam dipinjam gunakan menggunakan digunakan penggunaan peminjaman pemakaian
            memanfaatkan dimanfaatkan manfaatkan meminjamkan sewa menyewa nambut ngangge
            """),
        (.openClose, "membuka menutup buka tutup dibuka ditutup menutupnya penutupan pembukaan"),
        (.hold, """
            melaksanakan mengadakan menyelenggarakan melakukan menggelar memulai mulai merealisasikan menjalankan laksanakan
            dilaksanakan diadakan digelar diselenggarakan
            """),
        (.change, """
            mengubah merubah menggeser memindahkan memajukan memundurkan mengganti menunda revisi merevisi dipindah dipindahkan
            digeser diganti diubah dirubah dimajukan tukar menukar bertukar membatalkan pengalihan mengalihkan memperpanjang
            """),
        (.travel, "perjalanan perjadin dl spt sppd bimtek diklat studi kunker luar kunjungan"),
        (.illness, """
            sakit demam tipes tifus dbd covid swab reaktif opname dirawat rs rsud puskesmas dokter operasi kontrol berobat periksa
            flu batuk vertigo diare pusing migrain isoman medis gigi terapi kecelakaan klinik tensi kambuh
            """),
        (.family, """
            istri suami anak orangtua mertua keluarga wisuda melahirkan menikah pernikahan hajatan ayah cucu
            adik kakak nikahan sunatan khitanan hajat bayi persalinan mengantar antar menjemput jemput nganteur
            """),
        (.letter, "surat nota memo disposisi berkas dokumen spt sppd edaran se sk rekomendasi proposal draft draf naskah usulan"),
        (.buy, "pembelian membeli pengadaan belanja pencairan anggaran dana"),
        (.meeting, """
            rapat rakor rakortek rakornas ratas undangan zoom vicon vidcon vidcom vc meeting apel upacara gladi fgd musrenbang
            musrenbangkel musrenbangcam pelantikan sertijab briefing brifing audiensi paripurna sidang diklat workshop seminar lokakarya
            peresmian syukuran pengajian rakorpim rakorwas webinar forum ekspose expose pertemuan konsinyering gmeet meet jitsi
            konferensi sosialisasi bimtek monev evaluasi minggon lokmin konsolidasi pembahasan desk launching grebeg
            resepsi tasyakuran peringatan hut halal bihalal raker rakerda rakerkesda retret musdes musdus muskel talkshow
            """),
        (.activity, """
            kegiatan giat gotong royong goro jumsih patroli monitoring penertiban sosialisasi vaksinasi fogging posyandu
            penyuluhan pelayanan kunjungan penyerahan pembagian pelatihan donor senam kurve korve operasi razia yustisi pembinaan
            musyawarah musrenbang sidak inspeksi peninjauan pendataan verifikasi pengajian pengerukan penghijauan penanaman
            pembersihan bakti simulasi gladi lomba gerebek psn jumantik pengawasan pendampingan penyaluran bimtek
            serah khitanan santunan bazar karnaval turnamen siskamling ronda safari tarling gebyar
            pengecekan pemantauan normalisasi kunker blusukan gerakan imunisasi skrining penimbangan sambang pemeriksaan
            launching sertijab pelantikan upacara apel bhakti baksos pramuka rembug rembuk mediasi kampanye
            pengamanan pam pengaturan evaluasi audiensi rapat pemangkasan pengangkutan penyemprotan penambalan edukasi pembekalan
            """),
        (.hazard, """
            banjir genangan tergenang rob luapan meluap longsor longsoran kebakaran terbakar gempa puting beliung tumbang angin
            hanyut tenggelam amblas ambrol ambruk roboh jebol korsleting kecelakaan laka tabrakan terguling keracunan demo tawuran
            begal pencurian mayat odgj kemacetan macet tersumbat mampet bocor kebocoran mogok api asap dbd chikungunya rabies
            kekeringan pkl bencana wabah evakuasi perampokan curanmor ledakan meledak gelandangan gepeng pengemis 
            retak tergerus abrasi erosi kebanjiran limpas limpasan terendam runtuh penyerangan ular tawon penyumbatan semrawut
            terperosok menumpuk numpuk tumpukan meluber berserakan bau busuk mambu nyumbat kumuh becek menyengat pungli
            keributan ribut bentrok miras narkoba tercemar pencemaran limbah vandalisme curi hilang dicuri kehilangan
            """),
        (.damage, """
            rusak kerusakan berlubang lubang putus patah retak padam mogok pecah hancur lapuk miring keropos bolong jebol mati
            menjuntai bocor robek roboh karatan retak2 terkelupas anjlok semrawut kotor keruh penyok hangus tumpul
            """),
        (.weak, """
            bahaya berbahaya rawan resah mengeluh dikeluhkan keluhan terganggu mengganggu terancam terdampak korban luka tewas
            terjebak terisolir kekurangan kurang butuh membutuhkan dibutuhkan perlu darurat overload penuh antre antrean antrian
            mengular terlantar telantar layak gelap licin khawatir waspada siaga gawat parah tinggi
            """),
        (.place, """
            jalan gang kelurahan kecamatan rt rw desa kampung dusun lingkungan perum perumahan komplek kompleks blok depan samping
            dekat belakang simpang perempatan pertigaan jembatan sungai kali saluran selokan drainase got parit pasar stasiun terminal
            sekolah sdn smpn smp sman masjid musala mushola gereja taman lapangan km underpass flyover bantaran tanggul bendung
            bendungan alun2 alun trotoar lokasi sekitar persimpangan bundaran gorong2 gorong halte pintu tpu makam embung situ waduk
            pesisir pantai ruas sepanjang sebelah tikungan tanjakan turunan sd tpa tps balai gedung hulu hilir wilayah titik tkp
            """),
        (.unit, """
            dinas badan bagian opd skpd dlh dlhk dpupr pupr pu dishub dinkes dinsos disdik diskominfo kominfo disdukcapil dukcapil
            bpbd damkar satpol pp bappeda bapperida bpkad bkpsdm bkd bapenda bkad inspektorat kesbangpol kesbang disperkim perkim
            disdagin disperindag disnaker dispora disparbud disbudpar dkp dkpp dp3a dp2kb dpmptsp setda setwan dprd rsud puskesmas
            pdam pln telkom polsek polres koramil kodim tni polri trantib linmas satlinmas tagana pkk fkub baznas kejaksaan bumd bkkbn
            ekbang kesra tapem prokopim protokol organisasi hukum umum upt uptd urc trc diskominfotik disketapang lh bnpb bmkg
            bpjs korpri perumda bank lpm karang taruna rw rt tim satgas polisi tentara
            """),
        (.people, "orang warga peserta kk jiwa personel personil anggota pegawai asn pns thl honorer petugas kader pedagang org korban lansia balita keluarga siswa pengungsi masyarakat"),
        (.photo, "foto dokumentasi video gambar terlampir lampiran dum dump lampirkan melampirkan pdf file screenshot capture"),
        (.data, "data rekap rekapitulasi realisasi progres capaian jumlah total hasil rincian daftar nihil pendataan target terealisasi"),
        (.facility, """
            pju lampu pompa tiang kabel listrik ambulans portal ayunan pagar genset air pdam pipa wc toilet jembatan jalan aspal
            traffic light rambu cctv hidran tandon sumur internet wifi jaringan sinyal atap plafon bronjong tembok turap halte
            """),
        (.venue, "aula gedung ruang ruangan pendopo kantor balai lapangan gor hotel auditorium kediaman bale tempat halaman lantai sekretariat"),
        (.link, "tautan link https url passcode password"),
        (.attendanceList, "presensi absensi absen kehadiran list hadirnya "),
        (.report, """
            lapor melaporkan laporan dilaporkan laporkan melapor ngalaporkeun pelaporan lapsit update perkembangan situasi
            sitrep giat progres lapdu atur laporaken
            """),
        (.agenda, "agenda acara jadwal susunan rundown kegiatan sesi materi dresscode pakaian seragam dress code hybrid luring daring"),
        (.rest, "istirahat rehat break ishoma sholat salat"),
        (.eat, "makan dahar dhahar sarapan konsumsi ngopi kopi minum snack unjuk unjukan jajan prasmanan kue pinarak lenggah duduk tumpeng nyicip cicip"),
        (.permitObject, """
            usaha bangunan mendirikan imb pbg keramaian lingkungan operasional edar trayek tinggal prinsip lokasi reklame nikah praktik
            amdal penelitian siup nib belajar poligami tambang galian nya
            """),
        (.event, "rapat acara kegiatan apel upacara rakor undangan zoom musrenbang paripurna gladi"),
        (.question, "apakah bisakah bolehkah adakah sudahkah mungkinkah benarkah betulkah bukankah berapakah dapatkah haruskah perlukah masihkah"),
        (.questionWord, "apa berapa kapan siapa mana kenapa mengapa bagaimana dimana kemana darimana apaan dimanakah masa masak"),
        (.announce, """
            diberitahukan diinformasikan pengumuman himbauan imbauan menginformasikan informasikan infokan info diumumkan
            informasi pemberitahuan dihimbau diimbau ditujukan kawigatosan kauningan perhatian sehubungan disampaikan waspada
            maklumat juknis juklak tautan edaran mengimbau menghimbau diberitahu beredar libur nasional
            """),
        (.invite, "undangan mengundang diundang ngulem ngaturi undang kehadiran kehadirannya menghadirkan mengharap"),
        (.rule, "wajib dilarang ketentuan aturan sesuai prokes seragam pakaian"),
        (.hearsay, "copas forward diteruskan sebarkan viralkan sebelah sebar viral katanya kabarnya hoaks hoax bagikan terusan medsos"),
        (.drill, "simulasi latihan drill gladi geladi"),
        (.drillObject, "gempa kebakaran bencana banjir evakuasi tsunami pemadaman tanggap darurat"),
        (.joke, "wkwk wkwkwk haha hehe hihi xixi wkwkwkwk hahaha hehehe lol awokwok"),
        (.forPurpose, "untuk guna agar supaya"), (.because, "karena berhubung sehubungan mengingat lantaran"),
        (.together, "bersama bareng beserta serta"), (.but, "tetapi namun hanya meski walaupun"),
        (.all, "semua seluruh segenap para masing2 setiap tiap"), (.relative, "yang"), (.this, "ini"), (.that, "itu"),
    ]
}
