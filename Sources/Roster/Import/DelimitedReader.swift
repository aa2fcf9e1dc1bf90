import Domain

/// The state machine behind ``DelimitedText``: one pass over UTF-8.
struct DelimitedReader {
    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D

    private let bytes: [UInt8]
    private let file: String
    private var index = 0
    private var line = 1
    private var delimiter = UInt8(ascii: ",")

    init(_ bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    /// Every row that has anything in it.
    mutating func rows() throws(TableProblem) -> [DelimitedText.Row] {
        chooseDelimiter()
        var rows: [DelimitedText.Row] = []
        while index < bytes.count {
            let start = line
            let cells = try row()
            guard cells.contains(where: { !$0.isEmpty }) else { continue }
            rows.append(DelimitedText.Row(line: start, cells: cells))
            guard rows.count <= DelimitedText.Limit.rows else {
                throw problem(
                    at: start,
                    Wording(id: "terlalu banyak baris", en: "too many rows"),
                    Wording(id: "Bagi menjadi beberapa berkas.", en: "Split it into several files.")
                )
            }
        }
        return rows
    }

    /// `sep=;` says it; otherwise whatever divides the first line most often, outside quotes.
    private mutating func chooseDelimiter() {
        let end = bytes.firstIndex { $0 == Self.lineFeed || $0 == Self.carriageReturn } ?? bytes.count
        let first = bytes[..<end]
        if first.count == 5, first.starts(with: Array("sep=".utf8)) {
            delimiter = first[4]
            index = end
            skipLineEnd()
            return
        }
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in first {
            if byte == Self.quote { isQuoted.toggle() }
            if !isQuoted { counts[byte, default: 0] += 1 }
        }
        let known = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
        delimiter = known.max { counts[$0] ?? 0 < counts[$1] ?? 0 } ?? delimiter
    }

    /// The cells up to the end of the line, trimmed, and past it.
    private mutating func row() throws(TableProblem) -> [String] {
        var cells: [String] = []
        while true {
            cells.append(try cell())
            guard cells.count <= DelimitedText.Limit.columns else {
                throw problem(
                    at: line,
                    Wording(id: "terlalu banyak kolom", en: "too many columns"),
                    Wording(id: "Periksa tanda kutip dan pemisahnya.", en: "Check its quotes and delimiters.")
                )
            }
            guard index < bytes.count, bytes[index] == delimiter else { break }
            index += 1
        }
        skipLineEnd()
        return cells
    }

    /// One cell; a quote counts as one only where it opens the cell.
    private mutating func cell() throws(TableProblem) -> String {
        var content: [UInt8] = []
        if index < bytes.count, bytes[index] == Self.quote { content = try quoted() }
        while index < bytes.count, bytes[index] != delimiter, !isLineEnd(bytes[index]) {
            content.append(bytes[index])
            index += 1
        }
        guard content.count <= DelimitedText.Limit.cell else {
            throw problem(
                at: line,
                Wording(id: "isi sel terlalu panjang", en: "a cell is too long"),
                Wording(id: "Periksa tanda kutipnya.", en: "Check its quotes.")
            )
        }
        return String(decoding: content, as: UTF8.self).trimmed
    }

    private mutating func quoted() throws(TableProblem) -> [UInt8] {
        let start = line
        var content: [UInt8] = []
        index += 1
        while index < bytes.count {
            let byte = bytes[index]
            if byte == Self.quote {
                guard index + 1 < bytes.count, bytes[index + 1] == Self.quote else {
                    index += 1
                    return content
                }
                index += 1
            } else if byte == Self.lineFeed || (byte == Self.carriageReturn && !isLineFeed(at: index + 1)) {
                line += 1
            }
            content.append(byte)
            index += 1
        }
        throw problem(
            at: start,
            Wording(id: "tanda kutip tidak ditutup", en: "a quote is never closed"),
            Wording(
                id: "Tutup tanda kutip di baris itu, atau hapus.",
                en: "Close the quote on that line, or delete it."
            )
        )
    }

    private mutating func skipLineEnd() {
        guard index < bytes.count else { return }
        index += bytes[index] == Self.carriageReturn && isLineFeed(at: index + 1) ? 2 : 1
        line += 1
    }

    private func isLineEnd(_ byte: UInt8) -> Bool {
        byte == Self.lineFeed || byte == Self.carriageReturn
    }

    private func isLineFeed(at place: Int) -> Bool {
        place < bytes.count && bytes[place] == Self.lineFeed
    }

    private func problem(at line: Int, _ fault: Wording, _ advice: Wording) -> TableProblem {
        TableProblem(file: file, line: line, fault: fault, advice: advice)
    }
}
