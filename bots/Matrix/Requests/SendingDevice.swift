import Domain
import Networks

/// The device in whose name the relay sends.
///
/// Of an application service alone Synapse remembers transaction ids in memory only, for half an hour; of a
/// device for a day and on disk. Without one a message tried again after a power cut would be there twice.
actor SendingDevice {
    private static let id = "TITIAN"

    private let client: HomeserverClient
    private let own: OwnUser
    private var isThere = false

    init(client: HomeserverClient, own: OwnUser) {
        self.client = client
        self.own = own
    }

    /// What a send's query must say; nothing where the homeserver gives the relay no device.
    func query() async throws(NetworkFault) -> [String: String] {
        let user = try await own.learn().user
        if !isThere { isThere = try await logIn(user) }
        // Synapse fails inside where a device is named without its user.
        return isThere ? ["user_id": user, "device_id": Self.id] : [:]
    }

    /// Somebody has removed it.
    func isGone() { isThere = false }

    /// Makes the device where it is not there; the token that comes with it is not used.
    private func logIn(_ user: String) async throws(NetworkFault) -> Bool {
        var json = JSONWriter()
        json.beginObject()
        json.member("type", "m.login.application_service")
        json.key("identifier")
        json.beginObject()
        json.member("type", "m.id.user")
        json.member("user", user)
        json.endObject()
        json.member("device_id", Self.id)
        json.member("initial_device_display_name", "Titian")
        json.endObject()
        do {
            let answer = try await client.call("POST", ["client", "v3", "login"], json.bytes)
            return answer["device_id"]?.text == Self.id
        } catch .refused {
            return false
        }
    }
}
