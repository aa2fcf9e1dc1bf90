import Networks

/// A transaction: the room events of `PUT …/transactions/{txnId}`; what is ephemeral in it is passed over.
///
/// Its id is not looked at: an event's own id makes a repeated transaction add nothing.
struct Transaction: Sendable {
    private let events: EventDecoder

    init(identity: RelayIdentity, phonePrefixes: [String]) {
        events = EventDecoder(identity: identity, senders: SenderDecoder(phonePrefixes: phonePrefixes))
    }

    func events(in body: [UInt8]) -> [LiveEvent] {
        guard let list = JSONNode(body)?.object?["events"]?.elements else {
            return [.unreadable("transaction without a list of events", raw: body)]
        }
        return list.flatMap(events.events(of:))
    }
}

extension LiveEvent {
    /// Bytes that are kept as they are.
    static func unreadable(_ reason: String, chat: LiveChat = LiveChat(id: ""), raw: [UInt8]) -> LiveEvent {
        LiveEvent(chat: chat, content: .unreadable(reason: reason), raw: raw)
    }
}
