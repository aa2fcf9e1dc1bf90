import Foundation
import GRDB

/// Opens `readmodel.db`, and makes it anew where it is missing, damaged, older, or of another journal.
enum ViewFile {
    /// A connection pool on a sound file; `isNew` where nothing of an earlier one was kept.
    ///
    /// Two processes may do this at once: an empty file is filled under the write lock, and only a file
    /// that has something else in it is removed.
    static func open(_ path: String, birth: [UInt8]) throws -> DatabasePool {
        do {
            if let pool = try sound(path, birth: birth) { return pool }
        } catch let error as DatabaseError where isDamage(error) {
            // Falls through to a new file.
        }
        try remove(path)
        guard let pool = try sound(path, birth: birth) else { throw ReadModelFault.damaged(path: path) }
        return pool
    }

    /// Connections that only read a file that another process keeps.
    static func openReading(_ path: String, birth: [UInt8]) throws -> DatabasePool {
        var configuration = ViewSchema.configuration
        configuration.readonly = true
        let pool = try DatabasePool(path: path, configuration: configuration)
        guard try pool.read({ try ViewSchema.isSound($0, birth: birth) }) else {
            throw ReadModelFault.damaged(path: path)
        }
        return pool
    }

    /// Removes the database and what SQLite keeps beside it.
    ///
    /// The database goes first: SQLite drops a log that has no database, but would replay it into a new one.
    static func remove(_ path: String) throws {
        for name in [path, path + "-wal", path + "-shm"] {
            guard unlink(name) == 0 || errno == ENOENT else {
                throw ReadModelFault.cannotWrite(path: name, detail: String(cString: strerror(errno)))
            }
        }
    }

    /// The file's content cannot be trusted, and no other attempt will read it.
    static func isDamage(_ error: DatabaseError) -> Bool {
        [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT].contains(error.resultCode.primaryResultCode)
    }

    private static func sound(_ path: String, birth: [UInt8]) throws -> DatabasePool? {
        let pool = try DatabasePool(path: path, configuration: ViewSchema.configuration)
        let isSound = try pool.writeWithoutTransaction { db in
            if try ViewSchema.isEmpty(db) {
                try db.inTransaction(.immediate) {
                    if try ViewSchema.isEmpty(db) { try ViewSchema.create(db, birth: birth) }
                    return .commit
                }
            }
            return try ViewSchema.isSound(db, birth: birth)
        }
        guard isSound else {
            try pool.close()
            return nil
        }
        return pool
    }
}
