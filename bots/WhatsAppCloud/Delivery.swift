import Domain
import Networks

/// One call of Meta's webhook: entries, their changes, and what each change holds.
enum Delivery {
    /// Most events of one delivery; one that claims more is kept as a whole.
    static let most = 10_000

    /// Everything that happened, in the order it stands there; pure and total.
    static func events(in body: [UInt8]) -> [LiveEvent] {
        guard let root = JSONNode(body)?.object, let entries = root["entry"]?.elements else {
            return [.unreadable("not a delivery of the WhatsApp Cloud API", body)]
        }
        guard !entries.isEmpty else { return [.unreadable("a delivery without entries", body)] }
        var events: [LiveEvent] = []
        for entry in entries where events.count <= most {
            guard let changes = entry.object?["changes"]?.elements, !changes.isEmpty else {
                events.append(.unreadable("an entry without changes", entry.raw))
                continue
            }
            for change in changes where events.count <= most { events += Self.events(inChange: change) }
        }
        return events.count <= most ? events : [.unreadable("a delivery of more than \(most) events", body)]
    }

    private static func events(inChange change: JSONNode) -> [LiveEvent] {
        guard let object = change.object, let field = object["field"]?.text,
            let value = object["value"]?.object
        else { return [.unreadable("a change without field or value", change.raw)] }
        switch field {
        case "messages": return MessagesChange.events(in: value, change)
        case "group_lifecycle_update", "group_participants_update", "group_settings_update",
            "group_status_update":
            return GroupUpdate.events(in: value, change)
        // What the business itself wrote on its phone: the relay's own side of the talk.
        case "smb_message_echoes": return []
        // Account, template and quality notices, and whatever Meta adds: kept whole for the operator.
        default: return [.unreadable("notice \(Notice.code(field, value)): no message", change.raw)]
        }
    }
}

/// How notices that are no messages are named to operators.
enum Notice {
    /// The field, and its event where it names one, such as `account_update ACCOUNT_VIOLATION`.
    static func code(_ field: String, _ value: JSONObject) -> String {
        let parts = [field, value["event"]?.text ?? ""].map(token).filter { !$0.isEmpty }
        return parts.joined(separator: " ")
    }

    /// Only what cannot be anybody's words: letters, digits, `_`, at most 64.
    static func token(_ text: String) -> String {
        let plain = text.utf8.prefix(64).filter { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
            default: false
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }
}

extension LiveEvent {
    /// Bytes that belong to no chat that could be told.
    static func unreadable(_ reason: String, _ raw: [UInt8]) -> LiveEvent {
        LiveEvent(chat: LiveChat(id: ""), content: .unreadable(reason: reason), raw: raw)
    }
}
