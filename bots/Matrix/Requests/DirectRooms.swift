import Domain
import Networks

/// The rooms in which the relay talks with one person each, kept on the homeserver as `m.direct`.
///
/// If we crash between making a room and noting it, the next message makes another one.
actor DirectRooms {
    private typealias Outcome = Result<String, NetworkFault>

    private let client: HomeserverClient
    private let own: OwnUser
    /// One at a time for each person, or two messages would make two rooms.
    private var looking: [String: Task<Outcome, Never>] = [:]

    init(client: HomeserverClient, own: OwnUser) {
        self.client = client
        self.own = own
    }

    /// The room with that person, made where there is none that both are in.
    func room(with person: String) async throws(NetworkFault) -> String {
        if let task = looking[person] { return try await task.value.get() }
        let task = Task { [self] () -> Outcome in
            do throws(NetworkFault) {
                return .success(try await find(person))
            } catch {
                return .failure(error)
            }
        }
        looking[person] = task
        let outcome = await task.value
        looking[person] = nil
        return try outcome.get()
    }

    private func find(_ person: String) async throws(NetworkFault) -> String {
        var known = try await known()
        for room in known[person, default: []].suffix(8) where try await has(person, room) { return room }
        let room = try await make(with: person)
        known[person, default: []].append(room)
        try await note(known)
        return room
    }

    private func path() async throws(NetworkFault) -> [String] {
        ["client", "v3", "user", try await own.learn().user, "account_data", "m.direct"]
    }

    private func known() async throws(NetworkFault) -> [String: [String]] {
        do {
            let found = try await client.call("GET", path())
            let pairs = found.all.map { ($0.name, $0.value.elements?.compactMap(\.text) ?? []) }
            return Dictionary(pairs, uniquingKeysWith: { $1 })
        } catch .refused(let what) where what == "M_NOT_FOUND" {
            return [:]
        }
    }

    /// The person is in it, or invited; where the relay is not, the homeserver refuses to tell.
    private func has(_ person: String, _ room: String) async throws(NetworkFault) -> Bool {
        do {
            let path = ["client", "v3", "rooms", room, "state", "m.room.member", person]
            let member = try await client.call("GET", path)
            return ["join", "invite"].contains(member["membership"]?.text)
        } catch .refused {
            return false
        }
    }

    private func make(with person: String) async throws(NetworkFault) -> String {
        var json = JSONWriter()
        json.beginObject()
        json.member("preset", "trusted_private_chat")
        json.member("is_direct", true)
        json.key("invite")
        json.beginArray()
        json.string(person)
        json.endArray()
        json.endObject()
        let answer = try await client.call("POST", ["client", "v3", "createRoom"], json.bytes)
        guard let room = RoomEvent.identifier(answer["room_id"], "!") else {
            throw .unreachable("a new room was answered without an id")
        }
        return room
    }

    private func note(_ rooms: [String: [String]]) async throws(NetworkFault) {
        var json = JSONWriter()
        json.beginObject()
        for (person, rooms) in rooms.sorted(by: { $0.key < $1.key }) {
            json.key(dynamic: person)
            json.beginArray()
            rooms.forEach { json.string($0) }
            json.endArray()
        }
        json.endObject()
        _ = try await client.call("PUT", path(), json.bytes)
    }
}
