import Domain
import Foundation
import GRDB
import Journal
import Roster
import Synchronization

/// The view of the journal that people browse and search: `readmodel.db`.
///
/// Everything in it is derived: the file may be deleted at any time, and ``rebuild(progress:)`` makes it
/// again with the same answers. Its cursor moves in the transaction that writes the rows, so that no crash
/// sets them apart. Calls block: never make them from a task.
package final class JournalView: Sendable {
    /// The database file.
    package let path: String
    let journal: JournalReader
    private let birth: [UInt8]
    private let pool: Mutex<DatabasePool>
    /// Another process follows the journal into this file; here it is only read.
    private let isFollowedElsewhere: Bool
    /// The last roster that was folded, and from how many entries up to which.
    private let folded = Mutex<(mark: [Int64], roster: RosterState)?>(nil)

    private init(
        path: String,
        journal: JournalReader,
        birth: [UInt8],
        pool: DatabasePool,
        isFollowedElsewhere: Bool = false
    ) {
        self.path = path
        self.journal = journal
        self.birth = birth
        self.pool = Mutex(pool)
        self.isFollowedElsewhere = isFollowedElsewhere
    }

    /// Opens the view of `journal` at `path`, as far as it has been followed.
    ///
    /// A file that is damaged, of another version or of another journal is replaced by an empty one, which
    /// the next ``catchUp(progress:)`` fills.
    package static func open(path: String, journal: JournalReader) throws -> JournalView {
        let birth = try journal.entry(0).leafHash.bytes
        let pool = try mapped(path) { try ViewFile.open(path, birth: birth) }
        return JournalView(path: path, journal: journal, birth: birth, pool: pool)
    }

    /// Opens the view beside the service that keeps it up to date: nothing is written here, and
    /// ``catchUp(progress:)`` waits for the service.
    package static func openReading(path: String, journal: JournalReader) throws -> JournalView {
        let birth = try journal.entry(0).leafHash.bytes
        let pool = try mapped(path) { try ViewFile.openReading(path, birth: birth) }
        return JournalView(
            path: path,
            journal: journal,
            birth: birth,
            pool: pool,
            isFollowedElsewhere: true
        )
    }

    /// Waits until the view holds what the journal holds now, at most `seconds`.
    package func await(seconds: Double) throws {
        let end = try journal.size()
        let limit = ContinuousClock.now + .seconds(seconds)
        while try read({ try FollowCursor.read($0).next }) < end {
            guard ContinuousClock.now < limit else { throw ReadModelFault.contended(path: path) }
            Thread.sleep(forTimeInterval: 0.01)
        }
    }

    /// How many entries have been taken in.
    package func followed() throws -> Int {
        try read { try FollowCursor.read($0).next }
    }

    /// How many committed entries of the journal the view has not taken in yet.
    package func lag() throws -> Int {
        let next = try read { try FollowCursor.read($0).next }
        return max(0, try journal.size() - next)
    }

    /// Takes in what the journal holds beyond the cursor and returns how many entries that was.
    ///
    /// `progress` is told after every thousand or so how many have been taken in; what it throws undoes the
    /// transaction at hand and ends the call. Where the journal is not the one that was followed (shorter,
    /// or something else in the place of what was read last) everything is made again.
    @discardableResult
    package func catchUp(progress: (Int) throws -> Void = { _ in }) throws -> Int {
        if isFollowedElsewhere {
            let lag = try lag()
            try self.await(seconds: 30 + Double(lag) / 10_000)
            return lag
        }
        do {
            if try !isContinuation() { try replace() }
            return try follow(progress)
        } catch ReadModelFault.damaged {
            try replace()
            return try follow(progress)
        }
    }

    /// Drops everything and reads the journal from its beginning; returns how many entries that was.
    @discardableResult
    package func rebuild(progress: (Int) throws -> Void = { _ in }) throws -> Int {
        guard !isFollowedElsewhere else { throw ReadModelFault.contended(path: path) }
        try replace()
        return try follow(progress)
    }

    /// Who is who, as far as the view has been followed.
    package func roster() throws -> RosterState {
        try read { try roster($0) }
    }

    /// The last of the entries from which ``roster()`` is folded; nil where there is none.
    package func rosterTip() throws -> Int? {
        try read { try SQLStatement("SELECT max(entry) FROM roster", on: $0).first { $0.number(0) } ?? nil }
    }

    /// The fold of the roster's entries inside the caller's snapshot, made anew where they have changed.
    func roster(_ db: Database) throws -> RosterState {
        let count = "SELECT coalesce(max(entry), -1), count(body) FROM roster"
        let mark = try SQLStatement(count, on: db).first { [$0.integer(0), $0.integer(1)] } ?? []
        if let known = folded.withLock({ $0 }), known.mark == mark { return known.roster }
        var roster = RosterState()
        try SQLStatement("SELECT body FROM roster WHERE body IS NOT NULL ORDER BY entry", on: db).rows {
            guard let body = $0.bytes(0), let change = try? RosterChange(decoding: body) else { return }
            roster.apply(change)
        }
        let fresh = roster
        folded.withLock { $0 = (mark, fresh) }
        return roster
    }

    /// The entries from which ``roster()`` is folded, in log order.
    package func rosterEntries() throws -> [Int] {
        try read { db in
            var entries: [Int] = []
            try SQLStatement("SELECT entry FROM roster ORDER BY entry", on: db).rows {
                entries.append(Int($0.integer(0)))
            }
            return entries
        }
    }

    /// Runs `body` on a snapshot of the view; a damaged file is made again and asked once more.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        let pool = pool.withLock { $0 }
        do {
            return try Self.mapped(path) { try pool.read(body) }
        } catch ReadModelFault.damaged where !isFollowedElsewhere {
            try replace(pool)
            _ = try follow { _ in }
            return try access { try $0.read(body) }
        }
    }

    private func follow(_ progress: (Int) throws -> Void) throws -> Int {
        try access { pool in
            try JournalFollower(journal, path: path).follow(pool, progress: progress)
        }
    }

    private func isContinuation() throws -> Bool {
        let cursor = try access { try $0.read(FollowCursor.read) }
        guard cursor.next > 0 else { return true }
        guard cursor.next <= (try journal.size()) else { return false }
        return try journal.entry(cursor.next - 1).leafHash.bytes == cursor.tip
    }

    /// Puts an empty file in the place of the present one, or of `damaged` where nobody has done so yet.
    private func replace(_ damaged: DatabasePool? = nil) throws {
        try Self.mapped(path) {
            try pool.withLock { pool in
                if let damaged, pool !== damaged { return }
                // Readers may still be inside; they keep the file that is being removed.
                try? pool.close()
                try ViewFile.remove(path)
                pool = try ViewFile.open(path, birth: birth)
            }
        }
    }

    private func access<Value>(_ body: (DatabasePool) throws -> Value) throws -> Value {
        let pool = pool.withLock { $0 }
        return try Self.mapped(path) { try body(pool) }
    }

    /// Says what SQLite's errors mean here.
    private static func mapped<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError {
            if ViewFile.isDamage(error) { throw ReadModelFault.damaged(path: path) }
            if error.resultCode.primaryResultCode == .SQLITE_BUSY {
                throw ReadModelFault.contended(path: path)
            }
            // The message may quote a query, whose words are nobody's business.
            throw ReadModelFault.cannotWrite(path: path, detail: "\(error.resultCode)")
        }
    }
}
