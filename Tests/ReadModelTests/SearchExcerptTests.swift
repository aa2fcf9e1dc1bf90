import ReadModel
import Testing

@Suite("Excerpts around what was found")
struct SearchExcerptTests {
    @Test("A short post is shown whole, on one line, with its matches marked")
    func shortPost() throws {
        let database = try SearchTestDatabase(["Penanganan banjir:\nsudah ditangani DLH, Jum'at 👍🏽"])
        #expect(
            try database.excerpt("tangani*")
                == "[Penanganan] banjir: sudah [ditangani] DLH, Jum'at 👍🏽"
        )
        #expect(try database.excerpt("jumat")?.contains("[Jum'at]") == true)
    }

    @Test("An emoji is marked with its skin tone: a mark never cuts a character")
    func wholeCharacters() throws {
        let database = try SearchTestDatabase(["Siap 👍🏽 Pak", "Satu 👨‍👩‍👧 keluarga"])
        #expect(try database.excerpt("👍") == "Siap [👍🏽] Pak")
        #expect(try database.excerpt("👨‍👩‍👧") == "Satu [👨‍👩‍👧] keluarga")
    }

    @Test("A phrase is one mark")
    func phrase() throws {
        let database = try SearchTestDatabase(["RT 03/RW 05 banjir"])
        #expect(try database.excerpt("\"RT 03/RW 05\"") == "[RT 03/RW 05] banjir")
    }

    @Test("A long post is cut around its first match, near the wanted length, at words")
    func longPost() throws {
        let words = (1...200).map { "kata\($0)" }.joined(separator: " ")
        let database = try SearchTestDatabase([words + " banjir " + words])
        let excerpt = try #require(try database.excerpt("banjir"))
        #expect(excerpt.hasPrefix("…kata") && excerpt.hasSuffix("…"))
        #expect(excerpt.contains("[banjir]"))
        #expect((90...124).contains(excerpt.count))
    }

    @Test("A match at the very end of a long post is shown")
    func matchAtTheEnd() throws {
        let words = String(repeating: "kata ", count: 100)
        let excerpt = try #require(try SearchTestDatabase([words + "banjir"]).excerpt("banjir"))
        #expect(excerpt.hasSuffix("[banjir]"))
    }

    @Test("Text that turns the reading direction or controls a terminal is shown without doing so")
    func hostileText() throws {
        let database = try SearchTestDatabase(["banjir \u{202E}tukgnay\u{1B}[31m \u{F8F1}\u{F8F0} aman"])
        let excerpt = try #require(try database.excerpt("banjir"))
        #expect(!excerpt.unicodeScalars.contains("\u{202E}"))
        #expect(!excerpt.unicodeScalars.contains("\u{1B}"))
        #expect(excerpt.hasPrefix("[banjir] tukgnay"))
    }

    @Test("An empty text gives an empty excerpt")
    func emptyText() {
        #expect(Excerpt(highlighted: "") == Excerpt(highlighted: "\u{F8F0}\u{F8F1}"))
    }
}
