extension JSONScanner {
    /// The text of a string that has escapes.
    func unescaped(_ range: Range<Int>) throws -> String {
        var out: [UInt8] = []
        out.reserveCapacity(range.count)
        var at = range.lowerBound
        while at < range.upperBound {
            guard bytes[at] == UInt8(ascii: "\\") else {
                out.append(bytes[at])
                at += 1
                continue
            }
            at += 1
            guard at < range.upperBound else { throw Fault(offset: at) }
            switch bytes[at] {
            case UInt8(ascii: "n"): out.append(0x0A)
            case UInt8(ascii: "r"): out.append(0x0D)
            case UInt8(ascii: "t"): out.append(0x09)
            case UInt8(ascii: "b"): out.append(0x08)
            case UInt8(ascii: "f"): out.append(0x0C)
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(bytes[at])
            case UInt8(ascii: "u"):
                let (scalar, end) = try escapedScalar(at: at + 1, limit: range.upperBound)
                out.append(contentsOf: Array(String(Character(scalar)).utf8))
                at = end
                continue
            default: throw Fault(offset: at)
            }
            at += 1
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The scalar of `XXXX` or of a surrogate pair `XXXX\uXXXX`, and the position behind it.
    private func escapedScalar(at start: Int, limit: Int) throws -> (Unicode.Scalar, Int) {
        let first = try hex4(at: start, limit: limit)
        if let scalar = Unicode.Scalar(first) { return (scalar, start + 4) }
        let isPair =
            first < 0xDC00 && start + 6 <= limit && bytes[start + 4] == UInt8(ascii: "\\")
            && bytes[start + 5] == UInt8(ascii: "u")
        if isPair {
            let second = try hex4(at: start + 6, limit: limit)
            if (0xDC00..<0xE000).contains(second),
                let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
            {
                return (scalar, start + 10)
            }
        }
        return ("\u{FFFD}", start + 4)
    }

    private func hex4(at start: Int, limit: Int) throws -> UInt32 {
        guard start + 4 <= limit else { throw Fault(offset: start) }
        var value: UInt32 = 0
        for byte in bytes[start..<(start + 4)] {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 0x30)
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - 0x57)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - 0x37)
            default: throw Fault(offset: start)
            }
        }
        return value
    }
}
