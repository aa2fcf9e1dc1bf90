import Domain

/// How a record is told: templates with `{number}`, `{kind}`, `{state}`, `{unit}`, `{waiting}`, `{note}` and field names.
package struct KindAppearance: Hashable, Sendable {
    /// Private, to whoever is concerned.
    package var receipt: Wording
    /// In a forum, where the roster lets the relay speak at all; nil says nothing there.
    package var forum: Wording?
    package var digest: DigestPlace

    /// Where the digest shows it.
    package struct DigestPlace: Hashable, Sendable {
        /// Which records the digest shows.
        package enum Extent: String, Hashable, Sendable, CaseIterable {
            case open, all, none
        }

        /// The part of the page.
        package enum Section: String, Hashable, Sendable, CaseIterable {
            case decisions, conditions, activities, directions, meetings, news, other
        }

        package var section: Section
        package var extent: Extent
        package var line: Wording
    }

    /// Words of templates that are no fields.
    package static let words = ["number", "kind", "state", "unit", "responsible", "waiting", "note"]
}
