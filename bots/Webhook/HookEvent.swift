import Domain
import Networks

/// Reads one event of the hook's format, version 1.
struct HookEvent {
    let network: String
    let relay: String
    let rules: [FetchRule]
    private(set) var problems: [Problem] = []

    init(network: String, relay: String, rules: [FetchRule]) {
        self.network = network
        self.relay = relay
        self.rules = rules
    }

    private static let common: Set<String> = ["type", "chat", "id", "sender", "at"]
    private static let ofReactions = common.union(["emojis"])
    private static let ofEdits = ofPosts.union(["revision"])
    private static let ofPosts = common.union([
        "text", "replyTo", "quote", "thread", "album", "forwarded", "mentions", "location", "attachments",
        "automatic", "origin",
    ])

    /// Nil with ``problems``, or without any where our own words came back.
    mutating func read(_ node: JSONNode, at place: String) -> LiveEvent? {
        let type = node.object?["type"]?.text
        let known: Set<String>
        switch type {
        case "post": known = Self.ofPosts
        case "edit": known = Self.ofEdits
        case "deletion": known = Self.common
        case "reaction": known = Self.ofReactions
        default:
            // Without a type nothing else can be judged.
            let isObject = node.object != nil
            let message = "The type must be post, edit, deletion or reaction."
            problems = [
                isObject
                    ? Problem(code: "unknown_type", message: message, at: place + "/type")
                    : Problem(code: "wrong_type", message: "An event is an object.", at: place)
            ]
            return nil
        }
        guard var reader = ObjectReader(node, at: place, known: known, &problems) else { return nil }
        let event = event(type ?? "", &reader, node)
        problems += reader.problems
        return problems.isEmpty ? event : nil
    }

    private func event(_ type: String, _ reader: inout ObjectReader, _ node: JSONNode) -> LiveEvent? {
        let chat = EventParts.chat(&reader)
        let id = reader.text("id", most: 255, isNeeded: true)
        let sender = EventParts.sender(&reader, isNeeded: type == "reaction")
        let time = reader.time("at")
        let content: LiveEvent.Content?
        switch type {
        case "deletion":
            content = Self.deletion(id, sender, time)
        case "reaction":
            let emojis = reader.texts("emojis", count: 20, most: 64)
            if !reader.has("emojis") { reader.note("missing_member", "This member is needed.", "emojis") }
            content = Self.reaction(id, sender, time, emojis)
        default:
            let post = HookPost(network: network, relay: relay, rules: rules, raw: node.raw)
            content = post.read(&reader, isEdit: type == "edit", id, sender, time).map { .post($0) }
        }
        guard let chat, let content else { return nil }
        return LiveEvent(chat: chat, content: content, raw: node.raw)
    }

    private static func deletion(
        _ id: String?,
        _ sender: LiveSender?,
        _ time: (at: Int64, stamp: String)?
    ) -> LiveEvent.Content? {
        guard let id, let time else { return nil }
        return .deletion(LiveDeletion(message: id, sender: sender, at: time.at, stamp: time.stamp))
    }

    private static func reaction(
        _ id: String?,
        _ sender: LiveSender?,
        _ time: (at: Int64, stamp: String)?,
        _ emojis: [String]
    ) -> LiveEvent.Content? {
        guard let id, let time, let sender else { return nil }
        // Whose, to what, when and which: a redelivery repeats it, and one taken back in the same second differs.
        return .reaction(
            LiveReaction(
                id: "\(id)/\(sender.id)/\(time.stamp)/\(emojis.joined(separator: " "))",
                message: id,
                sender: sender,
                at: time.at,
                stamp: time.stamp,
                emojis: emojis
            )
        )
    }
}

/// What several sorts of events hold.
enum EventParts {
    static func chat(_ reader: inout ObjectReader) -> LiveChat? {
        guard var chat = reader.object("chat", known: ["id", "name", "direct"], isNeeded: true) else {
            return nil
        }
        let id = chat.text("id", most: 255, isNeeded: true)
        let name = chat.text("name", most: 255)
        let isDirect = chat.flag("direct")
        reader.adopt(chat.problems)
        return id.map { LiveChat(id: $0, name: name, isDirect: isDirect) }
    }

    static func sender(_ reader: inout ObjectReader, isNeeded: Bool) -> LiveSender? {
        guard var sender = reader.object("sender", known: ["id", "name", "phone"], isNeeded: isNeeded) else {
            return nil
        }
        let id = sender.text("id", most: 255, isNeeded: true)
        let name = sender.text("name", most: 255)
        let phone = sender.text("phone", most: 16)
        if let phone, !isPhone(phone) {
            sender.note("bad_phone", "A number like +6281200000001 is needed here.", "phone")
        }
        reader.adopt(sender.problems)
        return id.map { LiveSender(id: $0, name: name ?? $0, phone: phone) }
    }

    /// `+` and 6 to 15 digits (E.164).
    private static func isPhone(_ text: String) -> Bool {
        text.hasPrefix("+") && (6...15).contains(text.utf8.count - 1)
            && text.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    }
}
