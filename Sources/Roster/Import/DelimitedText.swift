import Domain
import Foundation

/// Rows of a table as spreadsheets write them: RFC 4180 with what Excel and LibreOffice make of it.
///
/// Commas, semicolons or tabs; cells in quotes may hold delimiters, doubled quotes and line breaks; lines end
/// with CRLF, LF or CR; UTF-8 with or without BOM, UTF-16 with BOM (Excel's "Unicode text"), else Windows-1252
/// (Excel's plain "CSV"). Excel's opening line `sep=;` is obeyed.
package struct DelimitedText: Sendable {
    /// One row.
    package struct Row: Sendable, Hashable {
        /// 1-based line of the file on which it begins.
        package let line: Int
        package let cells: [String]
    }

    /// What a table may hold; more is refused before it fills the memory.
    package enum Limit {
        package static let bytes = 32 << 20
        package static let rows = 200_000
        package static let columns = 200
        package static let cell = 20_000
    }

    package let rows: [Row]

    /// Reads the bytes of `file`; throws the one problem that makes the rest unreadable.
    package init(_ bytes: [UInt8], file: String) throws(TableProblem) {
        guard bytes.count <= Limit.bytes else {
            throw TableProblem(
                file: file,
                fault: Wording(id: "lebih dari 32 MB", en: "more than 32 MB"),
                advice: Wording(id: "Bagi menjadi beberapa berkas.", en: "Split it into several files.")
            )
        }
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
            throw TableProblem(
                file: file,
                fault: Wording(
                    id: "ini buku kerja Excel, bukan CSV",
                    en: "this is an Excel workbook, not CSV"
                ),
                advice: Wording(
                    id: "Beri nama .xlsx, atau simpan sebagai CSV UTF-8.",
                    en: "Name it .xlsx, or save it as CSV UTF-8."
                )
            )
        }
        var reader = DelimitedReader(Array(Self.text(of: bytes).utf8), file: file)
        rows = try reader.rows()
    }

    private static func text(of bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), high: 1) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), high: 0) }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        if let text = String(validating: content, as: UTF8.self) { return text }
        return String(bytes: content, encoding: .windowsCP1252) ?? String(decoding: content, as: UTF8.self)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, high: Int) -> String {
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { place in
            UInt16(bytes[place + high]) << 8 | UInt16(bytes[place + 1 - high])
        }
        return String(decoding: units, as: UTF16.self)
    }
}
