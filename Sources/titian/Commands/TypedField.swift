import Domain
import Records
import Roster

/// `name=value`, as typed for a field of a record.
struct TypedField {
    private let name: String
    private let typed: String

    init(_ text: String) throws {
        guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
            throw UsageError(
                id: "--field \(text): tulis NAMA=NILAI.",
                en: "--field \(text): write NAME=VALUE."
            )
        }
        name = String(text[..<sign])
        typed = String(text[text.index(after: sign)...])
    }

    /// The name of the kind's field that was meant, by its name or its label in either language; what was typed where there
    /// is none, or several have that label.
    func name(in kind: RecordKind?) -> String { field(in: kind)?.name ?? name }

    private func field(in kind: RecordKind?) -> KindField? {
        if let field = kind?.field(name) { return field }
        let called = name.lowercased()
        let meant = kind?.fields.filter {
            [$0.label.indonesian, $0.label.english].contains { $0.lowercased() == called }
        }
        return meant?.count == 1 ? meant?[0] : nil
    }

    /// What was typed, as it is; nil where nothing was.
    private var text: RecordValue? { typed.isEmpty ? nil : .text(typed) }

    /// The value that the kind's field of that name holds; what is of another type, or of no field, stays text, which
    /// is refused.
    func value(in kind: RecordKind?) -> RecordValue? { field(in: kind).map(value) ?? text }

    private func value(for field: KindField) -> RecordValue? {
        guard !typed.isEmpty else { return nil }
        switch field.kind {
        case .number: return WrittenNumber.read(typed).map { .number($0) } ?? text
        case .time: return WrittenNumber.time(typed).map { .text($0) } ?? text
        case .flag: return flag
        case .list: return .texts(parts(of: typed))
        case .photos:
            let entries = typed.split { !$0.isNumber }.compactMap { Int($0) }
            return entries.isEmpty ? text : .entries(entries)
        case .date: return Day(typed).map { .text($0.text) } ?? text
        case .choice:
            let meant = field.choices.first { choice in
                [choice.name, choice.label.indonesian, choice.label.english].contains {
                    $0.lowercased() == typed.lowercased()
                }
            }
            return meant.map { .text($0.name) } ?? text
        case .category: return .text(typed.replacing(" ", with: "_"))
        case .text, .person, .unit, .place, .link: return text
        }
    }

    private var flag: RecordValue? {
        switch WrittenFlag.read(typed) {
        case true: .flag
        case false: nil
        default: text
        }
    }

    private func parts(of text: String) -> [String] {
        text.split(separator: ";").map { part in
            String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        }
    }
}
