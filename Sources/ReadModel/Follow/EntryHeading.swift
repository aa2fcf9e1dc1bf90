import Domain

/// What a view needs of an envelope; the commitments, which cost most to read, are passed over.
struct EntryHeading: Sendable, Hashable {
    /// Nil for a kind that this version does not know.
    private(set) var kind: EntryKind?
    /// When the entry was accepted, milliseconds UTC.
    private(set) var time: Int64 = 0
    private(set) var forum: ForumID?
    /// The entries that it follows from.
    private(set) var from: [Int] = []

    private init() {}

    /// Reads a leaf of version 1.
    init(parsing bytes: UnsafeRawBufferPointer) throws {
        var version: Int64 = 0
        var read = EntryHeading()
        var json = JSONScanner(bytes)
        try json.object { json in
            if json.keyIs("v") {
                version = try json.integer()
            } else if json.keyIs("k") {
                read.kind = EntryKind(rawValue: try json.string())
            } else if json.keyIs("t") {
                read.time = try json.integer()
            } else if json.keyIs("f") {
                read.forum = ForumID(rawValue: try json.string())
            } else if json.keyIs("from") {
                try json.array { read.from.append(Int(try $0.integer())) }
            } else {
                try json.skip()
            }
        }
        guard version == 1 else { throw JSONScanner.Fault(offset: 0) }
        self = read
    }
}
