import Domain

/// A live chat network: how its deliveries come in, its files are fetched and its messages sent.
///
/// One folder in `bots` implements it. The implementer owes: decoding without I/O or clock, that takes the
/// bytes as hostile and turns what it cannot read into ``LiveEvent/Content-swift.enum/unreadable(reason:)``
/// with its siblings intact; no event for what the relay itself sent; ids and revisions that a redelivery
/// repeats; and no token in any error.
package protocol LiveNetwork: Sendable {
    /// The network's name in author ids, such as `telegram`.
    var name: String { get }
    /// How long the network keeps what it could not deliver; nil for without end.
    var retention: Duration? { get }
    /// Fetches files and sends messages; nil for a network that only brings posts.
    var media: (any MediaSource)? { get }
    var sender: (any MessageSender)? { get }
    /// Names that deliveries leave out.
    var names: (any NameSource)? { get }
    /// Tells the remote side how news are to come; called once before the first of them.
    func prepare() async throws(NetworkFault)
    /// Looks at settings and the remote side on behalf of `titian doctor`.
    func examine() async -> [Finding]
}

extension LiveNetwork {
    package func prepare() async throws(NetworkFault) {}
}

/// A network that is asked for news.
package protocol PollingNetwork: LiveNetwork {
    /// Asked at present; a network that can be called instead may be set to that.
    var isPolling: Bool { get }
    /// One long poll. Passing the `cursor` of the last answer acknowledges everything before it, so the
    /// caller passes it only when that is durable; nil asks from wherever the network stands.
    func poll(after cursor: String?) async throws(NetworkFault) -> Polled
}

/// What a poll brought.
package struct Polled: Hashable, Sendable {
    package var events: [LiveEvent]
    package var cursor: String?

    package init(events: [LiveEvent], cursor: String?) {
        self.events = events
        self.cursor = cursor
    }
}

/// A network that calls us.
package protocol HookNetwork: LiveNetwork {
    /// The paths it calls, such as `/hooks/whatsapp`; a path that ends in `/` stands for all below it.
    var hookPaths: [String] { get }
    /// The longest body it may send, in bytes.
    var hookBodyLimit: Int { get }
    /// Checks and decodes one call: pure. `now` is milliseconds UTC, for signed timestamps.
    func receive(_ hook: HookCall, now: Int64) -> HookVerdict
}

/// What is to be done with a call.
package enum HookVerdict: Hashable, Sendable {
    /// Keep the events, then answer; where they cannot be kept, answer 503 so that the network tries again.
    case keep([LiveEvent], answer: HTTPAnswer)
    /// Put these bytes into the photo store, durably, then answer; where that cannot be done, answer 503.
    /// ``StoredUploads`` gives them back to the network's ``MediaSource`` by their SHA-256.
    case store([UInt8], answer: HTTPAnswer)
    /// Only answer: a handshake, a refusal, a question about a user.
    case answer(HTTPAnswer)
}

/// One HTTP call that came in, its body as the bytes that were received.
package struct HookCall: Hashable, Sendable {
    package var method: String
    /// Percent-decoded path without the query.
    package var path: String
    package var query: [String: String]
    /// Names in lower case.
    package var headers: [String: String]
    package var body: [UInt8]

    package init(
        method: String,
        path: String,
        query: [String: String] = [:],
        headers: [String: String] = [:],
        body: [UInt8] = []
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
    }
}

/// Something `titian doctor` found.
package struct Finding: Hashable, Sendable {
    package enum Level: String, Sendable, CaseIterable {
        case good, warning, bad
    }

    package var level: Level
    /// What was looked at and how it stands.
    package var what: Wording
    /// What to do about it; empty where it is good.
    package var advice: Wording

    package init(_ level: Level, _ what: Wording, advice: Wording = .none) {
        self.level = level
        self.what = what
        self.advice = advice
    }
}

/// A network whose chats the relay must be asked into.
package protocol InvitedNetwork: LiveNetwork {
    /// Goes into `chat`, where `inviter` may invite it; does nothing where not.
    func accept(_ chat: String, from inviter: String) async throws(NetworkFault)
}
