import Domain
import Outbox
import Records
import Testing

@Suite("Kiriman: photos and words that were sent together")
struct KirimanTests {
    private static let report = "Izin melaporkan, sampah menumpuk di TPS Jl. Ciroyom RT 03, belum terangkut"

    /// Photos linked to the record that a message opened, by their messages.
    private func photos(_ town: CaseTown, of report: String) throws -> [String] {
        let record = try #require(try town.record(report))
        return record.sources.filter { $0.value == "kiriman" }.keys.map(town.name).sorted()
    }

    @Test("photos before the words and after them belong to one record, whoever talks between")
    func beforeAndAfter() async throws {
        let town = try CaseTown(SmallCity.roster())
        let forum = SmallCity.forum
        let first = try await town.show(by: "neneng", in: forum)
        try await town.say("Selamat pagi semua", by: "asep", in: forum)
        let foreign = try await town.show(by: "dudung", in: forum)
        let second = try await town.show(by: "neneng", in: forum)
        try town.turn()
        town.wait(minutes: 1)
        let report = try await town.say(Self.report, by: "neneng", in: forum)
        try await town.say("Semangat", by: "asep", in: forum)
        let third = try await town.show(by: "neneng", in: forum)
        try town.turn()
        town.wait(minutes: 20)
        try town.turn()
        #expect(try photos(town, of: report) == [first, second, third].sorted())
        #expect(try !photos(town, of: report).contains(foreign))
        #expect(try town.events().count { if case .opened = $0.event.change { true } else { false } } == 1)
    }

    @Test("photos that wait for their words outlive a kill", arguments: [false, true])
    func killed(viewIsLost: Bool) async throws {
        let town = try CaseTown(SmallCity.roster())
        let first = try await town.show(by: "neneng", in: SmallCity.forum)
        try town.turn()
        if viewIsLost { try town.loseView() }
        try town.restart()
        town.wait(minutes: 1)
        let report = try await town.say(Self.report, by: "neneng", in: SmallCity.forum)
        try town.turn()
        #expect(try photos(town, of: report) == [first])
    }

    @Test("an album is one sending: its pieces need no words of their own")
    func album() async throws {
        let town = try CaseTown(SmallCity.roster())
        let report = try await town.show(Self.report, by: "neneng", in: SmallCity.forum, album: "a1")
        let second = try await town.show(by: "neneng", in: SmallCity.forum, album: "a1")
        let third = try await town.show(by: "neneng", in: SmallCity.forum, album: "a1")
        try town.turn()
        town.wait(minutes: 20)
        try town.turn()
        #expect(try photos(town, of: report) == [second, third].sorted())
        #expect(try town.events().count { if case .opened = $0.event.change { true } else { false } } == 1)
    }

    @Test(
        "the route waits for photos that are being fetched, takes them along, and brings the late ones after it"
    )
    func photosOnTheRoute() async throws {
        let town = try CaseTown(SmallCity.roster())
        let report = try await town.show(Self.report, by: "neneng", in: SmallCity.forum)
        try town.turn()
        #expect(try town.told(in: SmallCity.dlh).isEmpty)
        try town.fetch(report)
        town.wait(minutes: 1)
        try town.turn()
        let routes = try town.intents().filter { $0.intent.kind == .route }
        #expect(routes.map(\.intent.photos.count) == [1])
        let late = try await town.show(by: "neneng", in: SmallCity.forum)
        try town.turn()
        try town.fetch(late, digit: "b")
        town.wait(minutes: 1)
        try town.turn()
        #expect(try photos(town, of: report) == [late])
        let all = try town.intents().filter { $0.intent.kind == .route }
        #expect(all.map(\.intent.photos.count) == [1, 1])
        #expect(try town.told(in: SmallCity.dlh).count == 2)
    }

    @Test("a route whose photos never come goes without them after five minutes")
    func photosNeverCome() async throws {
        let town = try CaseTown(SmallCity.roster())
        try await town.show(Self.report, by: "neneng", in: SmallCity.forum)
        try town.turn()
        town.wait(minutes: 6)
        try town.turn()
        #expect(try town.told(in: SmallCity.dlh).count == 1)
    }

    @Test("a route that waited for photos when the service was killed is said all the same")
    func routeOutlivesAKill() async throws {
        let town = try CaseTown(SmallCity.roster())
        try await town.show(Self.report, by: "neneng", in: SmallCity.forum)
        try town.turn()
        try town.restart()
        town.wait(minutes: 6)
        try town.turn()
        #expect(try town.told(in: SmallCity.dlh).count == 1)
        #expect(try town.told("neneng").count == 1)
    }

    @Test("the same sending in two forums is one record")
    func twoForums() async throws {
        let town = try CaseTown(SmallCity.roster())
        let report = try await town.say(Self.report, by: "neneng", in: SmallCity.forum)
        town.wait(minutes: 1)
        let copy = try await town.say(Self.report, by: "neneng", in: SmallCity.leaders)
        try town.turn()
        let record = try #require(try town.record(report))
        #expect(record.relation(of: town.entry(copy)) == "sameAs")
        #expect(try town.folded().unordered.count == 1)
        #expect(try town.told(in: SmallCity.dlh).isEmpty == false)
    }
}
