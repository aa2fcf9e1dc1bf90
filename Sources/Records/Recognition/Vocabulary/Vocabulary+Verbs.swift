extension Vocabulary {
    /// Verbs whose regular forms are all known: what they mean, the suffixes they take, their roots.
    static let verbs: [(Concept, [String], String)] = [
        (
            .speak, ["", "kan", "i"],
            """
            lapor sampai tanya info informasi ingat jawab usul tambah jelas kabar sebut bicara
            terang beritahu umum konfirmasi klarifikasi koreksi ralat posting unggah upload forward terus bagi
            kirim lampir cerita saran tanggap hatur adu keluh
            """
        ),
        (
            .speak, [""],
            """
            share sharing nyimak simak update tag colek mention sapa save copas interupsi izin_bicara bergabung gabung join
            pamit curhat absen kenal tumpang komentar komplain respon balas teruskan japri
            """
        ),
        (
            .handle, ["", "kan", "i"],
            """
            angkut perbaik bersih tangani tangan evakuasi pangkas keruk tertib bongkar pasang ganti tambal sedot padam
            aspal rapi urai dorong timbun semprot sapu gali cor dorong pulih selesai tuntas atas antisipasi amank aman
            salur bagi serah distribusi tutup buka gerak kerah sterilisasi normalisasi pindah mediasi lerai relokasi
            servis nyala sambung alir survei survey tinjau sisir bantu rujuk jemput bawa tampung santuni santun tebang
            """
        ),
        (
            .command, ["", "kan", "i"],
            """
            cek tindaklanjut koordinasi siap laksana kerah tugas pantau monitor awas data undang pelajar pasti catat jaga
            lengkap evaluasi cepat amank dampingi damping tindak bantu kawal siaga rekap verifikasi kaji inventaris inventarisir
            sosialisasi optimal tingkat tegur panggil selesai tertib kondisi hubung pedoman usut bahas rumus susun buat
            kumpul hadir ikut lapor perhati prioritas eksekusi pelihara agenda jadwal antisipasi imbau himbau atensi tegas
            periksa telusur ingat teliti fasilitasi input isi fokus bereskan persiap bimbing alokasi rekomendasi arsip
            """
        ),
        (.monitor, [""], "monitor pantau"),
        (.gather, ["", "kan"], "kumpul himpun rekap data"),
        (.give, ["", "kan", "i"], "beri serah bagi salur santun"),
    ]
}
