import Domain
import Foundation
import GRDB
import Testing

@testable import Journal

@Suite("A log is opened only where it is the one that was signed")
struct OpeningTests {
    @Test("Creating twice is refused, also before anything was appended")
    func createTwice() throws {
        let log = try TestLog.created()
        #expect(try log.keys.lastSigned()?.size == 1)
        #expect(throws: JournalFault.alreadyThere(path: log.path)) { try log.create() }
        let appender = try log.open()
        try appender.appendAndWait([TestLog.draft(1)])
        appender.close()
        #expect(throws: JournalFault.alreadyThere(path: log.path)) { try log.create() }
        // Also where the state was lost: entries are not to be taken for a cut-off attempt.
        try FileManager.default.removeItem(atPath: log.folder + "/keys/state")
        #expect(throws: JournalFault.alreadyThere(path: log.path)) { try log.create() }
        #expect(try log.reader().size() == 2)
    }

    @Test("A creation that was cut off is taken up where it stood")
    func cutOffCreate() throws {
        let withKey = try TestLog()
        let key = try withKey.keys.create(origin: "test.example/log").verifier()
        try withKey.create()
        #expect(try withKey.keys.verifierKey() == key)

        let withEmptyFile = try TestLog()
        try withEmptyFile.keys.create(origin: "test.example/log")
        try Data().write(to: URL(filePath: withEmptyFile.path))
        try withEmptyFile.create()

        let withEntry = try TestLog()
        try withEntry.keys.create(origin: "test.example/log")
        try AppendStore.create(path: withEntry.path, birth: [1], time: 5)
        try withEntry.create()
        #expect(try withEntry.reader().entry(0).contents[.body] == [1])

        for log in [withKey, withEmptyFile, withEntry] {
            #expect(try log.reader().size() == 1)
            #expect(try log.keys.lastSigned()?.size == 1)
            #expect(try log.audit().isClean)
        }
        let withOtherKey = try TestLog()
        try withOtherKey.keys.create(origin: "other.example/log")
        #expect(throws: JournalFault.self) { try withOtherKey.create() }
    }

    @Test("A missing log is told from one that is missing beside its signing state")
    func missing() throws {
        let none = try TestLog()
        try none.keys.create(origin: "test.example/log")
        #expect(throws: JournalFault.missing(path: none.path)) { try none.open() }
        #expect(throws: JournalFault.missing(path: none.path)) { try none.reader() }
        #expect(throws: JournalFault.missing(path: none.path)) { try none.audit() }
        #expect(!FileManager.default.fileExists(atPath: none.path))

        let gone = try TestLog.filled(20, checkpoints: [20])
        try FileManager.default.removeItem(atPath: gone.path)
        let fault = JournalFault.missingBesideState(path: gone.path, signedSize: 20)
        #expect(throws: fault) { try gone.open() }
        #expect(throws: fault) { try gone.create() }
        #expect(!FileManager.default.fileExists(atPath: gone.path))
    }

    @Test("An older copy of the log is refused while it is shorter than what was signed")
    func shorter() throws {
        let log = try TestLog.filled(300, checkpoints: [300])
        let old = log.folder + "/old.db"
        try log.copyDatabase(to: old)
        let appender = try log.open()
        try appender.appendAndWait((300..<310).map { TestLog.draft($0) })
        try appender.checkpoint()
        appender.close()
        #expect(throws: Never.self) { try log.open().close() }
        try FileManager.default.removeItem(atPath: log.path)
        try FileManager.default.moveItem(atPath: old, toPath: log.path)
        #expect(throws: JournalFault.shorterThanSigned(size: 300, signedSize: 310)) { try log.open() }
        #expect(try log.audit().findings.map(\.code) == [.state])
    }

    @Test("A log that went another way than the signed one is refused")
    func forked() throws {
        let log = try TestLog.filled(20, checkpoints: [20])
        let other = log.folder + "/other.db"
        try log.copyDatabase(to: other)
        for (path, first) in [(log.path, 100), (other, 200)] {
            let store = try AppendStore(path: path, clock: log.clock)
            _ = try store.commit([SealedDraft.seal((first..<(first + 5)).map { TestLog.draft($0) })])
            store.close()
        }
        let appender = try log.open()
        try appender.checkpoint()
        appender.close()
        try FileManager.default.removeItem(atPath: log.path)
        try FileManager.default.moveItem(atPath: other, toPath: log.path)
        #expect(throws: JournalFault.forked(signedSize: 25)) { try log.open() }
        #expect(try log.audit().findings.contains { $0.code == .state })
    }

    @Test("A signing state that cannot be read does not pass for a key that never signed")
    func unreadableState() throws {
        let log = try TestLog.filled(5, checkpoints: [5])
        for bytes in [[0xFF, 0xFE], Array("x".utf8), []] as [[UInt8]] {
            try Data(bytes).write(to: URL(filePath: log.folder + "/keys/state"))
            #expect(throws: (any Error).self) { try log.open() }
            #expect(throws: (any Error).self) { try log.create() }
        }
    }

    @Test("A file that is no log is refused and says so")
    func notAJournal() throws {
        let log = try TestLog.created()
        try FileManager.default.removeItem(atPath: log.path)
        try Data("This is a letter, not a database.".utf8).write(to: URL(filePath: log.path))
        #expect(throws: JournalFault.self) { try log.open() }
        #expect(throws: JournalFault.self) { try log.reader().size() }
        #expect(try log.audit().findings.map(\.code) == [.unreadable])
        try FileManager.default.removeItem(atPath: log.path)
        try Tampering.raw(log.path) { try $0.execute(sql: "CREATE TABLE entry (n)") }
        #expect(throws: JournalFault.self) { try log.open() }
        try FileManager.default.removeItem(atPath: log.folder + "/keys/state")
        #expect(throws: JournalFault.self) { try log.create() }
    }

    @Test("A database that is removed, replaced or loses its WAL is noticed before the next answer")
    func replaced() async throws {
        let changes: [(String) throws -> Void] = [
            { try FileManager.default.removeItem(atPath: $0) },
            { path in
                try FileManager.default.copyItem(atPath: path, toPath: path + ".copy")
                #expect(rename(path + ".copy", path) == 0)
            },
            { try FileManager.default.removeItem(atPath: $0 + "-wal") },
            { try FileManager.default.moveItem(atPath: $0, toPath: $0 + ".away") },
        ]
        for change in changes {
            let log = try TestLog.created()
            let appender = try log.open()
            try await appender.append([TestLog.draft(1)])
            try change(log.path)
            let fault = JournalFault.replaced(path: log.path)
            await #expect(throws: fault) { try await appender.append([TestLog.draft(2)]) }
            #expect(appender.refusal as? JournalFault == fault)
            await #expect(throws: fault) { try await appender.append([TestLog.draft(3)]) }
            #expect(throws: fault) { try appender.checkpoint() }
            #expect(appender.size == 2)
        }
    }

    @Test("A second process gets the holder's pid; it may open once the first has closed")
    func heldByAnother() throws {
        let log = try TestLog.created()
        let holder = try ProbeProcess(["hold", log.folder])
        #expect(holder.line() == "holding")
        #expect(throws: JournalFault.heldBy(pid: holder.pid, path: log.path + ".lock")) { try log.open() }
        let second = try ProbeProcess(["append", log.folder, "1", "r", "1"])
        #expect(second.rest() == ["held by \(holder.pid)"])
        holder.closeInput()
        #expect(holder.rest() == [])

        let appender = try log.open()
        let third = try ProbeProcess(["append", log.folder, "1", "r", "1"])
        #expect(third.rest() == ["held by \(getpid())"])
        #expect(throws: JournalFault.heldBy(pid: getpid(), path: log.path + ".lock")) { try log.open() }
        appender.close()
        let fourth = try ProbeProcess(["append", log.folder, "1", "r", "1"])
        #expect(fourth.rest() == ["send r-0-0", "ack 1 r-0-0"])
    }

    @Test(
        "Who is refused the lock closes it once: a second close would be of another thread's file",
        .enabled("this machine lets nobody trace a process") { Strace.isMissing || Strace.isPermitted }
    )
    func refusedClosesOnce() throws {
        try #require(!Strace.isMissing, "strace is missing: apt-get install strace")
        let log = try TestLog.created()
        let trace = log.folder + "/trace"
        let tracer = [Strace.path, "-f", "-y", "-e", "trace=openat,close", "-e", "signal=none", "-o", trace]
        let appender = try log.open()
        let refused = try ProbeProcess(["append", log.folder, "1", "r", "1"], under: tracer)
        #expect(refused.rest() == ["held by \(getpid())"])
        appender.close()
        let events = try Strace.events(in: String(contentsOfFile: trace, encoding: .utf8))
        let isLocks = { (event: Strace.Event) in event.text.contains("/journal.db.lock") }
        #expect(events.count { $0.call == "openat" && isLocks($0) } == 1)
        #expect(events.count { $0.call == "close" && isLocks($0) } == 1)
        #expect(events.filter { $0.call == "close" && $0.result != 0 }.map(\.text) == [])
    }
}
