/// What became of an intent; the `body` slot of a `delivery` entry, whose `from[0]` is the intent.
package struct Outcome: Hashable, Sendable {
    /// How the intent stands.
    package enum Status: String, Sendable, CaseIterable {
        /// A call to a network that cannot tell a repetition is about to be made.
        ///
        /// Where nothing follows it, nobody knows whether the message went out: it is not sent again.
        case attempting
        /// The network took it.
        case sent
        /// It reached the addressee's device; the network says so later.
        case delivered
        /// The addressee saw it; the network says so later.
        case read
        /// A try failed and another may follow; after `sent`, the network says that it did not arrive.
        case failed
        /// It was not to be said.
        case suppressed
        /// It will not be tried again.
        case givenUp = "given_up"

        /// Whether the intent is settled: nothing is sent for it any more.
        package var isFinal: Bool {
            switch self {
            case .attempting, .failed: false
            case .sent, .delivered, .read, .suppressed, .givenUp: true
            }
        }
    }

    package var status: Status
    /// When, milliseconds UTC.
    package var at: Int64
    /// Tries so far that counted.
    package var attempts: Int
    /// The network's id of the chat it went to, or to which the old one moved.
    package var chat: String?
    /// The network's id of the message.
    package var message: String?
    package var reason: OutcomeReason?
    /// Not to be tried before, milliseconds UTC.
    package var until: Int64?

    package init(
        _ status: Status,
        at: Int64,
        attempts: Int = 0,
        chat: String? = nil,
        message: String? = nil,
        reason: OutcomeReason? = nil,
        until: Int64? = nil
    ) {
        self.status = status
        self.at = at
        self.attempts = attempts
        self.chat = chat
        self.message = message
        self.reason = reason
        self.until = until
    }

    /// The parts of its natural key as an outcome of entry `intent`; nil where it may be repeated.
    ///
    /// An intent is settled once, and what a network tells again is told once.
    package func naturalKey(of intent: Int) -> [String]? {
        switch status {
        case .attempting: nil
        case .failed: message == nil ? nil : ["outcome", String(intent), status.rawValue]
        case .sent, .suppressed, .givenUp: ["outcome", String(intent), "settled"]
        case .delivered, .read: ["outcome", String(intent), status.rawValue]
        }
    }
}
