import Domain

/// What is wrong in one place of a table, or worth knowing about it.
package struct TableProblem: TitianError, Hashable {
    package let file: String
    /// 1-based line of the file, as a text editor counts; nil for the file as a whole.
    package let line: Int?
    /// The column's heading.
    package let column: String?
    let fault: Wording
    package let advice: Wording

    package init(
        file: String,
        line: Int? = nil,
        column: String? = nil,
        fault: Wording,
        advice: Wording = .none
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.fault = fault
        self.advice = advice
    }

    package var message: Wording {
        Wording(
            id: "\(place(line: "baris", column: "kolom")): \(fault.indonesian).",
            en: "\(place(line: "line", column: "column")): \(fault.english)."
        )
    }

    private func place(line lineWord: String, column columnWord: String) -> String {
        var text = file
        if let line { text += ", \(lineWord) \(line)" }
        if let column { text += ", \(columnWord) \(column)" }
        return text
    }

    /// A cell's content as it may be shown: short, and without anything that could be a number of a person.
    static func shown(_ value: String) -> String {
        value.filter(\.isNumber).count >= 7 ? "…" : String(value.prefix(40))
    }
}
