import Casework
import Domain
import Records
import Testing

@Suite("Who hears what became of a case, and what is listed of it no more")
struct ReporterTests {
    @Test("what nobody could be told of is listed no more once a human has given it to a unit that was")
    func reachedByHand() async throws {
        let town = try CaseTown(SmallCity.roster(more: ConditionTests.lamps()))
        let words = "Izin melaporkan lampu jalan padam di Jl. Ciroyom RT 03"
        let report = try await town.say(words, by: "neneng", in: SmallCity.forum)
        try town.turn()
        #expect(try town.doubts(report) == [.unreached])
        let number = try #require(try town.record(report)?.number)
        try ConditionTests.assign(number, to: "dpupr", town)
        #expect(try town.state(report) == "diteruskan")
        #expect(try town.doubts(report).isEmpty)
    }
}
