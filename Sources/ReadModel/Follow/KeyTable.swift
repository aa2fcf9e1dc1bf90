import GRDB

/// Small numbers for texts that repeat: the tables `forum` and `sender`.
///
/// Keeps what it has looked up, up to ``KeyTable/capacity``, so that a log with ever new names costs time
/// and no memory.
final class KeyTable {
    private static let capacity = 1 << 16

    private let find: SQLStatement
    private let add: SQLStatement
    private var keys: [[String]: Int64] = [:]

    /// For `columns` of `table`, which are unique together.
    init(table: String, columns: [String], on db: Database) throws {
        let condition = columns.map { "\($0) = ?" }.joined(separator: " AND ")
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        find = try SQLStatement("SELECT key FROM \(table) WHERE \(condition)", on: db)
        add = try SQLStatement(
            "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places)) RETURNING key",
            on: db
        )
    }

    /// The key of `texts`, made where there is none.
    func key(for texts: [String]) throws -> Int64 {
        if let known = keys[texts] { return known }
        let key = try lookUp(texts, with: find) ?? lookUp(texts, with: add) ?? 0
        if keys.count == Self.capacity { forget() }
        keys[texts] = key
        return key
    }

    /// Looks everything up again from now on.
    func forget() {
        keys.removeAll(keepingCapacity: true)
    }

    private func lookUp(_ texts: [String], with statement: SQLStatement) throws -> Int64? {
        for (place, text) in texts.enumerated() { statement.bind(Int32(place + 1), text) }
        return try statement.first { $0.integer(0) }
    }
}
