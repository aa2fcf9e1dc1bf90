import Domain
import GRDB
import GRDBSQLite

/// Writes numbered entries and full tiles inside the caller's transaction.
///
/// Holds the tree's right edge in memory. `write` works on a copy that `adopt` takes over after COMMIT:
/// a transaction that fails leaves no trace here either.
final class EntryWriter: @unchecked Sendable {
    private(set) var edge: TreeEdge
    private let entry: PreparedStatement
    private let tile: PreparedStatement
    private var envelope: [UInt8] = []

    init(_ db: Database, edge: TreeEdge) throws {
        self.edge = edge
        entry = try PreparedStatement(
            """
            INSERT INTO entry
            (n, envelope, author_salt, author, body_salt, body, media_salt, media, raw_salt, raw)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            on: db
        )
        tile = try PreparedStatement("INSERT INTO tile (level, position, hashes) VALUES (?, ?, ?)", on: db)
    }

    /// Writes `drafts` behind `edge` and moves it on.
    func write(_ drafts: [SealedDraft], time: Int64, edge: inout TreeEdge, _ db: Database) throws {
        for sealed in drafts {
            let number = edge.size
            envelope.removeAll(keepingCapacity: true)
            Envelope.appendHead(number: number, kind: sealed.draft.kind.rawValue, time: time, to: &envelope)
            envelope += sealed.tail
            entry.bind(1, number)
            let leaf = try envelope.withUnsafeBytes { bytes in
                entry.bind(2, bytes)
                try bindSlots(of: sealed, from: 0) { try entry.run(db) }
                return TreeHasher.leaf(bytes)
            }
            try edge.append(leaf) { tile, hashes in try write(tile, hashes, db) }
        }
    }

    /// Takes over the edge that `write` returned; called after COMMIT only.
    func adopt(_ edge: TreeEdge) {
        self.edge = edge
    }

    /// Gives up the statements; called before the connection is closed.
    func finish() {
        for statement in [entry, tile] { statement.finish() }
    }

    /// Binds slot after slot, each inside the scope that keeps its bytes alive.
    private func bindSlots(of sealed: SealedDraft, from index: Int, _ run: () throws -> Void) throws {
        guard let slot = Slot(rawValue: index) else { return try run() }
        let column = Int32(3 + 2 * index)
        guard let bytes = sealed.draft.contents[slot], let salt = sealed.salts[slot] else {
            entry.bind(column, nil)
            entry.bind(column + 1, nil)
            return try bindSlots(of: sealed, from: index + 1, run)
        }
        try salt.withBytes { salt in
            entry.bind(column, salt)
            try bytes.withUnsafeBytes { bytes in
                entry.bind(column + 1, bytes)
                try bindSlots(of: sealed, from: index + 1, run)
            }
        }
    }

    private func write(_ full: TreeTile, _ hashes: [TreeHash], _ db: Database) throws {
        tile.bind(1, full.level)
        tile.bind(2, full.index)
        try hashes.withUnsafeBytes { bytes in
            tile.bind(3, bytes)
            try tile.run(db)
        }
    }
}
