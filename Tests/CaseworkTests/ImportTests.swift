import Domain
import Records
import Testing

@Suite("Exports that come beside live talk")
struct ImportTests {
    private static let request =
        "Mohon izin Pak Sekda, besok kami tidak dapat hadir rapat koordinasi karena mengikuti diklat, diwakili Sekcam"

    @Test("older posts that come between a request and its answer do not hide the request")
    func between() async throws {
        let town = try CaseTown(SmallCity.roster())
        let request = try await town.say(Self.request, by: "neneng", in: SmallCity.forum)
        try town.turn()
        try town.export([("old", "Selamat pagi semua", "asep", town.now - 86_400_000)], in: SmallCity.forum)
        try town.turn()
        town.wait(minutes: 5)
        try await town.say("Silakan Bu Camat Andir", by: "pak-sekda", in: SmallCity.forum)
        try town.turn()
        #expect(try town.state(request) == "disetujui")
    }

    @Test("a request that is taken back in the same breath as an import is withdrawn all the same")
    func withdrawn() async throws {
        let town = try CaseTown(SmallCity.roster())
        let request = try await town.say(Self.request, by: "neneng", in: SmallCity.forum)
        try town.turn()
        town.wait(minutes: 5)
        try await town.delete(request, by: "neneng", in: SmallCity.forum)
        try town.export([("old", "Selamat pagi semua", "asep", town.now - 86_400_000)], in: SmallCity.forum)
        try town.turn()
        #expect(try town.state(request) == "dibatalkan")
    }

    @Test("an export becomes records, and nobody is told anything on its account")
    func imported() async throws {
        let town = try CaseTown(SmallCity.roster())
        let then = town.now - 600_000
        try town.export(
            [
                ("ask", Self.request, "neneng", then),
                ("yes", "Silakan Bu Camat Andir", "pak-sekda", then + 60_000),
                ("flood", "Izin lapor banjir 40 cm di Kel. Ciroyom RT 02", "dudung", then + 120_000),
            ],
            in: SmallCity.forum
        )
        try town.turn()
        #expect(try town.state("ask") == "disetujui")
        // Nothing was handed over: it stays where it was received, with whose task it would be.
        #expect(try town.state("flood") == "diterima")
        #expect(try town.record("flood")?.parties.responsible == ["bpbd"])
        #expect(try town.intents().isEmpty)
    }

    @Test("a decision on an imported request is recorded, and nobody is told")
    func answeredLive() async throws {
        let town = try CaseTown(SmallCity.roster())
        try town.export([("ask", Self.request, "neneng", town.now - 600_000)], in: SmallCity.forum)
        try town.turn()
        try await town.say("Silakan Bu Camat Andir", by: "pak-sekda", in: SmallCity.forum)
        try town.turn()
        #expect(try town.state("ask") == "disetujui")
        #expect(try town.intents().isEmpty)
    }

    @Test(
        "what the service hears of late (a gap, a long stop) is recorded, and nobody is told",
        arguments: [
            3, 24 * 10,
        ]
    )
    func old(hours: Int64) async throws {
        let town = try CaseTown(SmallCity.roster())
        let request = try await town.say(Self.request, by: "neneng", in: SmallCity.forum)
        let report = try await town.say(
            "Izin melaporkan, sampah menumpuk di TPS Jl. Ciroyom RT 03",
            by: "neneng",
            in: SmallCity.forum
        )
        town.wait(minutes: hours * 60)
        try town.turn()
        #expect(try town.state(request) != nil)
        #expect(try town.state(report) == "diteruskan")
        #expect(try town.intents().isEmpty)
    }
}
