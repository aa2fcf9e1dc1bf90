extension TelegramExportDecoder {
    /// With what Desktop begins the object of one chat, or of everything it exported.
    private static let firstMembers: Set<String> = [
        "name", "type", "id", "messages", "about", "personal_information", "profile_pictures", "stories",
        "contacts", "frequent_contacts", "sessions", "web_sessions", "other_data", "chats", "left_chats",
    ]

    /// Whether a file that begins with `head` is to be read by this decoder; 64 bytes are enough.
    ///
    /// It tells JSON of such a beginning from a chat in plain text, not an export from other JSON: that is for
    /// ``survey(_:dateOrder:)`` to refuse.
    package static func isTelegram(head: [UInt8]) -> Bool {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = head.starts(with: mark) ? head.dropFirst(mark.count) : head[...]
        let object = skippingSpace(text)
        guard object.first == UInt8(ascii: "{") else { return false }
        let member = skippingSpace(object.dropFirst())
        guard member.first == UInt8(ascii: "\"") else { return false }
        let name = member.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
        return name.endIndex < head.endIndex && firstMembers.contains(String(decoding: name, as: UTF8.self))
    }

    package func reads(head: [UInt8]) -> Bool { Self.isTelegram(head: head) }

    private static func skippingSpace(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        bytes.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    }
}
