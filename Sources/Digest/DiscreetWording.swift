import Domain

/// A sentence of our own or of a record that may be shown, in every language.
package struct DiscreetWording: Hashable, Sendable {
    private let indonesian: DiscreetText
    private let english: DiscreetText

    /// Takes telephone and identity numbers out; whatever else is private, the caller has taken out.
    package init(_ wording: Wording) {
        indonesian = Discretion.name(wording.indonesian)
        english = Discretion.name(wording.english)
    }

    package func text(in language: Language, limit: Int = .max) -> String {
        (language == .english ? english : indonesian).text(in: language, limit: limit)
    }
}
