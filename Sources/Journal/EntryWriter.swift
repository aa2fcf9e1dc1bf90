import Domain
import GRDB
import GRDBSQLite

/// Writes numbered entries and full tiles inside the caller's transaction.
///
/// Holds the tree's right edge in memory. `write` works on a copy that `adopt` takes over after COMMIT:
/// a transaction that fails leaves no trace here either.
final class EntryWriter: @unchecked Sendable {
    /// The state behind the last commit.
    struct Edge {
        var frontier = TreeFrontier()
        /// The hashes of the unfinished tile of each level.
        var partial: [[TreeHash]] = []
    }

    private(set) var edge: Edge
    private let entry: PreparedStatement
    private let content: PreparedStatement
    private let tile: PreparedStatement

    init(_ db: Database, edge: Edge) throws {
        self.edge = edge
        entry = try PreparedStatement("INSERT INTO entry (n, envelope) VALUES (?, ?)", on: db)
        content = try PreparedStatement(
            """
            INSERT INTO content
            (n, author_salt, author, body_salt, body, media_salt, media, raw_salt, raw)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            on: db
        )
        tile = try PreparedStatement("INSERT INTO tile (level, position, hashes) VALUES (?, ?, ?)", on: db)
    }

    /// Writes `drafts` behind `edge` and moves it on.
    func write(_ drafts: [SealedDraft], time: Int64, edge: inout Edge, _ db: Database) throws {
        for sealed in drafts {
            let number = edge.frontier.size
            let envelope = Envelope(
                number: number,
                kind: sealed.draft.kind.rawValue,
                time: time,
                forum: sealed.draft.forum,
                commitments: sealed.commitments,
                from: sealed.draft.from
            ).encoded
            entry.bind(1, number)
            try envelope.withUnsafeBytes { bytes in
                entry.bind(2, bytes)
                try entry.run(db)
            }
            try writeContent(of: sealed, number: number, db)
            try append(TreeHasher.leaf(envelope), to: &edge, db)
        }
    }

    /// Takes over the edge that `write` returned; called after COMMIT only.
    func adopt(_ edge: Edge) {
        self.edge = edge
    }

    /// Gives up the statements; called before the connection is closed.
    func finish() {
        for statement in [entry, content, tile] { statement.finish() }
    }

    private func writeContent(of sealed: SealedDraft, number: Int, _ db: Database) throws {
        let contents = sealed.draft.contents
        guard Slot.allCases.contains(where: { contents[$0] != nil }) else { return }
        content.bind(1, number)
        try bindSlots(of: sealed, from: 0) { try content.run(db) }
    }

    /// Binds slot after slot, each inside the scope that keeps its bytes alive.
    private func bindSlots(of sealed: SealedDraft, from index: Int, _ run: () throws -> Void) throws {
        guard let slot = Slot(rawValue: index) else { return try run() }
        let column = Int32(2 + 2 * index)
        guard let bytes = sealed.draft.contents[slot], let salt = sealed.salts[slot] else {
            content.bind(column, nil)
            content.bind(column + 1, nil)
            return try bindSlots(of: sealed, from: index + 1, run)
        }
        try salt.withBytes { salt in
            content.bind(column, salt)
            try bytes.withUnsafeBytes { bytes in
                content.bind(column + 1, bytes)
                try bindSlots(of: sealed, from: index + 1, run)
            }
        }
    }

    private func append(_ leaf: TreeHash, to edge: inout Edge, _ db: Database) throws {
        edge.frontier.append(leaf)
        var hash = leaf
        var level = 0
        while true {
            if edge.partial.count == level { edge.partial.append([]) }
            edge.partial[level].append(hash)
            guard edge.partial[level].count == TreeTile.width else { return }
            let hashes = edge.partial[level]
            edge.partial[level] = []
            let below = edge.frontier.size >> (TreeTile.height * level)
            tile.bind(1, level)
            tile.bind(2, below / TreeTile.width - 1)
            try hashes.withUnsafeBytes { bytes in
                tile.bind(3, bytes)
                try tile.run(db)
            }
            hash = TreeTile.root(of: hashes[...])
            level += 1
        }
    }
}
