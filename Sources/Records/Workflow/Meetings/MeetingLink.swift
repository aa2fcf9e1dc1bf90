/// The address at which a meeting is joined from afar.
enum MeetingLink {
    /// Parts of the addresses of teleconference services.
    private static let services = [
        "zoom.us/", "zoom.com/", "meet.google.com/", "teams.microsoft.com/", "teams.live.com/",
        "meet.jit.si/",
        "8x8.vc/", "webex.com/", "whereby.com/", "gotomeet", "bigbluebutton", "//bbb.", "//meet.", "//vicon.",
        "//jitsi.",
    ]
    /// Words beside which any address is that of the meeting.
    private static let online: Set<String> = [
        "zoom", "gmeet", "meet", "teams", "webex", "jitsi", "vicon", "daring", "online", "virtual", "hybrid",
        "tautan", "link", "teleconference", "telekonferensi",
    ]

    /// UTF-8 bytes of the address: of a known service, else of any where the text says that it is online; nil for none.
    static func range(in text: String) -> Range<Int>? {
        let found = addresses(in: text)
        let known = found.first { address in services.contains { address.word.contains($0) } }
        return known?.range ?? (isOnline(text) ? found.first { $0.word.contains("://") }?.range : nil)
    }

    /// Whether the text says that the meeting is joined from afar.
    static func isOnline(_ text: String) -> Bool {
        text.lowercased().split { !$0.isLetter }.contains { online.contains(String($0)) }
    }

    /// What looks like an address, in lower case and without the punctuation around it.
    private static func addresses(in text: String) -> [(range: Range<Int>, word: String)] {
        let bytes = Array(text.utf8)
        let isEnd = { (byte: UInt8) in byte <= 0x20 || "<>()[]\"".utf8.contains(byte) }
        return bytes.indices.split { isEnd(bytes[$0]) }.compactMap { part in
            var end = part.endIndex
            while end > part.startIndex, ".,;:!?*_".utf8.contains(bytes[end - 1]) { end -= 1 }
            let word = String(decoding: bytes[part.startIndex..<end], as: UTF8.self).lowercased()
            let isAddress = word.contains("://") || services.contains { word.hasPrefix($0) }
            return isAddress ? (part.startIndex..<end, word) : nil
        }
    }
}
