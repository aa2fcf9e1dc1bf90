import Domain
import Roster

/// A name that an option asks for, as people type it.
enum TypedName {
    /// The known name that was meant, without regard to case and to how its words are joined.
    static func one(_ text: String, _ option: String, of known: [String]) throws -> String {
        if let found = known.first(where: { folded($0) == folded(text) }) { return found }
        throw unknown(text, option, of: Array(Set(known)))
    }

    /// The key of the unit that was meant: by key, name or short name; or a key that is in use already.
    static func unit(_ text: String, _ option: String, in roster: RosterDay, orAmong used: [String] = [])
        throws -> String
    {
        if roster.unit(text) != nil || used.contains(text) { return text }
        let named = roster.units.filter { unit in
            ([unit.key, unit.name] + unit.shortNames).contains { folded($0) == folded(text) }
        }
        if named.count == 1 { return named[0].key }
        throw unknown(text, option, of: roster.units.map(\.key))
    }

    private static func folded(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    private static func unknown(_ text: String, _ option: String, of known: [String]) -> UsageError {
        let nearest = EditDistance.nearest(to: text, among: known)
        let hint = nearest.map { (" Maksudnya \"\($0)\"?", " Did you mean \"\($0)\"?") } ?? ("", "")
        return UsageError(
            id: "\(option) \(text): tidak dikenal.\(hint.0)",
            en: "\(option) \(text): unknown.\(hint.1)"
        )
    }
}
