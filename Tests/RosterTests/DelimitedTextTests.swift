import Domain
import Foundation
import Roster
import Testing

@Suite("Tables as spreadsheets write them")
struct DelimitedTextTests {
    private func cells(_ text: String) throws -> [[String]] {
        try DelimitedText(Array(text.utf8), file: "x.csv").rows.map(\.cells)
    }

    @Test(
        "commas, semicolons and tabs are told apart, with every sort of line end",
        arguments: [",", ";", "\t"],
        ["\n", "\r\n", "\r"]
    )
    func delimiters(_ delimiter: String, _ end: String) throws {
        let text =
            ["nama", "jenis", "x"].joined(separator: delimiter) + end
            + ["\"a\(delimiter)b\"", "c \"d\"", ""].joined(separator: delimiter) + end
        #expect(try cells(text) == [["nama", "jenis", "x"], ["a\(delimiter)b", "c \"d\"", ""]])
    }

    @Test("quotes hold line breaks and doubled quotes, and lines are counted through them")
    func quotesHoldLines() throws {
        let text = "a,b\r\n\"satu\r\ndua\rtiga\",\"kata \"\"ya\"\"\"\r\n\r\n,\r\nx,y"
        let rows = try DelimitedText(Array(text.utf8), file: "x.csv").rows
        #expect(rows.map(\.cells) == [["a", "b"], ["satu\r\ndua\rtiga", "kata \"ya\""], ["x", "y"]])
        #expect(rows.map(\.line) == [1, 2, 7])
    }

    @Test("a comma in a quoted heading does not choose the delimiter")
    func quotedHeadings() throws {
        #expect(try cells("\"a, b, c\";d\n1;2\n") == [["a, b, c", "d"], ["1", "2"]])
        #expect(try cells("sep=;\r\na,b;c\r\n") == [["a,b", "c"]])
    }

    @Test("Excel's encodings are read", arguments: [0, 1, 2, 3])
    func encodings(_ number: Int) throws {
        let text = "nama;jenis\r\nCafé “Umpama”;opd\r\n"
        let bytes: [UInt8] =
            switch number {
            case 0: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
            case 1: [0xFF, 0xFE] + Array(text.data(using: .utf16LittleEndian) ?? Data())
            case 2: [0xFE, 0xFF] + Array(text.data(using: .utf16BigEndian) ?? Data())
            default: Array(text.data(using: .windowsCP1252) ?? Data())
            }
        let rows = try DelimitedText(bytes, file: "x.csv").rows
        #expect(rows.map(\.cells) == [["nama", "jenis"], ["Café “Umpama”", "opd"]])
    }

    @Test("an unclosed quote is reported at the line on which it opens")
    func unclosedQuote() {
        #expect {
            _ = try DelimitedText(Array("a,b\nx,y\n\"z,1\n2,3\n".utf8), file: "x.csv")
        } throws: { error in
            let problem = error as? TableProblem
            return problem?.line == 3 && problem?.file == "x.csv"
        }
    }

    @Test("a workbook under the name of a CSV is told from one")
    func workbook() {
        #expect(throws: TableProblem.self) { try DelimitedText([0x50, 0x4B, 3, 4, 0], file: "people.csv") }
    }

    @Test("what would fill the memory is refused")
    func limits() {
        let wide = String(repeating: ",", count: DelimitedText.Limit.columns + 1)
        let long = String(repeating: "x", count: DelimitedText.Limit.cell + 1)
        let many = String(repeating: "x\n", count: DelimitedText.Limit.rows + 1)
        for text in [wide, long, many] {
            #expect(throws: TableProblem.self) { try DelimitedText(Array(text.utf8), file: "x.csv") }
        }
    }

    @Test("no bytes at all crash the reader")
    func anyBytesAreRead() {
        var generator = SplitMix64(seed: 7)
        let alphabet = Array("\"\",;\n\r\t=abc\u{FEFF}".utf8) + [0xFF, 0xFE, 0x00, 0xC3]
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                alphabet.randomElement(using: &generator) ?? 0
            }
            _ = try? DelimitedText(bytes, file: "x.csv")
        }
    }
}
