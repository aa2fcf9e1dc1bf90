import Networks

/// Who acted: an event tells only the user id; of a bridged person that may hold the phone number.
struct SenderDecoder: Sendable {
    let phonePrefixes: [String]

    /// Nil for what is no user id.
    ///
    /// The name is the id until ``MatrixNames`` is asked.
    func sender(_ user: String?) -> LiveSender? {
        guard let id = user.flatMap(UserID.init) else { return nil }
        let phone = BridgedUser(id, phonePrefixes: phonePrefixes)?.phone
        return LiveSender(id: id.text, name: id.text, phone: phone)
    }

    /// The name shown in a membership's content, or the id.
    func name(of user: UserID, in content: JSONObject?) -> String {
        guard let name = content?["displayname"]?.text, !name.isEmpty else { return user.text }
        let limited = LiveText.limited(name, to: 512)
        let isBridged = BridgedUser(user, phonePrefixes: phonePrefixes) != nil
        return isBridged ? BridgedUser.plain(limited) : limited
    }
}
