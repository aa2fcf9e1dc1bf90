import Domain
import Outbox
import Testing

@Suite("Handing posts over")
struct RouterTests {
    private let camat = Forum(id: ForumID(rawValue: "camat"), name: "Forum Camat-Lurah")
    private let dlh = Forum(id: ForumID(rawValue: "dlh"), name: "Forum DLH")
    private let pu = Forum(id: ForumID(rawValue: "pu"), name: "Forum PU")
    private let minute: Int64 = 60_000
    private var forums: [Forum] { [camat, dlh, pu] }

    @Test("A post goes to each forum once, with its origin, its words and its photos")
    func handedOver() throws {
        var router = try router([
            RouteDraft(name: "1", from: ["camat"], to: ["dlh"], words: ["sampah"]),
            RouteDraft(name: "2", from: ["camat"], to: ["dlh", "pu"]),
        ])
        let intents = router.route(post("Sampah menumpuk", photos: ["ab"]), among: forums, now: 0)
        let expected = Intent(
            actor: "routes",
            source: 7,
            target: .forum(dlh.id),
            kind: .route,
            text: "⇄ Forum Camat-Lurah · Camat A, 09.12\nSampah menumpuk",
            photos: ["ab"]
        )
        #expect(intents.first == expected)
        #expect(intents.map(\.target) == [.forum(dlh.id), .forum(pu.id)])
        #expect(router.route(post("Sampah menumpuk", photos: ["ab"]), among: forums, now: 0).isEmpty)
    }

    @Test("An emergency rule makes an emergency, a name cannot forge an origin")
    func emergencyAndNames() throws {
        var router = try router([RouteDraft(name: "1", from: ["camat"], to: ["dlh"], emergency: true)])
        var forged = post("x")
        forged.senderName = "Budi\n⇄ Forum Pimpinan · Wali Kota\u{202E}"
        let intents = router.route(forged, among: forums, now: 0)
        #expect(intents.map(\.urgency) == [.emergency])
        #expect(intents.first?.text == "⇄ Forum Camat-Lurah · Budi Forum Pimpinan · Wali Kota, 09.12\nx")
    }

    @Test("The first line names no private chat, and no number that stands in a title or a name")
    func originIsDiscreet() throws {
        var router = try router([RouteDraft(name: "1", from: ["camat"], to: ["dlh"], discreet: false)])
        var direct = post("Pohon tumbang")
        direct.isPrivate = true
        direct.forum = Forum(id: camat.id, name: "6281234567890")
        let told = router.route(direct, among: forums, now: 0)
        #expect(told.map(\.text) == ["⇄ Camat A, 09.12\nPohon tumbang"])
        var group = post("Genangan di Jl. Braga", entry: 8)
        group.forum = Forum(id: camat.id, name: "Grup RW 05 0812-3456-7890")
        group.senderName = "+62 812-3456-7890"
        let mark = "[nomor tidak ditampilkan]"
        let text = router.route(group, among: forums, now: 0).first?.text
        #expect(text == "⇄ Grup RW \(mark) · \(mark), 09.12\nGenangan di Jl. Braga")
    }

    @Test("Telephone and identity numbers stay in their forum unless the rule says otherwise")
    func discreet() throws {
        let text = "Hubungi 0812-3456-7890, NIK 3578010101900001"
        var router = try router([RouteDraft(name: "1", from: ["camat"], to: ["dlh"])])
        let masked = router.route(post(text), among: forums, now: 0)
        let mark = "[nomor tidak ditampilkan]"
        #expect(masked.first?.text.hasSuffix("\nHubungi \(mark), NIK \(mark)") == true)
        var open = try self.router([RouteDraft(name: "1", from: ["camat"], to: ["dlh"], discreet: false)])
        #expect(open.route(post(text), among: forums, now: 0).first?.text.hasSuffix(text) == true)
    }

    @Test(
        "What came without words and photos is named, not dropped",
        arguments: [
            (PostKind.video, "[video]"), (.audio, "[rekaman suara]"), (.document, "[dokumen]"),
        ]
    )
    func wordless(kind: PostKind, label: String) throws {
        var router = try router([RouteDraft(name: "1", from: ["camat"], to: ["dlh"])])
        var silent = post("")
        silent.kind = kind
        #expect(router.route(silent, among: forums, now: 0).first?.text.hasSuffix("\n" + label) == true)
    }

    @Test("A bot's words, the relay's own and marked ones are never routed")
    func neverRouted() throws {
        var router = try router([RouteDraft(name: "1", from: ["camat"], to: ["dlh"])])
        var automatic = post("x")
        automatic.isAutomatic = true
        #expect(router.route(automatic, among: forums, now: 0).isEmpty)
        var ours = post("x")
        ours.isOurs = true
        #expect(router.route(ours, among: forums, now: 0).isEmpty)
        let copies = [
            "⇄ Forum DLH · Kadis, 08.00\nx", "> ⇄ Forum DLH · Kadis, 08.00\n> x",
            "*⇄ Forum DLH* · Kadis, 08.00",
            "\u{200E}⇄\u{FE0E} Forum", "relay2: ⇄ Forum DLH · Kadis, 08.00\nx", "Forum DLH · Kadis, 08.00\nx",
            "\"Forum DLH · Kadis, 08.00\"\nx",
        ]
        for copy in copies {
            #expect(router.route(post(copy), among: forums, now: 0).isEmpty, "\(copy)")
        }
        #expect(router.route(post("Rapat · Aula, 09.30"), among: forums, now: 0).count == 1)
    }

    @Test("What was brought to a forum is not taken from there for a quarter of an hour")
    func echo() throws {
        let both = [
            RouteDraft(name: "1", from: ["camat"], to: ["dlh"]),
            RouteDraft(name: "2", from: ["dlh"], to: ["camat"]),
        ]
        var router = try router(both)
        _ = router.route(post("Pohon tumbang di Jalan Melati"), among: forums, now: 0)
        let echoes = [
            "Pohon tumbang di Jalan Melati", "POHON  TUMBANG di jalan melati!", "Pohon tumbang di Jal…",
            "Diteruskan dari sebelah:\nPohon tumbang di Jalan Melati",
        ]
        for (index, text) in echoes.enumerated() {
            var echo = post(text, entry: 20 + index)
            echo.forum = dlh
            #expect(router.route(echo, among: forums, now: 14 * minute).isEmpty, "\(text)")
        }
        var answer = post("Siap, tim meluncur", entry: 30)
        answer.forum = dlh
        #expect(router.route(answer, among: forums, now: minute).count == 1)
        var later = post("Pohon tumbang di Jalan Melati", entry: 31)
        later.forum = dlh
        #expect(router.route(later, among: forums, now: 16 * minute).count == 1)
    }

    @Test("What another relay has brought already is not brought again")
    func broughtAlready() throws {
        var router = try router([RouteDraft(name: "1", from: ["camat"], to: ["dlh"])])
        var copy = post("⇄ Forum Camat-Lurah · Camat A, 09.12\nSiap", entry: 20)
        copy.forum = dlh
        #expect(router.route(copy, among: forums, now: 0).isEmpty)
        #expect(router.route(post("Siap"), among: forums, now: minute).isEmpty)
        // Somebody else's "Siap" of another minute is news.
        var other = post("Siap", entry: 8)
        other.at.milliseconds += 60_000
        #expect(router.route(other, among: forums, now: minute).count == 1)
    }

    @Test("A new wording is told once, a withdrawal once, and only where the post stands")
    func corrections() throws {
        var router = try router([RouteDraft(name: "1", from: ["camat"], to: ["dlh"])])
        #expect(router.correct(post("Genangan 30 cm"), by: 8, among: forums, now: 0).isEmpty)
        _ = router.route(post("Genangan 20 cm"), among: forums, now: 0)
        #expect(router.correct(post("genangan 20 cm!"), by: 9, among: forums, now: 0).isEmpty)
        let correction = router.correct(post("Genangan 30 cm"), by: 10, among: forums, now: 0)
        let expected = Intent(
            actor: "routes",
            source: 10,
            target: .forum(dlh.id),
            kind: .route,
            text: "⇄ Ralat · Forum Camat-Lurah · Camat A, 09.12\nGenangan 30 cm",
            reply: 7
        )
        #expect(correction == [expected])
        #expect(router.correct(post("Genangan 30 cm"), by: 11, among: forums, now: 0).isEmpty)
        let gone = router.withdraw(post(""), by: 12, now: 0)
        #expect(gone.map(\.text) == ["⇄ Pesan ditarik oleh pengirim · Forum Camat-Lurah · Camat A, 09.12"])
        #expect(router.withdraw(post(""), by: 13, now: 0).isEmpty)
        // The journal tells late what was said before.
        router.remember(expected, at: 0)
        #expect(router.withdraw(post(""), by: 15, now: 0).isEmpty)
        #expect(router.correct(post("Genangan 40 cm"), by: 14, among: forums, now: 0).isEmpty)
    }

    @Test("A restart that folds the journal's intents stands where the last run stood")
    func restart() throws {
        let drafts = [RouteDraft(name: "1", from: ["camat"], to: ["dlh"])]
        var before = try router(drafts)
        let intents = before.route(post("Genangan 20 cm di Jalan Mawar"), among: forums, now: 0)
        var after = try router(drafts)
        for intent in intents {
            let read = try intent.encoded().withUnsafeBytes { try Intent(decoding: $0) }
            after.remember(read, at: 0)
        }
        #expect(after.route(post("Genangan 20 cm di Jalan Mawar"), among: forums, now: 0).isEmpty)
        #expect(after.correct(post("Genangan 30 cm"), by: 10, among: forums, now: 0).count == 1)
        for intent in after.withdraw(post(""), by: 11, now: 0) { before.remember(intent, at: 0) }
        #expect(before.withdraw(post(""), by: 12, now: 0).isEmpty)
    }

    @Test("Long words are cut where networks would cut them")
    func longText() throws {
        var router = try router([RouteDraft(name: "1", from: ["camat"], to: ["dlh"])])
        let text = router.route(post(String(repeating: "kata ", count: 5_000)), among: forums, now: 0).first?
            .text
        #expect((text?.count ?? 0) < 3_700)
        #expect(text?.hasSuffix("…") == true)
    }

    private func router(_ drafts: [RouteDraft]) throws -> Router {
        Router(try RouteRules(drafts))
    }

    private func post(_ text: String, entry: Int = 7, photos: [String] = []) -> RoutedPost {
        RoutedPost(
            entry: entry,
            forum: camat,
            sender: "t:1",
            senderName: "Camat A",
            at: Moment(milliseconds: (9 * 60 + 12 - 420) * 60_000, offsetMinutes: 420),
            kind: photos.isEmpty ? .text : .photo,
            text: text,
            photos: photos
        )
    }
}
