/// Where a live network says a message stands: its own id, and what it belongs to or answers.
///
/// The ids are the network's, opaque, and unique only within its chat. Absent for posts of an export.
package struct NativeFacts: Hashable, Sendable {
    /// Who forwarded a message from where, as far as the network tells.
    package struct Forward: Hashable, Sendable {
        /// The name of the person, chat or channel that it came from; nil where the network hides it.
        package var from: String?
        /// The network says that it has gone through many hands.
        package var isFrequent: Bool

        package init(from: String? = nil, isFrequent: Bool = false) {
            self.from = from
            self.isFrequent = isFrequent
        }
    }

    /// The network that delivered it, such as `telegram`.
    package var network: String
    /// The message's id.
    package var message: String
    /// The topic or thread it was posted in.
    package var thread: String?
    /// What the network groups with it as one sending (an album).
    package var album: String?
    /// The message it answers.
    package var reply: String?
    /// The words of that message which it quotes.
    package var quote: String?
    package var forward: Forward?
    /// When this wording replaced another, milliseconds UTC by the network's clock; nil for the first wording.
    package var revisedAt: Int64?
    /// The network's clock stood this many milliseconds ahead of ours when the post arrived; kept only where
    /// that is more than the network can explain.
    package var aheadBy: Int64?
    /// A machine wrote it, as the network tells: a bot, a notice, a bridge's own words.
    package var isAutomatic: Bool
    /// What the network could not carry over, in its words (an unsupported type, say).
    package var unsupported: String?

    package init(
        network: String,
        message: String,
        thread: String? = nil,
        album: String? = nil,
        reply: String? = nil,
        quote: String? = nil,
        forward: Forward? = nil,
        revisedAt: Int64? = nil,
        aheadBy: Int64? = nil,
        isAutomatic: Bool = false,
        unsupported: String? = nil
    ) {
        self.network = network
        self.message = message
        self.thread = thread
        self.album = album
        self.reply = reply
        self.quote = quote
        self.forward = forward
        self.revisedAt = revisedAt
        self.aheadBy = aheadBy
        self.isAutomatic = isAutomatic
        self.unsupported = unsupported
    }
}
