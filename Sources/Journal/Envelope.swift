import Domain

/// The public part of an entry, leaf version 1: exactly what is hashed into the tree.
///
/// UTF-8 JSON, fixed key order, no white space:
/// `{"v":1,"n":N,"k":"post","t":MS,"f":"FORUM","c":{"SLOT":"BASE64",…},"from":[…]}`; `f`, `c` and
/// `from` are absent where empty.
package struct Envelope: Hashable, Sendable {
    /// 0-based index of the leaf, the number people see.
    package var number: Int
    /// The kind's name; a later version may know more of them.
    package var kind: String
    /// When it was accepted, in milliseconds UTC.
    package var time: Int64
    package var forum: ForumID?
    package var commitments: BySlot<TreeHash>
    /// The entries that it follows from.
    package var from: [Int]

    package init(
        number: Int,
        kind: String,
        time: Int64,
        forum: ForumID? = nil,
        commitments: BySlot<TreeHash> = BySlot(),
        from: [Int] = []
    ) {
        self.number = number
        self.kind = kind
        self.time = time
        self.forum = forum
        self.commitments = commitments
        self.from = from
    }

    /// The leaf's bytes.
    package var encoded: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(256)
        Self.appendHead(number: number, kind: kind, time: time, to: &bytes)
        bytes += Self.tail(forum: forum, commitments: commitments, from: from)
        return bytes
    }

    /// The leaf's beginning, up to and with the time: what only the writer knows.
    ///
    /// `kind` must need no escapes, as the names of ``EntryKind`` do not.
    static func appendHead(number: Int, kind: String, time: Int64, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: #"{"v":1,"n":"#.utf8)
        bytes.append(decimal: Int64(number))
        bytes.append(contentsOf: #","k":""#.utf8)
        bytes.append(contentsOf: kind.utf8)
        bytes.append(contentsOf: #"","t":"#.utf8)
        bytes.append(decimal: time)
    }

    /// The rest of the leaf, which does not depend on its place in the log.
    static func tail(forum: ForumID?, commitments: BySlot<TreeHash>, from: [Int]) -> [UInt8] {
        var json = JSONWriter(capacity: 224)
        json.beginObject()
        if let forum {
            json.key("f")
            json.string(forum.rawValue)
        }
        if Slot.allCases.contains(where: { commitments[$0] != nil }) {
            json.key("c")
            json.beginObject()
            for slot in Slot.allCases {
                guard let commitment = commitments[slot] else { continue }
                json.key(slot.name)
                commitment.withBytes { json.base64($0) }
            }
            json.endObject()
        }
        if !from.isEmpty {
            json.key("from")
            json.beginArray()
            from.forEach { json.integer($0) }
            json.endArray()
        }
        json.endObject()
        // What was written as an object of its own goes on where the head ends.
        var bytes = json.bytes
        if bytes.count == 2 { return [UInt8(ascii: "}")] }
        bytes[0] = UInt8(ascii: ",")
        return bytes
    }

    /// Reads a leaf.
    ///
    /// Throws where it is not JSON of this shape; a reader that must know that the bytes
    /// are canonical compares them with `encoded`.
    package init(parsing bytes: UnsafeRawBufferPointer) throws {
        var read = Envelope(number: -1, kind: "", time: 0)
        var version: Int64 = 0
        var json = JSONScanner(bytes)
        try json.object { json in
            if json.keyIs("v") {
                version = try json.integer()
            } else if json.keyIs("n") {
                read.number = Int(try json.integer())
            } else if json.keyIs("k") {
                read.kind = try json.string()
            } else if json.keyIs("t") {
                read.time = try json.integer()
            } else if json.keyIs("f") {
                read.forum = ForumID(rawValue: try json.string())
            } else if json.keyIs("c") {
                try json.object { json in try read.readCommitment(&json) }
            } else if json.keyIs("from") {
                try json.array { read.from.append(Int(try $0.integer())) }
            } else {
                try json.skip()
            }
        }
        guard version == 1 else { throw JSONScanner.Fault(offset: 0) }
        self = read
    }

    private mutating func readCommitment(_ json: inout JSONScanner) throws {
        guard let slot = Slot.allCases.first(where: { json.keyIs($0.name) }) else { return try json.skip() }
        guard let hash = TreeHash(try json.base64()) else {
            throw JSONScanner.Fault(offset: 0)
        }
        commitments[slot] = hash
    }
}
