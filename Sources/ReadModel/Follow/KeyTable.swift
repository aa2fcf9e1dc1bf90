import Domain
import GRDB

/// Small numbers for values that repeat: the tables `forum` and `sender`.
///
/// Keeps what it has looked up, up to a bound, so that a log with ever new names costs time and no memory.
final class KeyTable<Value: Hashable> {
    private let capacity = 1 << 16
    private let texts: (Value) -> [String]
    private let find: SQLStatement
    private let add: SQLStatement
    private var keys: [Value: Int64] = [:]
    /// Most posts come from where the one before came from.
    private var latest: (value: Value, key: Int64)?

    /// For `columns` of `table`, which are unique together; `texts` gives a value's columns.
    init(table: String, columns: [String], on db: Database, texts: @escaping (Value) -> [String]) throws {
        self.texts = texts
        let condition = columns.map { "\($0) = ?" }.joined(separator: " AND ")
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        find = try SQLStatement("SELECT key FROM \(table) WHERE \(condition)", on: db)
        add = try SQLStatement(
            "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places)) RETURNING key",
            on: db
        )
    }

    /// The key of `value`, made where there is none.
    func key(for value: Value) throws -> Int64 {
        if let latest, latest.value == value { return latest.key }
        let key = try keys[value] ?? stored(value)
        latest = (value, key)
        return key
    }

    /// Looks everything up again from now on.
    func forget() {
        keys.removeAll(keepingCapacity: true)
        latest = nil
    }

    private func stored(_ value: Value) throws -> Int64 {
        let columns = texts(value)
        let key = try lookUp(columns, with: find) ?? lookUp(columns, with: add) ?? 0
        if keys.count == capacity { forget() }
        keys[value] = key
        return key
    }

    private func lookUp(_ columns: [String], with statement: SQLStatement) throws -> Int64? {
        for (place, text) in columns.enumerated() { statement.bind(Int32(place + 1), text) }
        return try statement.first { $0.integer(0) }
    }
}
