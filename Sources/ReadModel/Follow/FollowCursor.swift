import GRDB

/// How far the journal has been followed.
struct FollowCursor: Hashable {
    /// The first entry that was not taken in yet.
    var next: Int
    /// The leaf hash of the entry before it; nil at the beginning.
    var tip: [UInt8]?
    /// The search index may still hold words of erased posts.
    var hasErased: Bool

    /// Reads it inside the caller's transaction.
    static func read(_ db: Database) throws -> FollowCursor {
        try SQLStatement("SELECT next, tip, erased FROM state WHERE id = 0", on: db)
            .first { FollowCursor(next: Int($0.integer(0)), tip: $0.bytes(1), hasErased: $0.flag(2)) }
            ?? FollowCursor(next: 0, tip: nil, hasErased: false)
    }
}
