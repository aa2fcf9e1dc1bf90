import Domain
import Foundation
import Networks

/// Messages, as Element and the bridges write them. Each call gives the new event's id.
extension MatrixUser {
    @discardableResult
    package func say(_ text: String, in room: String) async throws -> String {
        try await send(room) { Self.write(text, to: &$0) }
    }

    /// A photo with a caption, which is empty for none.
    @discardableResult
    package func post(_ photo: [UInt8], named name: String, caption: String, in room: String) async throws
        -> String
    {
        let address = try await upload(photo, mime: "image/jpeg")
        return try await send(room) { json in
            json.member("msgtype", "m.image")
            json.member("body", caption.isEmpty ? name : caption)
            json.member("filename", name)
            json.member("url", address)
            json.key("info")
            json.beginObject()
            json.member("mimetype", "image/jpeg")
            json.key("size")
            json.integer(photo.count)
            json.endObject()
        }
    }

    @discardableResult
    package func edit(_ event: String, to text: String, in room: String) async throws -> String {
        try await send(room) { json in
            Self.write("* " + text, to: &json)
            json.key("m.new_content")
            json.beginObject()
            Self.write(text, to: &json)
            json.endObject()
            Self.relate(&json) {
                $0.member("rel_type", "m.replace")
                $0.member("event_id", event)
            }
        }
    }

    @discardableResult
    package func reply(_ text: String, to event: String, in room: String) async throws -> String {
        try await send(room) { json in
            Self.write(text, to: &json)
            Self.relate(&json) { Self.answer(event, &$0) }
        }
    }

    @discardableResult
    package func say(_ text: String, inThread root: String, of room: String) async throws -> String {
        try await send(room) { json in
            Self.write(text, to: &json)
            Self.relate(&json) { json in
                json.member("rel_type", "m.thread")
                json.member("event_id", root)
                json.member("is_falling_back", true)
                Self.answer(root, &json)
            }
        }
    }

    @discardableResult
    package func react(_ key: String, to event: String, in room: String) async throws -> String {
        try await send(room, "m.reaction") { json in
            Self.relate(&json) { json in
                json.member("rel_type", "m.annotation")
                json.member("event_id", event)
                json.member("key", key)
            }
        }
    }

    @discardableResult
    package func redact(_ event: String, in room: String) async throws -> String {
        let path = "rooms/\(Self.encoded(room))/redact/\(Self.encoded(event))/\(UUID().uuidString)"
        return try await call("PUT", path).text("event_id")
    }

    /// An event of any type.
    @discardableResult
    package func send(
        _ room: String,
        _ type: String = "m.room.message",
        _ content: (inout JSONWriter) -> Void
    ) async throws -> String {
        let path = "rooms/\(Self.encoded(room))/send/\(type)/\(UUID().uuidString)"
        return try await call("PUT", path, content).text("event_id")
    }

    /// The latest events of the room that this user can see, newest first, at most 1,000.
    package func events(of room: String) async throws -> [JSONObject] {
        let answer = try await call("GET", "rooms/\(Self.encoded(room))/messages?dir=b&limit=1000")
        return (answer["chunk"]?.elements ?? []).compactMap(\.object)
    }

    private static func write(_ text: String, to json: inout JSONWriter) {
        json.member("msgtype", "m.text")
        json.member("body", text)
    }

    private static func relate(_ json: inout JSONWriter, _ members: (inout JSONWriter) -> Void) {
        json.key("m.relates_to")
        json.beginObject()
        members(&json)
        json.endObject()
    }

    private static func answer(_ event: String, _ json: inout JSONWriter) {
        json.key("m.in_reply_to")
        json.beginObject()
        json.member("event_id", event)
        json.endObject()
    }
}
