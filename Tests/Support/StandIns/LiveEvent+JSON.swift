import Domain
import Networks

/// Live events as JSON with a fixed key order: what the goldens in `fixtures` hold.
extension LiveEvent {
    /// `[` and one event per line; keys absent where nil, empty or false.
    ///
    /// Of the raw bytes only the number is shown: that they are the delivery's own, ``Conformance`` checks.
    package static func json(_ events: [LiveEvent]) -> String {
        let lines = events.map { "  " + String(decoding: $0.json, as: UTF8.self) }
        return events.isEmpty ? "[]\n" : "[\n" + lines.joined(separator: ",\n") + "\n]\n"
    }

    private var json: [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.key("chat")
        json.beginObject()
        json.key("id")
        json.string(chat.id)
        json.member("name", chat.name)
        json.member("direct", chat.isDirect)
        json.endObject()
        content.write(to: &json)
        json.key("raw")
        json.integer(raw.count)
        json.endObject()
        return json.bytes
    }
}

extension LiveEvent.Content {
    fileprivate func write(to json: inout JSONWriter) {
        switch self {
        case .post(let post):
            json.key("post")
            post.write(to: &json)
        case .deletion(let deletion):
            json.key("deletion")
            deletion.write(to: &json)
        case .reaction(let reaction):
            json.key("reaction")
            reaction.write(to: &json)
        case .choice(let choice):
            json.key("choice")
            choice.write(to: &json)
        case .moved(let chat): json.member("moved", chat)
        case .delivery(let delivery):
            json.key("delivery")
            delivery.write(to: &json)
        case .membership(.invited(let inviter)): json.member("invited", inviter)
        case .membership(.joined): json.member("membership", "joined")
        case .membership(.removed): json.member("membership", "removed")
        case .membership(.renamed): json.member("membership", "renamed")
        case .unreadable(let reason): json.member("unreadable", reason)
        }
    }
}

extension LivePost {
    fileprivate func write(to json: inout JSONWriter) {
        json.beginObject()
        json.key("native")
        native.write(to: &json)
        json.member("revision", revision.isEmpty ? nil : revision)
        sender?.write(to: &json)
        json.time(at, stamp)
        json.member("kind", kind.rawValue)
        json.member("text", text)
        if !mentions.isEmpty {
            json.key("mentions")
            json.beginArray()
            mentions.forEach { json.string($0) }
            json.endArray()
        }
        if let location {
            json.key("location")
            json.beginArray()
            json.number(location.latitude)
            json.number(location.longitude)
            json.endArray()
        }
        if let system {
            json.key("system")
            system.write(to: &json)
        }
        if !attachments.isEmpty {
            json.key("attachments")
            json.beginArray()
            attachments.forEach { $0.write(to: &json) }
            json.endArray()
        }
        json.endObject()
    }
}

extension LiveSender {
    fileprivate func write(to json: inout JSONWriter) {
        json.key("sender")
        json.beginObject()
        json.member("id", id)
        json.member("name", name)
        json.member("phone", phone)
        json.endObject()
    }
}

extension LiveDeletion {
    fileprivate func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("message", message)
        sender?.write(to: &json)
        json.time(at, stamp)
        json.endObject()
    }
}

extension LiveReaction {
    fileprivate func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("id", id)
        json.member("message", message)
        sender?.write(to: &json)
        json.time(at, stamp)
        json.key("emojis")
        json.beginArray()
        emojis.forEach { json.string($0) }
        json.endArray()
        json.endObject()
    }
}

extension LiveChoice {
    fileprivate func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("id", id)
        json.member("message", message)
        sender.write(to: &json)
        json.key("at")
        json.integer(at)
        json.member("data", data)
        json.endObject()
    }
}

extension LiveDelivery {
    fileprivate func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("message", message)
        json.member("state", state.rawValue)
        json.key("at")
        json.integer(at)
        json.member("reason", reason)
        json.endObject()
    }
}

extension JSONWriter {
    fileprivate mutating func time(_ at: Int64, _ stamp: String) {
        key("at")
        integer(at)
        member("stamp", stamp)
    }
}
