import Digest
import Testing

@Suite("Sorting posts by their own words")
struct PostSorterTests {
    @Test(
        "A post that asks leave or a decision is asked",
        arguments: [
            "Mohon izin Pak Sekda, besok kami tidak dapat mengikuti rakor, diwakili Sekdis",
            "Izin terlambat apel, hujan deras di Cibiru", "mhn ijin tdk hadir",
            "Mohon izin cuti 3 hari mulai Senin",
            "Mohon persetujuan pengalihan lokasi kerja bakti ke RW 07", "Surat sudah siap, mohon di acc Bu",
            "Apakah boleh aula dipakai warga hari Minggu?", "Apakah berkenan bila diwakili Kabid?",
            "Nyuhunkeun widi Pa, abdi teu tiasa sumping", "Nyuwun palilah Pak, kulo mboten saged rawuh",
            "Izin serupa Pak, kami juga paripurna", "Idem Pak", "a.n. Pak Kadis PUPR, mohon izin tdk hadir",
            "Izin meninggalkan rapat lebih awal Pak",
        ]
    )
    func asks(text: String) {
        #expect(PostSorter.subject(of: text) == .asked)
    }

    @Test(
        "Politeness asks nothing",
        arguments: [
            "Izin menyampaikan laporan harian Pak", "Mohon izin bertanya, rapat jam berapa?",
            "Izin share foto",
            "Izin Pak, sampah sudah diangkut", "Demikian dilaporkan, mohon izin Bapak", "Izin nyimak",
            "Pengurusan izin usaha di MPP dibuka kembali", "Yang izin hari ini 2 orang",
            "Kemarin sudah izin Pak",
            "Mohon perkenan hadir pada peresmian TPS 3R", "Mohon arahan Bapak", "Silakan yang mau bertanya",
            "Izin meralat, jumlahnya 14 bukan 41", "Izin bergabung", "",
        ]
    )
    func isPolite(text: String) {
        #expect(PostSorter.subject(of: text) == .other)
    }

    @Test(
        "A condition in the field is reported",
        arguments: [
            "Izin melaporkan banjir setinggi lutut di Jl. Kopo RT 02", "Pohon tumbang menutup Jl. Riau",
            "Longsor di Kel. Ciumbuleuit, belum ada korban", "PJU padam sepanjang Jl. Soekarno Hatta",
            "Air PDAM mati sejak subuh di RW 08", "Sampah menumpuk di TPS Ciroyom",
            "Jalan amblas depan SDN 03",
            "Aya caah di RW 05 Pa", "PKL liar di trotoar Jl. Otista",
            "Kebakaran di Gg. Siti RT 04, damkar meluncur",
        ]
    )
    func reports(text: String) {
        #expect(PostSorter.subject(of: text) == .reported)
    }

    @Test(
        "Questions, drills, rumours, instructions and what is dealt with report nothing",
        arguments: [
            "Benarkah ada kebakaran di Pasar Baru?", "Simulasi gempa: seluruh pegawai berkumpul di halaman",
            "Copas grup sebelah: bendungan jebol, sebarkan!", "Pohon tumbang Jl. Riau sudah dievakuasi",
            "Segera cek banjir di Kopo", "Undangan rapat penanganan banjir, Senin 09.00",
            "Himbauan: waspada banjir kiriman", "Penertiban PKL di Jl. Otista, 12 lapak",
            "Nihil kejadian banjir",
            "Selamat pagi, sehat selalu",
        ]
    )
    func reportsNothing(text: String) {
        #expect(PostSorter.subject(of: text) == .other)
    }

    @Test("A report that also asks leave is listed as asked")
    func askedComesFirst() {
        let text = "Banjir di kantor kecamatan Pak, mohon izin tidak dapat hadir rakor"
        #expect(PostSorter.subject(of: text) == .asked)
    }
}
