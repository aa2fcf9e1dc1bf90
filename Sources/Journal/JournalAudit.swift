import Domain
import Foundation
import GRDB
import Synchronization

/// Re-hashes a whole journal and names everything that does not fit.
///
/// Every stored column is hashed or recomputed: envelopes into the tree, content and salts into the
/// commitments, tiles and checkpoints from the leaves, the schema against this version's. Two threads
/// share the entries, each with a connection of its own.
package struct JournalAudit: Sendable {
    /// Looks at each entry beside the audit's own checks, for what lies outside the database: the photos.
    ///
    /// Called on the audit's threads; what it returns is reported as faults of that entry.
    package typealias Inspector = @Sendable (EntryView, Envelope) throws -> [AuditFinding]

    /// Entries that one step of a thread takes: a multiple of a tile.
    private static let step = JournalReader.batch

    private let path: String
    private let key: VerifierKey
    private let signed: Checkpoint?
    private let inspect: Inspector?

    /// Audits the journal at `path` against the pinned `key` and what that key is known to have signed.
    package init(path: String, key: VerifierKey, signed: Checkpoint?, inspect: Inspector? = nil) {
        self.path = path
        self.key = key
        self.signed = signed
        self.inspect = inspect
    }

    /// Runs the audit.
    ///
    /// Throws only where there is no file; one that SQLite cannot read is a finding like any other.
    /// `progress` is called from the audit's threads with the number of entries done.
    package func run(progress: (@Sendable (Int) -> Void)? = nil) throws -> AuditReport {
        let findings = FindingList()
        do {
            return try report(on: JournalReader(path: path), findings, progress)
        } catch JournalFault.notAJournal(_, let detail) {
            findings.add(AuditFinding(code: .unreadable, detail: detail))
        }
        return AuditReport(
            size: 0,
            root: TreeHasher.empty,
            erasedSlots: 0,
            findings: findings.all,
            findingCount: findings.count
        )
    }

    private func report(
        on reader: JournalReader,
        _ findings: FindingList,
        _ progress: (@Sendable (Int) -> Void)?
    ) throws -> AuditReport {
        findings.add(contentsOf: try schemaFindings(reader))
        let size = try reader.read { try Self.size($0) }
        let leaves = LeafPass(
            path: path,
            size: size,
            step: Self.step,
            inspect: inspect,
            findings: findings
        )
        let tileRoots = leaves.run(progress: progress)
        let tree = TreePass(reader: reader, size: size, findings: findings)
        let root = try tree.run(tileRoots: tileRoots, tail: leaves.tail)
        try CheckpointPass(reader: reader, key: key, signed: signed, findings: findings)
            .run(size: size, tileRoots: tileRoots)
        try strayFindings(reader, size: size, findings)
        return AuditReport(
            size: size,
            root: root,
            erasedSlots: leaves.erasedSlots,
            findings: findings.all,
            findingCount: findings.count
        )
    }

    private func schemaFindings(_ reader: JournalReader) throws -> [AuditFinding] {
        try reader.read { db in try JournalSchema.differences(db) }
            .map { AuditFinding(code: .schema, detail: $0) }
    }

    /// The log's size as far as the file's pages can hold that many entries.
    ///
    /// A row that is numbered beyond is a stray, not a reason to count through 2^60 missing entries.
    static func size(_ db: Database) throws -> Int {
        let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        let pageSize = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0
        return try Int.fetchOne(
            db,
            sql: "SELECT coalesce(max(n) + 1, 0) FROM entry WHERE n BETWEEN 0 AND ?",
            // The shortest envelope has 27 bytes.
            arguments: [pages * pageSize / 27]
        ) ?? 0
    }

    /// Rows that belong to no entry.
    private func strayFindings(_ reader: JournalReader, size: Int, _ findings: FindingList) throws {
        let strays = try reader.read { db in
            // The log may have grown since the audit began.
            let present = try max(size, Self.size(db))
            return try Int.fetchAll(
                db,
                sql: """
                    SELECT n FROM entry WHERE n < 0 UNION ALL SELECT n FROM entry WHERE n >= :size LIMIT 100
                    """,
                arguments: ["size": present]
            )
        }
        for number in strays { findings.add(AuditFinding(code: .strayRow, entry: number)) }
    }
}
