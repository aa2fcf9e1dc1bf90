import Domain

/// What only few posts have, kept together as JSON in one column.
struct PostExtra: Hashable, Sendable {
    var mentions: [String] = []
    var location: GeoPoint?
    var system: SystemEvent?
    var native: NativeFacts?

    init() {}

    /// Nil where the post has none of it.
    init?(_ body: PostBody) {
        guard !body.mentions.isEmpty || body.location != nil || body.system != nil || body.native != nil
        else { return nil }
        mentions = body.mentions
        location = body.location
        system = body.system
        native = body.native
    }

    /// A body that holds nothing else, in the encoding that Domain gives to bodies.
    func encoded() -> [UInt8] {
        PostBody(
            at: Moment(milliseconds: 0, offsetMinutes: 0),
            kind: .text,
            text: "",
            mentions: mentions,
            location: location,
            system: system,
            native: native
        ).encoded()
    }

    /// Reads what `encoded()` wrote.
    init(decoding bytes: [UInt8]) throws {
        let body = try bytes.withUnsafeBytes { try PostBody(decoding: $0) }
        mentions = body.mentions
        location = body.location
        system = body.system
        native = body.native
    }
}
