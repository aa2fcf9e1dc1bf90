/// A pull reader for JSON (RFC 8259) over bytes, for payloads whose shape the caller knows.
///
/// Nothing is allocated but the strings that are asked for. Lone surrogates (`\ud800`) read as
/// U+FFFD and invalid UTF-8 is repaired, so that one bad string does not lose a payload. Nesting
/// deeper than 64 is refused.
package struct JSONScanner {
    /// Why and where reading stopped.
    package struct Fault: Error, Equatable {
        /// 0-based position of the offending byte.
        package let offset: Int

        package init(offset: Int) {
            self.offset = offset
        }
    }

    let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var depth = 0
    private var key: Range<Int> = 0..<0

    /// Reads `bytes`, which must outlive the scanner.
    package init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes.bindMemory(to: UInt8.self)
    }

    /// Reads `bytes` with `read`, and refuses anything that follows the value.
    package static func read<Value>(_ bytes: [UInt8], _ read: (inout JSONScanner) throws -> Value) throws
        -> Value
    {
        try bytes.withUnsafeBytes { buffer in
            var scanner = JSONScanner(buffer)
            let value = try read(&scanner)
            scanner.skipSpace()
            guard scanner.index == scanner.bytes.count else { throw scanner.fault }
            return value
        }
    }

    private var fault: Fault { Fault(offset: index) }

    /// Enters an object and calls `member` once per key; `member` must read or skip the value.
    package mutating func object(_ member: (inout JSONScanner) throws -> Void) throws {
        try enter(UInt8(ascii: "{"))
        if take(UInt8(ascii: "}")) { depth -= 1; return }
        repeat {
            key = try stringRange().range
            guard take(UInt8(ascii: ":")) else { throw fault }
            try member(&self)
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw fault }
        depth -= 1
    }

    /// Enters an array and calls `element` once per element, which it must read or skip.
    package mutating func array(_ element: (inout JSONScanner) throws -> Void) throws {
        try enter(UInt8(ascii: "["))
        if take(UInt8(ascii: "]")) { depth -= 1; return }
        repeat { try element(&self) } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw fault }
        depth -= 1
    }

    /// Whether the key just read is `name`; valid inside `object`'s closure before its value is read.
    package func keyIs(_ name: StaticString) -> Bool {
        guard key.count == name.utf8CodeUnitCount else { return false }
        for position in 0..<key.count where bytes[key.lowerBound + position] != name.utf8Start[position] {
            return false
        }
        return true
    }

    /// The key just read, as text.
    package var keyText: String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[key]), as: UTF8.self)
    }

    /// A string value.
    package mutating func string() throws -> String {
        let (range, isEscaped) = try stringRange()
        if isEscaped { return try unescaped(range) }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    /// Whether the next value is a string.
    package mutating func isAtString() -> Bool {
        skipSpace()
        return index < bytes.count && bytes[index] == UInt8(ascii: "\"")
    }

    /// A string value that holds bytes in base64 (RFC 4648 §4), without escapes.
    package mutating func base64() throws -> [UInt8] {
        let range = try stringRange().range
        let text = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[range]))
        guard let value = Base64.decode(text) else { throw Fault(offset: range.lowerBound) }
        return value
    }

    /// A whole number within Int64.
    package mutating func integer() throws -> Int64 {
        skipSpace()
        let isNegative = takeHere(UInt8(ascii: "-"))
        let start = index
        var value: Int64 = 0
        while index < bytes.count, case let digit = bytes[index] &- UInt8(ascii: "0"), digit < 10 {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(Int64(digit))
            guard !overflow, !carry else { throw fault }
            value = sum
            index += 1
        }
        guard index > start else { throw fault }
        return isNegative ? -value : value
    }

    /// A whole number that must lie in `range`.
    package mutating func integer(in range: ClosedRange<Int64>) throws -> Int64 {
        let start = index
        let value = try integer()
        guard range.contains(value) else { throw Fault(offset: start) }
        return value
    }

    /// A number that a Double can hold.
    package mutating func number() throws -> Double {
        skipSpace()
        let start = index
        let allowed = Array("+-.0123456789eE".utf8)
        while index < bytes.count, allowed.contains(bytes[index]) { index += 1 }
        let value = Double(String(decoding: bytes[start..<index], as: UTF8.self))
        guard let value, value.isFinite else { throw fault }
        return value
    }

    package mutating func boolean() throws -> Bool {
        skipSpace()
        if takeWord("true") { return true }
        if takeWord("false") { return false }
        throw fault
    }

    /// True, and past it, where the value is null.
    package mutating func null() -> Bool {
        skipSpace()
        return takeWord("null")
    }

    /// Strings of an array.
    package mutating func strings() throws -> [String] {
        var found: [String] = []
        try array { found.append(try $0.string()) }
        return found
    }

    /// Passes over one value of any shape.
    package mutating func skip() throws {
        skipSpace()
        guard index < bytes.count else { throw fault }
        switch bytes[index] {
        case UInt8(ascii: "{"): try object { try $0.skip() }
        case UInt8(ascii: "["): try array { try $0.skip() }
        case UInt8(ascii: "\""): _ = try stringRange()
        case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try boolean()
        case UInt8(ascii: "n"): guard takeWord("null") else { throw fault }
        default: _ = try number()
        }
    }

    private mutating func enter(_ bracket: UInt8) throws {
        guard depth < 64, take(bracket) else { throw fault }
        depth += 1
    }

    private mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x0A, 0x0D, 0x09: index += 1
            default: return
            }
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        if index < bytes.count, bytes[index] <= 0x20 { skipSpace() }
        return takeHere(byte)
    }

    private mutating func takeHere(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func takeWord(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard index + count <= bytes.count else { return false }
        for position in 0..<count where bytes[index + position] != word.utf8Start[position] { return false }
        index += count
        return true
    }

    /// The bytes between the quotes, escapes and all, and whether there are escapes.
    private mutating func stringRange() throws -> (range: Range<Int>, isEscaped: Bool) {
        guard take(UInt8(ascii: "\"")) else { throw fault }
        let start = index
        var isEscaped = false
        // A place of its own: `index` would be stored at every byte.
        var place = start
        while place < bytes.count {
            place = Self.plain(bytes, from: place)
            guard place < bytes.count else { break }
            switch bytes[place] {
            case UInt8(ascii: "\""):
                index = place + 1
                return (start..<place, isEscaped)
            case UInt8(ascii: "\\"):
                isEscaped = true
                place += 2
            case 0..<0x20:
                index = place
                throw fault
            default: place += 1
            }
        }
        index = place
        throw fault
    }

    /// The first place from `start` on where a quote, a backslash or a control character stands, or from which on fewer
    /// than eight bytes are left: eight bytes at a time.
    private static func plain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let raw = UnsafeRawBufferPointer(bytes)
        var place = start
        while place + 8 <= raw.count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            let quotes = word ^ (ones &* 0x22)
            let escapes = word ^ (ones &* 0x5C)
            // The top bit of a byte is set where it is zero, or below 0x20; the lowest that is set is right.
            let ends =
                (((quotes &- ones) & ~quotes) | ((escapes &- ones) & ~escapes)
                    | ((word &- (ones &* 0x20)) & ~word)) & (ones &* 0x80)
            if ends != 0 { return place + ends.trailingZeroBitCount / 8 }
            place += 8
        }
        return place
    }
}
