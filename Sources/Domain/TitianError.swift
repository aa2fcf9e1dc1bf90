/// A fault that an operator reads: what was wrong, where, and what to do.
///
/// Conformers put the file, line or byte into `message` and the next step into `advice`; neither
/// may hold message bodies, phone numbers or keys.
package protocol TitianError: Error, CustomStringConvertible {
    /// One sentence: what was wrong, and where.
    var message: Wording { get }
    /// What the operator can do about it.
    var advice: Wording { get }
    /// Whether the same call may succeed later without anything being changed.
    var isRetryable: Bool { get }
}

extension TitianError {
    package var isRetryable: Bool { false }

    /// Message and advice in one language.
    package func text(in language: Language) -> String {
        let said = message.text(in: language)
        let next = advice.text(in: language)
        return next.isEmpty ? said : "\(said) \(next)"
    }

    package var description: String { text(in: .english) }
}
