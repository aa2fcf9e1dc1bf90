import Domain
import Foundation
import Networks

/// Rooms, and who is in them.
extension MatrixUser {
    /// Makes a room without encryption and invites those users into it; its id.
    package func createRoom(
        _ name: String?,
        invite users: [String] = [],
        isDirect: Bool = false
    ) async throws -> String {
        let answer = try await call("POST", "createRoom") { json in
            json.member("name", name)
            json.member("preset", isDirect ? "trusted_private_chat" : "private_chat")
            json.member("is_direct", isDirect)
            json.key("invite")
            json.beginArray()
            users.forEach { json.string($0) }
            json.endArray()
        }
        return try answer.text("room_id")
    }

    package func invite(_ user: String, to room: String) async throws {
        try await call("POST", "rooms/\(Self.encoded(room))/invite") { $0.member("user_id", user) }
    }

    package func join(_ room: String) async throws {
        try await call("POST", "join/\(Self.encoded(room))")
    }

    package func leave(_ room: String) async throws {
        try await call("POST", "rooms/\(Self.encoded(room))/leave")
    }

    package func kick(_ user: String, from room: String) async throws {
        try await call("POST", "rooms/\(Self.encoded(room))/kick") { $0.member("user_id", user) }
    }

    /// Gives the room a name.
    package func rename(_ room: String, to name: String) async throws {
        try await call("PUT", "rooms/\(Self.encoded(room))/state/m.room.name") { $0.member("name", name) }
    }

    /// The name by which others see this user.
    package func setName(_ name: String) async throws {
        try await call("PUT", "profile/\(Self.encoded(id))/displayname") { $0.member("displayname", name) }
    }

    /// The name in that room only; unlike the other it stands when this returns.
    package func setName(_ name: String, in room: String) async throws {
        let path = "rooms/\(Self.encoded(room))/state/m.room.member/\(Self.encoded(id))"
        try await call("PUT", path) { json in
            json.member("membership", "join")
            json.member("displayname", name)
        }
    }

    /// Closes the room and opens another in its place; the new one's id.
    package func upgrade(_ room: String, to version: String) async throws -> String {
        let answer = try await call("POST", "rooms/\(Self.encoded(room))/upgrade") {
            $0.member("new_version", version)
        }
        return try answer.text("replacement_room")
    }

    /// A part of a path.
    static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
    }
}
