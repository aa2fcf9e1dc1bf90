extension Vocabulary {
    /// Words that do the same in a sentence, whatever their language.
    ///
    /// What one of them teaches the model is known of all. A word is in one family; its inflected forms are found by
    /// their root (``WordRoots``). Written from the languages, with a list of words that the fixtures use at hand. The
    /// rules and phrases do not look at families: those want a ``Concept``, which says more.
    package static let families: [(name: String, words: String)] = [
        (
            "go",
            """
            pergi berangkat jalan menuju tuju tolak bertolak lunga mangkat budal bidal indit angkat pai pigi pi ka terbang
            berlayar layar merapat rapat luncur meluncur otw gerak bergerak geser lanjut teruskan terus susul menyusul sowan
            kunjung berkunjung mampir singgah ziarah hadap menghadap mudik jumput jalanlah cus gas tulak jo lampah neujak
            bajalan lao lako jok sumping mapah mlaku laju maju jumpa numpak nyetir jalanmi jalanki laluan merantau ngumbara
            melangkah nyusulin nututi nyabrang nyebrang seberangi susuri lintasi lewati melewati dilewati melintas laluin
            pelesir wisata liburan keliling muter blusukan berkeliling mutar kelilingi mancing berenang renang
            """
        ),
        (
            "come",
            """
            datang tiba hadir sampai nyampe rawuh teka tekan dongkap dumugi dugi dumogi tibo tulo masuk lebet mlebu ngantor
            muncul nongol gabung bergabung join kumpul berkumpul ngumpul ikut turut nderek ngiring umpat milu iko melu tumut
            ngelu dateng duduk lungguh linggih hadiri gabungan masukmasuk berkumpullah rapekan hadirkan dihadiri menghadiri
            ngadeg berdiri tegak nampak tampil muncullah
            """
        ),
        (
            "leave",
            """
            pulang balik kembali kondur wangsul mulih mantuk muleh mantuke uwih tuntung baliak bale keluar luar pamit undur
            tinggal ninggal tinggalkan meninggalkan ditinggal ninggalin lepas dilepas bubar kabur cabut sisihkan hengkang
            mapamit pamitan turun turunkan turunlah mudun medhun naik naek munggah unggah keluarkan terlepas lolos bolos mangkir
            absen ngacir kabura
            """
        ),
        (
            "stay",
            """
            tetap diam standby siaga stand jaga berjaga ngejaga nunggu tunggu menunggu ditunggu tunggui bertahan tahan nahan
            menetap mukim menginap nginap nginep nunggoni jagain rimbit kawal ngawal kantun tugur piket posko ngantos antos
            entosan antosan enteni dienteni dianti tungguah tungguan hentian rehat istirahat tidur turu sare bobok nganggur
            jongkok manteng berjejer nongkrong santai rebahan mandi adus mendekam diamkan nyantai begadang
            """
        ),
        (
            "accompany",
            """
            damping dampingi mendampingi temani nemenin temenin ngancani mbaturi kawani baturan sertai iring mengiringi antar
            ngantar anter nganter ngeterke antarkan jemput njemput mapag sambut menyambut nyambut temui nemui nepangan manggihi
            ladeni layani tuntun bimbing pandu kanca bina membina binaan pembina pimpin memimpin dipimpin pimpinin kepalai
            ketuai mimpin komandoi koordinir mengoordinasikan koordinator pengampu
            """
        ),
        (
            "send",
            """
            kirim kirimkan ngirim utus mengutus utusan tugas menugaskan tugaskan delegasikan wakilkan wakil diwakili mewakili
            ngawakilan wakilin serah serahkan titip titipkan nitip dititip titipan percayakan limpah limpahkan alihkan ganti
            gantikan gantiin gantian tunjuk suruh nyuruh kon dikon utusanipun sebar edarkan forward ajak mengajak diajak ngajak
            undang diundang mengundang panggil dipanggil memanggil nimbali timbali manggil tugasi tukar ditukar pindah pindahkan
            dipindah mutasikan rujuk dirujuk rujukan oper estafet droping dropping drop supply suplai pasok
            """
        ),
        (
            "take",
            """
            ambil ngambil njupuk pundut mundut candak nyandak alap bawa membawa mbawa gawa nggawa mbeto bakta pegang megang
            nyekel cekel angkut muat comot pungut petik panggul pikul raih dapat beroleh polih kenging tarik ditarik narik rebut
            rampas sita curi ngangkat jemputan pinjamkan simpan nyimpan kunci dikunci kuncinya tangkap nangkap cekal jaring
            gendong bopong
            """
        ),
        (
            "give",
            """
            beri kasih ngasih kase bagi berbagi salur salurkan hibah bantu membantu nolong sumbang donasi tambah nambah tambahi
            cairkan cair bayar mbayar traktir lunas lunasi setor storkan setorkan paring maringi ngaturi suguh sediakan siapkan
            nyiapkan cawiskan sumadia bagikan dibagikan jual beli dibeli njual tuku meli mundhut ngirimi hadiah kado doorprize
            oleh2 olehan sedekah infak wakaf suap
            """
        ),
        (
            "use",
            """
            pakai pake make dipakai nganggo dianggo anggo kagem dipunagem guna gunakan manfaat manfaatkan pinjam minjam pinjem
            nyilih disilih nambut silih sewa nyewa isi ngisi tempati ngginakake ginakaken nginggih operasikan jalankan nyalakan
            putar diputar nyetel setel aktifkan aktif nonaktif fungsikan sewaan pinjaman inventaris diperbolehkan dibolehkan
            """
        ),
        (
            "make",
            """
            buat bikin mbikin damel ndamel gawe nggawe gawekeun kerja garap nggarap kerjakan dikerjakan laksana laksanakan
            selenggara gelar adakan ngadain ngawontenaken bangun pasang rakit susun tulis ketik cetak gambar masak nyusun
            rancang olah proses rampungkan karya tindaki bentuk dibentuk membentuk dirikan berdirikan ubah mengubah rubah
            perubahan jahit dijahit las dilas cat dicat mengecat warnai hias dekor pasangi tata rakitan realisasi wujudkan
            kembangkan bikinin nggo
            """
        ),
        (
            "finish",
            """
            selesai habis rampung tuntas beres rengse kelar usai tamat tutup bubaran pungkas akhir berakhir khatam tutug lastari
            puput pragat sampurno kering surut padam pulih normal sembuh entek telas bar rampunge anggeus parantos tercapai
            capai capaian target terpenuhi lulus kelulusan terjual laku ludes pungkasan rengseu puputang reda mereda surutlah
            tuntaskan diselesaikan sukseslah terakhir final pamungkas
            """
        ),
        (
            "begin",
            """
            mulai dimulai start buka dibuka awal awali berawal launching resmikan ngawiti wiwit kawit mimiti bermula pembukaan
            """
        ),
        (
            "wait",
            """
            nanti tunda menunda diundur mundur pending kapan mengke engken engke mangke kelak timbang pertimbangkan menimbang
            pikir pikirkan mikir pelajari kaji telaah bahas bicarakan rembug rundingkan musyawarahkan konsultasi konsultasikan
            sabar sareh kendat sik mengko mangko bisuk jeda pelan pelan2 pelahan perlahan alon kalem endapkan undurkan sementara
            tempo waktu kemungkinan mungkin barangkali paling kayaknya kayake sepertinya agaknya rasanya menawa
            """
        ),
        (
            "cancel",
            """
            batal batalkan gagal urung urungkan tiada ditiadakan hapus coret stop berhenti hentikan henti setop gugur wurung
            bolay bubarkan dibubarkan dihentikan larangan copot dicopot nonaktifkan libur diliburkan liburkan
            """
        ),
        (
            "hold event",
            """
            acara agenda giat sesi tahap gelombang rangkaian susunan rundown jadwal
            """
        ),
        (
            "must",
            """
            harus wajib kudu musti mesti mutlak perlu butuh kedah haruslah keharusan kuduna pasti pastikan tentu tentulah
            wayahna paksa dipaksa terpaksa tuntut menuntut disiplin kewajiban tanggung jawab bertanggung tanggungan jawabnya
            kewenangan wewenang
            """
        ),
        (
            "enough",
            """
            cukup saja wae bae be aja mawon kemawon sahaja cekap cekapan biar biarkan biarlah kajeun ben beh asal asalkan angger
            anggere sokur syukur pokoknya pokok sepanjang selama selagi sukur rada agak makin semakin paling2 minimal maksimal
            setidaknya sekedar sekadar cuma2 luber pas2an segitu semono sakmono
            """
        ),
        (
            "useless",
            """
            usah percuma sia rugi mubazir kelebihan kebanyakan berlebihan pemborosan kabanyakan keterlaluan
            """
        ),
        (
            "agree",
            """
            cocok pas tepat betul benar bener sip mantap oke rukun sepakat sependapat akur restu ridho rida dukung mendukung
            silahken pantas wajar maklum paham mengerti ngerti dukungan sarujuk satuju rampak setujuilah sepaham sejalan
            konsisten sesuai selaras menyesuaikan sesuaikan layak patut elok kepareng diparengaken diparengkeun lugra pangestu
            pangestunipun ridla positif
            """
        ),
        (
            "refuse",
            """
            larang dilarang pantang haram mustahil enggan ogah emoh moh keberatan kapok mosok masa jelek pamali negatif protes
            demo bantah membantah debat menentang gugat lawan melawan nekat mboya alot
            """
        ),
        (
            "praise",
            """
            bagus hebat keren mantul jempol joss top salut bangga apik sae saé alus becik rancak ancap unggul juara prestasi
            teladan sukses berhasil cakep semangat ceria memuaskan fantastis berprestasi lumayan sempurna indah cantik ganteng
            ayu asri kinclong menarik favorit istimewa jozz mumpuni pintar pandai cerdas rajin tekun jujur adil bijak
            """
        ),
        (
            "regret",
            """
            maaf sayang menyesal hapunten ampun ampura tabik sori sorry punten nuwunsewu pangapunten kecewa khilaf salah keliru
            lupa kelupaan luput kesalahan kilaf ketinggalan telanjur kadung
            """
        ),
        (
            "worry",
            """
            takut khawatir waswas cemas resah panik waspada bahaya berbahaya rawan hati2 hatihati awas gawat darurat genting
            kritis ngeri rentan riskan ancam mengancam kaget syok sedih nangis menangis marah emosi ngamuk jengkel kesal bingung
            pusing lelah lesu lemas lemes ngantuk sesak pingsan trauma sibuk repot ribet riweuh ripuh rempong
            """
        ),
        (
            "family",
            """
            anak istri suami bapak ayah ibu mama papa mertua ponakan keponakan adik kakak cucu kakek nenek mbah eyang paman bibi
            tante om saudara keluarga mantu menantu besan ipar orangtua ortu bayi balita lare bocah anake putra putri uni uda
            abang sepupu biyung emak abah mamak bundo kaka ade sadulur dulur semeton
            """
        ),
        (
            "illness",
            """
            sakit demam flu batuk mual diare lambung vertigo kontrol berobat opname rawat dirawat operasi kemo infus rontgen
            jantung darah gula stroke tipes tifus dbd cedera patah terkilir luka obat pasien rs rsud igd poli klinik puskesmas
            bersalin lahir melahirkan lahiran persalinan kontraksi hamil keguguran mules meriang gering gerah udur saki lara
            alergi sesar caesar kateter rabun mata gigi tensi kolesterol asam maag tbc malaria stunting gizi imunisasi vaksin
            vaksinasi katarak kacamata fisioterapi terapi kesehatan puyeng asma usus hati ginjal liver
            """
        ),
        (
            "death",
            """
            wafat meninggal mati berpulang seda sedo pupus tilar ajal takziah takziyah tahlil tahlilan haul melayat layat
            jenazah makam pemakaman dimakamkan duka belasungkawa innalillahi rojiun kubur yasinan nyekar surtanah lelayu arwah
            almarhum almarhumah alm haji husnul khotimah fatihah rajiun wainnailaihi ilaihi kifayah fardhu keranda sungkawa
            berpulangnya
            """
        ),
        (
            "wedding",
            """
            nikah pernikahan kawin kawinan resepsi hajatan hajat walimah akad ijab lamaran tunangan khitan khitanan sunatan
            aqiqah tasyakuran syukuran selamatan kenduri baralek batagak pesta manten mantenan ngunduh wisuda ultah
            """
        ),
        (
            "school",
            """
            sekolah sd smp sma smk tk paud kuliah kampus guru murid siswa kelas raport rapor ujian ppdb spmb pondok pesantren
            santri ngaji les anbk kepsek rektor mahasiswa dosen skripsi tesis sekolahan madrasah mi mts ma unbk asesmen alumni
            asrama pelajar belajar ngajar perpisahan study komite wisudawan paskibraka beasiswa
            """
        ),
        (
            "religion",
            """
            masjid mushola gereja pura vihara kelenteng pengajian misa ibadah sembahyang sholat salat jumatan tarawih isya subuh
            maghrib asar zuhur dzuhur lohor umrah umroh manasik maulid isra natal nyepi waisak galungan kuningan odalan piodalan
            subuhan safari khutbah ustad ustadz kiai kyai pendeta pastor pedanda ramadan ramadhan puasa bukber takbiran lebaran
            idul fitri adha kurban qurban zakat halal natalan paskah imlek adat ngaben agama imam jemaat jamaah jemaah takbir
            takjil sahur imsak nuzul sholawat hadroh tadarus mushalla langgar surau meunasah banjar prajuru bendesa pecalang
            subak ogohogoh melasti pangerupukan kurma oikumene sinode kebaktian
            """
        ),
        (
            "meal",
            """
            makan minum ngopi kopi nasi lauk kue snack konsumsi katering prasmanan jamuan sarapan dahar nedha tuang bungkus
            dapur masakan roti telur ayam ikan daging sayur buah susu rokok kulkas kompor gorengan goreng sate soto bakso
            rendang gulai durian semangka kelapa manis asin pedas jajan jajanan warteg bekal takaran lezat enak sedap kenyang
            lapar haus
            """
        ),
        (
            "food goods",
            """
            beras minyak cabai cabe bawang jagung sembako elpiji lpg bibit pupuk benih pakan ternak sapi kambing panen tanam
            padi sawah kebun tani petani nelayan melaut tambak panenan karet sawit kopra cengkeh pala coklat kakao kentang tomat
            hortikultura poktan gapoktan alsintan traktor stok pasokan inflasi tpid pangan bulog umkm koperasi industri dagang
            ekspor impor investasi investor saham aset
            """
        ),
        (
            "money",
            """
            uang duit dana anggaran apbd apbn dak dau rka dpa rkpd renja kua ppas rapbd biaya tarif retribusi pajak pbb pad
            hutang utang kas bendahara spj kwitansi honor insentif gaji thr bonus harga murah mahal gratis lelang tender kontrak
            rab juta ribu miliar rupiah persen saldo bank transfer ditransfer serapan pagu silpa pencairan bansos blt pkh kpm
            subsidi denda iuran sumbangan kupon kuitansi rekening rek qris belanja pendapatan keuangan ekonomi kredit nilai
            banmus tapd kompensasi
            """
        ),
        (
            "paper",
            """
            surat berkas dokumen nota sk spt sppd sppt st nodin proposal laporan draft draf naskah lampiran lembar formulir form
            blangko ttd teken paraf stempel cap materai sertifikat ijazah ktp kk akta paspor visa rekomendasi disposisi tertulis
            tulisan notulen notula bahan materi slide paparan tayang data angka tabel grafik excel pdf foto video dokumentasi
            rekap daftar lkpj lppd sakip spbe renstra rpjmd sop juknis perda perwali perbup edaran kertas map amplop buku
            majalah koran berita siaran pers publikasi iklan baliho spanduk poster banner umbul2 bendera peta denah sketsa
            matriks skema format template link email lbr halaman kolom baris nomor kode barcode aplikasi sistem website akun
            user password server database input upload fotokopi arsip lampirkan terlampir ttdi terbit terbitkan laporannya
            kinerja triwulan semester tahunan bulanan harian mingguan
            """
        ),
        (
            "audit",
            """
            bpk bpkri bpkp inspektorat itjen kpk ombudsman auditor periksa diperiksa pemeriksaan pemeriksa audit temuan klarifikasi
            reviu monev evaluasi penilaian penilai juri asesor akreditasi visitasi verifikasi verifikator supervisi sidak wasrik
            exit entry dinilai indikator indeks skor peringkat ranking akuntabilitas lhp sampel uji diuji tes dites seleksi
            kompetensi assesmen assessment
            """
        ),
        (
            "higher",
            """
            gubernur wagub menteri wamen presiden wapres provinsi kementerian kemendagri dirjen sekjen pusat jakarta kpu bawaslu
            dprd dewan banggar fraksi komisi kapolda kapolres kapolsek dandim danramil kajari kejari kejati pengadilan pn kodim
            polres polsek polda tni polri bpn bps bkn bbws bumn pln pdam pertamina telkom forkopimda forkopimcam muspida muspika
            bupati kemenkes kemensos kemenag kementan kemenpar kemenpan bkkbn bnpb bappenas mabes kodam korem kejaksaan bpjs bri
            ojk balai negara negeri republik internasional nasional regional wilayah daerah pemda pemkot pemkab pemprov setda
            setwan lembaga instansi opd skpd dinas badan bagian bidang seksi subbag
            """
        ),
        (
            "guest",
            """
            tamu rombongan delegasi kontingen narasumber pemateri pembicara mc kunker peserta panitia relawan pengunjung
            wisatawan turis ketua tokoh ulama penumpang atlet pemain wasit penonton artis penyanyi band host moderator vendor eo
            kontraktor konsultan penyedia perusahaan pt cv asosiasi komunitas paguyuban ormas lsm media wartawan jurnalis
            influencer calon kandidat caleg
            """
        ),
        (
            "person",
            """
            warga masyarakat orang penduduk pemuda ibu2 bapak2 lansia disabilitas odgj korban pengungsi pedagang pkl pejalan
            sopir supir tukang buruh kuli mandor operator teknisi petugas personel anggota tim regu satgas linmas satpam kader
            rt rw kades kadus dukuh bidan perawat dokter staf pegawai asn pns pppk honorer thl kawan teman konco rencang kang
            mas mbak perempuan wanita laki pria remaja anak2 dewasa sepuh manula budak barudak pemilik pengelola penjual pembeli
            pelaku penyewa pelanggan pelapor pengurus tenaga pasukan barisan personil pamong perangkat juru jukir pengemis
            gepeng pekerja pelatih pengawas penjaga hansip babinsa bhabin bhabinsa bhabinkamtibmas ahli pakar psikolog penyuluh
            tagana pendamping fasilitator sipir
            """
        ),
        (
            "rank second",
            """
            sekdis sekretaris kabid kasi kasubag kasubbid sekcam seklur sekban kabag korlap danru asisten pelaksana deputi
            wakilnya stafku kepercayaan bawahan
            """
        ),
        (
            "self",
            """
            sendiri pribadi ijek nyalira piyambak dewe dewek surang sorangan surangan pribados
            """
        ),
        (
            "vehicle",
            """
            mobil motor bus truk truck truc pickup bak ambulans ambulan tangki armada kendaraan kereta becak perahu kapal feri
            speed speedboat ketinting sepeda pesawat elf hiace avanza hilux dump pemadam randis mobdin bentor angkot ojek
            trailer pontoon ponton tongkang sampan jukung pompong katinting kano derek mopen bendi delman oto trail helikopter
            heli travel taksi ojol kontainer trans brt damri krl mrt roda ban rem
            """
        ),
        (
            "tool",
            """
            alat excavator ekskavator eskavator loader backhoe beko crane chainsaw gergaji senso pompa genset mesin tangga
            selang terpal tenda velbed kursi meja sound mic panggung podium lcd proyektor laptop komputer printer kamera hp toa
            sirene jaringan internet wifi starlink drone tali karung sekop cangkul bronjong kawat masker apar tandon toren panel
            kabel lampu trafo gardu tiang ht radio palu bor gerinda linggis sapu ember gayung jerigen galon gelas piring tabung
            oksigen kipas ac solar sensor cctv tripod rompi helm jas sepatu seragam baju batik pakaian kaos topi apd pelampung
            sirine lonceng bel obor lilin senter amplifier speaker pemancar repeater rekam rekaman perekam tikar karpet kasur
            tas koper box kotak peti gembok rantai barrier cone portal palang pembatas bollard garis
            """
        ),
        (
            "material",
            """
            pasir batu semen aspal hotmix beton cor bambu kayu besi baja paku tanah urug urugan sirtu kerikil bata genteng seng
            gorong plat plastik bensin bbm oli abate bleaching karbol desinfektan obat2an logistik selimut matras popok pampers
            bantuan tandu kantong paving kaca keramik pipa pipanya paralon rangka sling pasak cerucuk geotekstil geotube sandbag
            kapur styrofoam papan triplek asbes benang kain
            """
        ),
        (
            "building",
            """
            gedung kantor aula pendopo ruang ruangan kamar lobi lantai atap dinding rumah rumdin toko kios ruko lapak warung
            pasar pabrik gudang bengkel hotel mal plaza terminal stasiun bandara pelabuhan dermaga stadion gor lapangan alun
            taman museum perpustakaan rusun gapura pos pagar teras parkir parkiran loket mpp balaikota kecamatan kelurahan
            posyandu tps tpa tpst tower rusunawa panti barak gubuk istana keraton candi situs cagar budaya monumen tugu kawasan
            kompleks komplek perumahan permukiman blok jamban toilet wc plafon tembok pintu jendela lift kolong pelataran
            kandang kolam menara halte bendungan pangkalan lab laboratorium studio
            """
        ),
        (
            "road",
            """
            jl gang simpang perempatan pertigaan bundaran ruas lajur jalur arah tikungan tanjakan jembatan trotoar bahu median
            flyover underpass terowongan lintasan rel rute akses macet lalin lalu lintas arus contraflow rekayasa marka rambu
            speedbump lubang jalannya trase gerbang tol interchange pelican separator tepi tepian pinggiran sisi lingkar pojok
            sudut turunan
            """
        ),
        (
            "water",
            """
            air banjir sungai kali saluran drainase selokan got parit irigasi bendung waduk tanggul muara pantai laut ombak rob
            danau embung sumur debit genangan lumpur hujan deras gerimis banyu cai aia aie aek aer wai yeh toya uwai hulu hilir
            tma pancuran keran kran hidran kubangan polder tetes alir aliran mengalir ngalir rembes rembesan bocoran keruh
            bening tawar puso kekeringan sedimen basah lembap kuyup
            """
        ),
        (
            "nature",
            """
            pohon batang ranting dahan daun akar hutan gunung bukit lereng tebing lembah longsor gempa angin puting petir kilat
            kabut asap api abu lahar awan cuaca suhu matahari bmkg karhutla gambut rumput semak ular tawon lebah monyet buaya
            anjing kucing tikus nyamuk jentik bumi tsunami erupsi letusan meletus guguran pyroclastik kawah magma vulkanik lava
            bencana alam udara ispu polusi hewan satwa burung itik babi kerbau kuda harimau gajah orangutan lele cakalang padang
            bunga tanaman mangrove ladang lahan ilalang mahoni beringin angsana trembesi ulin jati pisang embun mendung cerah
            terik
            """
        ),
        (
            "height",
            """
            tinggi setinggi lebar panjang luas tebal sempit pendek rendah dangkal lutut betis paha dada pinggang leher cm meter
            km hektare ha kubik m3 liter ton kg kilo kuintal inci derajat kilometer km2 senti milimeter mm knot gram lt watt
            volt kwh mnt detik jarak jaraknya radius luasan volume ukuran ukur diukur mengukur hitung dihitung hitungan jumlah
            total rata ratarata rerata
            """
        ),
        (
            "fire power",
            """
            listrik pju gelap korslet meteran token nyala menyala byar hidup hidupkan idup terang
            """
        ),
        (
            "number word",
            """
            satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus setengah separuh separo
            seperempat sepertiga sepasang berdua bertiga kedua ketiga keempat pertama siji loro telu papat limo hiji tilu opat
            ciek duo tigo ampek anam sada asa pisan kalih tigang sekawan gangsal sedinten sehari seminggu sebulan setahun dst
            """
        ),
        (
            "count unit",
            """
            unit biji ekor helai rit ritase dus paket titik lokasi jiwa kepala hari shift putaran angkatan kelompok pleton
            """
        ),
        (
            "all part",
            """
            semua seluruh segala setiap tiap masing para kabeh sedoyo sadaya sadayana samua samo sakabeh sebagian sisa tersisa
            sedikit banyak beberapa hampir kurang lebih kurleb sekitar kira2 kirakira tambahan penuh komplet lengkap kosong
            nihil akeh loba seueur satunya semuanya tiap2 per campur bercampur campuran utuh cadangan ekstra contoh seling
            ganjil genap dobel ganda tunggal rangkap lipat dominan mayoritas rata2
            """
        ),
        (
            "time part",
            """
            pagi siang sore petang malam dini semalam barusan sekarang kini lusa kemarin tadi sehari2 seharian sepagian senja
            esok isuk enjing enjang beurang peuting wengi bengi ndalu dalu sonten burit sanja kalamari patang kapatang ngke kmrn
            dtg td tadinya semingguan pekanan fajar saptu musim kemarau penghujan zaman waktunya periode jangka durasi umur usia
            """
        ),
        (
            "weekday",
            """
            senin selasa rabu kamis jumat sabtu minggu ahad senen jemuah jumaah setu januari februari maret april mei juni juli
            agustus september oktober november desember tanggal tgl pekan
            """
        ),
        (
            "clock word",
            """
            jam pukul menit wib wita wit jam2 teng ontime sejam
            """
        ),
        (
            "soon",
            """
            segera cepat buru lekas langsung cepetan gancang gage enggal enggalan capek lakas kebut percepat secepatnya skrg
            saiki ayeuna
            """
        ),
        (
            "late",
            """
            telat terlambat lambat molor kesiangan kasep ngaret mepet belakangan lebat keburu sempat kesusu nutut
            """
        ),
        (
            "before after",
            """
            sebelum sesudah setelah kemudian baru abis bakda bada sambil sekalian sekaligus sakalian sembari selepas seusai
            sejak hingga nganti
            """
        ),
        (
            "first",
            """
            dulu dahulu dhisik disik riyin rumiyin dumun malu heula daluh dolo partamo duluan utama utamakan prioritas utamanya
            penting mendesak urgent urgensi nggenah poko
            """
        ),
        (
            "polite particle",
            """
            ya yo nggih njih nggeh enggih inggih iya iyo hooh muhun leres iye io ie hee engka jeut boi
            """
        ),
        (
            "particle",
            """
            kok kan deh dong sih lho loh lah kah pun mah teh atuh euy mbok tho to ki iki je lek nah eh ah oh wah waduh aduh hehe
            haha hahaha wkwk wkwkwk toh le ji dih na lai nyo do ndak kito la cak tah jua haja sa pang ai lo ge oge we tuh tu ni
            nih cem cam jang on ke ku sak lon gaseh godang nian galo bana sangat sanget banget nemen temen tenan saestu betul2
            memang emang emange pancen mulane makanya maka jadi jadinya dados dadi begitu begini gitu gini ngono ngene kitu kieu
            mangkono makaten ngaten ngoten mekaten segini masih kayak kaya seperti bagai ibarat kados kadang kadangkala kerap
            selalu senantiasa tansah terusan
            """
        ),
        (
            "because",
            """
            karena krn sebab gara2 garagara akibat lantaran soalnya soal soale sebabe margi amargi jalaran alatan dumeh
            berhubung sehubungan mengingat berkenaan kerana dek karano gegara supaya agar demi
            """
        ),
        (
            "but",
            """
            tapi tetapi namun cuma hanya melainkan malah justru padahal meski walau meskipun biarpun sanajan senajan nanging
            ananging tapine mung ming kecuali selain
            """
        ),
        (
            "if",
            """
            kalau kalo kl klo jika bila apabila manawi menawi lamun nek yen misal seandainya umpama upami pami andai mun jikalau
            """
        ),
        (
            "question tail",
            """
            berapa siapa mana kenapa mengapa bagaimana apakah gimana piye pripun kumaha naon apo baa dimana kemana
            """
        ),
        (
            "see",
            """
            lihat liat ningali tingal delok deleng ndeleng caliak mancaliak tengok tinjau meninjau pantau cek ngecek saksikan
            perhatikan amati simak cermati baca maca temu temukan ketemu telusuri cari nyari mencari golek pilari intip ningal
            pariksa potret tonton nonton menonton lacak terlihat kelihatan tampak kabarnya katon keton ditinjau disurvei survei
            survey catat mencatat didata
            """
        ),
        (
            "speak",
            """
            bilang kata katanya cakap ngomong ngomongke omong sebut bicara kabar kabari lapor laporkan sampaikan matur ngatur
            hatur haturkan haturaken nyanggem dawuh dhawuh cenah sanjang jelaskan ceritakan tanya nanya takon naros tumaros
            balas respon umumkan pesan pesen ingatkan ngingetkeun info telp telpon telepon nelpon chat wa japri hubungi kontak
            koordinasi sambutan pidato curhat cerita nyerita usul usulkan saran sarankan himbau imbau tegur menegur teguran
            marahi omeli janji berjanji dijanjikan sumpah doa doakan mendoakan nyanyi suara bunyi berbunyi isu rumor viral
            medsos posting tag komentar sindir ejek puji
            """
        ),
        (
            "know",
            """
            tahu tau weruh mangarti kenal ingat eling inget percaya yakin kira rasa anggap duga sangka mengetahui ketahui
            pengalaman pangerten hapal hafal dikira menyangka sadar menyadari maksud maksudnya artinya berarti makna tanda
            pertanda sinyal
            """
        ),
        (
            "want",
            """
            mau ingin pengen pingin hendak handak mo nak nio hoyong bade badhe arep kersa kepingin berharap harap mohon minta
            nyuwun nyuhunkeun nyoon menta mintak berkenan kerso sudi rencana berencana niat tertarik minat berminat membutuhkan
            memerlukan perlukan kebutuhan rencanakan cita niatnya tumben
            """
        ),
        (
            "can",
            """
            bisa sanggup mampu kuat saged iso tiasa kawa buliah dapek prasida
            """
        ),
        (
            "work matters",
            """
            urus ngurus urusan tangani nangani nanganin selesaikan kerjaan bereskan rampungi benahi perbaiki ndandani ndandosi
            bersihkan resik cuci siram babat potong tebang bongkar gali keruk timbun urai bersih2 semprot nyemprot disemprot
            fogging kuras nguras sedot tambal nambal pangkas perantingan evakuasi selamatkan padamkan pendinginan isolasi
            lokalisir pulihkan sambung nyambung normalkan atur mengatur halau usir dorong tertibkan relokasi relokasikan tampung
            menampung ungsikan mengungsi ngungsi pengungsian mitigasi antisipasi
            """
        ),
        (
            "bad state",
            """
            rusak jebol roboh ambruk runtuh putus bocor retak miring hanyut terbakar hangus amblas pecah mogok mampet sumbat
            tersumbat buntu kotor bau busuk numpuk menumpuk tumpah meluap meluber parah berlubang licin tenggelam kebanjiran
            mandek tertukar cacat kusut semrawut antre antri antrean padat ramai rame bising kisruh ricuh gaduh heboh melorot
            merosot anjlok tertimpa nimpa menimpa timpa terperosok jatuh terpeleset tabrak nabrak nubruk terlindas kecelakaan
            laka tersengat keracunan terjebak kejebak tersangkut nyangkut kecantol ngosngosan kempes aus karatan lapuk keropos
            rapuh menjuntai melintang menghalangi halangi ganggu mengganggu gangguan tersendat
            """
        ),
        (
            "good state",
            """
            aman lancar tertib kondusif bersih rapi terkendali terbuka baik sehat tenang lega selamat jernih siap mulus stabil
            kokoh kencang steril higienis rapih bersinar jelas nyaring terkontrol membaik siuman
            """
        ),
        (
            "sport",
            """
            lomba senam futsal bola voli badminton turnamen popda porprov porkab o2sn mtq pramuka jambore kirab pawai karnaval
            festival expo pameran bazar konser pentas tari musik seni gamelan wayang jaranan karapan lari gowes upacara apel
            gladi paskibra paskib hut dirgahayu parade perlombaan piala medali trofi kejuaraan kompetisi live dangdut reog
            ludruk ketoprak lenong debus angklung drumband marching marathon triathlon atletik pencak silat karate catur
            paralayang funbike reuni arisan
            """
        ),
        (
            "meeting",
            """
            rakor rakornas ratas sidang paripurna musrenbang musrenbangcam forum zoom vicon meeting desk ekspos ekspose audiensi
            briefing konsinyering fgd rembuk musdes musda pertemuan pleno konsolidasi rapim musyawarah konferensi kongres
            simposium dialog pengarahan arahan pengukuhan peletakan penandatanganan mou peresmian kondolisasi presentasi
            pembahasan pansus reses raperda
            """
        ),
        (
            "training",
            """
            diklat bimtek pelatihan workshop seminar kursus sosialisasi penyuluhan lokakarya pim2 pkn latsar tot sertifikasi
            studi pelantikan sertijab mutasi
            """
        ),
        (
            "legal",
            """
            saksi tipiring jaksa hakim sengketa mediasi patok gugatan perkara bap tersangka pembebasan polisi pidana perdata
            kasus bukti segel pelanggaran melanggar tilang razia penertiban perizinan imb pbg amdal batas swadaya
            """
        ),
        (
            "travel place",
            """
            bali surabaya bandung semarang jogja yogyakarta medan makassar batam palembang balikpapan banjarmasin manado kupang
            denpasar solo malang bogor depok bekasi tangerang kota kabupaten
            """
        ),
        (
            "pronoun",
            """
            saya aku kami kita dia beliau mereka kamu anda sampeyan panjenengan njenengan jenengan ambo awak kamek kamik titiang
            abdi kulo kula sy beta katong torang ngana ngoni kitong kitorang ulun pian ikam iak tabe ta inggomiu ko kau kowe
            sira rika dika rapa dheweke beliaunya namanya punya milik punyaku duwe duwene nggaduhi ente lu gue gua ana antum
            maneh silaing urang arek aranyo inyo denai hamba patik beliau2 ybs bersangkutan orangnya
            """
        ),
        (
            "direction",
            """
            sini sana situ sinan sinai kono mrono ditu dieu kadieu mriki mriko kesini kesana kemari disini disana depan belakang
            samping kiri kanan atas bawah dalam tengah pinggir ujung sebelah dekat jauh seberang timur barat utara selatan kulon
            wetan lor kidul darat tengah2 palung sekeliling antara ngarep mburi sisih payun payuneun luhur handap palih kaler
            kilen dalem jero njobo njero
            """
        ),
        (
            "quality",
            """
            lama tua muda besar kecil gede alit ageng cilik berat ringan keras lunak khusus umum resmi rutin biasa luar_biasa
            mendadak mudah susah sulit gampang asli palsu murni serius sah valid samar rumit sederhana sepi sunyi hening tipis
            encer kental halus kasar tajam tumpul panas dingin hangat sejuk santun sopan merah kuning hijau biru hitam putih
            abu2 ungu oranye warna beda berbeda lain lainnya persis mirip
            """
        ),
        (
            "mutual",
            """
            bareng bersama sareng kompak barengan samo2 sama sami sarua podo idem serupa juga pula jg berbarengan serentak
            serempak bergantian bergilir giliran bergiliran pasangan kolaborasi sinergi kolektif massal mix
            """
        ),
        (
            "hospitality",
            """
            silakan monggo mangga sumangga silaq tabea lajeng lajengaken lajengkeun dilajeng sok teraskeun terusno lanjutkan
            lanjutno torus lanjutlah tulus acc gaskeun
            """
        ),
    ]
}
