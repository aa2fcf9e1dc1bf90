import Casework
import Domain
import Outbox
import Records
import Testing

/// Answers as agencies and reporters give them.
@Suite("Clumsy answers")
struct ClumsyAnswerTests {
    private static let first = "Izin melaporkan, sampah menumpuk di TPS Jl. Ciroyom RT 03, belum terangkut"
    private static let second = "Lapor, tumpukan sampah di Jl. Kenanga RT 07 RW 02 Kec. Melati"

    /// A town where two cases were brought to one agency: their numbers, and what it was told.
    private func town() async throws -> (CaseTown, numbers: [String], routes: [(name: String, text: String)])
    {
        let town = try CaseTown(SmallCity.roster())
        try await town.say(Self.first, by: "neneng", in: SmallCity.forum, id: "s1")
        try await town.say(Self.second, by: "asep", in: SmallCity.forum, id: "s2")
        try town.turn()
        try town.deliver()
        try town.turn()
        town.wait(minutes: 30)
        let routes = try town.intents().filter { $0.intent.kind == .route }
        let numbers = try ["s1", "s2"].compactMap { try town.record($0)?.number.text }
        return (town, numbers, routes.map { ("r\($0.entry)", $0.intent.text) })
    }

    private func states(_ town: CaseTown) throws -> [String?] { try ["s1", "s2"].map { try town.state($0) } }

    @Test(
        "what is said of two numbers side by side is done to both, in reply to one or not",
        arguments: [true, false]
    )
    func twoNumbers(isReply: Bool) async throws {
        let (town, numbers, routes) = try await town()
        let words = "\(numbers[0]) dan \(numbers[1]) sudah selesai diangkut"
        try await town.say(
            words,
            by: "ratna",
            in: SmallCity.dlh,
            reply: isReply ? routes[0].name : nil
        )
        try town.turn()
        #expect(try states(town) == ["selesai", "selesai"])
        #expect(try town.told("neneng").last?.contains("Selesai") == true)
        #expect(try town.told("asep").last?.contains("Selesai") == true)
        let count = try town.events().count
        try town.restart()
        try town.turn()
        #expect(try town.events().count == count)
    }

    @Test("where something else is said of each a human must read it, and nothing is done by guess")
    func apart() async throws {
        let (town, numbers, _) = try await town()
        let words = "\(numbers[0]) sudah selesai, \(numbers[1]) masih kami kerjakan"
        let answer = try await town.say(words, by: "ratna", in: SmallCity.dlh)
        try town.turn()
        #expect(try states(town) == ["diteruskan", "diteruskan"])
        #expect(try town.doubts(answer) == [.unbound])
    }

    @Test("what is copied of the relay's message names the case and says nothing", arguments: ["> ", ""])
    func quoted(mark: String) async throws {
        let (town, _, routes) = try await town()
        let quote = routes[0].text.split(separator: "\n").map { mark + $0 }.joined(separator: "\n")
        try await town.say(quote + "\nSudah selesai diangkut", by: "ratna", in: SmallCity.dlh)
        try town.turn()
        #expect(try states(town) == ["selesai", "diteruskan"])
        try await town.say(quote, by: "ratna", in: SmallCity.leaders)
        try town.turn()
        #expect(try town.folded().unordered.count { $0.kind == "laporan-kondisi" } == 2)
    }

    @Test("a reporter's \"belum\" in answer to his private receipt opens the case again")
    func receipt() async throws {
        let (town, _, routes) = try await town()
        try await town.say("Sudah selesai diangkut", by: "ratna", in: SmallCity.dlh, reply: routes[0].name)
        try town.turn()
        try town.deliver()
        try town.turn()
        let target = Intent.Target.person("\(CaseTown.network):neneng")
        let receipt = try #require(try town.intents().last { $0.intent.target == target })
        town.wait(minutes: 30)
        try await town.say("belum selesai pak", by: "neneng", reply: "r\(receipt.entry)")
        try town.turn()
        #expect(try states(town) == ["diteruskan", "diteruskan"])
        #expect(try town.told(in: SmallCity.dlh).last?.contains("Dilaporkan belum selesai") == true)
    }

    @Test("a photo alone in reply to a case belongs to it; the agency's own is not brought to it")
    func photo() async throws {
        let (town, _, routes) = try await town()
        for (name, person, chat, reply) in [
            ("bukti", "ratna", SmallCity.dlh, routes[1].name), ("susulan", "asep", SmallCity.forum, "s2"),
        ] {
            let file = Attachment(name: "\(name).jpg", mime: "image/jpeg", reference: name)
            try await town.say("", by: person, in: chat, reply: reply, id: name, files: [file])
            try town.fetch(name)
            try town.turn()
            town.wait(minutes: 6)
            try town.turn()
        }
        let record = try #require(try town.record("s2"))
        #expect(record.state == "diteruskan")
        #expect(record.relation(of: town.entry("bukti")) == "follows")
        #expect(record.relation(of: town.entry("susulan")) == "kiriman")
        #expect(try town.told(in: SmallCity.dlh).count { $0.contains("foto tambahan") } == 1)
    }

    @Test(
        "\"Bukan kami\" alone gives a case back, with whose it is",
        arguments: ["Bukan kami, DPUPR", "Bukan kami Pak"]
    )
    func notOurs(words: String) async throws {
        let (town, _, routes) = try await town()
        try await town.say(words, by: "ratna", in: SmallCity.dlh, reply: routes[0].name)
        try town.turn()
        #expect(try town.record("s1")?.parties.responsible == ["dpupr"])
        #expect(
            try town.told(in: SmallCity.dpupr).last?.contains("Dialihkan dari Dinas Lingkungan Hidup") == true
        )
        #expect(try town.told(in: SmallCity.dpupr).allSatisfy { !$0.contains("Bukan kami") })
    }

    @Test("a photo that comes behind an emergency is as urgent as that")
    func emergencyPhoto() async throws {
        let town = try CaseTown(SmallCity.roster())
        let words = "Longsor di Jl. Mawar RT 01 Kec. Andir, satu rumah tertimbun"
        let report = try await town.show(words, by: "neneng", in: SmallCity.forum)
        try town.turn()
        let more = try await town.show(by: "neneng", in: SmallCity.forum)
        try town.fetch(more)
        try town.turn()
        town.wait(minutes: 6)
        try town.turn()
        #expect(try town.record(report)?.fields["emergency"] != nil)
        let photos = try town.intents().map(\.intent).filter { $0.text.contains("foto tambahan") }
        #expect(!photos.isEmpty && photos.allSatisfy { $0.urgency == .emergency })
    }
}
