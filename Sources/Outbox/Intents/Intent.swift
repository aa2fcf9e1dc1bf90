import Domain
import Networks

/// Something the relay means to say; the `body` slot of an `intent` entry.
///
/// The journal keeps one per ``naturalKey``, so that a rebuild or a deleted cursor never makes it twice.
package struct Intent: Hashable, Sendable {
    /// What sort of message it is; ``SpeakingRules`` go by it.
    package enum Kind: String, Sendable, CaseIterable {
        /// That something was recorded, with its number.
        case receipt
        /// Many receipts in one message at a set hour.
        case recap
        /// A post handed over from another forum.
        case route
        /// A digest or another summary.
        case report
        /// Who records what: the first message in a forum, to be pinned.
        case notice
        /// To a question that somebody put to the relay.
        case answer
    }

    /// Whom it is for; which chat of which network that is, the roster knows.
    package enum Target: Hashable, Sendable {
        case forum(ForumID)
        /// `network:opaque id`, as in ``PostAuthor/id``.
        case person(String)
    }

    /// Whether quiet times hold it back.
    package enum Urgency: String, Sendable, CaseIterable {
        case ordinary
        /// Lives or property are at stake: said at any hour, though at the network's pace.
        case emergency
    }

    /// Who decided to say it, such as `receipts`, and the version of its rules.
    package var actor: String
    package var version: Int
    /// The entry that it is about.
    package var source: Int
    package var target: Target
    package var kind: Kind
    package var text: String
    /// SHA-256 names in the photo store, in order.
    package var photos: [String]
    /// The entry that it answers, where the network shows that.
    package var reply: Int?
    package var buttons: [OutgoingMessage.Button]
    package var urgency: Urgency
    /// What it tells, in the words of a recap; where there is none, a post that was handed over.
    package var lines: [Recap.Line]

    package init(
        actor: String,
        version: Int = 1,
        source: Int,
        target: Target,
        kind: Kind,
        text: String,
        photos: [String] = [],
        reply: Int? = nil,
        buttons: [OutgoingMessage.Button] = [],
        urgency: Urgency = .ordinary,
        lines: [Recap.Line] = []
    ) {
        self.actor = actor
        self.version = version
        self.source = source
        self.target = target
        self.kind = kind
        self.text = text
        self.photos = photos
        self.reply = reply
        self.buttons = buttons
        self.urgency = urgency
        self.lines = lines
    }

    /// The parts of its natural key, in order: the same actor says one thing about one entry to one target.
    package var naturalKey: [String] {
        ["intent", actor, String(version), String(source)] + target.keyParts
    }

    /// The key under which the network is asked to send it, whatever the try.
    package static func sendingKey(_ number: Int) -> String {
        "titian-\(number)"
    }
}

extension Intent.Target {
    fileprivate var keyParts: [String] {
        switch self {
        case .forum(let forum): ["forum", forum.rawValue]
        case .person(let id): ["person", id]
        }
    }
}
