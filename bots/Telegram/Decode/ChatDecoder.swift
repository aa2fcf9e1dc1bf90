import Domain
import Networks

/// Reads who and where: `Chat`, `User`, and the ids of messages.
struct ChatDecoder {
    let chat: LiveChat
    /// `private`, `group`, `supergroup` or `channel`.
    let type: String
    private let id: Int64
    private let bot: Int64

    /// Nil where there is no chat with a number.
    init?(_ node: JSONNode?, bot: Int64) {
        guard let members = node?.object, let id = members["id"]?.integer else { return nil }
        self.id = id
        self.bot = bot
        type = members["type"]?.text ?? (id < 0 ? "supergroup" : "private")
        let name = members["title"]?.text ?? Self.personName(members)
        chat = LiveChat(id: String(id), name: name.map(Self.limited), isDirect: type == "private")
    }

    /// The id of a message as it is kept.
    ///
    /// In supergroups and channels it is Telegram's number, which all members share. In basic groups and
    /// private chats every account counts for itself: `NUMBER@BOT`, so that another bot's number 16 is not
    /// taken for this one's.
    func message(_ number: Int64) -> String {
        type == "private" || type == "group" ? "\(number)@\(bot)" : String(number)
    }

    /// Telegram's number in an id that ``message(_:)`` made.
    static func number(of message: String) -> Int64? {
        message.split(separator: "@", omittingEmptySubsequences: false).first.flatMap { Int64($0) }
    }

    /// A `User`; nil without a number.
    static func person(_ node: JSONNode?) -> LiveSender? {
        guard let members = node?.object, let id = members["id"]?.integer else { return nil }
        let name = personName(members) ?? members["username"]?.text ?? String(id)
        return LiveSender(id: String(id), name: limited(name))
    }

    /// A chat that speaks: an anonymous administrator's group, a channel.
    static func chat(_ node: JSONNode?, signature: String?) -> LiveSender? {
        guard let members = node?.object, let id = members["id"]?.integer else { return nil }
        let title = members["title"]?.text ?? members["username"]?.text ?? String(id)
        return LiveSender(id: String(id), name: limited(signature.map { "\(title) (\($0))" } ?? title))
    }

    private static func personName(_ members: JSONObject) -> String? {
        let parts = [members["first_name"]?.text, members["last_name"]?.text].compactMap { $0 }
        let name = parts.filter { !$0.isEmpty }.joined(separator: " ")
        return name.isEmpty ? nil : name
    }

    private static func limited(_ name: String) -> String { LiveText.limited(name, to: 512) }
}
