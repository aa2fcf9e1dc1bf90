import Domain
import Foundation
import GRDB
import GRDBSQLite

/// Reads the journal through a connection of its own that can neither write nor checkpoint.
package final class JournalReader: Sendable {
    /// The most entries that one read transaction covers, so that a reader never holds back the WAL.
    package static let batch = 1_024

    /// The database file.
    package let path: String
    private let queue: DatabaseQueue

    /// Opens `journal.db` of a data folder.
    package init(path: String) throws {
        guard FileIdentity(path: path) != nil else { throw JournalFault.missing(path: path) }
        self.path = path
        do {
            queue = try DatabaseQueue(path: path, configuration: JournalSchema.readerConfiguration)
        } catch let error as DatabaseError {
            // On a read-only medium SQLite cannot make the WAL's index; without a WAL none is needed.
            let isWhole = FileIdentity(path: path + "-wal") == nil
            guard error.resultCode == .SQLITE_CANTOPEN, isWhole, let unchanging = Self.immutable(path) else {
                throw JournalFault.notAJournal(path: path, detail: error.message ?? "\(error.resultCode)")
            }
            queue = unchanging
        }
    }

    /// A connection that takes the file for unchanging, by an RFC 8089 URI with SQLite's `immutable`.
    private static func immutable(_ path: String) -> DatabaseQueue? {
        guard access(path, W_OK) != 0 else { return nil }
        let uri = URL(filePath: path).absoluteString + "?immutable=1"
        return try? DatabaseQueue(path: uri, configuration: JournalSchema.readerConfiguration)
    }

    /// Number of committed entries.
    package func size() throws -> Int {
        try read { db in try Self.size(db) }
    }

    static func size(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT coalesce(max(n) + 1, 0) FROM entry") ?? 0
    }

    /// Shows the entries of `range` in order, at most ``batch`` per transaction.
    package func scan(_ range: Range<Int>, _ body: (EntryView) throws -> Void) throws {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = min(start + Self.batch, range.upperBound)
            try read { db in
                let statement = try PreparedStatement(
                    """
                    SELECT \(EntryView.columns) FROM entry WHERE n >= ? AND n < ? ORDER BY n
                    """,
                    on: db
                )
                statement.bind(1, start)
                statement.bind(2, end)
                try statement.rows(db) { try body(EntryView(row: $0)) }
            }
            start = end
        }
    }

    /// One entry; throws ``JournalFault/noSuchEntry(_:)``.
    package func entry(_ number: Int) throws -> Entry {
        var found: Entry?
        try scan(number..<(number + 1)) { found = Entry($0) }
        guard let found else { throw JournalFault.noSuchEntry(number) }
        return found
    }

    /// The entry that bears a natural key; nil where none does, and in a log of version 1.
    package func entry(of key: NaturalKey) throws -> Int? {
        try read { db in
            guard try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 > 1 else { return nil }
            return try Int.fetchOne(
                db.cachedStatement(sql: "SELECT n FROM natural_key WHERE key = ?"),
                arguments: [Data(key.bytes)]
            )
        }
    }

    /// The checkpoint that was signed last; nil in a log without one.
    package func latestCheckpoint() throws -> SignedNote? {
        let note = try read { db in
            try String.fetchOne(db, sql: "SELECT note FROM checkpoint ORDER BY size DESC LIMIT 1")
        }
        return try note.map { try SignedNote(parsing: $0) }
    }

    /// The hashes of a tile of a log with at least the tile's entries.
    package func hashes(of tile: TreeTile) throws -> [TreeHash] {
        if tile.count == TreeTile.width, let stored = try storedHashes(tile) { return stored }
        let first = tile.index * TreeTile.width
        if tile.level == 0 {
            var hashes: [TreeHash] = []
            try scan(first..<(first + tile.count)) { hashes.append(TreeHasher.leaf($0.envelopeBytes)) }
            guard hashes.count == tile.count else {
                throw JournalFault.noSuchEntry(first + hashes.count)
            }
            return hashes
        }
        return try (first..<(first + tile.count)).map { index in
            TreeTile.root(of: try hashes(of: TreeTile(level: tile.level - 1, index: index))[...])
        }
    }

    /// A full tile as it is stored; nil where it is not, or is no tile.
    func storedHashes(_ tile: TreeTile) throws -> [TreeHash]? {
        let blob = try read { db in
            try Data.fetchOne(
                db,
                sql: """
                    SELECT hashes FROM tile
                    WHERE level = ? AND position = ? AND typeof(hashes) = 'blob' AND length(hashes) = ?
                    """,
                arguments: [tile.level, tile.index, TreeTile.width * TreeHash.byteCount]
            )
        }
        guard let blob else { return nil }
        let bytes = Array(blob)
        return stride(from: 0, to: bytes.count, by: TreeHash.byteCount)
            .compactMap { TreeHash(bytes[$0..<min($0 + TreeHash.byteCount, bytes.count)]) }
    }

    /// A source of nodes for proofs in the tree of the first `size` entries; keeps the tiles it has read.
    package func nodes(of size: Int) -> TreeProof.NodeSource {
        var tiles: [TreeTile: [TreeHash]] = [:]
        return { [self] level, index in
            let tileLevel = level / TreeTile.height
            let first = index << (level % TreeTile.height)
            let width = 1 << (level % TreeTile.height)
            let inLevel = size >> (TreeTile.height * tileLevel)
            let position = first / TreeTile.width
            let tile = TreeTile(
                level: tileLevel,
                index: position,
                count: min(TreeTile.width, inLevel - position * TreeTile.width)
            )
            let hashes = try tiles[tile] ?? self.hashes(of: tile)
            tiles[tile] = hashes
            let offset = first % TreeTile.width
            return TreeTile.root(of: hashes[offset..<(offset + width)])
        }
    }

    /// The root of the first `size` entries.
    package func root(of size: Int) throws -> TreeHash {
        try TreeProof.root(of: 0..<size, nodes: nodes(of: size))
    }

    /// A receipt for one entry under a signed checkpoint.
    package func proof(of number: Int, under checkpoint: SignedNote) throws -> LogProof {
        let tree = try Checkpoint(parsing: checkpoint.text)
        guard (0..<tree.size).contains(number) else { throw JournalFault.noSuchEntry(number) }
        return LogProof(
            index: number,
            hashes: try TreeProof.inclusion(of: number, in: tree.size, nodes: nodes(of: tree.size)),
            checkpoint: checkpoint
        )
    }

    /// Runs `body` in one read transaction.
    ///
    /// What SQLite cannot read is reported as ``JournalFault/notAJournal(path:detail:)``.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do {
            return try queue.inDatabase { db in
                var value: Value?
                try db.inTransaction(.deferred) {
                    value = try body(db)
                    return .commit
                }
                guard let value else { throw JournalFault.closed }
                return value
            }
        } catch let error as DatabaseError {
            throw JournalFault.notAJournal(path: path, detail: error.message ?? "\(error.resultCode)")
        }
    }
}
