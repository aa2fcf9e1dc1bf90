import Domain

/// Gives the lines of a typed form to the fields of a kind, by the fields' names and labels.
struct FormFields {
    private let kind: RecordKind
    private let source: Int
    private let today: Int

    init(_ kind: RecordKind, of conclusion: RecordConclusion) {
        self.kind = kind
        source = conclusion.source
        today = conclusion.at.civil.dayNumber
    }

    /// What the lines fill; what cannot be read as the field's type is left out.
    func values(_ lines: [LabelledLines.Line]) -> [String: RecordValue] {
        var values: [String: RecordValue] = [:]
        for line in lines {
            guard let field = self.field(line.label), values[field.name] == nil else { continue }
            values[field.name] = value(line, of: field)
        }
        return values
    }

    /// What stands beside the form's word is what the record is about.
    private func field(_ label: String) -> KindField? {
        guard !label.isEmpty else { return kind.field("subject") }
        return kind.fields.first { field in
            label == field.name
                || Language.allCases.contains { field.label.text(in: $0).lowercased() == label }
        }
    }

    private func value(_ line: LabelledLines.Line, of field: KindField) -> RecordValue? {
        switch field.kind {
        case .text, .person, .place, .link, .unit:
            return .words(Citation(entry: source, range: line.range))
        case .number:
            return WrittenNumber.found(in: line.value).map { .number($0) }
        case .date: return day(in: line.value).map { .text(DateReader.iso($0)) }
        case .time:
            let parts = line.value.split { !$0.isNumber }.prefix(2).compactMap { Int($0) }
            return parts.count == 2 ? .text("\(padded(parts[0], 2)):\(padded(parts[1], 2))") : nil
        case .category, .choice:
            let word = line.value.lowercased()
            let choice = field.choices.first {
                $0.name == word || $0.label.text(in: .indonesian).lowercased() == word
            }
            return .text(choice?.name ?? word.split(separator: " ").joined(separator: "_"))
        case .photos, .flag, .list: return nil
        }
    }

    private func day(in text: String) -> Int? {
        DateReader(words: .standard, today: today).read(PostWords(text).read)?.first
    }
}
