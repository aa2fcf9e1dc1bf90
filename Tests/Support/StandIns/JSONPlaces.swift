/// Where the values of a well-formed JSON text stand; for tests that change them one at a time.
enum JSONPlaces {
    /// The range of every value, the whole first; keys are not values.
    static func values(in bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var at = 0
        read(bytes, &at, &found)
        return found
    }

    private static func read(_ bytes: [UInt8], _ at: inout Int, _ found: inout [Range<Int>]) {
        skipSpace(bytes, &at)
        let start = at
        let place = found.count
        found.append(start..<start)
        switch bytes[at] {
        case UInt8(ascii: "{"), UInt8(ascii: "["): readMembers(bytes, &at, &found)
        case UInt8(ascii: "\""): skipString(bytes, &at)
        default: while at < bytes.count, !Array(",]} \n\r\t".utf8).contains(bytes[at]) { at += 1 }
        }
        found[place] = start..<at
    }

    private static func readMembers(_ bytes: [UInt8], _ at: inout Int, _ found: inout [Range<Int>]) {
        let isObject = bytes[at] == UInt8(ascii: "{")
        at += 1
        skipSpace(bytes, &at)
        while ![UInt8(ascii: "}"), UInt8(ascii: "]")].contains(bytes[at]) {
            if isObject {
                skipString(bytes, &at)
                skipSpace(bytes, &at)
                at += 1
            }
            read(bytes, &at, &found)
            skipSpace(bytes, &at)
            if bytes[at] == UInt8(ascii: ",") { at += 1 }
            skipSpace(bytes, &at)
        }
        at += 1
    }

    private static func skipString(_ bytes: [UInt8], _ at: inout Int) {
        at += 1
        while bytes[at] != UInt8(ascii: "\"") { at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1 }
        at += 1
    }

    private static func skipSpace(_ bytes: [UInt8], _ at: inout Int) {
        while at < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[at]) { at += 1 }
    }
}
