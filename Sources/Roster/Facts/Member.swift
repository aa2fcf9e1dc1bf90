import Domain

/// A person whom the roster knows, whatever their post.
package struct Member: DatedFact {
    /// How people address the person.
    package enum Courtesy: String, Sendable, CaseIterable {
        case pak, bu
    }

    /// What a bare thumbs-up of this person says.
    package enum ThumbsUp: String, Sendable, CaseIterable {
        /// Diketahui: it was seen.
        case seen
        /// This leader means yes.
        case yes
    }

    /// A short stable slug: `ratna-dewi`.
    package let key: String
    package var name: String
    package var courtesy: Courtesy?
    /// In international form: `+6281234567890`.
    package var phones: [String]
    /// Other names under which people know the person, or phones list them.
    package var aliases: [String]
    package var thumbsUp: ThumbsUp

    package init(
        key: String,
        name: String,
        courtesy: Courtesy? = nil,
        phones: [String] = [],
        aliases: [String] = [],
        thumbsUp: ThumbsUp = .seen
    ) {
        self.key = key
        self.name = name
        self.courtesy = courtesy
        self.phones = phones
        self.aliases = aliases
        self.thumbsUp = thumbsUp
    }

    func write(to json: inout JSONWriter) {
        json.member("key", key)
        json.member("name", name)
        json.member("courtesy", courtesy?.rawValue)
        json.member("phones", phones)
        json.member("aliases", aliases)
        if thumbsUp != .seen { json.member("thumbs", thumbsUp.rawValue) }
    }

    init?(_ fields: RosterFields) {
        guard let key = fields.string("key"), let name = fields.string("name") else { return nil }
        self.init(
            key: key,
            name: name,
            courtesy: fields.string("courtesy").flatMap(Courtesy.init),
            phones: fields.strings("phones"),
            aliases: fields.strings("aliases"),
            thumbsUp: fields.string("thumbs").flatMap(ThumbsUp.init) ?? .seen
        )
    }
}
