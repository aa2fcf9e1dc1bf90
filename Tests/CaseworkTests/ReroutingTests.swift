import Casework
import Domain
import Outbox
import Records
import Roster
import Testing

/// A case whose reporter puts right where or what it is, after it was brought to an agency.
@Suite("Rerouting")
struct ReroutingTests {
    private static let report = "Izin melaporkan, sampah menumpuk di Jl. Mawar RT 03 Kec. Andir"

    /// In Melati rubbish is the task of a unit of its own, which has the second agency's group, where it has any.
    private static func depot(hasGroup: Bool = true) -> [RosterFact] {
        let unit = OrgUnit(
            key: "uptd",
            name: "UPTD Kebersihan Melati",
            kind: .agency,
            parent: "sekda",
            responsibilities: [Responsibility(category: "sampah", area: "melati")]
        )
        let id = SmallCity.id(of: SmallCity.dpupr)
        let group = ForumProfile(forum: id, kind: "opd", speech: [.routes], members: [.unit("uptd")])
        return [.unit(unit)] + (hasGroup ? [.forum(group)] : [])
    }

    @Test(
        "another category makes it another agency's: with number, photo and whence; the former is told once"
    )
    func category() async throws {
        let town = try CaseTown(SmallCity.roster())
        let report = try await town.show(Self.report, by: "neneng", in: SmallCity.forum)
        try town.fetch(report)
        try town.turn()
        _ = try #require(try ConditionTests.route(town, to: SmallCity.dlh))
        let number = try #require(try town.record(report)?.number.text)
        town.wait(minutes: 5)
        let words = "Izin melaporkan, jalan amblas di Jl. Mawar RT 03 Kec. Andir"
        try await town.edit(report, to: words, by: "neneng", in: SmallCity.forum)
        try town.turn()
        let record = try #require(try town.record(report))
        #expect(record.parties.responsible == ["dpupr"])
        #expect(record.state == "diteruskan")
        let brought = try town.intents().filter {
            $0.intent.target == .forum(SmallCity.id(of: SmallCity.dpupr))
        }
        #expect(brought.count == 1)
        let text = try #require(brought.first?.intent.text)
        #expect([number, "Dialihkan dari Dinas Lingkungan Hidup", "jalan amblas"].allSatisfy(text.contains))
        #expect(brought.first?.intent.photos.isEmpty == false)
        let former = try town.told(in: SmallCity.dlh)
        #expect(former.count == 2)
        #expect(former.last?.contains("tidak perlu ditindaklanjuti lagi") == true)
        #expect(former.last?.contains(number) == true)
        #expect(try town.told("neneng").last?.contains("Pekerjaan Umum") == true)
        try ConditionTests.expectNothingSaidAgain(town)
        town.wait(minutes: 5)
        let routed = try #require(try ConditionTests.route(town, to: SmallCity.dpupr))
        try await town.say("Sudah selesai diperbaiki", by: "budi", in: SmallCity.dpupr, reply: routed)
        try town.turn()
        #expect(try town.state(report) == "selesai")
    }

    @Test("another place does, by an edit or in words of their own", arguments: [true, false])
    func place(isEdit: Bool) async throws {
        let town = try CaseTown(SmallCity.roster(more: Self.depot()))
        let report = try await town.say(Self.report, by: "neneng", in: SmallCity.forum)
        try town.turn()
        let routed = try #require(try ConditionTests.route(town, to: SmallCity.dlh))
        try await town.say("Siap, armada meluncur", by: "ratna", in: SmallCity.dlh, reply: routed)
        try town.turn()
        #expect(try town.state(report) == "ditangani")
        town.wait(minutes: 5)
        if isEdit {
            let words = Self.report.replacing("Kec. Andir", with: "Kec. Melati")
            try await town.edit(report, to: words, by: "neneng", in: SmallCity.forum)
        } else {
            let words = "Izin meralat, lokasinya di Kec. Melati, bukan Andir"
            try await town.say(words, by: "neneng", in: SmallCity.forum, reply: report)
        }
        try town.turn()
        #expect(try town.record(report)?.parties.responsible == ["uptd"])
        #expect(try town.state(report) == "diteruskan")
        #expect(try town.told(in: SmallCity.dpupr).count == 1)
        #expect(try town.told(in: SmallCity.dpupr).first?.contains("Kec. Melati") == true)
        #expect(try town.told(in: SmallCity.dlh).last?.contains("tidak perlu") == true)
        try ConditionTests.expectNothingSaidAgain(town)
    }

    @Test("where the right one cannot be told it is received again, and a human must look")
    func unreached() async throws {
        let town = try CaseTown(SmallCity.roster(more: Self.depot(hasGroup: false)))
        let report = try await town.say(Self.report, by: "neneng", in: SmallCity.forum)
        try town.turn()
        _ = try ConditionTests.route(town, to: SmallCity.dlh)
        let words = Self.report.replacing("Kec. Andir", with: "Kec. Melati")
        let edit = try await town.edit(report, to: words, by: "neneng", in: SmallCity.forum)
        try town.turn()
        #expect(try town.record(report)?.parties.responsible == ["uptd"])
        #expect(try town.state(report) == "diterima")
        #expect(try town.doubts(edit) == [.unreached])
    }

    @Test("what is put right and names no place leaves the case where it is")
    func number() async throws {
        let town = try CaseTown(SmallCity.roster(more: Self.depot()))
        let report = try await town.say(Self.report, by: "asep", in: SmallCity.forum)
        try town.turn()
        _ = try ConditionTests.route(town, to: SmallCity.dlh)
        town.wait(minutes: 5)
        try await town.say("Izin meralat, RT 05 bukan RT 03", by: "asep", in: SmallCity.forum, reply: report)
        try town.turn()
        #expect(try town.record(report)?.parties.responsible == ["dlh"])
        #expect(try town.record(report)?.fields["area"]?.word == "andir")
    }
}
