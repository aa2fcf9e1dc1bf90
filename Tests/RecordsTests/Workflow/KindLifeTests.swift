import Domain
import Testing

@testable import Records

@Suite("Every kind is reached by what people type, and lives")
struct KindLifeTests {
    private let form = """
        #usulan Perbaikan drainase RW 05
        Lokasi: Jl. Braga
        Anggaran: Rp 25.000.000
        """

    private func proposal(_ words: [(String, OfficialRole, String)]) throws -> ForumTalk {
        try ForumTalk(
            [.init(sender: "rw05", role: .staff, text: form)]
                + words.map { .init(sender: $0.0, role: $0.1, text: "\($0.2) USL-2026-0001") }
        )
    }

    @Test("a proposal goes from the lurah to the camat to the planners, to the budget, to the street")
    func proposed() throws {
        let start = try proposal([])
        let record = try #require(start.desk.book.all.first)
        #expect(record.kind == "usulan" && record.state == "diusulkan")
        #expect(start.words(record.fields["subject"]) == "Perbaikan drainase RW 05")
        #expect(start.words(record.fields["place"]) == "Jl. Braga")
        #expect(record.fields["budget"] == .number(25_000_000))
        let steps: [(String, OfficialRole, String, String)] = [
            ("braga", .lurah, "/verifikasi", "diverifikasi"), ("andir", .camat, "/teruskan", "diteruskan"),
            ("bappeda", .head, "/terima", "diterima"), ("bappeda", .head, "/anggarkan", "dianggarkan"),
            ("bappeda", .head, "/realisasi", "direalisasikan"),
        ]
        for count in 1...steps.count {
            let talk = try proposal(steps.prefix(count).map { ($0.0, $0.1, $0.2) })
            #expect(talk.desk.state("USL-2026-0001") == steps[count - 1].3)
            #expect(talk.desk.doubts.isEmpty)
        }
    }

    @Test("nobody makes another's step, and none is left out")
    func badSteps() throws {
        // The camat cannot accept, the lurah not verify for a stranger, and nothing is budgeted unaccepted.
        let wrong: [(String, OfficialRole, String, Doubt)] = [
            ("coblong", .camat, "/verifikasi", .noAuthority), ("bappeda", .head, "/anggarkan", .notFromHere),
            ("bappeda", .head, "/terima", .notFromHere),
        ]
        for (sender, role, words, doubt) in wrong {
            let talk = try proposal([(sender, role, words)])
            #expect(talk.desk.state("USL-2026-0001") == "diusulkan", "\(sender) \(words)")
            #expect(talk.desk.doubts == [doubt], "\(sender) \(words)")
        }
        let early = try proposal([("braga", .lurah, "/verifikasi"), ("andir", .camat, "/terima")])
        #expect(early.desk.state("USL-2026-0001") == "diverifikasi" && early.desk.doubts == [.noAuthority])
    }

    @Test("a camat's word suffices where the lurah proposes; what is refused can still be accepted")
    func shortWay() throws {
        let talk = try proposal([
            ("andir", .camat, "/verifikasi"), ("bappeda", .head, "/belum"), ("bappeda", .head, "/terima"),
        ])
        #expect(talk.desk.state("USL-2026-0001") == "diterima")
        let refused = try proposal([("andir", .camat, "/verifikasi"), ("bappeda", .head, "/belum")])
        #expect(refused.desk.state("USL-2026-0001") == "belum diterima")
        let withdrawn = try proposal([("rw05", .staff, "/tarik")])
        #expect(withdrawn.desk.state("USL-2026-0001") == "ditarik")
    }

    private let letter = ForumTalk.Line(
        sender: "umum",
        role: .staff,
        text: """
            #surat Undangan Musrenbang
            Nomor surat: 005/123/Kec
            Dari: Bappeda
            Tanggal surat: 20 November 2026
            """
    )

    @Test("a letter's disposition is a direction of its own, and whoever got it is done with it")
    func letters() throws {
        let talk = try ForumTalk([
            letter, .init(sender: "sekda", role: .leader, text: "Kadis LH tolong hadiri", replyTo: 0),
        ])
        let record = try #require(talk.desk.book.records(kind: "surat").first)
        #expect(talk.words(record.fields["letter"]) == "005/123/Kec")
        #expect(talk.words(record.fields["origin"]) == "Bappeda")
        #expect(record.fields["date"] == .text("2026-11-20"))
        #expect(record.state == "didisposisikan")
        #expect(talk.words(record.fields["disposition"]) == "Kadis LH tolong hadiri")
        #expect(talk.desk.book.records(kind: "arahan").first?.related == [record.number])

        var desk = talk.desk
        var order = RecordConclusion.word(5, "directed", by: "sekda", on: 0, relation: "follows")
        order.label = "instruction"
        order.addressees = ["lh"]
        desk.take(order, by: CityHall())
        #expect(desk.book[record.number]?.parties.responsible == ["lh"])
        desk.take(.word(6, "done", by: "andir", on: 0, relation: "follows"), by: CityHall())
        #expect(desk.state("SRT-2026-0001") == "didisposisikan")
        desk.take(.word(7, "done", by: "lh", on: 0, relation: "follows"), by: CityHall())
        #expect(desk.state("SRT-2026-0001") == "selesai")
    }

    @Test("a disposition by somebody without authority moves no letter and is listed")
    func wrongDisposition() throws {
        let talk = try ForumTalk([
            letter,
            .init(sender: "coblong", role: .leader, text: "Kadis LH tolong hadiri undangan ini", replyTo: 0),
        ])
        #expect(talk.desk.state("SRT-2026-0001") == "diterima" && talk.desk.doubts == [.noAuthority])
    }

    @Test("a resident is registered in private; the same form in a group is refused and opens nothing")
    func registration() throws {
        let text = "#pendataan\nNama: Asep\nAsal: Garut\nSampai: 1 Desember 2026"
        let group = try ForumTalk([.init(sender: "rw05", role: .staff, text: text)])
        #expect(group.desk.book.all.isEmpty && group.desk.doubts == [.directOnly])
        let talk = try ForumTalk([.init(sender: "rw05", role: .staff, text: text, isDirect: true)])
        let record = try #require(talk.desk.book.all.first)
        #expect(record.kind == "pendataan" && talk.words(record.fields["name"]) == "Asep")
        #expect(record.fields["until"] == .text("2026-12-01"))
        let hand = Workflow.Hand(name: "kelurahan", at: .minute(9), reason: "KTP diperiksa")
        var desk = talk.desk
        #expect(
            desk.workflow.perform("accepted", on: record.number, desk.book, by: hand, CityHall()).events
                .isEmpty
        )
        for act in ["verified", "accepted", "closed"] {
            desk.append(desk.workflow.perform(act, on: record.number, desk.book, by: hand, CityHall()).events)
        }
        #expect(desk.book[record.number]?.state == "berakhir")
    }

    @Test("a day's work is read by the head, who may ask for more")
    func performance() throws {
        var desk = try ForumTalk([
            .init(sender: "braga", role: .staff, text: "#kinerja Menyapu Jl. Braga\nJumlah: 3\nHasil: bersih")
        ]).desk
        let number = try #require(desk.book.records(kind: "kinerja-harian").first?.number)
        #expect(desk.book[number]?.fields["count"] == .number(3))
        desk.take(.word(2, "verified", by: "andir", on: 0), by: CityHall())
        #expect(desk.state(number.text) == "dilaporkan" && desk.doubts == [.noAuthority])
        desk.take(.word(3, "needs_explanation", by: "sekda", on: 0), by: CityHall())
        desk.take(.word(4, "explained", by: "braga", on: 0, relation: "follows"), by: CityHall())
        desk.take(.word(5, "verified", by: "sekda", on: 0), by: CityHall())
        #expect(desk.state(number.text) == "diperiksa")
    }

    @Test("news of a death is one record; condolences are none, and a leader's word closes it")
    func death() throws {
        let talk = try ForumTalk([
            .init(
                sender: "andir",
                role: .camat,
                text:
                    "Innalillahi wa innailaihi rojiun, telah berpulang ke rahmatullah Bapak H. Asep, staf Kec. Andir"
            ),
            .init(sender: "coblong", role: .camat, text: "Turut berduka cita, semoga husnul khotimah"),
            .init(sender: "lh", role: .head, text: "Innalillahi, turut berduka cita"),
        ])
        #expect(talk.desk.book.all.map(\.kind) == ["berita-duka"])
        var desk = talk.desk
        desk.take(.word(9, "noted", by: "sekda", on: 0), by: CityHall())
        #expect(desk.book.all.map(\.state) == ["diketahui"])
    }

    @Test("a form's lines fill the fields by their names and labels; what is no number or day is left out")
    func lines() throws {
        let kind = try #require(try KindCatalog.reading().get().kind("usulan"))
        var post = RecordConclusion(source: 4, at: .minute(0), sender: "rw05", label: "other")
        post.typed =
            LabelledLines(
                "#usulan: Talud\n*Lokasi* : RW 05\nBudget: dua puluh\n12:30 rapat\nlevel: kelurahan"
            ).lines
        let fields = FormFields(kind, of: post).values(post.typed)
        #expect(fields["subject"] == .words(Citation(entry: 4, range: 9..<14)))
        #expect(fields["place"] == .words(Citation(entry: 4, range: 26..<31)))
        #expect(fields["level"] == .text("kelurahan") && fields["budget"] == nil)
        #expect(fields.count == 3)
    }
}
