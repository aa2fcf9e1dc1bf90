import Networks

/// Names of people and rooms, which transactions leave out.
struct MatrixNames: NameSource {
    let client: HomeserverClient
    let phonePrefixes: [String]
    /// How long an answer may take before the name is done without.
    let patience: Duration

    /// The name in that room, else the user's everywhere; a bridged person's without the bridge's mark.
    func name(of user: String, in chat: String) async -> String? {
        guard let id = UserID(user) else { return nil }
        let member = await ask(
            ["client", "v3", "rooms", chat, "state", "m.room.member", user],
            "displayname"
        )
        let found =
            if let member { member } else {
                await ask(["client", "v3", "profile", user, "displayname"], "displayname")
            }
        guard let found else { return nil }
        let isBridged = BridgedUser(id, phonePrefixes: phonePrefixes) != nil
        return isBridged ? BridgedUser.plain(found) : found
    }

    func chatName(_ chat: String) async -> String? {
        await ask(["client", "v3", "rooms", chat, "state", "m.room.name"], "name")
    }

    private func ask(_ path: [String], _ member: StaticString) async -> String? {
        let found = try? await client.call("GET", path, timeout: patience)
        guard let text = found?[member]?.text, !text.isEmpty else { return nil }
        return LiveText.limited(text, to: 512)
    }
}
