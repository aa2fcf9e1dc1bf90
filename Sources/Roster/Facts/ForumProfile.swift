import Domain

/// What sort of place a forum is.
package struct ForumProfile: DatedFact {
    /// What the relay may say in a forum; nothing where the set is empty.
    package enum Speech: String, Sendable, CaseIterable {
        /// One daily line of numbers.
        case recap
        /// An answer to each record.
        case receipts
        /// Conditions that other forums hand over to the forum's agencies.
        case routes
    }

    package let forum: ForumID
    /// `pimpinan`, `camat-lurah`, `opd`, `direct`, or a city's own word.
    package var kind: String
    package var isConfidential: Bool
    package var speech: Set<Speech>
    /// Who belongs to it.
    package var members: [Who]

    package init(
        forum: ForumID,
        kind: String,
        isConfidential: Bool = false,
        speech: Set<Speech> = [],
        members: [Who] = []
    ) {
        self.forum = forum
        self.kind = kind
        self.isConfidential = isConfidential
        self.speech = speech
        self.members = members
    }

    var key: String { forum.rawValue }

    func write(to json: inout JSONWriter) {
        json.member("key", key)
        json.member("kind", kind)
        json.member("confidential", isConfidential)
        json.member("speech", Speech.allCases.filter(speech.contains).map(\.rawValue))
        json.member("members", members.map(\.text))
    }

    init?(_ fields: RosterFields) {
        guard let forum = fields.string("key"), let kind = fields.string("kind") else { return nil }
        self.init(
            forum: ForumID(rawValue: forum),
            kind: kind,
            isConfidential: fields.flag("confidential"),
            speech: Set(fields.strings("speech").compactMap(Speech.init)),
            members: fields.strings("members").compactMap(Who.init)
        )
    }
}
