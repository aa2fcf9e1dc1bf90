import Domain
import GRDB

/// The tables of `readmodel.db`, and the settings every connection to it needs.
///
/// Nothing in this file is the only copy of anything. A change to the tables, or to what is put into
/// them, raises ``ViewSchema/version``: an older file is then made again from the journal.
enum ViewSchema {
    /// "Titv" as a 32-bit number, SQLite's `application_id`.
    static let applicationID = 0x5469_7476
    static let version = 4

    /// Name and SQL of every object, in the order of their creation.
    static let objects: [(name: String, sql: String)] = [
        // `birth` is the leaf hash of the journal's entry 0, `tip` that of entry `next` - 1. `erased` says
        // that the search index may still hold words of erased posts.
        (
            "state",
            """
            CREATE TABLE state (
              id INTEGER PRIMARY KEY CHECK (id = 0),
              birth BLOB NOT NULL CHECK (length(birth) = 32),
              next INTEGER NOT NULL,
              tip BLOB CHECK (length(tip) = 32),
              erased INTEGER NOT NULL
            ) STRICT
            """
        ),
        ("forum", "CREATE TABLE forum (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT"),
        // One row per way in which an author was shown: an id may come under several names; `chosen` is '1' for
        // one of the author's own choice.
        (
            "sender",
            """
            CREATE TABLE sender (
              key INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, phone TEXT NOT NULL,
              chosen TEXT NOT NULL,
              UNIQUE (id, name, phone, chosen)
            ) STRICT
            """
        ),
        // `revision` is the entry's kind (see `RevisionKind`); `revises` is NULL for a post itself, and
        // `concerns` names the revision that another one is about (a file of an album's third photo).
        // `revised` is when a wording came by the network's clock, `answers` the post that is replied to; where the
        // log did not have that when the reply came, `awaits` is the network's id of it. All that comes from
        // erasable content is NULL where the content is gone.
        (
            "post",
            """
            CREATE TABLE post (
              entry INTEGER PRIMARY KEY,
              forum INTEGER NOT NULL,
              accepted INTEGER NOT NULL,
              revision INTEGER NOT NULL,
              revises INTEGER,
              intake INTEGER,
              at INTEGER,
              zone INTEGER,
              minute INTEGER NOT NULL DEFAULT 0,
              sender INTEGER,
              kind INTEGER,
              text TEXT,
              edited INTEGER NOT NULL DEFAULT 0,
              deleted INTEGER NOT NULL DEFAULT 0,
              earlier INTEGER NOT NULL DEFAULT 0,
              line INTEGER,
              offset INTEGER,
              length INTEGER,
              extra BLOB,
              files INTEGER NOT NULL DEFAULT 0,
              answers INTEGER,
              concerns INTEGER,
              revised INTEGER,
              awaits TEXT
            ) STRICT
            """
        ),
        ("post_time", "CREATE INDEX post_time ON post (forum, at, entry, sender) WHERE revises IS NULL"),
        ("post_revises", "CREATE INDEX post_revises ON post (revises) WHERE revises IS NOT NULL"),
        ("post_awaits", "CREATE INDEX post_awaits ON post (awaits, entry) WHERE awaits IS NOT NULL"),
        ("post_accepted", "CREATE INDEX post_accepted ON post (accepted)"),
        // How a revised post stands now: one row per post that has revisions, and one in `current_media` per
        // row that its files are taken from, in their order.
        (
            "current",
            """
            CREATE TABLE current (
              entry INTEGER PRIMARY KEY,
              wording INTEGER NOT NULL,
              kind INTEGER,
              edited INTEGER NOT NULL,
              deleted INTEGER NOT NULL,
              last INTEGER NOT NULL
            ) STRICT
            """
        ),
        (
            "current_media",
            """
            CREATE TABLE current_media (
              entry INTEGER NOT NULL,
              position INTEGER NOT NULL,
              source INTEGER NOT NULL,
              PRIMARY KEY (entry, position)
            ) STRICT, WITHOUT ROWID
            """
        ),
        (
            "attachment",
            """
            CREATE TABLE attachment (
              entry INTEGER NOT NULL,
              position INTEGER NOT NULL,
              name TEXT,
              sha256 TEXT,
              size INTEGER,
              mime TEXT,
              reference TEXT,
              missing TEXT,
              PRIMARY KEY (entry, position)
            ) STRICT, WITHOUT ROWID
            """
        ),
        (
            "attachment_sha256",
            "CREATE INDEX attachment_sha256 ON attachment (sha256) WHERE sha256 IS NOT NULL"
        ),
        (
            "attachment_reference",
            "CREATE INDEX attachment_reference ON attachment (reference) WHERE reference IS NOT NULL"
        ),
        // Posts and revisions with files that may still be fetched.
        (
            "awaited",
            "CREATE TABLE awaited (entry INTEGER PRIMARY KEY, forum INTEGER NOT NULL, since INTEGER NOT NULL) STRICT"
        ),
        // What happened that is no post: see `EventView`. `subject` is the entry it is about.
        (
            "event",
            """
            CREATE TABLE event (
              entry INTEGER PRIMARY KEY,
              kind TEXT NOT NULL,
              forum INTEGER,
              accepted INTEGER NOT NULL,
              subject INTEGER,
              sender INTEGER,
              body BLOB
            ) STRICT
            """
        ),
        ("event_kind", "CREATE INDEX event_kind ON event (kind, entry)"),
        ("event_subject", "CREATE INDEX event_subject ON event (subject) WHERE subject IS NOT NULL"),
        // Which records a `record` event is about, by their numbers.
        (
            "record_event",
            """
            CREATE TABLE record_event (
              record TEXT NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (record, entry)
            ) STRICT, WITHOUT ROWID
            """
        ),
        // Entries whose content is shown to nobody; see `Restriction`.
        ("restricted", "CREATE TABLE restricted (entry INTEGER PRIMARY KEY) STRICT"),
        ("intake", "CREATE TABLE intake (entry INTEGER PRIMARY KEY, file TEXT, body BLOB) STRICT"),
        ("roster", "CREATE TABLE roster (entry INTEGER PRIMARY KEY, body BLOB) STRICT"),
        (
            "search",
            """
            CREATE VIRTUAL TABLE search USING fts5(
              text, content='post', content_rowid='entry', \(SearchTokenizer.tableOptions)
            )
            """
        ),
    ]

    /// Makes the objects in an empty database and notes which journal they are for.
    static func create(_ db: Database, birth: [UInt8]) throws {
        for object in objects { try db.execute(sql: object.sql) }
        let state = try SQLStatement(
            "INSERT INTO state (id, birth, next, tip, erased) VALUES (0, ?, 0, NULL, 0)",
            on: db
        )
        state.bind(1, blob: birth)
        try state.run()
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(version)")
    }

    /// Nothing was ever written.
    static func isEmpty(_ db: Database) throws -> Bool {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
    }

    /// The tables are exactly these, and they are for the journal that began with `birth`.
    static func isSound(_ db: Database, birth: [UInt8]) throws -> Bool {
        guard try Int.fetchOne(db, sql: "PRAGMA application_id") == applicationID,
            try Int.fetchOne(db, sql: "PRAGMA user_version") == version
        else { return false }
        for object in objects {
            let sql = try String.fetchOne(
                db,
                sql: "SELECT sql FROM sqlite_schema WHERE name = ?",
                arguments: [object.name]
            )
            guard sql == object.sql else { return false }
        }
        return try SQLStatement("SELECT birth FROM state", on: db).first { $0.bytes(0) } == birth
    }

    /// The settings of all connections.
    ///
    /// GRDB adds WAL and `synchronous=NORMAL`: a power cut may lose the
    /// latest transactions, cursor and rows together, and the journal gives them again.
    static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(30)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA page_size = 8192;
                    PRAGMA secure_delete = ON;
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    PRAGMA cache_size = -16000;
                    """
            )
            try SearchTokenizer.register(on: db)
        }
        return configuration
    }
}
