import Domain
import GRDBSQLite

/// One stored entry as the database shows it: every pointer is valid only during the call that got it.
package struct EntryView {
    /// Number, envelope, then salt and bytes of each slot.
    static let columns =
        "n, envelope, author_salt, author, body_salt, body, media_salt, media, raw_salt, raw"

    private let statement: OpaquePointer

    /// Takes a statement that stands on a row of ``columns``.
    init(row statement: OpaquePointer) {
        self.statement = statement
    }

    /// The row's number.
    package var number: Int { Int(sqlite3_column_int64(statement, 0)) }

    /// The leaf's bytes.
    package var envelopeBytes: UnsafeRawBufferPointer {
        blob(1) ?? UnsafeRawBufferPointer(start: nil, count: 0)
    }

    /// The committed bytes; nil where the entry has no such slot or it was erased.
    package func content(_ slot: Slot) -> UnsafeRawBufferPointer? { blob(Self.saltColumn(slot) + 1) }

    /// The 32 bytes that open the commitment.
    package func salt(_ slot: Slot) -> UnsafeRawBufferPointer? { blob(Self.saltColumn(slot)) }

    /// Neither salt nor bytes are there, and nothing else in their place.
    func isEmpty(_ slot: Slot) -> Bool {
        let column = Self.saltColumn(slot)
        return sqlite3_column_type(statement, column) == SQLITE_NULL
            && sqlite3_column_type(statement, column + 1) == SQLITE_NULL
    }

    /// The parsed leaf.
    package func envelope() throws -> Envelope { try Envelope(parsing: envelopeBytes) }

    private static func saltColumn(_ slot: Slot) -> Int32 { Int32(2 + 2 * slot.rawValue) }

    private func blob(_ column: Int32) -> UnsafeRawBufferPointer? {
        guard sqlite3_column_type(statement, column) == SQLITE_BLOB else { return nil }
        let count = Int(sqlite3_column_bytes(statement, column))
        return UnsafeRawBufferPointer(start: sqlite3_column_blob(statement, column), count: count)
    }
}

/// One stored entry with copies of its bytes.
package struct Entry: Sendable, Hashable {
    package let number: Int
    package let envelopeBytes: [UInt8]
    package let contents: BySlot<[UInt8]>
    package let salts: BySlot<[UInt8]>

    /// Copies what `view` shows.
    package init(_ view: EntryView) {
        number = view.number
        envelopeBytes = Array(view.envelopeBytes)
        var contents = BySlot<[UInt8]>()
        var salts = BySlot<[UInt8]>()
        for slot in Slot.allCases {
            contents[slot] = view.content(slot).map { Array($0) }
            salts[slot] = view.salt(slot).map { Array($0) }
        }
        self.contents = contents
        self.salts = salts
    }

    /// The parsed leaf.
    package func envelope() throws -> Envelope {
        try envelopeBytes.withUnsafeBytes { try Envelope(parsing: $0) }
    }

    /// The leaf's hash in the tree.
    package var leafHash: TreeHash { TreeHasher.leaf(envelopeBytes) }
}
