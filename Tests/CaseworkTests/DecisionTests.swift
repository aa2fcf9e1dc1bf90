import Domain
import Outbox
import Records
import Roster
import Testing

@Suite("Who decides, from the log's posts to its records")
struct DecisionTests {
    private static let request =
        "Mohon izin Pak Sekda, besok kami tidak dapat hadir rapat koordinasi karena mengikuti diklat, diwakili Sekcam"

    /// A town in which the camat of Andir has asked.
    private func asked(_ roster: [RosterChange] = SmallCity.roster()) async throws -> (CaseTown, String) {
        let town = try CaseTown(roster)
        let request = try await town.say(Self.request, by: "neneng", in: SmallCity.forum)
        try town.turn()
        #expect(try town.state(request) == "diajukan")
        town.wait(minutes: 5)
        return (town, request)
    }

    @Test("the Sekda's reply decides; the applicant alone is told")
    func granted() async throws {
        let (town, request) = try await asked()
        try await town.say("Silakan Bu Camat", by: "pak-sekda", in: SmallCity.forum, reply: request)
        try town.turn()
        #expect(try town.state(request) == "disetujui")
        #expect(try town.told("neneng").count == 2)
        let others = try town.intents().filter { $0.intent.target != .person("\(CaseTown.network):neneng") }
        #expect(others.isEmpty)
    }

    @Test("who goes instead is whom the grant names, whoever was asked for")
    func namedByTheDecider() async throws {
        let (town, request) = try await asked()
        func delegate() throws -> Citation? {
            guard case .words(let words)? = try town.record(request)?.fields["delegate"] else { return nil }
            return words
        }
        #expect(try delegate()?.entry == town.entry(request))
        let text = "Silakan Bu Camat, diwakili Kasi Pemerintahan saja"
        let word = try await town.say(text, by: "pak-sekda", in: SmallCity.forum, reply: request)
        try town.turn()
        #expect(try town.state(request) == "disetujui")
        let named = try #require(try delegate())
        #expect(named.entry == town.entry(word))
        #expect(String(decoding: Array(text.utf8)[named.range], as: UTF8.self) == "Kasi Pemerintahan")
    }

    @Test(
        "the number of the letter ends the wait for it, from the applicant alone",
        arguments: ["neneng", "asep"]
    )
    func letter(sender: String) async throws {
        let town = try CaseTown(SmallCity.roster())
        let request = try await town.say(
            "Mohon izin Pak Sekda, kami mengajukan cuti tahunan tanggal 26 s.d. 27 November",
            by: "neneng",
            in: SmallCity.forum
        )
        try town.turn()
        town.wait(minutes: 5)
        try await town.say("Silakan Bu Camat", by: "pak-sekda", in: SmallCity.forum, reply: request)
        try town.turn()
        #expect(try town.state(request) == "menunggu kelengkapan")
        town.wait(minutes: 5)
        let text = "Izin Pak, surat cuti sudah terbit, nomor 851.1/1204/BKPSDM"
        try await town.say(text, by: sender, in: SmallCity.forum)
        try town.turn()
        #expect(try town.state(request) == (sender == "neneng" ? "disetujui" : "menunggu kelengkapan"))
    }

    @Test(
        "an aide's word counts where he may speak for the leader, else it waits for a human",
        arguments: [
            true, false,
        ]
    )
    func aide(maySpeak: Bool) async throws {
        let (town, request) = try await asked(SmallCity.roster(aideMaySpeak: maySpeak))
        let word = try await town.say(
            "Izin Bu Camat, arahan Pak Sekda: silakan diwakilkan Sekcam",
            by: "yusuf",
            in: SmallCity.forum,
            reply: request
        )
        try town.turn()
        #expect(try town.state(request) == (maySpeak ? "disetujui" : "diajukan"))
        #expect(try town.doubts(word).isEmpty == maySpeak)
        guard maySpeak else { return }
        let step = try #require(try town.events().last { $0.event.evidence != nil })
        #expect(step.event.evidence == .relayed)
        #expect(step.event.by == "pak-sekda" && step.event.through == "yusuf")
    }

    @Test(
        "what an operator types on a leader's account is passed on by him, and his own opinion decides nothing"
    )
    func operated() async throws {
        let roster = SmallCity.roster(operated: ["pak-sekda": "yusuf"], aideMaySpeak: false)
        let (town, request) = try await asked(roster)
        try await town.say(
            "Menurut saya sih boleh saja Bu",
            by: "pak-sekda",
            in: SmallCity.forum,
            reply: request
        )
        try town.turn()
        #expect(try town.state(request) == "diajukan")
        town.wait(minutes: 5)
        try await town.say(
            "Izin, arahan Bapak: silakan Bu Camat",
            by: "pak-sekda",
            in: SmallCity.forum,
            reply: request
        )
        try town.turn()
        #expect(try town.state(request) == "disetujui")
        let step = try #require(try town.events().last { $0.event.evidence != nil })
        #expect(step.event.evidence == .relayed)
        #expect(step.event.by == "pak-sekda" && step.event.through == "yusuf")
    }

    @Test(
        "a bare thumb is a yes only of a leader whose profile says so; a peer's is nothing",
        arguments: [
            true, false,
        ]
    )
    func thumb(isYes: Bool) async throws {
        let (town, request) = try await asked(SmallCity.roster(thumbs: isYes ? ["pak-sekda"] : []))
        try await town.react("👍", to: request, by: "asep", in: SmallCity.forum)
        try town.turn()
        #expect(try town.state(request) == "diajukan")
        try await town.react("👍", to: request, by: "pak-sekda", in: SmallCity.forum)
        try town.turn()
        #expect(try town.state(request) == (isYes ? "disetujui" : "diketahui"))
    }

    @Test("a deputy decides until the midnight of his letter's last day, and not after it")
    func deputy() async throws {
        let officer = ActingOfficer(
            member: "budi",
            unit: "sekda",
            standing: .plh,
            from: Day(year: 2026, month: 11, day: 20) ?? .beginning,
            until: Day(year: 2026, month: 11, day: 23),
            letter: "800/12-BKD"
        )
        let roster = SmallCity.roster(more: [.acting(officer)])
        let town = try CaseTown(roster)
        // 23:58 WIB.
        town.wait(minutes: 898)
        let first = try await town.say(Self.request, by: "neneng", in: SmallCity.forum)
        let second = try await town.say(Self.request, by: "asep", in: SmallCity.forum)
        town.wait(minutes: 1)
        try await town.say("Silakan Bu Camat Andir", by: "budi", in: SmallCity.forum, reply: first)
        town.wait(minutes: 2)
        let late = try await town.say("Silakan Pak Camat", by: "budi", in: SmallCity.forum, reply: second)
        try town.turn()
        #expect(try town.state(first) == "disetujui")
        #expect(try town.state(second) == "diajukan")
        #expect(try !town.doubts(late).isEmpty)
        let step = try #require(try town.events().last { $0.event.evidence != nil })
        #expect(step.event.letter == "800/12-BKD")
    }

    @Test(
        "a decision whose words were taken back is left to a human, whether or not the network says by whom",
        arguments: ["pak-sekda", nil]
    )
    func deletedDecision(by person: String?) async throws {
        let (town, request) = try await asked()
        let word = try await town.say("Silakan", by: "pak-sekda", in: SmallCity.forum, reply: request)
        try town.turn()
        town.wait(minutes: 1)
        let gone = try await town.delete(word, by: person, in: SmallCity.forum)
        try town.turn()
        #expect(try town.state(request) == "disetujui")
        #expect(try town.doubts(gone) == [.deleted])
    }

    @Test("what was in doubt about words that were deleted or replaced needs nobody's look any more")
    func doubtTakenBack() async throws {
        let (town, request) = try await asked()
        let said = "Silakan semua"
        let word = try await town.say(said, by: "pak-sekda", in: SmallCity.forum, reply: request)
        let other = try await town.say(said, by: "pak-sekda", in: SmallCity.forum)
        let kept = try await town.say(said, by: "pak-sekda", in: SmallCity.forum)
        try town.turn()
        for message in [word, other, kept] { #expect(try town.doubts(message) == [.unbound]) }
        town.wait(minutes: 1)
        let gone = try await town.delete(word, by: "pak-sekda", in: SmallCity.forum)
        let changed = try await town.edit(
            other,
            to: "Selamat pagi semua",
            by: "pak-sekda",
            in: SmallCity.forum
        )
        try town.turn()
        for message in [word, other, gone, changed] { #expect(try town.doubts(message) == []) }
        #expect(try town.doubts(kept) == [.unbound])
        #expect(try town.state(request) == "diajukan")
        let settled = try town.events().filter {
            $0.event.change == .settled(source: town.entry(word), reason: "")
        }
        #expect(settled.map(\.event.source) == [town.entry(gone)])
        try town.reconsider()
        #expect(try town.events().filter { $0.event.rule == "deletion" }.count == 1)
    }

    @Test("a request that is edited changes while it waits, and is left to a human once it was decided")
    func edited() async throws {
        let (town, request) = try await asked()
        let changed = Self.request.replacing("besok", with: "lusa")
        try await town.edit(request, to: changed, by: "neneng", in: SmallCity.forum)
        try town.turn()
        #expect(try town.record(request)?.fields["date"] == .text("2026-11-25"))
        try await town.say("Silakan", by: "pak-sekda", in: SmallCity.forum, reply: request)
        try town.turn()
        town.wait(minutes: 1)
        let again = try await town.edit(request, to: Self.request, by: "neneng", in: SmallCity.forum)
        try town.turn()
        #expect(try town.state(request) == "disetujui")
        #expect(try town.record(request)?.fields["date"] == .text("2026-11-25"))
        #expect(try town.doubts(again) == [.afterDecision])
    }

    @Test("a reply binds to what it answers, however long ago that was")
    func lateReply() async throws {
        let town = try CaseTown(SmallCity.roster())
        let request = try await town.say(
            "Mohon izin Pak Sekda, memakai halaman kantor untuk bazar tanggal 20 Desember",
            by: "neneng",
            in: SmallCity.forum
        )
        try town.turn()
        town.wait(minutes: 20 * 24 * 60)
        // A service that was started again knows nothing but the log.
        try town.restart()
        for _ in 0..<3 {
            try await town.say("Selamat pagi", by: "asep", in: SmallCity.forum)
            try town.turn()
            town.wait(minutes: 30)
        }
        try await town.say("Silakan Bu Camat", by: "pak-sekda", in: SmallCity.forum, reply: request)
        try town.turn()
        #expect(try town.state(request) == "disetujui")
    }

    @Test("with two requests open, a word without a name and without a reply binds to neither")
    func twoOpen() async throws {
        let (town, first) = try await asked()
        let second = try await town.say(Self.request, by: "asep", in: SmallCity.forum)
        try town.turn()
        town.wait(minutes: 1)
        let word = try await town.say("Silakan", by: "pak-sekda", in: SmallCity.forum)
        try town.turn()
        #expect(try town.state(first) == "diajukan")
        #expect(try town.state(second) == "diajukan")
        #expect(try town.doubts(word) == [.unbound])
    }

    @Test("a button of the relay's decides in private, once, and for those alone who may")
    func button() async throws {
        let (town, request) = try await asked()
        let number = try #require(try town.record(request)).number.text
        try await town.say("/status", by: "pak-sekda")
        try town.turn()
        try town.deliver()
        let list = try #require(try town.intents().last { !$0.intent.buttons.isEmpty })
        try await town.press("titian:setuju:\(number)", of: "r\(list.entry)", by: "asep")
        try town.turn()
        #expect(try town.state(request) == "diajukan")
        #expect(try town.told("asep") == ["Menyatakan \"disetujui\" bukan wewenang Bapak/Ibu."])
        try await town.press("titian:setuju:\(number)", of: "r\(list.entry)", by: "pak-sekda")
        try town.turn()
        try await town.press("titian:setuju:\(number)", of: "r\(list.entry)", by: "pak-sekda")
        try town.turn()
        #expect(try town.state(request) == "disetujui")
        #expect(try town.events().count { $0.event.evidence != nil } == 1)
    }
}
