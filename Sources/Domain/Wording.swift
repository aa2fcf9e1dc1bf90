/// The languages Titian speaks to people.
package enum Language: String, Sendable, CaseIterable {
    case indonesian = "id"
    case english = "en"
}

/// A sentence for a person, in every language Titian speaks.
package struct Wording: Hashable, Sendable {
    package let indonesian: String
    package let english: String

    package init(id indonesian: String, en english: String) {
        self.indonesian = indonesian
        self.english = english
    }

    /// The sentence in one language.
    package func text(in language: Language) -> String {
        language == .english ? english : indonesian
    }

    /// Nothing to say.
    package static let none = Wording(id: "", en: "")
}
