import Domain

/// One thing that a record of a kind says.
package struct KindField: Hashable, Sendable {
    /// The types of a field, by the word that a file uses.
    package enum Kind: String, Sendable, CaseIterable {
        case text, date, time, person, unit, place, category, number, choice, photos, flag, list, link
    }

    package var name: String
    package var kind: Kind
    package var label: Wording
    /// Never said in a forum.
    package var isConfidential: Bool
    /// For `choice` and, where a city wants to bound them, `category`.
    package var choices: [Choice]

    /// One value that a choice may have.
    package struct Choice: Hashable, Sendable {
        package var name: String
        package var label: Wording
    }

    /// Whether a value is of the field's type.
    package func accepts(_ value: RecordValue) -> Bool {
        switch (kind, value) {
        case (.text, .text), (.person, .text), (.unit, .text), (.place, .text), (.link, .text): true
        case (.text, .words), (.person, .words), (.unit, .words), (.place, .words), (.link, .words): true
        case (.date, .text(let text)): Self.isDate(text)
        case (.time, .text(let text)): Self.isTime(text)
        case (.category, .text(let text)), (.choice, .text(let text)):
            choices.isEmpty || choices.contains { $0.name == text }
        case (.number, .number), (.flag, .flag), (.photos, .entries), (.list, .texts): true
        default: false
        }
    }

    /// `2026-11-21`.
    private static func isDate(_ text: String) -> Bool {
        guard let parts = digits(text, [4, 2, 2], separator: "-") else { return false }
        return CivilTime.isDate(year: parts[0], month: parts[1], day: parts[2])
    }

    /// `06:30`.
    private static func isTime(_ text: String) -> Bool {
        guard let parts = digits(text, [2, 2], separator: ":") else { return false }
        return parts[0] < 24 && parts[1] < 60
    }

    private static func digits(_ text: String, _ widths: [Int], separator: Character) -> [Int]? {
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == widths else { return nil }
        let numbers = parts.compactMap { part in
            part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
        }
        return numbers.count == parts.count ? numbers : nil
    }
}
