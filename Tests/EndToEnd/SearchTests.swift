import Foundation
import TestSupport
import Testing

@Suite("Searching")
struct SearchTests {
    private static let texts = [
        "Sampah liar sudah ditangani Dinas LH",
        "Penanganan pohon tumbang selesai",
        "Banjir di Gedebage setinggi 40 cm",
        "Mohon tangani segera, berkas IZN-2026-0012",
        "Warga RT 03/RW 05 sudah kembali pukul 06.30",
        "Jum'at bersih bersama warga",
        "👍",
        "Siap <b>tebal</b> \"kutip\" % _ * -",
    ]

    private static let made = Result { () throws -> City in
        let city = try City()
        atexit { SearchTests.clear() }
        try city.folder.write(Chat.android(texts).utf8, to: Chat.fileName)
        try city.importFile(city.folder.path(Chat.fileName))
        return city
    }

    private static func clear() {
        if let path = try? made.get().folder.path { try? FileManager.default.removeItem(atPath: path) }
    }

    static let queries: [(query: String, finds: [Int], marks: [String])] = [
        ("tangani*", [0, 1, 3], ["ditangani", "Penanganan", "tangani"]),
        ("tangani", [0, 1, 3], ["ditangani", "Penanganan", "tangani"]),
        ("banjir gedebage", [2], ["Banjir", "Gedebage"]),
        ("gedebage banjir", [2], ["Banjir", "Gedebage"]),
        ("\"pohon tumbang\"", [1], ["pohon tumbang"]),
        ("\"tumbang pohon\"", [], []),
        ("IZN-2026-0012", [3], ["IZN-2026-0012"]),
        ("izn-2026-0012", [3], ["IZN-2026-0012"]),
        ("IZN-2026-0013", [], []),
        ("RT 03/RW 05", [4], ["RT", "03/RW", "05"]),
        ("06.30", [4], ["06.30"]),
        ("Jum'at", [5], ["Jum'at"]),
        ("jumat", [5], ["Jum'at"]),
        ("👍", [6], ["👍"]),
        ("sampah -liar", [], []),
        ("sampah OR", [], []),
        ("text:sampah", [], []),
    ]

    @Test("a query finds the posts that are meant and marks why", arguments: queries.indices)
    func finds(index: Int) throws {
        let city = try Self.made.get()
        let (query, finds, marks) = Self.queries[index]
        let run = try city.run("search", "--json", "--", query)
        try #require(run.status == 0, "\(run.errorText)")
        let hits = try run.output.split(separator: 0x0A).map {
            try JSONDecoder().decode(Hit.self, from: Data($0))
        }
        // Entries 0 to 2 are the log's birth, the forum and the import; the newest hit comes first.
        #expect(hits.map(\.entry) == finds.map { $0 + 3 }.reversed(), "\(query)")
        let marked = Set(hits.flatMap(\.marked).flatMap { $0.split(separator: " ") }.map(String.init))
        #expect(marked == Set(marks.flatMap { $0.split(separator: " ") }.map(String.init)), "\(query)")
        let words = try city.run("search", "--", query)
        #expect(words.status == 0 && words.text.contains("\(finds.count) hit"))
        if let first = marks.first?.split(separator: " ").first { #expect(words.text.contains("»\(first)")) }
    }

    @Test("what asks for nothing is told so, as usage", arguments: ["", "   ", "\"\"", "***", "?!", "\u{0}"])
    func nothingAsked(query: String) throws {
        let run = try Self.made.get().run("search", "--", query.replacing("\u{0}", with: " "))
        #expect(run.status == 2, "\(run.text)\(run.errorText)")
        #expect(run.errorText.contains("banjir") && run.output.isEmpty)
    }

    @Test("a query of 10,000 characters is answered")
    func long() throws {
        let city = try Self.made.get()
        let words = try city.run("search", String(repeating: "banjir ", count: 1_500))
        #expect(words.status == 0 && words.text.contains("1 hit") && words.errorText.contains("64"))
        let one = try city.run("search", String(repeating: "a", count: 10_000))
        #expect(one.status == 0 && one.text.contains("0 hits"))
        let quotes = try city.run("search", String(repeating: "\"", count: 10_000))
        #expect(quotes.status == 2)
        let stars = try city.run("search", String(repeating: "a* ", count: 3_300))
        #expect(stars.status == 0)
    }

    @Test("the demo's queries find what the week holds; --forum and --limit narrow")
    func demo() throws {
        let city = try DemoCity.city
        for query in ["tangani*", "\"pohon tumbang\"", "RT 03/RW 05", "06.30", "Jum'at", "👍", "NIHIL"] {
            let run = try city.run("search", "--json", query)
            #expect(run.status == 0 && !run.output.isEmpty, "\(query)")
        }
        let all = try city.run("search", "--json", "--limit", "1000", "banjir").output.split(separator: 0x0A)
        let forums = try ["Forum Pimpinan", "Forum Camat-Lurah"].map {
            try city.run("search", "--json", "--limit", "1000", "--forum", $0, "banjir").output
                .split(separator: 0x0A).count
        }
        #expect(forums.reduce(0, +) == all.count && !forums.contains(0))
        #expect(
            try city.run("search", "--json", "--limit", "2", "banjir").output.split(separator: 0x0A).count
                == 2
        )
        #expect(try city.run("search", "--limit", "0", "banjir").status == 2)
        #expect(try city.run("search", "--forum", "X", "banjir").status == 3)
    }
}
