import Domain
import Testing

@testable import Records

@Suite("Kinds as data")
struct KindCatalogTests {
    private func catalog(_ own: KindSource...) throws -> KindCatalog {
        try KindCatalog.reading(own).get()
    }

    /// The faults of a file laid over the shipped izin.
    private func faults(_ text: String) -> [KindFault] {
        switch KindCatalog.reading([KindSource(file: "izin.yaml", text: "kind: izin\nextends: izin\n" + text)]
        ) {
        case .success: []
        case .failure(let faults): faults.all
        }
    }

    @Test("twelve kinds are shipped, each under letters of its own")
    func twelveKinds() throws {
        let kinds = try catalog().kinds
        #expect(
            kinds.map(\.prefix) == [
                "ARH", "DUK", "DFT", "IZN", "KIN", "KGT", "KND", "PDT", "RPT", "SRT", "TLJ", "USL",
            ]
        )
        for kind in kinds {
            #expect(KindReach(kind).states == Set(kind.states.map(\.name)), "\(kind.name)")
            #expect(!kind.transitions.isEmpty && !kind.openings.isEmpty, "\(kind.name)")
            for state in kind.states {
                #expect(!state.label.indonesian.isEmpty && !state.label.english.isEmpty, "\(state.name)")
            }
        }
    }

    @Test("an izin stands where the issue says, and nowhere else")
    func statesOfIzin() throws {
        let izin = try #require(try catalog().kind("izin"))
        #expect(
            Set(izin.states.map(\.name)) == [
                "diajukan", "diketahui", "perlu penjelasan", "disetujui", "disetujui bersyarat",
                "belum dapat disetujui", "ditangguhkan", "diteruskan", "dibatalkan", "lewat",
                "menunggu kelengkapan",
            ]
        )
        #expect(izin.note?.indonesian == "catatan koordinasi, bukan surat izin")
        #expect(izin.field("reason")?.isConfidential == true)
    }

    @Test("no shipped file uses a word that shames")
    func tone() {
        let blunt = ["ditolak", "terlambat masuk", "koreksi", "instruksi", "belum melapor"]
        for source in ShippedKinds.sources {
            for word in blunt { #expect(!source.text.lowercased().contains(word), "\(source.file): \(word)") }
        }
    }

    @Test("pendataan is restricted and taken in private only")
    func restricted() throws {
        let kind = try #require(try catalog().kind("pendataan"))
        #expect(kind.isRestricted && kind.isDirectOnly && kind.appearance.forum == nil)
    }

    @Test(
        "a slip is told with its line, its key, what is allowed and what was meant",
        arguments: [
            ("inital: diajukan\n", 3, "inital", "Did you mean \"initial\"?"),
            ("initial: diajukn\n", 3, "initial", "Did you mean \"diajukan\"?"),
            ("prefix: izn\n", 3, "prefix", "Allowed: AB…ABCDEF."),
            ("fields:\n  age: {type: nubmer}\n", 4, "fields.age.type", "Did you mean \"number\"?"),
            (
                "transitions:\n  - {on: grantd, from: open, to: disetujui, by: decider}\n", 4,
                "transitions[1].on", "Did you mean \"granted\"?"
            ),
            (
                "transitions:\n  - {on: granted, from: open, to: disetujui, by: decidr}\n", 4,
                "transitions[1].by", "Did you mean \"decider\"?"
            ),
            (
                "limits:\n  acara-lewat:\n    clok: round\n", 5, "limits.acara-lewat.clok",
                "Did you mean \"clock\"?"
            ),
            ("limits:\n  acara-lewat: {hours: -3}\n", 4, "limits.acara-lewat.hours", "Allowed: 0.0…20000.0."),
            ("forum: {id: \"{reason}\", en: x}\n", 3, "forum", "Take it out of the text"),
            ("receipt: {id: \"{nomber}\", en: x}\n", 3, "receipt", "Did you mean \"{number}\"?"),
            ("states:\n  arsip: {id: Arsip, en: Archive}\n", 4, "states.arsip", "See docs/kinds.md."),
            ("opens: [permision_request]\n", 3, "opens[1].label", "Did you mean \"permission_request\"?"),
            (
                "opens: [{label: any, form: surat}]\n", 0, "opens.form",
                "\"surat\" is already used by surat. See docs/kinds.md."
            ),
            (
                "opens: [{label: any, form: selesai}]\n", 3, "opens[1].form",
                "\"selesai\" is already used by /selesai"
            ),
            ("opens: [{label: any, form: Izin Belajar}]\n", 3, "opens[1].form", "Allowed: a-z -."),
            ("opens: [any]\n", 3, "opens[1].label", "Allowed: permission_request"),
            ("session: {state: berlangsun, gathers: [arahan]}\n", 3, "session.state", "Allowed:"),
            (
                "transitions: [{on: granted, from: open, to: disetujui, by: decider, takes: [dat]}]\n", 3,
                "transitions[1].takes", "Did you mean \"date\"?"
            ),
            (
                "transitions: [{on: granted, from: open, to: disetujui, by: decider, when: {leave: [cutti]}}]\n",
                3,
                "transitions[1].when.leave", "Did you mean \"cuti\"?"
            ),
        ]
    )
    func slips(text: String, line: Int, key: String, advice: String) throws {
        let fault = try #require(faults(text).first { $0.key == key }, "\(faults(text))")
        #expect(fault.file == "izin.yaml")
        #expect(fault.line ?? 0 == line)
        #expect(fault.text(in: .english).contains(advice), "\(fault.text(in: .english))")
        #expect(!fault.text(in: .indonesian).isEmpty)
    }

    @Test("all slips of a file are told at once")
    func allAtOnce() {
        #expect(faults("inital: x\nprefix: izn\nrestrictd: ya\n").count >= 3)
    }

    @Test(
        "what is no kind at all is refused with its reason",
        arguments: ["", "- a\n- b\n", "kind: [\n", "kind: x\nkind: y\n", "kind: Besar Sekali\n"]
    )
    func noKind(text: String) {
        guard case .failure(let faults) = KindCatalog.reading([KindSource(file: "x.yaml", text: text)]) else {
            Issue.record("accepted: \(text)")
            return
        }
        #expect(faults.all.allSatisfy { $0.file == "x.yaml" })
    }

    @Test("a file too large to be a kind is not parsed")
    func tooLarge() {
        let text = String(repeating: "# \n", count: 40_000)
        guard case .failure(let faults) = KindCatalog.reading([KindSource(file: "x.yaml", text: text)]) else {
            Issue.record("accepted")
            return
        }
        #expect(faults.all.map(\.problem) == [.tooLarge(limit: KindSource.byteLimit)])
    }

    @Test("two kinds cannot share their numbers")
    func onePrefixEach() {
        let text = "kind: izin-lain\nextends: izin\n"
        guard case .failure(let faults) = KindCatalog.reading([KindSource(file: "lain.yaml", text: text)])
        else {
            Issue.record("accepted")
            return
        }
        #expect(faults.all.map(\.problem) == [.duplicate("IZN", taken: "izin")])
    }

    @Test(
        "words that open are words, and none stand beside a form; a label that opens everything needs either",
        arguments: [
            "{label: any, form: undangan, words: [undangan rapat]}", "{label: other, words: [ab]}",
            "{label: other, words: ['…!?']}", "{label: any}",
        ]
    )
    func unfitWords(opening: String) {
        let text = "kind: undangan\nprefix: UND\nextends: surat\nopens: [\(opening)]\n"
        guard case .failure(let faults) = KindCatalog.reading([KindSource(file: "und.yaml", text: text)])
        else {
            Issue.record("accepted: \(opening)")
            return
        }
        #expect(faults.all.allSatisfy { $0.file == "und.yaml" })
    }

    @Test("a kind made out of another opens by its own form alone")
    func ownForm() throws {
        let text = "kind: undangan\nprefix: UND\nextends: surat\nopens: [{label: any, form: undangan}]\n"
        let kinds = try catalog(KindSource(file: "undangan.yaml", text: text))
        #expect(kinds.opened(by: "other", form: "undangan", fields: [:])?.kind.name == "undangan")
        #expect(kinds.opened(by: "other", form: "surat", fields: [:])?.kind.name == "surat")

        let shared = "kind: arsip\nprefix: ASP\nextends: surat\n"
        guard case .failure(let faults) = KindCatalog.reading([KindSource(file: "arsip.yaml", text: shared)])
        else {
            Issue.record("accepted")
            return
        }
        #expect(faults.all.map(\.file) == ["arsip.yaml"])
        #expect(faults.all.map(\.problem) == [.duplicate("surat", taken: "surat")])
    }

    @Test("a meeting gathers kinds that there are")
    func gathers() {
        let text = "kind: rapat\nextends: rapat\nsession: {gathers: [arahn]}\n"
        guard case .failure(let faults) = KindCatalog.reading([KindSource(file: "rapat.yaml", text: text)])
        else {
            Issue.record("accepted")
            return
        }
        #expect(faults.all.count == 1)
        #expect(faults.all.first?.text(in: .english).contains("Did you mean \"arahan\"?") == true)
    }

    @Test("a city bounds what may be corrected by hand")
    func corrections() throws {
        let text = "kind: izin\nextends: izin\ncorrections: {states: [dibatalkan, lewat]}\n"
        var desk = try Desk([KindSource(file: "izin.yaml", text: text)])
        desk.take(.request(1))
        let number = RecordNumber(prefix: "IZN", year: 2026, serial: 1)
        let hand = Workflow.Hand(name: "umum", at: .minute(9), reason: "lisan")
        #expect(
            desk.workflow.correct(number, to: "disetujui", desk.book, by: hand).refusals
                == [.noSuchState("disetujui", allowed: ["dibatalkan", "lewat"])]
        )
        desk.append(desk.workflow.correct(number, to: "lewat", desk.book, by: hand).events)
        #expect(desk.state(number.text) == "lewat")
    }

    @Test("a city changes one time limit of a shipped kind and leaves the rest as it is")
    func oneLimit() throws {
        let text = "kind: izin\nextends: izin\nlimits:\n  belum-dijawab: {hours: 3}\n"
        let izin = try #require(try catalog(KindSource(file: "izin.yaml", text: text)).kind("izin"))
        let shipped = try #require(try catalog().kind("izin"))
        #expect(izin.limits.first { $0.name == "belum-dijawab" }?.hours == 3)
        #expect(izin.states == shipped.states && izin.transitions == shipped.transitions)
        #expect(izin.limits.count == shipped.limits.count)
    }
}
