import Casework
import Domain
import Records
import Testing

@Suite("Who hears what became of a case, and what is listed of it no more")
struct ReporterTests {
    @Test("what became of a case its every reporter hears once, also who reported it again")
    func everyReporter() async throws {
        let town = try CaseTown(SmallCity.roster())
        let first = try await town.say(ConditionTests.report, by: "neneng", in: SmallCity.forum)
        try town.turn()
        town.wait(minutes: 400)
        let words = "Lapor, sampah di TPS Jl. Ciroyom RT 03 meluber ke jalan"
        let second = try await town.say(words, by: "dudung", in: SmallCity.forum)
        try town.turn()
        let known = try #require(try town.record(first)?.number)
        let number = try #require(try town.record(second)?.number)
        let (own, other) = (try town.told("neneng").count, try town.told("dudung").count)
        try town.correct { workflow, book, hand in workflow.merge(number, into: known, book, by: hand) }
        #expect(try town.told("neneng").count == own, "nothing is new to him")
        #expect(try town.told("dudung").count == other + 1)
        #expect(try town.told("dudung").last?.contains(known.text) == true)
        let routed = try #require(try ConditionTests.route(town, to: SmallCity.dlh))
        town.wait(minutes: 10)
        try await town.say(
            "\(known.text) sudah selesai diangkut",
            by: "ratna",
            in: SmallCity.dlh,
            reply: routed
        )
        try town.turn()
        for person in ["neneng", "dudung"] {
            #expect(try town.told(person).count { $0.contains("Selesai ditangani") } == 1, "\(person)")
        }
        try ConditionTests.expectNothingSaidAgain(town)
    }

    @Test(
        "a report that is found to be the same is answered with the case's number, and hears what becomes of it"
    )
    func sameCase() async throws {
        let town = try CaseTown(SmallCity.roster())
        let first = try await town.say(ConditionTests.report, by: "neneng", in: SmallCity.forum)
        try town.turn()
        town.wait(minutes: 3)
        let second = try await town.say(ConditionTests.report, by: "dudung", in: SmallCity.forum)
        try town.turn()
        let known = try #require(try town.record(first))
        #expect(known.relation(of: town.entry(second)) == "sameAs")
        #expect(try town.told("dudung").count == 1)
        #expect(try town.told("dudung").last?.contains(known.number.text) == true)
        #expect(try town.told("neneng").count == 1)
        let routed = try #require(try ConditionTests.route(town, to: SmallCity.dlh))
        try await town.say("Sudah selesai diangkut", by: "ratna", in: SmallCity.dlh, reply: routed)
        try town.turn()
        for person in ["neneng", "dudung"] {
            #expect(try town.told(person).count { $0.contains("Selesai ditangani") } == 1, "\(person)")
        }
    }

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

    @Test("a correction of the count moves nothing to the corrector's own unit", arguments: [true, false])
    func correctedCount(isReply: Bool) async throws {
        let town = try CaseTown(SmallCity.roster())
        let words = "Lapor, sampah menumpuk di TPS Jl. Ciroyom RT 03 Kel. Ciroyom, 41 KK mengeluh"
        let report = try await town.say(words, by: "neneng", in: SmallCity.forum)
        try town.turn()
        #expect(try town.record(report)?.fields["area"] == .text("ciroyom"))
        town.wait(minutes: 5)
        let reply = isReply ? report : nil
        try await town.say("Ralat, 14 KK", by: "neneng", in: SmallCity.forum, reply: reply)
        try town.turn()
        let record = try #require(try town.record(report))
        #expect(record.fields["count"] == .number(14))
        #expect(record.fields["area"] == .text("ciroyom"))
    }
}
