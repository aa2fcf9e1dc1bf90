/// Standard base64 with padding (RFC 4648 §4) over bytes, without Foundation's copies.
package enum Base64 {
    private static let alphabet: [UInt8] = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
    )

    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0xFF, count: 256)
        for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
        return values
    }()

    /// The encoding of `bytes`, ASCII.
    package static func encode(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        bytes.withUnsafeBytes { append($0, to: &out) }
        return out
    }

    /// Appends the encoding of `bytes` to `out`.
    ///
    /// Bytes by pointer and the text in one piece: an envelope holds several, and there are millions.
    package static func append(_ bytes: UnsafeRawBufferPointer, to out: inout [UInt8]) {
        let count = (bytes.count + 2) / 3 * 4
        alphabet.withUnsafeBufferPointer { alphabet in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { text in
                var place = 0
                var start = 0
                while start < bytes.count {
                    let left = bytes.count - start
                    let group =
                        UInt32(bytes[start]) << 16 | (left > 1 ? UInt32(bytes[start + 1]) << 8 : 0)
                        | (left > 2 ? UInt32(bytes[start + 2]) : 0)
                    text[place] = alphabet[Int(group >> 18)]
                    text[place + 1] = alphabet[Int(group >> 12 & 63)]
                    text[place + 2] = left > 1 ? alphabet[Int(group >> 6 & 63)] : UInt8(ascii: "=")
                    text[place + 3] = left > 2 ? alphabet[Int(group & 63)] : UInt8(ascii: "=")
                    start += 3
                    place += 4
                }
                out.append(contentsOf: text)
            }
        }
    }

    /// The bytes that `text` encodes; nil where it is not canonical base64.
    package static func decode(_ text: [UInt8]) -> [UInt8]? {
        text.withUnsafeBytes { decode($0) }
    }

    /// The same for bytes that lie elsewhere.
    package static func decode(_ text: UnsafeRawBufferPointer) -> [UInt8]? {
        guard text.count % 4 == 0 else { return nil }
        var out: [UInt8] = []
        out.reserveCapacity(text.count / 4 * 3)
        var group: UInt32 = 0
        var count = 0
        var padding = 0
        for character in text {
            if character == UInt8(ascii: "=") {
                padding += 1
                group <<= 6
            } else {
                let value = values[Int(character)]
                guard value != 0xFF, padding == 0 else { return nil }
                group = group << 6 | UInt32(value)
            }
            count += 1
            guard count == 4 else { continue }
            guard padding <= 2 else { return nil }
            let unused = padding == 2 ? group & 0xFFFF : padding == 1 ? group & 0xFF : 0
            guard unused == 0 else { return nil }
            out.append(UInt8(truncatingIfNeeded: group >> 16))
            if padding < 2 { out.append(UInt8(truncatingIfNeeded: group >> 8)) }
            if padding < 1 { out.append(UInt8(truncatingIfNeeded: group)) }
            group = 0
            count = 0
        }
        return out
    }
}
