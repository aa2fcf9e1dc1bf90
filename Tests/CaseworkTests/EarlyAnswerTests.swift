import Domain
import Outbox
import Records
import Testing

@testable import Casework

/// Answers that a network delivers before what they answer.
@Suite("Early answers")
struct EarlyAnswerTests {
    private static let report = "Izin melaporkan Pak, tumpukan sampah di Jl. Andir Raya RT 02 RW 05"
    private static let other = "Izin melaporkan, sampah menumpuk di TPS Jl. Mawar RT 01 RW 02"
    private static let done = "Sampah sudah selesai diangkut semua"
    private static let request =
        "Mohon izin Pak Sekda, besok kami tidak dapat hadir rapat koordinasi, diwakili Sekcam"

    /// The records of a town as far as their order in the log does not show.
    private func shown(_ town: CaseTown) throws -> [String] {
        try town.folded().all.map { "\($0.number.text) \($0.kind) \($0.state) \($0.related.map(\.text))" }
    }

    @Test("one is applied once its report is there, whenever that is", arguments: [0, 2, 30, 3 * 1_440])
    func answer(minutes: Int64) async throws {
        let town = try CaseTown(SmallCity.roster())
        let straight = try CaseTown(SmallCity.roster())
        for (town, order) in [(town, ["jawaban", "laporan"]), (straight, ["laporan", "jawaban"])] {
            let start = town.now
            for name in order {
                if name == "jawaban" {
                    try await town.say(
                        Self.done,
                        by: "ratna",
                        in: SmallCity.forum,
                        reply: "laporan",
                        id: name,
                        at: start + 60_000
                    )
                } else {
                    try await town.say(Self.report, by: "neneng", in: SmallCity.forum, id: name, at: start)
                }
                if minutes > 0 {
                    try town.turn()
                    town.wait(minutes: minutes)
                    try town.restart()
                }
            }
            try town.turn()
        }
        #expect(try town.state("laporan") == "selesai")
        #expect(try shown(town) == shown(straight))
        let count = try town.events().count
        try town.restart()
        try town.turn()
        try town.loseView()
        try town.restart()
        try town.turn()
        #expect(try town.events().count == count)
    }

    @Test("one ends no other case meanwhile, although that is its agency's only one")
    func bindsNothingElse() async throws {
        let town = try CaseTown(SmallCity.roster())
        let known = try await town.say(Self.other, by: "neneng", in: SmallCity.forum)
        try town.turn()
        try await town.say("Sudah selesai diangkut", by: "ratna", in: SmallCity.forum, reply: "laporan")
        try town.turn()
        #expect(try town.state(known) == "diteruskan")
        town.wait(minutes: 20)
        let at = town.now - 1_500_000
        try await town.say(Self.report, by: "asep", in: SmallCity.forum, id: "laporan", at: at)
        try town.turn()
        #expect(try town.state("laporan") == "selesai")
        #expect(try town.state(known) == "diteruskan")
    }

    @Test("what is said in reply to what the log never had is read at once, and nothing else waits for it")
    func orphan() async throws {
        let town = try CaseTown(SmallCity.roster())
        let alarm = try await town.say(
            "Izin lapor banjir 40 cm di Kel. Ciroyom RT 02, warga mengungsi",
            by: "dudung",
            in: SmallCity.forum,
            reply: "tak-ada"
        )
        let report = try await town.say(Self.report, by: "neneng", in: SmallCity.forum, reply: "tak-ada-2")
        try town.turn()
        #expect(try town.state(alarm) != nil)
        #expect(try town.state(report) == "diteruskan")
    }

    @Test("a decision that comes before its request decides that alone, and its doubt is settled")
    func decision() async throws {
        let town = try CaseTown(SmallCity.roster())
        let other = try await town.say(
            "Izin Pak Sekda, mohon izin besok terlambat hadir rapat koordinasi",
            by: "asep",
            in: SmallCity.forum
        )
        try town.turn()
        let grant = try await town.say("Silakan", by: "pak-sekda", in: SmallCity.forum, reply: "mohon")
        try town.turn()
        town.wait(minutes: 40)
        try town.turn()
        #expect(try town.doubts(grant) == [.unbound])
        let at = town.now - 2_460_000
        try await town.say(Self.request, by: "neneng", in: SmallCity.forum, id: "mohon", at: at)
        try town.turn()
        #expect(try town.state("mohon") == "disetujui")
        #expect(try town.doubts(grant).isEmpty)
        #expect(try town.record(other)?.decision == nil)
        let count = try town.events().count
        try town.restart()
        try town.turn()
        #expect(try town.events().count == count)
    }

    @Test("an answer to the relay's own message that comes before the log knows that this was sent")
    func toTheRelay() async throws {
        let town = try CaseTown(SmallCity.roster())
        let report = try await town.say(Self.report, by: "neneng", in: SmallCity.forum)
        let other = try await town.say(Self.other, by: "asep", in: SmallCity.forum)
        try town.turn()
        let route = try #require(
            try town.intents().first { $0.intent.kind == .route && $0.intent.text.contains("Andir Raya") }
        )
        try await town.say("Sudah selesai", by: "ratna", in: SmallCity.dlh, reply: "r\(route.entry)")
        try town.turn()
        #expect(try town.state(report) == "diteruskan")
        try town.deliver()
        try town.turn()
        #expect(try town.state(report) == "selesai")
        #expect(try town.state(other) == "diteruskan")
    }
}
