import Foundation
import RepositoryFiles
import TestSupport
import Testing

@Suite("Importing")
struct ImportTests {
    @Test("undecidable dates stop the import, show two lines and name the way out; which then works")
    func dateOrder() throws {
        let city = try City()
        let file = Chat.fileName
        let text = "03/04/21 08.00 - Camat A: satu\n05/06/21 08.01 - Camat B: dua\n"
        try city.folder.write(text.utf8, to: file)
        let size = try city.size()
        let run = try city.run("import", city.folder.path(file))
        #expect(run.status == 3 && run.output.isEmpty)
        #expect(run.errorText.contains("03/04/21") && run.errorText.contains("05/06/21"))
        #expect(run.errorText.contains("--date-order"))
        #expect(!run.errorText.contains("satu"), "an error must not quote a message")
        #expect(try city.size() == size)
        let report = try city.importFile(city.folder.path(file), "--date-order", "mdy")
        #expect(report.dateOrder == "mdy" && report.added == 2)
        #expect(try city.posts().map { String($0.at.prefix(10)) } == ["2021-03-04", "2021-05-06"])
        #expect(try city.run("import", "--date-order", "dym", city.folder.path(file)).status == 2)
        #expect(try city.run("import", "--timezone", "Asia/Bandung", city.folder.path(file)).status == 2)
    }

    @Test("a date order that the dates contradict is refused with the line")
    func contradictedOrder() throws {
        let city = try City()
        try city.folder.write(Chat.android(["satu", "dua"]).utf8, to: Chat.fileName)
        let run = try city.run("import", "--date-order", "mdy", city.folder.path(Chat.fileName))
        #expect(run.status == 3, "\(run.text)\(run.errorText)")
        #expect(run.errorText.contains("20/11/26"))
    }

    static let notExports: [String: String] = [
        "prose": "Notulen rapat\n1. Pembukaan\n2. Penutup\n",
        "empty": "",
        "blank": "\n\n\n",
        "binary": "\u{0}\u{1}\u{2}\u{3}",
        "html": "<html><body>20/11/26</body></html>",
    ]

    @Test(
        "a file without a single header is an error and leaves nothing",
        arguments: notExports.keys.sorted()
    )
    func noHeader(name: String) throws {
        let city = try City()
        let before = try city.size()
        try city.folder.write(Array((Self.notExports[name] ?? "").utf8), to: "catatan.txt")
        let run = try city.run("import", "--forum", "Uji", city.folder.path("catatan.txt"))
        #expect(run.status == 3 && run.errorText.contains("catatan.txt"))
        #expect(try city.size() == before)
    }

    @Test("without a forum's name anywhere, --forum is asked for")
    func forumName() throws {
        let city = try City()
        try city.folder.write(Chat.android(["satu", "dua"]).utf8, to: "ekspor.txt")
        let run = try city.run("import", city.folder.path("ekspor.txt"))
        #expect(run.status == 3 && run.errorText.contains("--forum"))
        #expect(
            try city.importFile(city.folder.path("ekspor.txt"), "--forum", "Forum Uji").forum == "Forum Uji"
        )
    }

    @Test("lines in front of the first header are counted in a warning")
    func unplaceableLines() throws {
        let city = try City()
        try city.folder.write(
            ("baris lepas\nlagi\n" + Chat.android(["satu", "dua"])).utf8,
            to: Chat.fileName
        )
        let report = try city.importFile(city.folder.path(Chat.fileName))
        #expect(report.added == 2)
        #expect(report.warnings.map(\.count) == [2])
    }

    @Test("several files in one command: each has its report, and the first that fails stops the rest")
    func severalFiles() throws {
        let city = try City()
        try city.folder.write(Chat.android(["satu", "dua"]).utf8, to: Chat.fileName)
        let good = city.folder.path(Chat.fileName)
        let run = try city.run("import", "--json", good, city.folder.path("tiada.zip"), good)
        #expect(run.status == 3 && run.errorText.contains("tiada.zip"))
        #expect(run.output.split(separator: 0x0A).count == 1)
        let words = try city.run("import", good, good)
        #expect(words.status == 0 && words.text.components(separatedBy: "2 posts").count == 3)
    }

    @Test("a chat that goes on: the longer export adds only what is new")
    func growing() throws {
        let city = try City()
        let texts = (1...30).map { "laporan ke-\($0)" }
        try city.folder.write(Chat.android(Array(texts.prefix(20))).utf8, to: Chat.fileName)
        try city.importFile(city.folder.path(Chat.fileName))
        try city.folder.write(Chat.android(texts).utf8, to: Chat.fileName)
        let report = try city.importFile(city.folder.path(Chat.fileName))
        #expect(report.matched == 20 && report.added == 10)
        #expect(try city.posts().map(\.text) == texts)
    }

    @Test("the summary is one that a person reads, in Indonesian as in English")
    func summary() throws {
        let city = try City()
        try city.folder.write(Chat.android(["satu", "dua"]).utf8, to: Chat.fileName)
        let path = city.folder.path(Chat.fileName)
        let english = try city.run("import", path)
        #expect(english.text.contains("→ Forum Uji\n  2 posts, 0 system events; added 2, duplicates 0"))
        let indonesian = try city.run("import", "--lang", "id", path)
        #expect(indonesian.text.contains("2 pesan, 0 peristiwa grup; ditambahkan 0, sudah ada 2"))
        // Nothing for a terminal where none is.
        #expect(english.errors.isEmpty && !english.output.contains(0x1B) && !english.output.contains(0x0D))
    }
}
