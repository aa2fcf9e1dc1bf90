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

    /// As ``shown(_:)``, but whole where it is built like a date: three numbers of at most four digits, eight in all.
    static func shownDate(_ value: String) -> String {
        let parts = value.split(separator: /[-\/. ]/, omittingEmptySubsequences: false)
        let isBuiltSo =
            parts.count == 3 && parts.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy(\.isNumber) }
            && parts.reduce(0) { $0 + $1.count } <= 8
        return isBuiltSo ? value : shown(value)
    }

    /// A network's id as it may be shown: the network, and no more of the id than tells two apart.
    package static func shownID(_ id: String) -> String {
        let parts = id.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return shown(id) }
        // A sender of an export has no id but the name in its forum.
        if let slash = parts[1].firstIndex(of: "/") { return shown(String(parts[1][slash...].dropFirst())) }
        return parts[1].count > 6 ? "\(parts[0]):…\(parts[1].suffix(3))" : id
    }
}
