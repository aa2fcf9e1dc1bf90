import Domain
import Networks

/// Sends as the relay's own user.
///
/// A message sent again bears the same transaction ids, for which the homeserver gives back the events that it
/// has.
struct MatrixSender: MessageSender {
    private let client: HomeserverClient
    private let phonePrefixes: [String]
    private let direct: DirectRooms
    private let device: SendingDevice

    init(client: HomeserverClient, own: OwnUser, phonePrefixes: [String]) {
        self.client = client
        self.phonePrefixes = phonePrefixes
        direct = DirectRooms(client: client, own: own)
        device = SendingDevice(client: client, own: own)
    }

    /// The homeserver does not limit the service; people's screens do.
    var pace: SendingPace { SendingPace(chatInterval: .milliseconds(500), chatPerMinute: 30, perSecond: 10) }

    var isIdempotent: Bool { true }

    func send(_ message: OutgoingMessage) async throws(NetworkFault) -> SentMessage {
        let plan = try SendingPlan(message)
        let room = try await room(of: message.target)
        var first: String?
        for (number, part) in plan.parts.enumerated() {
            let address: String? = if let file = part.file { try await upload(file) } else { nil }
            let content = MessageBody(part, address: address, of: message, isFirst: number == 0).json
            // A key holds no dot, so no other message's part has this id.
            let transaction = number == 0 ? message.key : "\(message.key).\(number)"
            let event = try await put(content, into: room, transaction)
            first = first ?? event
        }
        guard let first else { throw .refused("nothing to send") }
        return SentMessage(chat: room, message: first)
    }

    private func room(of target: OutgoingMessage.Target) async throws(NetworkFault) -> String {
        switch target {
        case .chat(let room): return room
        case .person(let person):
            guard let user = UserID(person) else { throw .refused("no user id") }
            // A room with a bridge's puppet reaches nobody: the relay has no account on the other side.
            guard BridgedUser(user, phonePrefixes: phonePrefixes) == nil else {
                throw .refused("a bridged person cannot be written to privately")
            }
            return try await direct.room(with: person)
        }
    }

    private func put(_ content: [UInt8], into room: String, _ transaction: String) async throws(NetworkFault)
        -> String
    {
        let path = ["client", "v3", "rooms", room, "send", "m.room.message", transaction]
        do throws(NetworkFault) {
            let answer = try await client.call("PUT", path, content, query: device.query())
            guard let event = RoomEvent.identifier(answer["event_id"], "$") else {
                throw NetworkFault.unreachable("a message was answered without an id")
            }
            return event
        } catch .refused(let what) where what == "M_UNKNOWN_DEVICE" {
            await device.isGone()
            throw .unreachable(what)
        } catch .refused(let what) where what == "M_FORBIDDEN" {
            if let successor = await successor(of: room) { throw .moved(to: successor) }
            throw .refused(what)
        }
    }

    /// Where a room goes on that was closed by an upgrade.
    private func successor(of room: String) async -> String? {
        let tombstone = try? await client.call(
            "GET",
            ["client", "v3", "rooms", room, "state", "m.room.tombstone"]
        )
        return RoomEvent.identifier(tombstone?["replacement_room"], "!")
    }

    private func upload(_ file: OutgoingMessage.File) async throws(NetworkFault) -> String {
        let answer = try await client.call(
            "POST",
            ["media", "v3", "upload"],
            file.bytes,
            type: file.mime,
            query: ["filename": file.name],
            timeout: .seconds(120)
        )
        guard let address = answer["content_uri"]?.text.flatMap(ContentAddress.init) else {
            throw .unreachable("an upload was answered without an address")
        }
        return address.text
    }
}
