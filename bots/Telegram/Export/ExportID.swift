import Networks

/// The ids of an export in the Bot API's form.
enum ExportID {
    /// A supergroup or channel: `-100…`, with as many digits as it takes.
    static func channel(_ id: Int64) -> Int64 { -1_000_000_000_000 - id }

    /// `user123`, `channel123`, `chat123`; older exports have the user's number alone.
    static func sender(_ node: JSONNode?) -> String? {
        if let number = node?.integer { return String(number) }
        guard let text = node?.text else { return nil }
        for mark in ["user", "channel", "chat"] where text.hasPrefix(mark) {
            guard let number = Int64(text.dropFirst(mark.count)), (1..<1 << 52).contains(number) else {
                continue
            }
            return String(mark == "user" ? number : mark == "chat" ? -number : channel(number))
        }
        return nil
    }
}
