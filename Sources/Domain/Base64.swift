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
    package static func encode(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity((bytes.count + 2) / 3 * 4)
        appendGroups(of: bytes, to: &out)
        return out
    }

    /// Appends the encoding of `bytes` to `out`.
    ///
    /// For what runs a million times: called from another module, the generic form below goes byte by
    /// byte through witnesses.
    package static func append(_ bytes: UnsafeRawBufferPointer, to out: inout [UInt8]) {
        appendGroups(of: bytes, to: &out)
    }

    /// The same for any collection.
    package static func append(_ bytes: some Collection<UInt8>, to out: inout [UInt8]) {
        appendGroups(of: bytes, to: &out)
    }

    private static func appendGroups(of bytes: some Collection<UInt8>, to out: inout [UInt8]) {
        alphabet.withUnsafeBufferPointer { alphabet in
            var group: UInt32 = 0
            var count = 0
            for byte in bytes {
                group = group << 8 | UInt32(byte)
                count += 1
                guard count == 3 else { continue }
                out.append(alphabet[Int(group >> 18)])
                out.append(alphabet[Int(group >> 12 & 63)])
                out.append(alphabet[Int(group >> 6 & 63)])
                out.append(alphabet[Int(group & 63)])
                group = 0
                count = 0
            }
            guard count > 0 else { return }
            group <<= UInt32(8 * (3 - count))
            out.append(alphabet[Int(group >> 18)])
            out.append(alphabet[Int(group >> 12 & 63)])
            out.append(count == 2 ? alphabet[Int(group >> 6 & 63)] : UInt8(ascii: "="))
            out.append(UInt8(ascii: "="))
        }
    }

    /// The bytes that `text` encodes; nil where it is not canonical base64.
    package static func decode(_ text: [UInt8]) -> [UInt8]? {
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
