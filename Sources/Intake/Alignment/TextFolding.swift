/// Writes the normalised form of a text into scratch memory; see ``ContentKey/of(_:kind:mentions:)``.
struct TextFolding {
    /// Stop at a combining mark, because the text must be composed first.
    var composes = true
    private let room: UnsafeMutableBufferPointer<UInt8>
    private var count = 0
    private var owesSpace = false

    /// `room` must hold at least as many bytes as the text; it is valid while the folding is used.
    init(_ room: UnsafeMutableBufferPointer<UInt8>) {
        self.room = room
    }

    /// What has been written.
    var folded: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[..<count])
    }

    /// Folds `bytes` (UTF-8); false where the text must be composed before it can be folded.
    mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte <= 0x20 {
                owesSpace = count > 0
                index += 1
            } else if byte < 0x80 {
                put(byte)
                index += 1
                if byte == UInt8(ascii: "@") { index = afterMention(bytes, index) }
            } else if byte == 0xcc || byte == 0xcd, composes {
                return false
            } else if let length = mark(bytes, index) {
                index += length
            } else {
                put(byte)
                index += 1
            }
        }
        return true
    }

    private mutating func put(_ byte: UInt8) {
        if owesSpace {
            room[count] = 0x20
            count += 1
            owesSpace = false
        }
        room[count] = byte
        count += 1
    }

    /// The length of the invisible or white character at `index`; nil where there is none.
    private mutating func mark(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        if bytes[index] == 0xc2 {
            guard index + 1 < bytes.count, bytes[index + 1] == 0xa0 else { return nil }
            owesSpace = count > 0
            return 2
        }
        guard bytes[index] == 0xe2 || bytes[index] == 0xef, index + 2 < bytes.count else { return nil }
        switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
        case (0xe2, 0x80, 0xaf):
            owesSpace = count > 0
            return 3
        case (0xe2, 0x80, 0x8e), (0xe2, 0x80, 0x8f), (0xe2, 0x80, 0xaa...0xae), (0xe2, 0x81, 0xa6...0xa9),
            (0xef, 0xbb, 0xbf), (0xef, 0xb8, 0x8f):
            return 3
        default:
            return nil
        }
    }

    /// Where the text goes on after the `@` before `index`, if it addresses somebody.
    private func afterMention(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        var end = index
        if index + 2 < bytes.count, bytes[index] == 0xe2, bytes[index + 1] == 0x81, bytes[index + 2] == 0xa8 {
            end += 3
            // A name is short: an isolate that is not closed soon is no mention.
            while end + 2 < bytes.count, end < index + 200 {
                if bytes[end] == 0xe2, bytes[end + 1] == 0x81, bytes[end + 2] == 0xa9 { return end + 3 }
                end += 1
            }
            return index
        }
        if end < bytes.count, bytes[end] == UInt8(ascii: "+") { end += 1 }
        let digits = end
        while end < bytes.count, bytes[end] &- UInt8(ascii: "0") < 10 { end += 1 }
        return end - digits >= 6 ? end : index
    }
}
