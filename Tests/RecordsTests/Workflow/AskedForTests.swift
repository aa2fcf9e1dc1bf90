import Records
import Testing

@Suite("What a direction asks to be told")
struct AskedForTests {
    @Test(
        "an answer that holds it",
        arguments: [
            ("Pak Kadinkes, berapa kasus DBD minggu ini?", "47 kasus, Pak"),
            ("DLH mohon datanya, jumlah armada aktif", "Izin Pak, 31 truk"),
            ("Mohon data warga terdampak", "NIHIL Pak"),
            ("Brp KK yang mengungsi Bu Camat?", "1.250 KK"),
            ("Berapa persen realisasinya?", "80 %"),
            ("Berapa hari pekerjaannya?", "3 hari Pak"),
            ("Kapan pelantikannya, Pak Kaban?", "Senin pukul 09.00 Pak"),
            ("Jam berapa mulai rapatnya?", "13.30 Pak"),
            ("Lokasinya dimana Pak Camat?", "Jl. Melati RT 02 Pak"),
        ]
    )
    func held(direction: String, answer: String) {
        #expect(AskedFor(direction).isHeld(in: answer))
    }

    @Test(
        "an answer that does not",
        arguments: [
            ("Berapa kasus DBD minggu ini?", "besok kami laporkan"),
            ("Berapa kasus DBD minggu ini?", "Siap Pak, jam 10 kami laporkan"),
            ("Berapa kasus DBD minggu ini?", "Siap Pak"),
            ("Berapa kasus DBD minggu ini?", "30 menit lagi Pak"),
            ("Berapa kasus DBD minggu ini?", "Mohon waktu 2 hari Pak"),
            ("Berapa kasus DBD minggu ini?", "47 kasus, masih kami verifikasi"),
            ("Berapa kasus DBD minggu ini?", "47 atau 48 ya?"),
            ("Mohon data warga terdampak", "Kami data di RT 03"),
            ("Mohon data warga terdampak", "Data per tgl 23/11"),
            ("Mohon data warga terdampak", "Sedang direkap, baru 12 KK"),
            ("Berapa KK dan dimana?", "12 KK"),
            ("DLH segera angkut sampah", "2 truk"),
            ("Kapan selesainya?", "Secepatnya Pak"),
        ]
    )
    func open(direction: String, answer: String) {
        #expect(!AskedFor(direction).isHeld(in: answer))
    }
}
