import Domain

/// A JSON value with the place it was read from, for deliveries whose parts are kept byte for byte.
///
/// Nothing is parsed before it is asked for, one level at a time, so that a part that is no JSON, or is nested
/// too deeply, spoils only itself: its siblings are still found by their brackets. What a part holds is
/// trusted only after ``isSound``.
package struct JSONNode: Sendable {
    let bytes: [UInt8]
    let range: Range<Int>

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
    }

    /// The one value in `bytes`; nil where its brackets and quotes do not close or something follows it.
    package init?(_ bytes: [UInt8]) {
        let start = JSONSpan.skipSpace(bytes, 0)
        guard let end = JSONSpan.end(of: bytes, from: start, limit: bytes.count),
            JSONSpan.skipSpace(bytes, end) == bytes.count
        else { return nil }
        self.init(bytes, start..<end)
    }

    /// The value's own bytes.
    package var raw: [UInt8] { Array(bytes[range]) }

    /// The whole value is JSON, nested at most 64 deep.
    package var isSound: Bool {
        (try? JSONScanner.read(raw) { try $0.skip() }) != nil
    }

    /// The members; nil for what is no object.
    package var object: JSONObject? {
        guard bytes[range.lowerBound] == UInt8(ascii: "{") else { return nil }
        return JSONSpan.members(bytes, range).map { JSONObject(bytes: bytes, members: $0) }
    }

    /// The elements; nil for what is no array.
    package var elements: [JSONNode]? {
        guard bytes[range.lowerBound] == UInt8(ascii: "[") else { return nil }
        return JSONSpan.elements(bytes, range)?.map { JSONNode(bytes, $0) }
    }

    /// A string, lone surrogates as U+FFFD.
    package var text: String? {
        guard bytes[range.lowerBound] == UInt8(ascii: "\"") else { return nil }
        return try? JSONScanner.read(raw) { try $0.string() }
    }

    /// A whole number.
    package var integer: Int64? { try? JSONScanner.read(raw) { try $0.integer() } }

    /// A finite number.
    package var number: Double? { try? JSONScanner.read(raw) { try $0.number() } }

    /// `true` or `false`.
    package var boolean: Bool? { try? JSONScanner.read(raw) { try $0.boolean() } }

    /// `null`.
    package var isNull: Bool { bytes[range].elementsEqual("null".utf8) }
}

/// The members of a JSON object.
package struct JSONObject: Sendable {
    struct Member {
        /// Between the quotes, escapes and all.
        var key: Range<Int>
        var value: Range<Int>
    }

    let bytes: [UInt8]
    let members: [Member]

    /// The member of that name, of several the last; nil where it is absent or null.
    package subscript(_ name: StaticString) -> JSONNode? {
        guard let found = member(name) else { return nil }
        let node = JSONNode(bytes, found.value)
        return node.isNull ? nil : node
    }

    /// Whether there is a member of that name, if only null.
    package func has(_ name: StaticString) -> Bool { member(name) != nil }

    /// Every member in order, names as they are written; those that are null or stand there twice too.
    package var all: [(name: String, value: JSONNode)] {
        members.map { (String(decoding: bytes[$0.key], as: UTF8.self), JSONNode(bytes, $0.value)) }
    }

    /// The members' names in order, as they are written.
    package var names: [String] { members.map { String(decoding: bytes[$0.key], as: UTF8.self) } }

    private func member(_ name: StaticString) -> Member? {
        let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        return members.last { bytes[$0.key].elementsEqual(wanted) }
    }
}
