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
    private let findKey: PreparedStatement
    private let claimKey: PreparedStatement
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
        findKey = try PreparedStatement("SELECT n FROM natural_key WHERE key = ?", on: db)
        claimKey = try PreparedStatement("INSERT INTO natural_key (key, n) VALUES (?, ?)", on: db)
    }

    /// Writes `drafts` behind `edge` and moves it on; leaves out what is there already or contested.
    func write(_ drafts: [SealedDraft], time: Int64, edge: inout TreeEdge, _ db: Database) throws
        -> Appended
    {
        let first = edge.size
        var known: [Int: Int] = [:]
        var contested: [Int: Appended.Contest] = [:]
        for (position, sealed) in drafts.enumerated() {
            let number = edge.size
            if sealed.draft.leansOnPrevious, let contest = contested[position - 1] {
                contested[position] = contest
                continue
            }
            if let key = sealed.draft.key {
                if let entry = try entry(of: key.own, db) {
                    known[position] = entry
                    continue
                }
                let holders = try key.subjects.map { try entry(of: $0, db) }
                if let contest = Self.contest(holders, sealed.draft) {
                    contested[position] = contest
                    continue
                }
                try claim(key.own, number, db)
                for (subject, holder) in zip(key.subjects, holders) where holder == nil {
                    try claim(subject, number, db)
                }
            }
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
        return Appended(range: first..<edge.size, known: known, contested: contested)
    }

    /// The first subject that an entry has from which the draft does not follow.
    private static func contest(_ holders: [Int?], _ draft: EntryDraft) -> Appended.Contest? {
        for (subject, holder) in holders.enumerated() {
            if let holder, !draft.from.contains(holder) { return .init(subject: subject, holder: holder) }
        }
        return nil
    }

    private func entry(of key: NaturalKey, _ db: Database) throws -> Int? {
        var found: Int?
        try key.bytes.withUnsafeBytes { bytes in
            findKey.bind(1, bytes)
            try findKey.rows(db) { found = Int(sqlite3_column_int64($0, 0)) }
        }
        return found
    }

    private func claim(_ key: NaturalKey, _ number: Int, _ db: Database) throws {
        try key.bytes.withUnsafeBytes { bytes in
            claimKey.bind(1, bytes)
            claimKey.bind(2, number)
            try claimKey.run(db)
        }
    }

    /// Lets an entry bear a key that nothing bears yet.
    func claimOnce(_ key: NaturalKey, _ number: Int, _ db: Database) throws {
        if try entry(of: key, db) == nil { try claim(key, number, db) }
    }

    /// Takes over the edge that `write` returned; called after COMMIT only.
    func adopt(_ edge: TreeEdge) {
        self.edge = edge
    }

    /// Gives up the statements; called before the connection is closed.
    func finish() {
        for statement in [entry, tile, findKey, claimKey] { statement.finish() }
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
