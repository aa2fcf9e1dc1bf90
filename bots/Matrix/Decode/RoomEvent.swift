import Domain
import Networks

/// A room event with what every one of them must have.
struct RoomEvent: Sendable {
    let id: String
    let type: String
    /// Nil where the event does not tell, or what it tells is no user id.
    let sender: LiveSender?
    /// `origin_server_ts`: milliseconds UTC.
    let at: Int64
    /// Present, often empty, for the room's state.
    let stateKey: String?
    let content: JSONObject
    let unsigned: JSONObject?
    /// Old servers name a redaction's target here.
    let redacts: String?
    var chat: LiveChat
    let raw: [UInt8]

    /// What is missing.
    struct Fault: Error {
        let event: LiveEvent
    }

    init(_ node: JSONNode, senders: SenderDecoder) throws(Fault) {
        raw = node.raw
        guard node.isSound, let members = node.object else {
            throw Fault(event: .unreadable("the event is no JSON object", raw: raw))
        }
        guard let room = Self.identifier(members["room_id"], "!") else {
            throw Fault(event: .unreadable("event without a room", raw: raw))
        }
        chat = LiveChat(id: room)
        guard let id = Self.identifier(members["event_id"], "$"), let type = members["type"]?.text else {
            throw Fault(event: .unreadable("event without an id or a type", chat: chat, raw: raw))
        }
        guard let at = members["origin_server_ts"]?.integer,
            (1...Moment.years1To9999.upperBound).contains(at)
        else { throw Fault(event: .unreadable("event without a time", chat: chat, raw: raw)) }
        guard let content = members["content"]?.object else {
            throw Fault(event: .unreadable("event without content", chat: chat, raw: raw))
        }
        (self.id, self.type, self.at, self.content) = (id, type, at, content)
        sender = senders.sender(members["sender"]?.text)
        stateKey = members["state_key"]?.text
        unsigned = members["unsigned"]?.object
        redacts = Self.identifier(members["redacts"], "$")
    }

    /// The event's bytes with that meaning.
    func says(_ content: LiveEvent.Content) -> LiveEvent { LiveEvent(chat: chat, content: content, raw: raw) }

    func unreadable(_ reason: String) -> LiveEvent { says(.unreadable(reason: reason)) }

    /// A post that says this event's id, sender and time.
    func post(_ kind: PostKind, text: String = "", unsupported: String? = nil) -> LivePost {
        LivePost(
            native: NativeFacts(network: MatrixNetwork.name, message: id, unsupported: unsupported),
            sender: sender,
            at: at,
            stamp: String(at),
            kind: kind,
            text: text
        )
    }

    /// An opaque id with its sigil; the spec allows 255 bytes.
    static func identifier(_ node: JSONNode?, _ sigil: Character) -> String? {
        guard let text = node?.text, text.first == sigil, (2...255).contains(text.utf8.count) else {
            return nil
        }
        return text
    }

    /// A type is a dotted name; letters, digits, `.`, `_` and `-`, for a sentence at most 80 of them.
    static func plainType(_ type: String) -> String? {
        let isPlain = type.utf8.allSatisfy { byte in
            byte &- 0x61 < 26 || byte &- 0x41 < 26 || byte &- 0x30 < 10 || [0x2E, 0x5F, 0x2D].contains(byte)
        }
        return isPlain && (1...80).contains(type.utf8.count) ? type : nil
    }
}
