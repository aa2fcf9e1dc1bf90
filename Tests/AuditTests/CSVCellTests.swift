import Testing

@testable import Audit

@Suite("A cell of the table")
struct CSVCellTests {
    @Test(
        "never begins a formula",
        arguments: ["=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"]
    )
    func formulas(start: String) {
        let cell = CSVCell.encoded(start + "cmd|' /C calc'!A0")
        #expect(cell.hasPrefix("'") || cell.hasPrefix("\"'"))
    }

    @Test("keeps commas, quotes and line ends inside")
    func quoting() {
        #expect(CSVCell.encoded("a,b") == "\"a,b\"")
        #expect(CSVCell.encoded("a\"b") == "\"a\"\"b\"")
        #expect(CSVCell.encoded("a\r\nb") == "\"a\r\nb\"")
        #expect(CSVCell.encoded("banjir 06.30") == "banjir 06.30")
        #expect(CSVCell.line(["a", ""]) == Array("a,\r\n".utf8))
    }
}
