import Domain
import ReadModel
import Testing

@Suite("Searching the posts")
struct SearchTests {
    private let posts = [
        "Pohon tumbang di Jl. Merdeka sudah ditangani DLH",  // 1
        "Mohon penanganan banjir di Gedebage, tinggi 40 cm",  // 2
        "Tumbangnya pohon itu kemarin; pohon sudah dipotong",  // 3
        "Surat IZN-2026-0012 terbit pukul 06.30",  // 4
        "Genangan di RT 03/RW 05 Kel. Braga",  // 5
        "Kerja bakti Jum'at pagi 👍🏽",  // 6
        "Pengajian malam Jumat",  // 7
        "Rapat Jum’at besok, siap👍👍",  // 8
        "Izin melaporkan: tim mengirim dan mengangkut 3 truk",  // 9
        "Jemaah dan Qurʼan, café Ñandu — naïve",  // 10
        "Simulasi banjir bandang AND OR NOT NEAR",  // 11
        "Terbit surat 2026 nomor IZN kemudian 0012",  // 12
        "Keluarga 👨‍👩‍👧 dan 🇮🇩 merdeka",  // 13
    ]

    @Test(
        "A query finds exactly the posts that it means",
        arguments: [
            ("tangani*", [1, 2]),
            ("ditangani", [1, 2]),
            ("banjir gedebage", [2]),
            ("\"pohon tumbang\"", [1]),
            ("pohon tumbang", [1, 3]),
            ("IZN-2026-0012", [4]),
            ("RT 03/RW 05", [5]),
            ("06.30", [4]),
            ("Jum'at", [6, 7, 8]),
            ("jumat", [6, 7, 8]),
            ("JUM’AT", [6, 7, 8]),
            ("👍", [6, 8]),
            ("👍🏿", [6, 8]),
            ("👨‍👩‍👧", [13]),
            ("🇮🇩", [13]),
            ("🇮🇹", []),
            ("kirim angkut", [9]),
            ("kiriman", [9]),
            ("cafe nandu", [10]),
            ("quran", [10]),
            ("banjir -simulasi", [2]),
            ("banjir -\"banjir bandang\"", [2]),
            ("-simulasi banjir", [2]),
            ("merdeka", [1, 13]),
        ]
    )
    func findsWhatItMeans(typed: String, expected: [Int]) throws {
        #expect(try SearchTestDatabase(posts).find(typed) == expected)
    }

    @Test(
        "Operators, unbalanced quotes and control characters are looked for as they stand or passed over",
        arguments: [
            ("AND", [11]), ("banjir AND bandang", [11]), ("NEAR(banjir bandang)", []),
            ("NOT", [11]), ("OR", [11]), ("text:banjir", []), ("^banjir", [2, 11]),
            ("{banjir}", [2, 11]), ("ban(jir", []), ("\"pohon tumbang", [1]), ("pohon\"tumbang", [1, 3]),
            ("banjir \"", [2, 11]), ("\"\" banjir", [2, 11]), ("banjir ! ? -", [2, 11]),
            ("banjir\u{0}gedebage", [2]), ("ban*jir", []), ("*banjir", [2, 11]), ("“pohon tumbang”", [1]),
            ("banjir;DROP TABLE posts", []), ("' OR 1=1 --", []), ("banjir a*", []), ("+banjir", [2, 11]),
        ]
    )
    func survivesAnything(typed: String, expected: [Int]) throws {
        #expect(try SearchTestDatabase(posts).find(typed) == expected)
    }

    @Test(
        "Where nothing can be looked for, the answer says what to type",
        arguments: [
            ("", SearchQueryError.empty), (" \n\t\u{0}", .empty), ("!!! \"\" *", .onlyPunctuation),
            ("🏽", .onlyPunctuation), ("-banjir", .onlyExclusions), ("---", .onlyPunctuation),
        ]
    )
    func refuses(typed: String, expected: SearchQueryError) {
        #expect(throws: expected) { try SearchQuery(typed) }
        #expect(!expected.advice.indonesian.isEmpty)
        #expect(!expected.advice.english.isEmpty)
    }

    @Test("Ten thousand characters give a bounded query, a note and an answer")
    func boundsTheQuery() throws {
        let database = try SearchTestDatabase(posts)
        for typed in [
            String(repeating: "banjir gedebage kelurahan ", count: 400),
            String(repeating: "x", count: 10_000),
            "\"" + String(repeating: "pohon ", count: 1_700) + "\"",
            (1...2_000).map { "kata\($0)" }.joined(separator: " "),
            String(repeating: "\"", count: 10_000) + "a",
        ] {
            guard let query = try? SearchQuery(typed) else { continue }
            #expect(query.match.utf8.count < 10_000)
            #expect(query.notes.count == 1)
            #expect(try database.find(typed).isEmpty)
        }
        #expect(try SearchQuery("banjir").notes.isEmpty)
    }

    @Test("The index agrees with the posts, before and after one is erased")
    func staysConsistent() throws {
        let database = try SearchTestDatabase(posts)
        try database.checkIntegrity()
        try database.erase(2)
        try database.checkIntegrity()
        #expect(try database.find("tangani*") == [1])
    }

    @Test("A star after one letter is dropped with a note")
    func dropsWidePrefix() throws {
        let query = try SearchQuery("a*")
        #expect(query.match == "\"a\"")
        #expect(query.notes.count == 1)
    }

    @Test("The expression quotes every term")
    func quotes() throws {
        let query = try SearchQuery("banjir tang* -\"kerja bakti\" 03/RW")
        #expect(query.match == "(\"banjir\" AND \"tang\" * AND \"03/RW\") NOT (\"kerja bakti\")")
    }

    @Test("Any mix of the characters that FTS5 gives a meaning is accepted or refused with advice")
    func fuzz() throws {
        let database = try SearchTestDatabase(posts)
        let pieces = [
            "\"", "*", "-", "^", ":", "(", ")", "{", "}", "+", ",", "'", " ", "banjir", "AND", "NOT", "👍",
            "\\",
        ]
        var generator = SplitMix64(seed: 42)
        for _ in 0..<500 {
            let count = Int.random(in: 1...12, using: &generator)
            let typed = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
            do {
                _ = try database.find(typed)
            } catch is SearchQueryError {
                continue
            }
        }
    }
}
