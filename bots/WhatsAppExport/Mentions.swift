/// Whom a text addresses: `@62812…` by number, `@` U+2068 name U+2069 by name.
enum Mentions {
    private static let isolate: [UInt8] = [0xE2, 0x81, 0xA8]
    private static let pop: [UInt8] = [0xE2, 0x81, 0xA9]
    /// The most that are read from one text.
    private static let limit = 1024

    /// The names and numbers in order, without marks.
    static func inText(_ text: UnsafeRawBufferPointer) -> [String] {
        var mentions: [String] = []
        var next = text.first(0x40)
        while let at = next, mentions.count < limit {
            if at == 0 || !isWord(text[at - 1]), let mention = mention(text, at + 1) {
                mentions.append(mention)
            }
            next = text.first(0x40, from: at + 1)
        }
        return mentions
    }

    private static func mention(_ text: UnsafeRawBufferPointer, _ start: Int) -> String? {
        if text.starts(with: isolate, at: start) {
            let nameStart = start + isolate.count
            let window = text.part(nameStart..<min(text.count, nameStart + Participants.longestName))
            guard let end = window.find(pop) else { return nil }
            return SenderName.clean(String(decoding: window.part(0..<end), as: UTF8.self))
        }
        var end = start
        while end < text.count, end - start < 20, text[end] &- 0x30 < 10 { end += 1 }
        guard end - start >= 7, end == text.count || !isWord(text[end]) else { return nil }
        return String(decoding: text.part(start..<end), as: UTF8.self)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2E || byte == 0x5F
    }
}
