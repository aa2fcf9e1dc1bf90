import Domain

/// Gives the lines of a typed form to the fields of a kind, by the fields' names and labels.
struct FormFields {
    private let kind: RecordKind
    private let source: Int
    private let today: Int

    init(_ kind: RecordKind, of conclusion: RecordConclusion) {
        self.init(kind, source: conclusion.source, at: conclusion.at)
    }

    /// Of the form that stands in the post `source` and was written at that moment.
    init(_ kind: RecordKind, source: Int, at: Moment) {
        self.kind = kind
        self.source = source
        today = at.civil.dayNumber
    }

    /// What the lines fill; what cannot be read as the field's type is left out (``UnreadField`` tells it).
    func values(_ lines: [LabelledLines.Line]) -> [String: RecordValue] {
        var values: [String: RecordValue] = [:]
        for line in lines {
            guard let field = self.field(line.label), values[field.name] == nil else { continue }
            values[field.name] = value(line, of: field)
        }
        return values
    }

    /// The lines of which no field takes what stands in them, in order; each field once.
    func unread(_ lines: [LabelledLines.Line]) -> [UnreadField] {
        var unread: [UnreadField] = []
        for line in lines {
            guard let field = self.field(line.label), !isRead(line, field),
                !unread.contains(where: { $0.field == field })
            else { continue }
            unread.append(UnreadField(field: field, value: line.value))
        }
        return unread
    }

    private func isRead(_ line: LabelledLines.Line, _ field: KindField) -> Bool {
        if field.kind == .flag { return WrittenFlag.read(line.value) != nil }
        return value(line, of: field).map(field.accepts) ?? false
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
        // "Tidak" leaves a flag as it begins: absent.
        case .flag: return WrittenFlag.read(line.value) == true ? .flag : nil
        case .photos, .list: return nil
        }
    }

    /// "Besok2", besok-besok, is some day to come and no day.
    private func day(in text: String) -> Int? {
        guard text.firstMatch(of: /\p{L}2(?!\d)/) == nil else { return nil }
        return DateReader(words: .standard, today: today).read(PostWords(text).read)?.first
    }
}
