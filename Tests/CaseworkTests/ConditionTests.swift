import Casework
import Domain
import Outbox
import ReadModel
import Records
import Roster
import Testing

@Suite("Conditions on their way to an agency and back")
struct ConditionTests {
    static let report = "Izin melaporkan, sampah menumpuk di TPS Jl. Ciroyom RT 03, belum terangkut"

    /// The last message handed over to a group, as its people can answer it.
    static func route(_ town: CaseTown, to chat: String) throws -> String? {
        try town.deliver()
        let target = Intent.Target.forum(SmallCity.id(of: chat))
        return try town.intents().last { $0.intent.target == target && $0.intent.kind == .route }
            .map { "r\($0.entry)" }
    }

    @Test("it goes to the agency's group, and what is done there comes back to whoever reported it")
    func roundTrip() async throws {
        let town = try CaseTown(SmallCity.roster())
        let report = try await town.say(Self.report, by: "neneng", in: SmallCity.forum)
        try town.turn()
        let routed = try #require(try Self.route(town, to: SmallCity.dlh))
        town.wait(minutes: 10)
        try await town.say("Siap, armada meluncur", by: "ratna", in: SmallCity.dlh, reply: routed)
        try town.turn()
        #expect(try town.state(report) == "ditangani")
        town.wait(minutes: 60)
        try await town.say("Sampah sudah selesai diangkut", by: "ratna", in: SmallCity.dlh, reply: routed)
        try town.turn()
        #expect(try town.state(report) == "selesai")
        #expect(try town.told("neneng").count == 3)
        #expect(try town.told(in: SmallCity.forum).contains { $0.contains("Selesai ditangani") })
    }

    /// Street lamps are the task of a unit that has no account, and a group where its `speech` is given.
    static func lamps(_ speech: Set<ForumProfile.Speech>? = nil) -> [RosterFact] {
        let unit = OrgUnit(
            key: "pju",
            name: "Unit Penerangan Jalan",
            kind: .agency,
            parent: "sekda",
            responsibilities: [Responsibility(category: "pju padam")]
        )
        return [.unit(unit)] + (speech.map { [group(SmallCity.dpupr, of: "pju", $0)] } ?? [])
    }

    private static func group(_ chat: String, of unit: String, _ speech: Set<ForumProfile.Speech>)
        -> RosterFact
    {
        let id = SmallCity.id(of: chat)
        return .forum(ForumProfile(forum: id, kind: "opd", speech: speech, members: [.unit(unit)]))
    }

    @Test(
        "where nobody can be told, nothing is said to have been handed over, and a human must look",
        arguments: [nil, Set([ForumProfile.Speech.receipts])]
    )
    func unreachable(speech: Set<ForumProfile.Speech>?) async throws {
        let town = try CaseTown(SmallCity.roster(more: Self.lamps(speech)))
        let words = "Izin melaporkan lampu jalan padam di Jl. Ciroyom RT 03"
        let report = try await town.say(words, by: "neneng", in: SmallCity.forum)
        try town.turn()
        #expect(try town.record(report)?.parties.responsible == ["pju"])
        #expect(try town.state(report) == "diterima")
        #expect(try town.doubts(report) == [.unreached])
        #expect(try town.intents().allSatisfy { $0.intent.kind != .route })
        #expect(try town.told("neneng").allSatisfy { !$0.contains("Diteruskan") })
    }

    @Test("where an agency's group is to be left alone, whoever heads it is told privately")
    func silentGroup() async throws {
        let silent = Self.group(SmallCity.dlh, of: "dlh", [.receipts])
        let town = try CaseTown(SmallCity.roster(more: [silent]))
        let report = try await town.say(Self.report, by: "neneng", in: SmallCity.forum)
        try town.turn()
        #expect(try town.state(report) == "diteruskan")
        #expect(try town.told(in: SmallCity.dlh).isEmpty)
        #expect(try town.told("ratna").contains { $0.contains("sampah menumpuk") })
        #expect(try town.doubts(report).isEmpty)
    }

    @Test("given by hand to a unit that cannot be told, it is received again, and not said to be handed over")
    func assignedToNobody() async throws {
        let town = try CaseTown(SmallCity.roster(more: Self.lamps()))
        let report = try await town.say(Self.report, by: "neneng", in: SmallCity.forum)
        try town.turn()
        let number = try #require(try town.record(report)?.number)
        try Self.assign(number, to: "pju", town)
        #expect(try town.record(report)?.parties.responsible == ["pju"])
        #expect(try town.state(report) == "diterima")
    }

    @Test("nothing is said in a forum in answer to a leader's report")
    func leadersReport() async throws {
        let town = try CaseTown(SmallCity.roster())
        let report = try await town.say(Self.report, by: "pak-sekda", in: SmallCity.leaders)
        try town.turn()
        #expect(try town.record(report)?.kind == "laporan-kondisi")
        let routed = try #require(try Self.route(town, to: SmallCity.dlh))
        try await town.say("Siap, armada meluncur", by: "ratna", in: SmallCity.dlh, reply: routed)
        try town.turn()
        #expect(try town.state(report) == "ditangani")
        #expect(try town.told(in: SmallCity.leaders).isEmpty)
    }

    @Test("one that the agency gives back goes to the next that answers for it, and then to a human")
    func givenBack() async throws {
        let town = try CaseTown(SmallCity.roster())
        let report = try await town.say(Self.report, by: "neneng", in: SmallCity.forum)
        try town.turn()
        let first = try #require(try Self.route(town, to: SmallCity.dlh))
        let words = "Bukan kewenangan kami, silakan ke DPUPR"
        let word = try await town.say(words, by: "ratna", in: SmallCity.dlh)
        try town.conclude("declined", from: word, on: report, by: "ratna")
        #expect(try town.record(report)?.parties.responsible == ["dpupr"])
        #expect(try town.state(report) == "diteruskan")
        let second = try #require(try Self.route(town, to: SmallCity.dpupr))
        #expect(second != first)
        #expect(try town.told("neneng").contains { $0.contains("Dikembalikan oleh Dinas Lingkungan Hidup") })
        town.wait(minutes: 10)
        let last = try await town.say(words, by: "budi", in: SmallCity.dpupr)
        try town.conclude("declined", from: last, on: report, by: "budi")
        #expect(try town.state(report) == "diterima")
        #expect(try town.doubts(last) == [.unbound])
        #expect(try town.record(report)?.parties.responsible == [])
        #expect(try town.intents().allSatisfy { !$0.intent.text.contains("kewenangan") })
    }

    @Test("what a human gives to another agency goes there at once, whoever had it and however old it is")
    func assigned() async throws {
        let town = try CaseTown(SmallCity.roster())
        let report = try await town.say(Self.report, by: "neneng", in: SmallCity.forum)
        try town.turn()
        let routed = try #require(try Self.route(town, to: SmallCity.dlh))
        try await town.say("Siap, armada meluncur", by: "ratna", in: SmallCity.dlh, reply: routed)
        try town.turn()
        let number = try #require(try town.record(report)?.number)
        for (unit, chat) in [("dpupr", SmallCity.dpupr), ("dlh", SmallCity.dlh)] {
            town.wait(minutes: 300)
            let said = try town.told(in: chat).count
            try Self.assign(number, to: unit, town)
            #expect(try town.state(report) == "diteruskan")
            let told = try town.told(in: chat)
            #expect(told.count == said + 1)
            #expect(told.last?.contains("sampah menumpuk") == true)
            #expect(try town.told("neneng").last?.contains("Diteruskan") == true)
            try Self.expectNothingSaidAgain(town)
        }
    }

    static func assign(_ number: RecordNumber, to unit: String, _ town: CaseTown) throws {
        let state = try town.view.roster()
        let roster = state.at(.beginning)
        let addressees = Addressees(state, roster) { _ in [] }
        let authority = RosterAuthority(roster, reach: addressees.canTell)
        try town.correct { workflow, book, hand in
            workflow.assign([unit], to: number, book, by: hand, authority)
        }
    }

    @Test(
        "the next agency answers as the first does, in one word too",
        arguments: ["selesai", "sudah selesai", "Siap, tim meluncur"]
    )
    func nextAnswers(word: String) async throws {
        let town = try CaseTown(SmallCity.roster())
        let report = try await town.say(Self.report, by: "neneng", in: SmallCity.forum)
        try town.turn()
        _ = try Self.route(town, to: SmallCity.dlh)
        let declined = try await town.say("Bukan kewenangan kami", by: "ratna", in: SmallCity.dlh)
        try town.conclude("declined", from: declined, on: report, by: "ratna")
        let routed = try #require(try Self.route(town, to: SmallCity.dpupr))
        town.wait(minutes: 5)
        try town.restart()
        try await town.say(word, by: "budi", in: SmallCity.dpupr, reply: routed)
        try town.turn()
        #expect(try town.state(report) == (word.contains("selesai") ? "selesai" : "ditangani"))
    }

    @Test("one that is not done after all goes to the agency again, once for each time")
    func reopened() async throws {
        let town = try CaseTown(SmallCity.roster())
        let report = try await town.say(Self.report, by: "neneng", in: SmallCity.forum)
        try town.turn()
        let number = try #require(try town.record(report)?.number.text)
        for (round, words) in ["belum selesai, masih ada sisa", "ternyata belum selesai, masih bau"]
            .enumerated()
        {
            let routed = try #require(try Self.route(town, to: SmallCity.dlh))
            town.wait(minutes: 10)
            try await town.say("Sudah selesai", by: "ratna", in: SmallCity.dlh, reply: routed)
            try town.turn()
            #expect(try town.state(report) == "selesai")
            town.wait(minutes: 10)
            try await town.say("\(number) \(words)", by: "neneng")
            try town.turn()
            #expect(try town.state(report) == "diteruskan")
            #expect(try town.told(in: SmallCity.dlh).count == round + 2)
            #expect(try town.told(in: SmallCity.dlh).last?.contains(words) == true)
            #expect(try town.told("neneng").last?.contains("Diteruskan") == true)
            try Self.expectNothingSaidAgain(town)
        }
    }

    @Test(
        "a restart says nothing again: not of a case that was passed on, nor of one that is finished or merged"
    )
    func restarted() async throws {
        let town = try CaseTown(SmallCity.roster())
        let report = try await town.say(Self.report, by: "neneng", in: SmallCity.forum)
        try town.turn()
        _ = try Self.route(town, to: SmallCity.dlh)
        let word = try await town.say("Bukan kewenangan kami", by: "ratna", in: SmallCity.dlh)
        try town.conclude("declined", from: word, on: report, by: "ratna")
        let routed = try #require(try Self.route(town, to: SmallCity.dpupr))
        try Self.expectNothingSaidAgain(town)
        town.wait(minutes: 5)
        try await town.say("Sampah sudah selesai diangkut", by: "budi", in: SmallCity.dpupr, reply: routed)
        try town.turn()
        #expect(try town.state(report) == "selesai")
        try Self.expectNothingSaidAgain(town)
        let other = try await town.say(
            "Izin melaporkan jalan berlubang di Jl. Melati",
            by: "asep",
            in: SmallCity.forum
        )
        try town.turn()
        let number = try #require(try town.record(other)?.number)
        let known = try #require(try town.record(report)?.number)
        try town.correct { workflow, book, hand in workflow.merge(number, into: known, book, by: hand) }
        try Self.expectNothingSaidAgain(town)
    }

    static func expectNothingSaidAgain(_ town: CaseTown) throws {
        let said = try town.intents().map(\.intent)
        try town.restart()
        try town.turn()
        #expect(try town.intents().map(\.intent) == said)
    }

    @Test("a report that may be one that is known is proposed as the same case and stays one of its own")
    func nearDuplicate() async throws {
        let town = try CaseTown(SmallCity.roster())
        let first = try await town.say(Self.report, by: "neneng", in: SmallCity.forum)
        try town.turn()
        town.wait(minutes: 400)
        let second = try await town.say(
            "Lapor, sampah di TPS Jl. Ciroyom RT 03 meluber ke jalan",
            by: "dudung",
            in: SmallCity.forum
        )
        try town.turn()
        let known = try #require(try town.record(first))
        let record = try #require(try town.record(second))
        #expect(known.number != record.number)
        #expect(record.related == [known.number])
        #expect(try town.doubts(second) == [.lookalike])
        let now = Moment(milliseconds: town.now, offsetMinutes: 420)
        let hand = Workflow.Hand(name: "umum", at: now, reason: "sama")
        let workflow = Workflow(try CaseTown.kinds.get())
        var merged = try town.folded()
        let ruling = workflow.merge(record.number, into: known.number, merged, by: hand)
        for event in ruling.events { merged.apply(event, entry: .max) }
        #expect(merged[record.number]?.continuesIn == known.number)
        #expect(merged.listings.isEmpty, "that they are one case answers the doubt")
    }

    @Test("a form that names a record does that and opens nothing; where it cannot, a human is asked")
    func byForm() async throws {
        let town = try CaseTown(SmallCity.roster())
        let report = try await town.say(Self.report, by: "dudung", in: SmallCity.forum)
        try town.turn()
        let number = try #require(try town.record(report)?.number.text)
        func say(_ words: String, by person: String) async throws -> String {
            town.wait(minutes: 10)
            let post = try await town.say("\(words)", by: person, in: SmallCity.forum)
            try town.turn()
            return post
        }
        let stranger = try await say("/selesai \(number)", by: "asep")
        #expect(try town.state(report) == "diteruskan")
        #expect(try town.doubts(stranger) == [.noAuthority])
        #expect(try await town.doubts(say("/setuju \(number)", by: "pak-sekda")) == [.notFromHere])
        let done = try await say("/selesai \(number)", by: "neneng")
        #expect(try town.state(report) == "selesai")
        _ = try await say("/belum \(number) masih menutup jalan", by: "dudung")
        #expect(try town.state(report) == "diteruskan", "it goes to its agency again")
        #expect(try town.doubts(done).isEmpty)
        #expect(try town.folded().unordered.map(\.kind) == ["laporan-kondisi"])
    }

    @Test("a report whose words are changed is corrected, although the agency has it already")
    func edited() async throws {
        let town = try CaseTown(SmallCity.roster())
        let report = try await town.say(Self.report, by: "neneng", in: SmallCity.forum)
        try town.turn()
        _ = try #require(try Self.route(town, to: SmallCity.dlh))
        try town.turn()
        let place = try town.record(report)?.fields["place"]
        town.wait(minutes: 5)
        let words = Self.report.replacing("Jl. Ciroyom RT 03", with: "Jl. Ciroyom Barat RT 03")
        let edit = try await town.edit(report, to: words, by: "neneng", in: SmallCity.forum)
        try town.turn()
        let record = try #require(try town.record(report))
        #expect(record.relation(of: town.entry(edit)) == "corrects")
        #expect(record.fields["place"] != place)
        #expect(try town.folded().unordered.count == 1)
        let told = try town.intents().filter { $0.intent.target == .forum(SmallCity.id(of: SmallCity.dlh)) }
        #expect(told.count == 2)
        #expect(told.last?.intent.reply == town.entry(report))
        #expect(told.last?.intent.text.hasPrefix("⇄ Ralat · ") == true)
        #expect(told.last?.intent.text.contains("Jl. Ciroyom Barat") == true)
        try Self.expectNothingSaidAgain(town)
        try await town.edit(report, to: words + ".", by: "neneng", in: SmallCity.forum)
        try town.turn()
        #expect(try town.told(in: SmallCity.dlh).count == 2, "what changes nothing is not told")
    }
}
