import Domain

/// A stretch of time in which posts may be missing; the body of a `gap` entry.
package struct LiveGap: Hashable, Sendable {
    package enum Reason: String, Sendable, CaseIterable {
        /// The relay was away for longer than the network keeps what it could not deliver.
        case awayTooLong = "away_too_long"
        /// The network does not deliver again what it could not deliver.
        case notRedelivered = "not_redelivered"
        /// The relay was put out of the chat; nothing is heard until it is let in again.
        case removedFromChat = "removed_from_chat"
    }

    /// Milliseconds UTC.
    package var from: Int64
    package var to: Int64
    package var reason: Reason
    /// The network's id of the only chat that is meant; nil for all of the network's.
    package var chat: String?

    package init(from: Int64, to: Int64, reason: Reason, chat: String? = nil) {
        self.from = from
        self.to = to
        self.reason = reason
        self.chat = chat
    }

    /// `{"network":…,"from":MS,"to":MS,"reason":…}`.
    func encoded(network: String) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.key("network")
        json.string(network)
        json.key("from")
        json.integer(from)
        json.key("to")
        json.integer(to)
        json.key("reason")
        json.string(reason.rawValue)
        json.endObject()
        return json.bytes
    }
}
