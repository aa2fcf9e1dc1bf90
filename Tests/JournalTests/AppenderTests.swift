import Domain
import Foundation
import GRDB
import Synchronization
import Testing

@testable import Journal

@Suite("The appender keeps what it acknowledges")
struct AppenderTests {
    @Test("What is appended reads back, with commitments that open")
    func readBack() async throws {
        let log = try TestLog.created()
        let appender = try log.open()
        let range = try await appender.append((1..<4).map { TestLog.draft($0) })
        #expect(range == 1..<4)
        #expect(appender.size == 4)
        let reader = try log.reader()
        #expect(try reader.size() == 4)
        let birth = try reader.entry(0)
        #expect(try birth.envelope().kind == "birth" && birth.contents[.body] == Array("{}".utf8))
        for number in range {
            let entry = try reader.entry(number)
            let envelope = try entry.envelope()
            #expect(envelope.encoded == entry.envelopeBytes)
            #expect(
                envelope.number == number && envelope.kind == "post" && envelope.time == TestLog.start + 2
            )
            #expect(envelope.from == TestLog.draft(number).from)
            #expect(entry.contents == TestLog.draft(number).contents)
            for slot in Slot.allCases {
                let salt = try #require(entry.salts[slot])
                let bytes = try #require(entry.contents[slot])
                let opened = bytes.withUnsafeBytes { bytes in
                    salt.withUnsafeBytes { Commitment.of(bytes, slot: slot, salt: $0) }
                }
                #expect(opened == envelope.commitments[slot])
            }
        }
        let salts = try (1..<4).flatMap { number in
            let entry = try reader.entry(number)
            return Slot.allCases.compactMap { entry.salts[$0] }
        }
        #expect(Set(salts).count == 12)
        #expect(throws: JournalFault.noSuchEntry(4)) { try reader.entry(4) }
        #expect(throws: JournalFault.noSuchEntry(-1)) { try reader.entry(-1) }
        appender.close()
        await #expect(throws: JournalFault.closed) { try await appender.append([TestLog.draft(4)]) }
        #expect(try log.audit().isClean)
    }

    @Test("Empty slots, empty contents and entries without content are kept apart")
    func emptySlots() throws {
        let log = try TestLog.created()
        let appender = try log.open()
        #expect(try appender.appendAndWait([]) == 1..<1)
        try appender.appendAndWait([
            EntryDraft(kind: .gap), EntryDraft(kind: .post, contents: BySlot(body: [], raw: [0])),
        ])
        let reader = try log.reader()
        #expect(try reader.entry(1).envelope().commitments == BySlot())
        let second = try reader.entry(2)
        #expect(second.contents == BySlot(body: [], raw: [0]))
        #expect(try second.envelope().commitments[.author] == nil)
        #expect(try second.envelope().commitments[.body] != nil)
        try appender.checkpoint()
        #expect(try log.audit().isClean)
    }

    @Test("The writer's connection has synchronous=FULL and the other settings, read back")
    func pragmas() throws {
        let log = try TestLog.created()
        let store = try AppendStore(path: log.path, clock: log.clock)
        defer { store.close() }
        let wanted = [
            ("synchronous", "2"), ("journal_mode", "wal"), ("foreign_keys", "1"), ("recursive_triggers", "1"),
            ("secure_delete", "1"), ("trusted_schema", "0"), ("cell_size_check", "1"),
            ("application_id", "1416197225"), ("user_version", "2"),
        ]
        for (name, value) in wanted {
            let found = try store.database.inDatabase { try String.fetchOne($0, sql: "PRAGMA \(name)") }
            #expect(found == value, "\(name)")
        }
        _ = try store.commit([SealedDraft.seal([TestLog.draft(1)])])
        #expect(try store.database.inDatabase { try Int.fetchOne($0, sql: "PRAGMA synchronous") } == 2)
    }

    @Test("Many callers' appends are numbered once each, in each caller's order, in fewer commits")
    func groupCommit() async throws {
        let log = try TestLog.created()
        let appender = try log.open()
        let before = try WALFile(path: log.path + "-wal").commits
        let numbers = try await withThrowingTaskGroup(of: [Int].self) { group in
            for caller in 0..<32 {
                group.addTask {
                    var numbers: [Int] = []
                    for turn in 0..<16 {
                        let body = Array("caller \(caller) turn \(turn)".utf8)
                        let draft = EntryDraft(kind: .post, contents: BySlot(body: body))
                        numbers.append(try await appender.append([draft]).lowerBound)
                    }
                    return numbers
                }
            }
            return try await group.reduce(into: [[Int]]()) { $0.append($1) }
        }
        #expect(numbers.flatMap { $0 }.sorted() == Array(1...512))
        #expect(numbers.allSatisfy { $0 == $0.sorted() })
        let commits = try WALFile(path: log.path + "-wal").commits - before
        #expect(commits > 0 && commits < 256, "\(commits) commits for 512 appends")
        let reader = try log.reader()
        var turns: [String: Int] = [:]
        try reader.scan(1..<513) { view in
            let words = String(decoding: view.content(.body) ?? .init(start: nil, count: 0), as: UTF8.self)
                .split(separator: " ")
            #expect(turns[String(words[1]), default: 0] == Int(words[3]))
            turns[String(words[1]), default: 0] += 1
        }
        #expect(turns.count == 32 && turns.values.allSatisfy { $0 == 16 })
        try appender.checkpoint()
        #expect(try log.audit().isClean)
    }

    @Test("What one call brings stays together, whatever arrives beside it")
    func adjacent() async throws {
        let log = try TestLog.created()
        let appender = try log.open()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for caller in 0..<16 {
                group.addTask {
                    let drafts = (0..<(caller + 1)).map { part in
                        EntryDraft(kind: .post, contents: BySlot(body: Array("\(caller) \(part)".utf8)))
                    }
                    let range = try await appender.append(drafts)
                    #expect(range.count == drafts.count)
                    let reader = try log.reader()
                    for (number, draft) in zip(range, drafts) {
                        #expect(try reader.entry(number).contents == draft.contents)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(appender.size == 1 + 136)
    }

    @Test("Everything that waits goes into one transaction, up to its limit, whole calls only")
    func queue() throws {
        let queue = AppendQueue()
        let answered = Atomic(0)
        for count in [4, 4, 4, 30, 1] {
            let drafts = SealedDraft.seal((0..<count).map { _ in EntryDraft(kind: .post) })
            queue.add(.init(drafts: drafts) { _ in answered.add(1, ordering: .relaxed) })
        }
        #expect(queue.take(atMost: 10)?.map(\.drafts.count) == [4, 4])
        #expect(queue.take(atMost: 10)?.map(\.drafts.count) == [4])
        #expect(queue.take(atMost: 10)?.map(\.drafts.count) == [30])
        queue.refuse(JournalFault.closed)
        #expect(answered.load(ordering: .relaxed) == 1)
        queue.add(.init(drafts: []) { _ in answered.add(1, ordering: .relaxed) })
        #expect(answered.load(ordering: .relaxed) == 2)
        queue.close()
        #expect(queue.take(atMost: 10) == nil)
    }

    @Test("What is queued when the log is closed is still written")
    func closing() throws {
        let log = try TestLog.created()
        let appender = try log.open()
        let ends = Mutex<[Int]>([])
        for number in 1...200 {
            appender.enqueue([TestLog.draft(number)]) { result in
                if case .success(let range) = result { ends.withLock { $0.append(range.range.lowerBound) } }
            }
        }
        appender.close()
        #expect(ends.withLock { $0 } == Array(1...200))
        #expect(try log.reader().size() == 201)
    }

    @Test("Content over the limit of an entry is refused and hurts nobody else")
    func limits() async throws {
        let log = try TestLog.created()
        let appender = try log.open()
        let huge = [UInt8](repeating: 0, count: EntryDraft.contentLimit + 1)
        await #expect(throws: JournalFault.contentTooLarge(slot: "raw", bytes: huge.count)) {
            try await appender.append([
                TestLog.draft(1), EntryDraft(kind: .post, contents: BySlot(raw: huge)),
            ])
        }
        await #expect(throws: JournalFault.self) {
            try await appender.append([
                EntryDraft(kind: .digest, from: Array(repeating: 0, count: EntryDraft.fromLimit + 1))
            ])
        }
        #expect(appender.refusal == nil)
        #expect(try await appender.append([TestLog.draft(1)]) == 1..<2)
        let many = Array(repeating: Int.max, count: EntryDraft.fromLimit)
        let widest = Envelope(number: .max, kind: "redaction", time: .max, from: many).encoded
        #expect(widest.count < 65_000)
    }

    @Test("One size has one checkpoint, each grows out of the one before, and the state keeps up")
    func checkpoints() async throws {
        let log = try TestLog.created()
        let appender = try log.open()
        let key = try log.keys.verifierKey()
        var last = try Checkpoint(parsing: try #require(try log.reader().latestCheckpoint()).text)
        #expect(last.size == 1)
        for count in [1, 3, 40, 211, 1, 300] {
            try await appender.append((0..<count).map { TestLog.draft($0) })
            let note = try appender.checkpoint()
            #expect(try appender.checkpoint() == note)
            #expect(try note.signers(among: [key]) == [key])
            let checkpoint = try Checkpoint(parsing: note.text)
            #expect(checkpoint.size == appender.size)
            #expect(try log.keys.lastSigned() == checkpoint)
            let reader = try log.reader()
            #expect(try reader.latestCheckpoint() == note)
            let proof = try TreeProof.consistency(
                from: last.size,
                to: checkpoint.size,
                nodes: reader.nodes(of: checkpoint.size)
            )
            #expect(
                TreeProof.verifyConsistency(
                    proof,
                    oldSize: last.size,
                    oldRoot: last.root,
                    newSize: checkpoint.size,
                    newRoot: checkpoint.root
                )
            )
            last = checkpoint
        }
    }

    @Test("Checkpoints beside a stream of appends are all true")
    func checkpointsBesideAppends() async throws {
        let log = try TestLog.created()
        let appender = try log.open()
        async let signing: Void = {
            for _ in 0..<40 {
                try appender.checkpoint()
                try await Task.sleep(for: .milliseconds(1))
            }
        }()
        for number in 1...400 { try await appender.append([TestLog.draft(number)]) }
        try await signing
        try appender.checkpoint()
        appender.close()
        #expect(try log.audit().findings == [])
    }
}

/// As much of a WAL file (https://www.sqlite.org/fileformat.html#the_write_ahead_log) as counting needs.
struct WALFile {
    /// Frames that end a transaction.
    let commits: Int

    init(path: String) throws {
        let bytes = try Data(contentsOf: URL(filePath: path))
        func word(_ at: Int) -> UInt32 { bytes[at..<(at + 4)].reduce(0) { $0 << 8 | UInt32($1) } }
        let frame = 24 + Int(word(8))
        var commits = 0
        for start in stride(from: 32, to: bytes.count - frame + 1, by: frame) {
            guard word(start + 8) == word(16), word(start + 12) == word(20) else { break }
            if word(start + 4) != 0 { commits += 1 }
        }
        self.commits = commits
    }
}
