import Domain

/// One row of a sheet while it is read; what is wrong with it is gathered, not thrown, so that a clerk sees
/// every fault of a file at once.
struct SheetRow {
    private let sheet: Sheet
    private let row: DelimitedText.Row
    private(set) var problems: [TableProblem] = []

    init(_ row: DelimitedText.Row, of sheet: Sheet) {
        self.row = row
        self.sheet = sheet
    }

    var line: Int { row.line }
    var file: String { sheet.file }

    /// Whether the row's sheet has that column.
    func has(_ column: SheetColumn) -> Bool { sheet.has(column) }

    /// The cell's text; empty where there is none.
    func text(_ column: SheetColumn) -> String {
        guard let place = sheet.places[column]?.index, place < row.cells.count else { return "" }
        return row.cells[place]
    }

    /// The cell's text, which must be there.
    mutating func required(_ column: SheetColumn) -> String? {
        let text = text(column)
        guard text.isEmpty else { return text }
        refuse(
            column,
            Wording(id: "kosong", en: "is empty"),
            Wording(id: "Isi sel ini.", en: "Fill this cell.")
        )
        return nil
    }

    /// Parts of the cell between semicolons, line breaks, bars or, where `commas`, commas.
    func list(_ column: SheetColumn, commas: Bool = true) -> [String] {
        text(column).split { $0.isNewline || $0 == ";" || $0 == "|" || (commas && $0 == ",") }
            .map { $0.trimmed }.filter { !$0.isEmpty }
    }

    /// A day; nil where the cell is empty.
    mutating func day(_ column: SheetColumn) -> Day? {
        let text = text(column)
        guard !text.isEmpty else { return nil }
        if let day = Day(text) { return day }
        refuse(
            column,
            Wording(
                id: "\"\(TableProblem.shownDate(text))\" bukan tanggal",
                en: "\"\(TableProblem.shownDate(text))\" is no date"
            ),
            Wording(
                id: "Tulis 2026-11-09 atau 09/11/2026.",
                en: "Write 2026-11-09 or 09/11/2026 (day first)."
            )
        )
        return nil
    }

    /// A first and a last day, each nil where its cell is empty; a last day before the first is refused.
    mutating func span(_ first: SheetColumn, _ last: SheetColumn) -> (since: Day?, until: Day?) {
        let (since, until) = (day(first), day(last))
        if let since, let until, until < since {
            refuse(
                last,
                Wording(id: "sebelum hari mulainya", en: "lies before its first day"),
                Wording(id: "Periksa kedua tanggalnya.", en: "Check both dates.")
            )
        }
        return (since, until)
    }

    /// Refuses a position that is an acting officer's.
    mutating func refuseActing() {
        guard TitleWords.namesActing(text(.position)) else { return }
        refuse(.position, TransferFault.namesActing, TransferFault.adviceOnActing)
    }

    /// Yes or no; no where the cell is empty.
    mutating func flag(_ column: SheetColumn) -> Bool {
        choice(
            column,
            ["ya": true, "yes": true, "y": true, "1": true, "true": true, "x": true, "v": true]
                .merging(["tidak": false, "no": false, "t": false, "n": false, "0": false, "false": false]) {
                    $1
                },
            examples: "ya, tidak"
        ) ?? false
    }

    /// One of the words of a table; nil where the cell is empty.
    mutating func choice<Value>(_ column: SheetColumn, _ words: [String: Value], examples: String) -> Value? {
        let text = text(column)
        return text.isEmpty ? nil : choice(column, text, words, examples: examples)
    }

    /// One of the words of a table, of a text that stands in the cell.
    mutating func choice<Value>(
        _ column: SheetColumn,
        _ text: String,
        _ words: [String: Value],
        examples: String
    ) -> Value? {
        if let value = words[text.foldedName] { return value }
        refuse(
            column,
            Wording(
                id: "\"\(TableProblem.shown(text))\" tidak dikenal",
                en: "\"\(TableProblem.shown(text))\" is unknown"
            ),
            Wording(id: "Pilih: \(examples).", en: "Choose: \(examples).")
        )
        return nil
    }

    /// Notes that a cell is wrong.
    mutating func refuse(_ column: SheetColumn, _ fault: Wording, _ advice: Wording) {
        problems.append(
            TableProblem(
                file: sheet.file,
                line: row.line,
                column: sheet.places[column]?.heading ?? column.names[0],
                fault: fault,
                advice: advice
            )
        )
    }

    /// Notes that a cell names something that is not there.
    mutating func refuse(_ column: SheetColumn, unknown name: String, _ what: Wording, known: [String]) {
        let nearest = Nearness.nearest(to: name, among: known)
        let shown = TableProblem.shown(name)
        refuse(
            column,
            Wording(
                id: "\(what.indonesian) \"\(shown)\" tidak ada",
                en: "there is no \(what.english) \"\(shown)\""
            ),
            nearest.map { Wording(id: "Maksudnya \"\($0)\"?", en: "Did you mean \"\($0)\"?") }
                ?? Wording(
                    id: "Tambahkan dahulu, atau perbaiki ejaannya.",
                    en: "Add it first, or correct the spelling."
                )
        )
    }
}
