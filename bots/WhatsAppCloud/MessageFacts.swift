import Domain
import Networks

/// What every message tells, whatever its type: who, where, when, and what it answers.
struct MessageFacts {
    var id: String
    var at: Int64
    var stamp: String
    var chat: LiveChat
    var sender: LiveSender?
    /// The message comes from the relay's own number.
    var isOwn: Bool

    /// Nil where id, time or chat cannot be told.
    init?(_ message: JSONObject, of change: MessagesChange) {
        guard let id = message.identifier("id"), let (at, stamp) = message.timestamp() else { return nil }
        self.id = id
        self.at = at
        self.stamp = stamp
        let number = message.identifier("from")
        let user = message.identifier("from_user_id")
        let group = message.identifier("group_id")
        var contact = change.contact(user, number)
        // Without any id in a direct message the only contact is its sender.
        if number == nil, user == nil, group == nil, change.contacts.count == 1 {
            contact = change.contacts[0]
        }
        sender = Self.sender(number, user, contact)
        isOwn = number != nil && number == change.ownNumber
        if let group {
            chat = LiveChat(id: group)
        } else if let sender {
            chat = LiveChat(id: sender.id, name: contact?.name, isDirect: true)
        } else {
            return nil
        }
    }

    /// The person's id is the `user_id` where the message has one, since that stays when a number is hidden.
    ///
    /// It is taken from the message alone, where it can be, so that another batching gives the same.
    private static func sender(_ number: String?, _ user: String?, _ contact: Contact?) -> LiveSender? {
        guard let id = user ?? number ?? contact?.userID ?? contact?.phoneID else { return nil }
        let phone = number.flatMap(Self.phone) ?? contact?.phoneID.flatMap(Self.phone)
        let name = contact?.name.map { LiveText.limited($0, to: 1024) } ?? ""
        return LiveSender(id: id, name: name.isEmpty ? id : name, phone: phone)
    }

    /// International form of what is written as digits; nil for a `…@lid` and the like.
    static func phone(_ id: String) -> String? {
        (6...15).contains(id.utf8.count) && id.allSatisfy(\.isASCIIDigit) ? "+" + id : nil
    }
}

/// `context`: what a message answers, and whether it was forwarded.
struct MessageContext {
    var reply: String?
    var forward: NativeFacts.Forward?

    init(_ message: JSONObject) {
        guard let context = message["context"]?.object else { return }
        reply = context.identifier("id")
        let isFrequent = context["frequently_forwarded"]?.boolean ?? false
        if isFrequent || context["forwarded"]?.boolean ?? false {
            forward = NativeFacts.Forward(isFrequent: isFrequent)
        }
    }
}
