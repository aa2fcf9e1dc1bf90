/// Finds where JSON values begin and end by their brackets and quotes alone, without recursion.
enum JSONSpan {
    static func skipSpace(_ bytes: [UInt8], _ start: Int) -> Int {
        var at = start
        while at < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[at]) { at += 1 }
        return at
    }

    /// The position behind the value at `start`; nil where it does not end before `limit`.
    static func end(of bytes: [UInt8], from start: Int, limit: Int) -> Int? {
        guard start < limit else { return nil }
        switch bytes[start] {
        case UInt8(ascii: "\""): return stringEnd(bytes, start, limit)
        case UInt8(ascii: "{"), UInt8(ascii: "["): return bracketEnd(bytes, start, limit)
        default:
            var at = start
            while at < limit, isScalar(bytes[at]) { at += 1 }
            return at == start ? nil : at
        }
    }

    /// Keys and values of the object in `range`; nil where it is malformed at this level.
    static func members(_ bytes: [UInt8], _ range: Range<Int>) -> [JSONObject.Member]? {
        var found: [JSONObject.Member] = []
        let inside = range.upperBound - 1
        let isWhole = list(bytes, range) { start in
            guard bytes[start] == UInt8(ascii: "\""), let key = stringEnd(bytes, start, inside) else {
                return nil
            }
            let colon = skipSpace(bytes, key)
            guard bytes[colon] == UInt8(ascii: ":") else { return nil }
            let value = skipSpace(bytes, colon + 1)
            guard let end = end(of: bytes, from: value, limit: inside) else { return nil }
            found.append(JSONObject.Member(key: start + 1..<key - 1, value: value..<end))
            return end
        }
        return isWhole ? found : nil
    }

    /// The values of the array in `range`; nil where it is malformed at this level.
    static func elements(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>]? {
        var found: [Range<Int>] = []
        let isWhole = list(bytes, range) { start in
            guard let end = end(of: bytes, from: start, limit: range.upperBound - 1) else { return nil }
            found.append(start..<end)
            return end
        }
        return isWhole ? found : nil
    }

    /// Calls `item` at the start of each item; it answers where the item ends.
    private static func list(_ bytes: [UInt8], _ range: Range<Int>, _ item: (Int) -> Int?) -> Bool {
        let last = range.upperBound - 1
        var at = skipSpace(bytes, range.lowerBound + 1)
        if at == last { return true }
        while at < last, let end = item(at) {
            at = skipSpace(bytes, end)
            if at == last { return true }
            guard bytes[at] == UInt8(ascii: ",") else { return false }
            at = skipSpace(bytes, at + 1)
        }
        return false
    }

    private static func stringEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
        var at = start + 1
        while at < limit {
            switch bytes[at] {
            case UInt8(ascii: "\""): return at + 1
            case UInt8(ascii: "\\"): at += 2
            default: at += 1
            }
        }
        return nil
    }

    private static func bracketEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
        var open: [UInt8] = []
        var at = start
        while at < limit {
            switch bytes[at] {
            case UInt8(ascii: "\""):
                guard let end = stringEnd(bytes, at, limit) else { return nil }
                at = end
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): open.append(bytes[at] + 2)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard open.popLast() == bytes[at] else { return nil }
                if open.isEmpty { return at + 1 }
            default: break
            }
            at += 1
        }
        return nil
    }

    private static func isScalar(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x0A, 0x0D, 0x09: false
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "\""): false
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): false
        default: true
        }
    }
}
