import GRDB
import GRDBSQLite

/// A statement driven through SQLite's C calls, for the paths that run a million times.
///
/// Everything else goes through GRDB. Used only on its connection's own queue or thread.
final class PreparedStatement: @unchecked Sendable {
    /// Nil once finished; SQLite then answers every call with SQLITE_MISUSE.
    private var handle: OpaquePointer?

    /// Prepares `sql` on the connection behind `db`.
    init(_ sql: String, on db: Database) throws {
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v3(
            db.sqliteConnection,
            sql,
            -1,
            UInt32(SQLITE_PREPARE_PERSISTENT),
            &statement,
            nil
        )
        guard code == SQLITE_OK, let statement else { throw Self.error(code, db) }
        handle = statement
    }

    deinit {
        finish()
    }

    /// Gives the statement up, so that its connection can be closed.
    func finish() {
        sqlite3_finalize(handle)
        handle = nil
    }

    /// Binds a blob that stays alive and unchanged until the next ``run(_:)`` returns.
    func bind(_ column: Int32, _ bytes: UnsafeRawBufferPointer?) {
        guard let bytes else {
            sqlite3_bind_null(handle, column)
            return
        }
        // An empty array may have no address, and a null pointer would bind NULL.
        guard let start = bytes.baseAddress, bytes.count > 0 else {
            sqlite3_bind_zeroblob(handle, column, 0)
            return
        }
        sqlite3_bind_blob64(handle, column, start, UInt64(bytes.count), nil)
    }

    func bind(_ column: Int32, _ number: Int) {
        sqlite3_bind_int64(handle, column, Int64(number))
    }

    /// Runs a statement that returns no rows, and makes it ready for the next.
    func run(_ db: Database) throws {
        let code = sqlite3_step(handle)
        sqlite3_reset(handle)
        guard code == SQLITE_DONE else { throw Self.error(code, db) }
    }

    /// Calls `body` for each row.
    func rows(_ db: Database, _ body: (OpaquePointer) throws -> Void) throws {
        defer { sqlite3_reset(handle) }
        while true {
            let code = sqlite3_step(handle)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW, let handle else { throw Self.error(code, db) }
            try body(handle)
        }
    }

    private static func error(_ code: Int32, _ db: Database) -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: code),
            message: String(cString: sqlite3_errmsg(db.sqliteConnection))
        )
    }
}
