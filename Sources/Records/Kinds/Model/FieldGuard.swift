/// A condition on one field of a record.
package struct FieldGuard: Hashable, Sendable {
    /// What is asked of the field.
    package enum Test: Hashable, Sendable {
        case present
        case absent
        /// One of these words; a flag that is set is `ya`.
        case among([String])
    }

    package var field: String
    package var test: Test

    /// Whether the fields of a record satisfy it.
    package func holds(for fields: [String: RecordValue]) -> Bool {
        switch test {
        case .present: fields[field] != nil
        case .absent: fields[field] == nil
        case .among(let words): fields[field].map { words.contains($0.word) } ?? false
        }
    }
}

extension [FieldGuard] {
    /// Whether all hold.
    package func hold(for fields: [String: RecordValue]) -> Bool {
        allSatisfy { $0.holds(for: fields) }
    }
}
