import GRDB

@testable import Journal

/// The names of the stored tiles.
enum TileRow {
    /// All of them, without their hashes.
    static func fetchAll(_ db: Database) throws -> [TreeTile] {
        try Row.fetchAll(db, sql: "SELECT level, position FROM tile").map {
            TreeTile(level: $0[0], index: $0[1])
        }
    }
}
