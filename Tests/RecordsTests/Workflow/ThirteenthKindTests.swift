import Domain
import Testing

@testable import Records

/// Job vacancies for residents, as docs/kinds.md writes them: a kind that no line of code knows.
@Suite("A thirteenth kind from a file alone")
struct ThirteenthKindTests {
    private func vacancies() throws -> KindSource {
        KindSource(file: "lowongan.yaml", text: try #require(try KindPage.examples().first))
    }

    @Test("opens, moves by its own act, and is numbered")
    func lives() throws {
        var desk = try Desk([vacancies()])
        #expect(desk.workflow.kinds.kinds.count == 13)
        var post = RecordConclusion(source: 1, at: .minute(0), sender: "lurah", label: "other")
        post.form = "lowongan"
        post.fields = [
            "subject": .text("Juru parkir"), "count": .number(3), "contact": .text("0812 3456 7890"),
        ]
        desk.take(post)
        #expect(desk.state("LOK-2026-0001") == "dibuka")
        desk.take(.word(2, "filled", by: "camat", on: 1, relation: "follows"))
        #expect(desk.state("LOK-2026-0001") == "dibuka")
        desk.take(.word(3, "filled", by: "lurah", on: 1, relation: "follows"))
        #expect(desk.state("LOK-2026-0001") == "terisi")

        let record = try #require(desk.book.all.first)
        let kind = try #require(desk.workflow.kinds.kind("lowongan"))
        let text = RecordText(kind: kind, in: .indonesian, words: { _ in nil }, name: { _ in nil })
        #expect(text.line(of: record, for: .forum) == "LOK-2026-0001 Lowongan kerja: Juru parkir, 3 orang")
    }

    @Test("opens by words of the city's own, whole and however they are written")
    func byWords() throws {
        var desk = try Desk([vacancies()])
        desk.take(Self.said("Loker: juru parkir\nJumlah: 3 orang", 1))
        desk.take(Self.said("Ada ＬＯＷＯＮＧＡＮ *𝗞𝗘\u{200B}𝗥𝗝𝗔*: penjaga malam", 2))
        desk.take(Self.said("Lokernya sudah diisi?", 3))
        var form = Self.typed("#surat Lowongan kerja", 4)
        form.text = "#surat Lowongan kerja"
        desk.take(form)
        #expect(desk.state("LOK-2026-0001") == "dibuka")
        #expect(desk.state("LOK-2026-0002") == "dibuka")
        #expect(desk.book.all.map(\.kind) == ["lowongan", "lowongan", "surat"])
        let record = try #require(desk.book.all.first)
        #expect(record.fields["count"] == .number(3))
        // "juru parkir", by its bytes.
        #expect(record.fields["subject"] == .words(Citation(entry: 1, range: 7..<18)))
    }

    private static func said(_ text: String, _ source: Int) -> RecordConclusion {
        var post = RecordConclusion(source: source, at: .minute(0), sender: "lurah", label: "other")
        post.text = text
        return post
    }

    @Test("what a form's line holds that its field does not is told, until the field is filled")
    func unread() throws {
        let source = KindSource(
            file: "lowongan.yaml",
            text: try vacancies().text.replacing(
                "fields:\n",
                with: "fields:\n  urgent: {type: flag, label: {id: Segera, en: Urgent}}\n"
                    + "  steps: {type: list, label: {id: Langkah, en: Steps}}\n"
            )
        )
        let text = """
            #lowongan Juru parkir
            Sampai: besok2
            Jumlah: banyak
            Segera: mungkin
            Langkah: lamar; tes
            Kontak: Bu Ani
            """
        var desk = try Desk([source])
        let kind = try #require(desk.workflow.kinds.kind("lowongan"))
        desk.take(Self.typed(text, 1))
        let record = try #require(desk.book.all.first)
        let unread = UnreadField.of(record, kind, openedBy: text)
        #expect(
            unread.map(\.told.indonesian) == [
                "Sampai: \"besok2\" bukan tanggal. Tulis seperti 2026-11-21.",
                "Jumlah: \"banyak\" bukan angka. Tulis seperti 12 atau 1.234,5.",
                "Segera: \"mungkin\" bukan ya atau tidak. Tulis ya atau tidak.",
                "Langkah: \"lamar; tes\" tidak dapat diisi lewat formulir.",
            ]
        )
        #expect(unread[0].fault.english == "\"besok2\" is not a date")
        #expect(UnreadField.of(record, kind, openedBy: "Lowongan\nSampai: besok2").isEmpty)
        var filled = record
        filled.fields["until"] = .text("2026-11-21")
        #expect(
            UnreadField.of(filled, kind, openedBy: text).map(\.field.name) == ["count", "urgent", "steps"]
        )

        for (word, isSet) in [("ya", true), ("Yes", true), ("tidak", false), ("No", false)] {
            var desk = try Desk([source])
            let text = "#lowongan Juru parkir\nSegera: \(word)"
            desk.take(Self.typed(text, 1))
            let record = try #require(desk.book.all.first)
            #expect((record.fields["urgent"] == .flag) == isSet, "\(word)")
            #expect(UnreadField.of(record, kind, openedBy: text).isEmpty, "\(word)")
        }
    }

    private static func typed(_ text: String, _ source: Int) -> RecordConclusion {
        var post = RecordConclusion(source: source, at: .minute(0), sender: "lurah", label: "other")
        post.readForm(text)
        return post
    }

    @Test("the page's second example changes one limit")
    func overlay() throws {
        let text = try #require(try KindPage.examples().last)
        let catalog = try KindCatalog.reading([KindSource(file: "izin.yaml", text: text)]).get()
        #expect(catalog.kind("izin")?.limits.first { $0.name == "belum-dijawab" }?.hours == 3)
    }

    @Test("the page names every word that a file may use")
    func words() throws {
        let page = try KindPage.text()
        let words =
            RecordAct.allCases.map(\.rawValue) + KindParty.allCases.map(\.rawValue)
            + KindField.Kind.allCases.map(\.rawValue) + EvidenceGrade.allCases.map(\.rawValue)
            + KindLimit.Clock.allCases.map(\.rawValue) + KindOpening.Linkage.allCases.map(\.rawValue)
            + KindAppearance.DigestPlace.Section.allCases.map(\.rawValue)
            + KindAppearance.DigestPlace.Extent.allCases.map(\.rawValue)
            + KindAppearance.words.map { "{\($0)}" }
        for word in words { #expect(page.contains("`\(word)`"), "\(word)") }
        for kind in try KindCatalog.reading().get().kinds {
            #expect(page.contains("| \(kind.prefix) | `\(kind.name)` |"), "\(kind.name)")
        }
    }
}
