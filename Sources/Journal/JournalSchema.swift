import Domain
import Foundation
import GRDB

/// The tables of `journal.db` and the settings every connection to it needs.
///
/// Constraints and triggers are seat belts against our own mistakes; the proof is the root that others
/// hold. `verify` compares `sqlite_schema` with ``JournalSchema/objects`` byte for byte. Version 1 (0.1.0) had no
/// `natural_key`; it is read as it is and brought to version 2 by the first writer.
enum JournalSchema {
    /// "Titi" as a 32-bit number, SQLite's `application_id`.
    static let applicationID = 0x5469_7469
    static let version = 2

    /// Name and SQL of every object, in the order of their creation.
    static let objects: [(name: String, sql: String)] =
        [
            (
                "entry",
                """
                CREATE TABLE entry (
                  n INTEGER PRIMARY KEY,
                  envelope BLOB NOT NULL,
                  author_salt BLOB CHECK (length(author_salt) = 32),
                  author BLOB,
                  body_salt BLOB CHECK (length(body_salt) = 32),
                  body BLOB,
                  media_salt BLOB CHECK (length(media_salt) = 32),
                  media BLOB,
                  raw_salt BLOB CHECK (length(raw_salt) = 32),
                  raw BLOB,
                  CHECK ((author IS NULL) = (author_salt IS NULL) AND (body IS NULL) = (body_salt IS NULL)
                    AND (media IS NULL) = (media_salt IS NULL) AND (raw IS NULL) = (raw_salt IS NULL))
                ) STRICT
                """
            ),
            (
                "tile",
                """
                CREATE TABLE tile (
                  level INTEGER NOT NULL,
                  position INTEGER NOT NULL,
                  hashes BLOB NOT NULL CHECK (length(hashes) = 8192),
                  PRIMARY KEY (level, position)
                ) STRICT, WITHOUT ROWID
                """
            ),
            (
                "checkpoint",
                """
                CREATE TABLE checkpoint (
                  size INTEGER PRIMARY KEY,
                  note TEXT NOT NULL
                ) STRICT
                """
            ),
            (
                "entry_sequence",
                """
                CREATE TRIGGER entry_sequence BEFORE INSERT ON entry
                WHEN NEW.n IS NOT (SELECT coalesce(max(n) + 1, 0) FROM entry)
                BEGIN SELECT raise(ABORT, 'entries are numbered without a gap'); END
                """
            ),
            (
                "entry_erase_only",
                """
                CREATE TRIGGER entry_erase_only BEFORE UPDATE ON entry
                WHEN NEW.n IS NOT OLD.n OR NEW.envelope IS NOT OLD.envelope
                  OR (NEW.author IS NOT NULL AND (NEW.author IS NOT OLD.author OR NEW.author_salt IS NOT OLD.author_salt))
                  OR (NEW.body IS NOT NULL AND (NEW.body IS NOT OLD.body OR NEW.body_salt IS NOT OLD.body_salt))
                  OR (NEW.media IS NOT NULL AND (NEW.media IS NOT OLD.media OR NEW.media_salt IS NOT OLD.media_salt))
                  OR (NEW.raw IS NOT NULL AND (NEW.raw IS NOT OLD.raw OR NEW.raw_salt IS NOT OLD.raw_salt))
                BEGIN SELECT raise(ABORT, 'content can only be erased'); END
                """
            ),
            ("entry_no_delete", forbid("DELETE", on: "entry")),
            ("tile_no_update", forbid("UPDATE", on: "tile")),
            ("tile_no_delete", forbid("DELETE", on: "tile")),
            ("checkpoint_no_update", forbid("UPDATE", on: "checkpoint")),
            ("checkpoint_no_delete", forbid("DELETE", on: "checkpoint")),
        ] + naturalKeyObjects

    /// What version 2 added.
    private static let naturalKeyObjects: [(name: String, sql: String)] = [
        (
            "natural_key",
            """
            CREATE TABLE natural_key (
              key BLOB PRIMARY KEY CHECK (length(key) = 32),
              n INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID
            """
        ),
        ("natural_key_no_update", forbid("UPDATE", on: "natural_key")),
        ("natural_key_no_delete", forbid("DELETE", on: "natural_key")),
    ]

    /// The objects of one version.
    private static func objects(of version: Int) -> [(name: String, sql: String)] {
        version == 1 ? objects.dropLast(naturalKeyObjects.count) : objects
    }

    private static func forbid(_ verb: String, on table: String) -> String {
        """
        CREATE TRIGGER \(table)_no_\(verb.lowercased()) BEFORE \(verb) ON \(table)
        BEGIN SELECT raise(ABORT, '\(table) is append-only'); END
        """
    }

    /// Makes the objects in an empty database.
    static func create(_ db: Database) throws {
        for object in objects { try db.execute(sql: object.sql) }
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(version)")
    }

    /// Brings a log of version 1 to the present one; does nothing to others.
    static func upgrade(_ db: Database) throws {
        guard try Int.fetchOne(db, sql: "PRAGMA user_version") == 1, try differences(db).isEmpty else {
            return
        }
        try db.inTransaction(.immediate) {
            for object in naturalKeyObjects { try db.execute(sql: object.sql) }
            try db.execute(sql: "PRAGMA user_version = \(version)")
            return .commit
        }
    }

    /// What `sqlite_schema` holds for an object, as ``differences(_:)`` reads it.
    private static func definition(of object: (name: String, sql: String)) -> [UInt8] {
        let words = object.sql.split(whereSeparator: \.isWhitespace)
        let isTrigger = words[1] == "TRIGGER"
        let table = words.firstIndex(of: "ON").map { String(words[$0 + 1]) } ?? object.name
        return Array(
            """
            texttexttexttext
            \(words[1].lowercased())
            \(isTrigger ? table : object.name)
            \(isTrigger ? 0 : 1)
            \(object.sql)
            """.utf8
        )
    }

    /// What differs from the version that the file says it has, one phrase per difference; empty where
    /// nothing does.
    static func differences(_ db: Database) throws -> [String] {
        var found: [String] = []
        if try Int.fetchOne(db, sql: "PRAGMA application_id") != applicationID {
            found.append("application_id")
        }
        let stated = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        if !(1...version).contains(stated) { found.append("user_version") }
        // Bytes, not Strings: those are equal where only their normal form is, and end at a NUL.
        var rows: [String: [[UInt8]]] = [:]
        let cursor = try Row.fetchCursor(
            db,
            sql: """
                SELECT name, CAST(typeof(type) || typeof(name) || typeof(tbl_name) || typeof(sql)
                  || char(10) || type || char(10) || tbl_name || char(10) || (rootpage <> 0)
                  || char(10) || sql AS BLOB)
                FROM sqlite_schema
                """
        )
        while let row = try cursor.next() {
            let name: String? = row[0]
            let definition: Data? = row[1]
            rows[name ?? "", default: []].append(definition.map { Array($0) } ?? [])
        }
        for object in objects(of: stated)
        where rows.removeValue(forKey: object.name) != [definition(of: object)] {
            found.append("schema object \(object.name)")
        }
        return found + rows.keys.sorted().map { "unknown schema object \($0)" }
    }

    /// Opens the connection that writes; `synchronous=FULL` is what keeps acknowledged entries through a
    /// power cut.
    ///
    /// GRDB's set-up of WAL turns it down to NORMAL after `prepareDatabase` has run, so it is set behind
    /// that and read back.
    static func openWriter(path: String) throws -> DatabaseQueue {
        let queue = try DatabaseQueue(path: path, configuration: writerConfiguration)
        let level = try queue.inDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            return try Int.fetchOne(db, sql: "PRAGMA synchronous")
        }
        guard level == 2 else { throw JournalFault.commitFailed(path: path, detail: "synchronous") }
        return queue
    }

    private static var writerConfiguration: Configuration {
        var configuration = Configuration()
        configuration.journalMode = .wal
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA page_size = 8192;
                    PRAGMA recursive_triggers = ON;
                    PRAGMA secure_delete = ON;
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    PRAGMA cache_size = -16384;
                    PRAGMA wal_autocheckpoint = 4000;
                    """
            )
        }
        return configuration
    }

    /// A connection that can only read and never checkpoints.
    static var readerConfiguration: Configuration {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    PRAGMA mmap_size = 0;
                    """
            )
        }
        return configuration
    }
}
