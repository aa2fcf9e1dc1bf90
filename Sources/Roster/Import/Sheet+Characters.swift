import Domain

extension Sheet {
    /// Cells that hold a control character (Unicode's category Cc) other than a tab or a line break: no keyboard
    /// types one, no screen shows it, and two names that look the same would differ by it.
    ///
    /// The heading's own cells too; at most as many as an import tells.
    static func controlCharacters(in text: DelimitedText, file: String) -> [TableProblem] {
        let headings = text.rows.first?.cells ?? []
        var problems: [TableProblem] = []
        for row in text.rows {
            for (index, cell) in row.cells.enumerated() {
                guard let found = cell.unicodeScalars.first(where: isControl) else { continue }
                problems.append(problem(found, file, row.line, column(index, headings)))
                if problems.count >= ImportDraft.problemLimit { return problems }
            }
        }
        return problems
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control && !["\t", "\n", "\r"].contains(scalar)
    }

    /// The heading as it may be shown, or the column's place where it has none.
    private static func column(_ index: Int, _ headings: [String]) -> String {
        let heading = index < headings.count ? headings[index] : ""
        let shown = String(String.UnicodeScalarView(heading.unicodeScalars.filter { !isControl($0) }))
        return shown.isEmpty ? String(index + 1) : shown
    }

    private static func problem(
        _ scalar: Unicode.Scalar,
        _ file: String,
        _ line: Int,
        _ column: String
    ) -> TableProblem {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return TableProblem(
            file: file,
            line: line,
            column: column,
            fault: Wording(
                id: "memuat karakter kendali \(code)",
                en: "holds the control character \(code)"
            ),
            advice: Wording(id: "Ketik ulang isi sel ini.", en: "Type this cell again.")
        )
    }
}
