import GRDB
import GRDBSQLite

/// A statement driven through SQLite's C calls, for the paths that run a million times.
///
/// Used only inside the access that gave the connection, and on its thread.
final class SQLStatement {
    private let handle: OpaquePointer
    private let connection: OpaquePointer?

    /// Prepares `sql` on the connection behind `db`.
    init(_ sql: String, on db: Database) throws {
        connection = db.sqliteConnection
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v2(connection, sql, -1, &statement, nil)
        guard code == SQLITE_OK, let statement else { throw Self.error(code, connection) }
        handle = statement
    }

    deinit {
        sqlite3_finalize(handle)
    }

    func bind(_ place: Int32, _ number: Int64?) {
        if let number { sqlite3_bind_int64(handle, place, number) } else { sqlite3_bind_null(handle, place) }
    }

    func bind(_ place: Int32, _ number: Int?) {
        bind(place, number.map(Int64.init))
    }

    func bind(_ place: Int32, _ flag: Bool) {
        sqlite3_bind_int64(handle, place, flag ? 1 : 0)
    }

    /// Binds a copy of `text`.
    func bind(_ place: Int32, _ text: String?) {
        guard var text else {
            sqlite3_bind_null(handle, place)
            return
        }
        text.withUTF8 { Self.bindText(handle, place, $0, Self.transient) }
    }

    /// Binds `text` without a copy while `body` runs, which must run the statement.
    func binding(_ place: Int32, _ text: String, _ body: () throws -> Void) rethrows {
        var text = text
        try text.withUTF8 { bytes in
            Self.bindText(handle, place, bytes, nil)
            try body()
        }
    }

    /// Binds a copy of `bytes`.
    func bind(_ place: Int32, blob bytes: [UInt8]?) {
        guard let bytes else {
            sqlite3_bind_null(handle, place)
            return
        }
        bytes.withUnsafeBytes { buffer in
            // An empty array may have no address, and a null pointer would bind NULL.
            guard let start = buffer.baseAddress, buffer.count > 0 else {
                sqlite3_bind_zeroblob(handle, place, 0)
                return
            }
            sqlite3_bind_blob64(handle, place, start, UInt64(buffer.count), Self.transient)
        }
    }

    /// Runs a statement that returns no rows, and makes it ready for the next.
    func run() throws {
        let code = sqlite3_step(handle)
        sqlite3_reset(handle)
        guard code == SQLITE_DONE else { throw Self.error(code, connection) }
    }

    /// Calls `body` for each row; the row is valid during the call.
    func rows(_ body: (SQLRow) throws -> Void) throws {
        defer { sqlite3_reset(handle) }
        while true {
            let code = sqlite3_step(handle)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW else { throw Self.error(code, connection) }
            try body(SQLRow(statement: handle))
        }
    }

    /// What `body` makes of the first row; nil where there is none.
    func first<Value>(_ body: (SQLRow) throws -> Value) throws -> Value? {
        defer { sqlite3_reset(handle) }
        let code = sqlite3_step(handle)
        if code == SQLITE_DONE { return nil }
        guard code == SQLITE_ROW else { throw Self.error(code, connection) }
        return try body(SQLRow(statement: handle))
    }

    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    private static func bindText(
        _ handle: OpaquePointer,
        _ place: Int32,
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ destructor: sqlite3_destructor_type?
    ) {
        guard let start = bytes.baseAddress, bytes.count > 0 else {
            sqlite3_bind_text(handle, place, "", 0, transient)
            return
        }
        start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
            _ = sqlite3_bind_text64(handle, place, $0, UInt64(bytes.count), destructor, UInt8(SQLITE_UTF8))
        }
    }

    private static func error(_ code: Int32, _ connection: OpaquePointer?) -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: code),
            message: sqlite3_errmsg(connection).map { String(cString: $0) }
        )
    }
}
