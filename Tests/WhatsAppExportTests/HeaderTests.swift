import Domain
import Networks
import Testing
import WhatsAppExport

@Suite("Headers are read in every shape WhatsApp writes")
struct HeaderTests {
    /// Two records with the same clock: 20 November 2021, 14:05 and 14:06.
    static let shapes: [(first: String, second: String)] = [
        ("20/11/21 14.05 - ", "20/11/21 14.06 - "),
        ("20/11/2021 14.05 - ", "20/11/2021 14.06 - "),
        ("20/11/21, 14:05 - ", "20/11/21, 14:06 - "),
        ("20/11/21, 2:05 PM - ", "20/11/21, 2:06 PM - "),
        ("20/11/21, 2:05\u{202F}PM - ", "20/11/21, 2:06\u{202F}PM - "),
        ("20/11/21, 2:05\u{A0}pm - ", "20/11/21, 2:06\u{A0}pm - "),
        ("20/11/2021, 2:05 p. m. - ", "20/11/2021, 2:06 p. m. - "),
        ("20/11/2021, 2:05 p.m. - ", "20/11/2021, 2:06 p.m. - "),
        ("20/11/2021, 2:05 p.\u{A0}m. - ", "20/11/2021, 2:06 p.\u{A0}m. - "),
        ("20/11/2021, 2:05pm - ", "20/11/2021, 2:06pm - "),
        ("20.11.21, 14:05 - ", "20.11.21, 14:06 - "),
        ("20. 11. 2021 14:05 - ", "20. 11. 2021 14:06 - "),
        ("20-11-2021 14:05 - ", "20-11-2021 14:06 - "),
        ("20.11.2021 klo 14.05 - ", "20.11.2021 klo 14.06 - "),
        ("20/11/2021\u{60C} 14:05 - ", "20/11/2021\u{60C} 14:06 - "),
        ("20/11/2021 pukul 14.05 - ", "20/11/2021 pukul 14.06 - "),
        ("2021-11-20, 14:05 - ", "2021-11-20, 14:06 - "),
        ("2021/11/20 14:05 - ", "2021/11/20 14:06 - "),
        ("11/20/21 14.05 - ", "11/20/21 14.06 - "),
        ("[20/11/21 14.05.00] ", "[20/11/21 14.06.00] "),
        ("[20/11/21, 14.05.00] ", "[20/11/21, 14.06.00] "),
        ("\u{200E}[11/20/21, 2:05:00\u{202F}PM] ", "\u{200E}[11/20/21, 2:06:00\u{202F}PM] "),
        ("[2021-11-20, 14:05:00] ", "[2021-11-20, 14:06:00] "),
        ("20/11/21, 14:05:00: ", "20/11/21, 14:06:00: "),
        ("\u{FEFF}20/11/21 14.05 - ", "20/11/21 14.06 - "),
        ("\u{FEFF}\u{200E}[20/11/21 14.05.00] ", "\u{202A}[20/11/21 14.06.00] "),
    ]

    @Test("Two records are found at their times", arguments: shapes)
    func shape(_ shape: (first: String, second: String)) throws {
        for end in ["\n", "\r\n"] {
            let decoding = try Decoding("\(shape.first)Budi: satu\(end)\(shape.second)Ani: dua\(end)")
            #expect(decoding.posts.map { shown($0.time) } == ["2021-11-20 14:05:00", "2021-11-20 14:06:00"])
            #expect(decoding.posts.map { $0.sender?.name } == ["Budi", "Ani"])
            #expect(decoding.posts.map(\.text) == ["satu", "dua"])
            #expect(decoding.warnings == [])
        }
    }

    @Test("The stamp is the file's own string, and minutes are known as minutes")
    func stamp() throws {
        let minutes = try Decoding("20/11/21 14.05 - Budi: satu\n").posts
        #expect(minutes.map(\.stamp) == ["20/11/21 14.05"])
        #expect(minutes.map(\.isMinutePrecise) == [true])
        let seconds = try Decoding("[20/11/21, 2:05:09\u{202F}PM] Budi: satu\r\n").posts
        #expect(seconds.map(\.stamp) == ["20/11/21, 2:05:09\u{202F}PM"])
        #expect(seconds.map(\.isMinutePrecise) == [false])
        #expect(seconds.map { shown($0.time) } == ["2021-11-20 14:05:09"])
    }

    @Test("Twelve o'clock is read by its AM or PM")
    func twelve() throws {
        let text = "11/20/21, 12:01 AM - A: a\n11/20/21, 12:01 PM - A: b\n11/20/21, 1:01 PM - A: c\n"
        #expect(
            try Decoding(text).posts.map { shown($0.time) }
                == ["2021-11-20 00:01:00", "2021-11-20 12:01:00", "2021-11-20 13:01:00"]
        )
    }

    @Test("A last line without a line end is a whole record")
    func noFinalLineEnd() throws {
        #expect(try Decoding("20/11/21 14.05 - A: a\n20/11/21 14.06 - A: b").posts.map(\.text) == ["a", "b"])
    }

    @Test(
        "A file without a single header is an error",
        arguments: [
            "", "\n", "hanya teks\n", "99/99/99 99.99 - A: b\n", "20/11/21\n", "[20/11/21", "\u{FEFF}",
        ]
    )
    func noHeader(_ text: String) {
        #expect(throws: WhatsAppExportError.self) { try Decoding(text) }
    }

    @Test("Lines before the first header are counted, not lost in silence")
    func unplaced() throws {
        let decoding = try Decoding("sampah\nlagi\n20/11/21 14.05 - A: a\n")
        #expect(decoding.posts.map(\.source.byteOffset) == [12])
        #expect(decoding.count("unplaced_lines") == 2)
    }
}
