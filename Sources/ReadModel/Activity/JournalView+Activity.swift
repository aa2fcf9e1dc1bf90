import Domain
import GRDB
import Roster

/// What a digest asks.
extension JournalView {
    /// Counts per forum and author of the posts with times in `period`, in the order of the forums' first
    /// posts and then of the authors' ids; an author under several names is one.
    package func activity(period: PostPeriod, forum: ForumID? = nil) throws -> [SenderActivity] {
        try read { db in
            let statement = try SQLStatement(ActivitySQL.counts, on: db)
            let lookup = try PostLookup(db, roster: roster(db))
            var found: [SenderActivity] = []
            for key in try Self.keys(forum, db) {
                let id = try lookup.forum(key).id
                statement.bind(1, key)
                statement.bind(2, period.lower)
                statement.bind(3, period.upper)
                try statement.rows { found.append(try SenderActivity($0, forum: id, lookup)) }
            }
            return found
        }
    }

    /// Everybody who has posted in `forum` before `moment` (milliseconds UTC), by author id.
    package func presence(forum: ForumID, before moment: Int64 = .max) throws -> [SenderPresence] {
        try read { db in
            guard let key = try Self.key(of: forum, db) else { return [] }
            let lookup = try PostLookup(db, roster: roster(db))
            let statement = try SQLStatement(ActivitySQL.presence, on: db)
            statement.bind(1, key)
            statement.bind(2, moment)
            var found: [SenderPresence] = []
            try statement.rows { row in
                guard let sender = try lookup.sender(row.integer(0)) else { return }
                found.append(
                    SenderPresence(
                        sender: sender,
                        lastPost: row.integer(1),
                        lastEntry: Int(row.integer(2)),
                        posts: Int(row.integer(3))
                    )
                )
            }
            return found
        }
    }

    /// The pictures of the posts with times in `period` that are in the store, by time and entry per forum;
    /// of a post with `media` revisions those that count now.
    package func photos(period: PostPeriod, forum: ForumID? = nil) throws -> [PostedPhoto] {
        try read { db in
            let lookup = try PostLookup(db, roster: roster(db))
            let statement = try SQLStatement(ActivitySQL.photos, on: db)
            var found: [PostedPhoto] = []
            for key in try Self.keys(forum, db) {
                let id = try lookup.forum(key).id
                statement.bind(1, key)
                statement.bind(2, period.lower)
                statement.bind(3, period.upper)
                try statement.rows { found.append(try PostedPhoto($0, forum: id, lookup)) }
            }
            return found
        }
    }

    /// Shows posts with times before `moment` that the log accepted within `accepted` (milliseconds UTC), in
    /// the order of their acceptance: what an earlier digest could not know.
    package func latePosts(
        before moment: Int64,
        accepted: Range<Int64>,
        forum: ForumID? = nil,
        _ body: (PostView) throws -> Void
    ) throws {
        let scope = try read { db in
            try (key: forum.flatMap { try Self.key(of: $0, db) }, roster: roster(db))
        }
        guard forum == nil || scope.key != nil else { return }
        var place = (accepted: accepted.lowerBound - 1, entry: Int.max)
        while true {
            let page = try read { db -> [PostView] in
                let rows = try PostRows(PostLookup(db, roster: scope.roster))
                let statement = try SQLStatement(ActivitySQL.late, on: db)
                statement.bind(1, place.accepted)
                statement.bind(2, place.entry)
                statement.bind(3, moment)
                statement.bind(4, scope.key)
                statement.bind(5, accepted.upperBound)
                var found: [PostView] = []
                try statement.rows { found.append(try rows.post($0)) }
                return found
            }
            for post in page { try body(post) }
            guard let last = page.last, page.count == Self.page else { return }
            place = (last.accepted, last.entry)
        }
    }

    private static func keys(_ forum: ForumID?, _ db: Database) throws -> [Int64] {
        guard let forum else { return try forumKeys(db) }
        return try key(of: forum, db).map { [$0] } ?? []
    }
}

extension SenderActivity {
    fileprivate init(_ row: SQLRow, forum: ForumID, _ lookup: PostLookup) throws {
        self.init(
            forum: forum,
            sender: try lookup.sender(row.number(0).map(Int64.init)),
            posts: Int(row.integer(1)),
            photos: Int(row.integer(2)),
            edited: Int(row.integer(3)),
            deleted: Int(row.integer(4)),
            system: Int(row.integer(5))
        )
    }
}

extension PostedPhoto {
    fileprivate init(_ row: SQLRow, forum: ForumID, _ lookup: PostLookup) throws {
        self.init(
            entry: Int(row.integer(0)),
            forum: forum,
            at: Moment(milliseconds: row.integer(1), offsetMinutes: Int(row.integer(2))),
            sender: try lookup.sender(row.number(3).map(Int64.init)),
            caption: row.text(4) ?? "",
            attachment: Attachment(
                name: row.text(6),
                sha256: row.text(7),
                size: row.isNull(8) ? nil : row.integer(8),
                mime: row.text(9)
            ),
            isDeleted: row.flag(5)
        )
    }
}
