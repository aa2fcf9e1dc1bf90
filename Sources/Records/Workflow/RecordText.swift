import Domain

/// A record in words: privately, in a forum, in the digest.
///
/// In a forum no confidential field is said, nothing of a restricted kind, and no run of digits that could be a
/// telephone or identity number.
package struct RecordText {
    /// Who reads it.
    package enum Audience: Hashable, Sendable {
        case concerned, forum, digest
    }

    /// Longer runs of digits than a date or an amount are masked in a forum.
    private static let digitLimit = 8
    /// Names in a line; of more it is said how many.
    private static let longest = 3

    private let kind: RecordKind
    private let language: Language
    private let words: (Citation) -> String?
    private let name: (String) -> String?

    /// `words` gives the text of a citation, nil where it was erased; `name` what people call a key of the roster.
    package init(
        kind: RecordKind,
        in language: Language,
        words: @escaping (Citation) -> String?,
        name: @escaping (String) -> String?
    ) {
        self.kind = kind
        self.language = language
        self.words = words
        self.name = name
    }

    /// The kind's line for an audience; nil where it says nothing to it.
    package func line(of record: KeptRecord, for audience: Audience) -> String? {
        let wording: Wording?
        switch audience {
        case .concerned: wording = kind.appearance.receipt
        case .forum: wording = kind.isRestricted ? nil : kind.appearance.forum
        case .digest: wording = kind.isRestricted ? nil : kind.appearance.digest.line
        }
        guard let wording else { return nil }
        let isPublic = audience != .concerned
        let line = RecordTemplate(wording.text(in: language)).filled { place in
            value(place, record, isPublic: isPublic)
        }
        return audience == .forum ? Self.masked(line, keeping: record.number.text) : line
    }

    /// A field's value in words; nil where it is empty or was erased.
    package func text(of field: KindField, in record: KeptRecord) -> String? {
        guard let value = record.fields[field.name] else { return nil }
        switch value {
        case .text(let text):
            if let choice = field.choices.first(where: { $0.name == text }) {
                return choice.label.text(in: language)
            }
            let isKey = field.kind == .person || field.kind == .unit || field.kind == .place
            let spoken = field.kind == .category ? text.replacing("_", with: " ") : text
            return isKey ? name(text) ?? text : spoken
        case .words(let citation): return words(citation)
        case .number: return value.word
        case .flag: return field.label.text(in: language)
        case .texts(let texts): return texts.joined(separator: "; ")
        case .entries(let entries): return String(entries.count)
        }
    }

    private func value(_ place: String, _ record: KeptRecord, isPublic: Bool) -> String? {
        switch place {
        case "number": return record.number.text
        case "kind": return kind.label.text(in: language)
        case "state": return kind.state(record.state)?.label.text(in: language) ?? record.state
        case "responsible": return listed(record.parties.responsible)
        case "waiting":
            guard kind.asksEach, record.parties.responsible.count > 1, !kind.isFinal(record.state) else {
                return nil
            }
            return listed(TaskAnswers(record).waiting)
        case "note": return kind.note?.text(in: language)
        case "unit":
            let key = record.parties.responsible.first ?? record.parties.unit
            return key.map { name($0) ?? $0 }
        default:
            guard let field = kind.field(place), !(isPublic && field.isConfidential) else { return nil }
            return text(of: field, in: record)
        }
    }

    /// By name, as many as a line holds; nil for nobody.
    private func listed(_ keys: [String]) -> String? {
        let shown = keys.prefix(Self.longest).map { name($0) ?? $0 }
        let more = keys.count - shown.count
        let rest = more > 0 ? [language == .english ? "\(more) more" : "\(more) lainnya"] : []
        return keys.isEmpty ? nil : (shown + rest).joined(separator: ", ")
    }

    /// Runs of digits, with the marks that people write between them, become `…`; the record's number stays.
    private static func masked(_ line: String, keeping number: String) -> String {
        line.components(around: number).map(maskedRuns).joined(separator: number)
    }

    private static func maskedRuns(_ text: String) -> String {
        var out = ""
        var run = ""
        var digits = 0
        func flush() {
            let tail = run.reversed().prefix { !$0.isNumber }.reversed()
            out += digits > digitLimit ? "…" + String(tail) : run
            run = ""
            digits = 0
        }
        for character in text {
            if character.isNumber {
                digits += 1
                run.append(character)
            } else if !run.isEmpty, " -.()+/".contains(character) {
                run.append(character)
            } else {
                flush()
                out.append(character)
            }
        }
        flush()
        return out
    }
}

extension String {
    /// The pieces between the occurrences of a text.
    fileprivate func components(around text: String) -> [String] {
        split(separator: text, omittingEmptySubsequences: false).map(String.init)
    }
}
