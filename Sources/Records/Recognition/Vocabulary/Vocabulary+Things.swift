extension Vocabulary {
    /// Things, marks and grammar; see `deeds`.
    static let things: [(Concept, String)] = [
        (
            .meeting,
            """
            rapat minggon rakor rakortek rakornas ratas undangan zoom vicon vidcon vidcom vc meeting apel upacara gladi fgd musrenbang
            musrenbangkel musrenbangcam pelantikan sertijab briefing brifing audiensi paripurna sidang diklat workshop seminar lokakarya
            peresmian syukuran pengajian rakorpim rakorwas webinar forum ekspose expose pertemuan konsinyering gmeet meet jitsi
            konferensi sosialisasi bimtek monev evaluasi minggon lokmin konsolidasi pembahasan desk launching grebeg
            resepsi tasyakuran peringatan hut halal bihalal raker rakerda rakerkesda retret musdes musdus muskel talkshow
            """
        ),
        (
            .activity,
            """
            kegiatan giat gotong royong goro jumsih patroli monitoring penertiban sosialisasi vaksinasi fogging posyandu
            penyuluhan pelayanan kunjungan penyerahan pembagian pelatihan donor senam kurve korve operasi razia yustisi pembinaan
            musyawarah musrenbang sidak inspeksi peninjauan pendataan verifikasi pengajian pengerukan penghijauan penanaman
            pembersihan bakti simulasi gladi lomba gerebek psn jumantik pengawasan pendampingan penyaluran bimtek
            serah khitanan santunan bazar karnaval turnamen siskamling ronda safari tarling gebyar
            pengecekan pemantauan normalisasi kunker blusukan gerakan imunisasi skrining penimbangan sambang pemeriksaan
            launching sertijab pelantikan upacara apel bhakti baksos pramuka rembug rembuk mediasi kampanye
            pengamanan pam pengaturan evaluasi audiensi rapat pemangkasan pengangkutan penyemprotan penambalan edukasi pembekalan
            """
        ),
        (
            .hazard,
            """
            banjir genangan tergenang rob luapan meluap longsor longsoran kebakaran terbakar gempa puting beliung tumbang angin
            rebah urugan rengat kerendem hanyut tenggelam amblas ambrol ambruk roboh jebol korsleting kecelakaan laka tabrakan terguling keracunan demo tawuran
            begal pencurian mayat odgj kemacetan macet tersumbat mampet bocor kebocoran mogok api asap dbd chikungunya rabies
            kekeringan pkl bencana wabah evakuasi perampokan curanmor ledakan meledak gelandangan gepeng pengemis 
            retak tergerus abrasi erosi kebanjiran limpas limpasan terendam runtuh penyerangan ular tawon penyumbatan semrawut
            terperosok menumpuk numpuk tumpukan meluber berserakan bau busuk mambu nyumbat kumuh becek menyengat pungli
            berceceran bececeran terbengkalai mangkrak keributan ribut bentrok miras narkoba tercemar pencemaran limbah vandalisme curi hilang dicuri kehilangan
            """
        ),
        (
            .damage,
            """
            rusak kerusakan berlubang lubang putus patah retak padam mogok pecah hancur lapuk miring keropos bolong jebol mati
            menjuntai bocor robek roboh karatan retak2 terkelupas anjlok semrawut kotor keruh penyok hangus tumpul
            berkedip kedip redup lelet lemot copot ambles njeglong jeglong
            """
        ),
        (
            .weak,
            """
            bahaya berbahaya rawan resah mengeluh dikeluhkan keluhan terganggu mengganggu terancam terdampak korban luka tewas
            terjebak terisolir kekurangan kurang butuh membutuhkan dibutuhkan perlu darurat overload penuh antre antrean antrian
            mengular terlantar telantar layak gelap licin khawatir waspada siaga gawat parah tinggi
            """
        ),
        (
            .place,
            """
            jalan gang kelurahan kecamatan rt rw desa kampung dusun lingkungan perum perumahan komplek kompleks blok depan samping
            dekat belakang simpang perempatan pertigaan jembatan sungai kali saluran selokan drainase got parit pasar stasiun terminal
            sekolah sdn smpn smp sman masjid musala mushola gereja taman lapangan km underpass flyover bantaran tanggul bendung
            bendungan alun2 alun trotoar lokasi sekitar persimpangan bundaran gorong2 gorong halte pintu tpu makam embung situ waduk
            pesisir pantai dermaga pulau telaga pura gampong jorong nagari pedukuhan padukuhan ruas sepanjang sebelah seberang tikungan tanjakan turunan sd tpa tps balai gedung hulu hilir wilayah titik tkp
            """
        ),
        (
            .unit,
            """
            dinas badan bagian opd skpd dlh dlhk dpupr pupr pu dishub dinkes dinsos disdik diskominfo kominfo disdukcapil dukcapil
            bpkri bpbd damkar satpol pp bappeda bapperida bpkad bkpsdm bkd bapenda bkad inspektorat kesbangpol kesbang disperkim perkim
            disdagin disperindag disnaker dispora disparbud disbudpar dkp dkpp dp3a dp2kb dpmptsp setda setwan dprd rsud puskesmas
            pdam pln telkom polsek polres koramil kodim tni polri trantib linmas satlinmas tagana pkk fkub baznas kejaksaan bumd bkkbn
            ekbang kesra tapem prokopim protokol organisasi hukum umum upt uptd urc trc diskominfotik disketapang lh bnpb bmkg
            bpjs korpri perumda bank lpm karang taruna rw rt tim satgas polisi tentara
            """
        ),
        (
            .people,
            "orang warga peserta kk jiwa personel personil anggota pegawai asn pns thl honorer petugas kader pedagang org korban lansia balita keluarga siswa pengungsi masyarakat"
        ),
        (
            .photo,
            "foto dokumentasi video gambar terlampir lampiran dum dump lampirkan melampirkan pdf file screenshot capture"
        ),
        (
            .data,
            "data rekap rekapitulasi realisasi progres capaian jumlah total hasil rincian daftar nihil pendataan target terealisasi"
        ),
        (
            .facility,
            """
            pju lampu pompa tiang kabel listrik ambulans portal ayunan pagar genset air pdam pipa wc toilet jembatan jalan aspal
            traffic light rambu cctv hidran tandon sumur internet wifi jaringan sinyal atap plafon bronjong tembok turap halte
            """
        ),
        (
            .venue,
            "aula gedung ruang ruangan pendopo kantor balai lapangan gor hotel auditorium kediaman bale tempat halaman lantai sekretariat plaza graha baileo pelataran wisma op"
        ),
        (.link, "tautan link https url passcode password"),
        (.attendanceList, "presensi absensi absen kehadiran list hadirnya "),
        (
            .report,
            """
            lapor melaporkan laporan dilaporkan laporkan melapor ngalaporkeun pelaporan lapsit update perkembangan situasi
            sitrep giat progres lapdu atur laporaken
            """
        ),
        (
            .agenda,
            "agenda acara jadwal susunan rundown kegiatan sesi materi dresscode pakaian seragam dress code hybrid luring daring"
        ),
        (.rest, "istirahat rehat break ishoma sholat salat"),
        (
            .eat,
            "makan dahar dhahar sarapan konsumsi ngopi kopi minum snack unjuk unjukan jajan prasmanan kue pinarak lenggah duduk tumpeng nyicip cicip"
        ),
        (
            .permitObject,
            """
            usaha bangunan mendirikan imb pbg keramaian lingkungan operasional edar trayek tinggal prinsip lokasi reklame nikah praktik
            amdal penelitian siup nib belajar poligami tambang galian nya
            """
        ),
        (.event, "rapat minggon acara kegiatan apel upacara rakor undangan zoom musrenbang paripurna gladi"),
        (
            .question,
            "apakah bisakah bolehkah adakah sudahkah mungkinkah benarkah betulkah bukankah berapakah dapatkah haruskah perlukah masihkah"
        ),
        (
            .questionWord,
            "apa berapa kapan siapa mana kenapa mengapa bagaimana dimana kemana darimana apaan dimanakah masa masak"
        ),
        (
            .announce,
            """
            diberitahukan diinformasikan pengumuman himbauan imbauan menginformasikan informasikan infokan info diumumkan
            informasi pemberitahuan dihimbau diimbau ditujukan kawigatosan kauningan perhatian sehubungan disampaikan waspada
            maklumat juknis juklak tautan edaran mengimbau menghimbau diberitahu beredar libur nasional
            """
        ),
        (
            .invite,
            "undangan mengundang diundang ngulem ngaturi undang kehadiran kehadirannya menghadirkan mengharap"
        ),
        (.rule, "wajib dilarang ketentuan aturan sesuai prokes seragam pakaian"),
        (
            .hearsay,
            "copas forward diteruskan sebarkan viralkan sebelah sebar viral katanya kabarnya hoaks hoax bagikan terusan medsos"
        ),
        (.drill, "simulasi latihan drill gladi geladi"),
        (
            .drillObject,
            "kebocoran penyelamatan gempa kebakaran bencana banjir evakuasi tsunami pemadaman tanggap darurat"
        ),
        (.joke, "wkwk wkwkwk haha hehe hihi xixi wkwkwkwk hahaha hehehe lol awokwok"),
        (.forPurpose, "untuk guna agar supaya"), (.because, "karena berhubung sehubungan mengingat lantaran"),
        (.together, "bersama bareng beserta serta"), (.but, "tetapi namun hanya meski walaupun"),
        (.all, "semua seluruh segenap para masing2 setiap tiap keduanya"), (.relative, "yang"),
        (.this, "ini"),
        (.that, "itu"),
    ]
}
