import Domain
import Networks

/// A change of the field `messages`: messages, statuses and errors, any number of each.
struct MessagesChange {
    /// The business number as it is shown, digits only.
    var ownNumber: String
    var contacts: [Contact]

    static func events(in value: JSONObject, _ change: JSONNode) -> [LiveEvent] {
        let own = value["metadata"]?.object?["display_phone_number"]?.text ?? ""
        let context = MessagesChange(
            ownNumber: own.filter(\.isASCIIDigit),
            contacts: (value["contacts"]?.elements ?? []).compactMap(Contact.init)
        )
        let messages = value["messages"]?.elements
        let statuses = value["statuses"]?.elements
        let errors = value["errors"]?.elements
        guard messages != nil || statuses != nil || errors != nil else {
            return [.unreadable("a change of messages without any", change.raw)]
        }
        guard (messages ?? []).count + (statuses ?? []).count + (errors ?? []).count <= Delivery.most else {
            return [.unreadable("a change of more than \(Delivery.most) messages", change.raw)]
        }
        return (messages ?? []).flatMap { Message.events(in: $0, of: context) }
            + (statuses ?? []).map(Status.event) + (errors ?? []).map(notice)
    }

    /// An error of the number itself, not of a message.
    private static func notice(_ error: JSONNode) -> LiveEvent {
        let code = error.object?["code"]?.integer.map(String.init) ?? "unnamed"
        return .unreadable("WhatsApp reports error \(code)", error.raw)
    }

    /// Whoever has this id.
    func contact(_ ids: String?...) -> Contact? {
        contacts.first { contact in
            ids.contains { $0 != nil && ($0 == contact.phoneID || $0 == contact.userID) }
        }
    }
}

/// One of `contacts`: who the senders of a change are.
struct Contact {
    /// `wa_id`: the number without `+`, or an `…@lid`.
    var phoneID: String?
    /// `user_id`: stands for the person within this business, with or without a number.
    var userID: String?
    var name: String?

    init?(_ node: JSONNode) {
        guard node.isSound, let object = node.object else { return nil }
        phoneID = object.identifier("wa_id")
        userID = object.identifier("user_id")
        let profile = object["profile"]?.object
        name = profile?["name"]?.text ?? profile?["username"]?.text
    }
}

extension JSONObject {
    /// A string that can be an id: not empty, at most 512 bytes.
    func identifier(_ name: StaticString) -> String? {
        guard let text = self[name]?.text, !text.isEmpty, text.utf8.count <= 512 else { return nil }
        return text
    }

    /// A time as Meta writes it, seconds since 1970 in a string, as milliseconds and as it stood there.
    func timestamp() -> (at: Int64, stamp: String)? {
        guard let node = self["timestamp"], let seconds = node.text.flatMap({ Int64($0) }) ?? node.integer
        else { return nil }
        let (at, isTooLarge) = seconds.multipliedReportingOverflow(by: 1000)
        guard !isTooLarge, Moment.years1To9999.contains(at) else { return nil }
        return (at, String(seconds))
    }
}

extension Character {
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
