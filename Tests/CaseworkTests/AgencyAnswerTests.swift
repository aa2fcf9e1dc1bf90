import Casework
import Domain
import Journal
import Networks
import Outbox
import ReadModel
import Records
import Roster
import Testing

@Suite("What agencies answer, and when it comes in another order")
struct AgencyAnswerTests {
    private static let report = "Izin melaporkan, sampah menumpuk di TPS Jl. Ciroyom RT 03, belum terangkut"

    private func town(_ words: String = AgencyAnswerTests.report) async throws -> (CaseTown, String, String) {
        let town = try CaseTown(SmallCity.roster())
        let report = try await town.say(words, by: "neneng", in: SmallCity.forum)
        try town.turn()
        try town.deliver()
        let routed = try #require(try town.intents().last { $0.intent.kind == .route })
        town.wait(minutes: 5)
        return (town, report, "r\(routed.entry)")
    }

    @Test(
        "that it is another's task gives the case back, in reply or as the next word in the agency's own group",
        arguments: [
            "Bukan wilayah kami", "Bukan wilayah kami Pak, itu ranah kabupaten", "Kewenangan PLN, bukan kami",
            "Itu kewenangan provinsi", "Ini kewenangan PDAM bukan kami", "Itu tupoksi DPUPR",
            "Maaf bukan tugas kami", "Di luar wilayah kami", "Diluar kewenangan kami",
            "Tidak masuk wilayah kami",
        ],
        [true, false]
    )
    func notTheirs(words: String, isReply: Bool) async throws {
        let (town, report, routed) = try await town()
        try await town.say(words, by: "ratna", in: SmallCity.dlh, reply: isReply ? routed : nil)
        try town.turn()
        #expect(try town.record(report)?.parties.responsible == ["dpupr"])
        #expect(try town.state(report) == "diteruskan")
        #expect(try town.told("neneng").last?.contains("Dikembalikan oleh Dinas Lingkungan Hidup") == true)
        let isNamed = ["PLN", "PDAM", "provinsi", "kabupaten", "DPUPR"].contains(where: words.contains)
        #expect(try (town.record(report)?.fields["owner"] != nil) == isNamed)
        #expect(try town.told("neneng").last?.contains("Disebut kewenangan") == isNamed)
        #expect(try town.told(in: SmallCity.forum).allSatisfy { !$0.contains("kewenangan") })
    }

    @Test("the agency that is named gets it before the next by category")
    func named() async throws {
        let (town, report, routed) = try await town()
        try await town.say(
            "Bukan ranah kami, itu tupoksi BPBD",
            by: "ratna",
            in: SmallCity.dlh,
            reply: routed
        )
        try town.turn()
        #expect(try town.record(report)?.parties.responsible == ["bpbd"])
    }

    @Test(
        "almost done is in progress",
        arguments: [
            "Hampir selesai", "sudah hampir selesai", "Hampir rampung Pak", "tinggal finishing", "80 %",
            "progres 80 persen", "Sudah 90%", "Tinggal dirapikan", "Sebentar lagi selesai",
        ],
        [true, false]
    )
    func nearly(words: String, isReply: Bool) async throws {
        let (town, report, routed) = try await town()
        try await town.say(words, by: "ratna", in: SmallCity.dlh, reply: isReply ? routed : nil)
        try town.turn()
        #expect(try town.state(report) == "ditangani")
    }

    @Test(
        "what is done, or at it, stays that",
        arguments: [
            ("Sudah diangkut semua", "selesai"), ("Selesai 100%", "selesai"),
            ("Sudah kami teruskan ke PLN", "ditangani"),
            ("Siap, tim meluncur ke wilayah Ciroyom", "ditangani"),
            ("Petugas bagian Kebersihan meluncur ke lokasi Pak", "ditangani"),
            ("Aset PLN itu Pak, kami koordinasikan segera dengan PLN", "ditangani"),
            ("Bukan tugas kami tapi tetap kami bantu angkut sekarang", "ditangani"),
        ]
    )
    func plain(words: String, state: String) async throws {
        let (town, report, routed) = try await town()
        try await town.say(words, by: "ratna", in: SmallCity.dlh, reply: routed)
        try town.turn()
        #expect(try town.state(report) == state)
        #expect(try town.record(report)?.parties.responsible == ["dlh"])
    }

    @Test("with two cases in the agency's group a bare word gives back neither")
    func two() async throws {
        let (town, report, _) = try await town()
        let words = "Izin melaporkan, sampah menumpuk di TPS Jl. Melati Raya depan pasar, bau"
        let other = try await town.say(words, by: "asep", in: SmallCity.forum)
        try town.turn()
        try town.deliver()
        town.wait(minutes: 5)
        try await town.say("Bukan wilayah kami", by: "ratna", in: SmallCity.dlh)
        try town.turn()
        for post in [report, other] { #expect(try town.record(post)?.parties.responsible == ["dlh"]) }
    }

    @Test(
        "what was sent ends a direction, in reply or as the only one that is open",
        arguments: [
            "Sudah kami kirim ke email Bapak", "sudah dikirim", "laporannya sudah kami sampaikan",
            "Sudah kami kirim Pak",
        ],
        [true, false]
    )
    func sent(words: String, isReply: Bool) async throws {
        let town = try CaseTown(SmallCity.roster())
        let order = try await town.say(
            "DLH tolong siapkan data armada hari ini juga",
            by: "pak-sekda",
            in: SmallCity.leaders
        )
        try town.turn()
        town.wait(minutes: 200)
        try await town.say(words, by: "ratna", in: SmallCity.leaders, reply: isReply ? order : nil)
        try town.turn()
        #expect(try town.state(order, "arahan") == "selesai")
    }

    @Test(
        "what is told to another agency, or is still to come, ends none",
        arguments: [
            "Sudah kami sampaikan ke PLN, menunggu jawaban", "Segera kami kirim Pak",
            "Sudah kami kirim sebagian, sisanya menyusul",
        ]
    )
    func notSent(words: String) async throws {
        let town = try CaseTown(SmallCity.roster())
        let order = try await town.say(
            "DLH tolong siapkan data armada hari ini juga",
            by: "pak-sekda",
            in: SmallCity.leaders
        )
        try town.turn()
        town.wait(minutes: 60)
        try await town.say(words, by: "ratna", in: SmallCity.leaders, reply: order)
        try town.turn()
        #expect(try town.state(order, "arahan") == "diterima")
    }
}
