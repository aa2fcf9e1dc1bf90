import Domain
import GRDB
import Testing

@testable import Journal

@Suite("Natural keys keep an entry from being appended twice")
struct NaturalKeyTests {
    private func keyed(_ id: String, subjects: [String] = [], from: [Int] = [], _ keys: NaturalKeys)
        -> EntryDraft
    {
        EntryDraft(
            kind: .post,
            contents: BySlot(body: Array(id.utf8)),
            from: from,
            key: EntryKey(own: keys.key("own", id), subjects: subjects.map { keys.key("subject", $0) })
        )
    }

    @Test("A draft offered again is answered with the entry that is there, also after a restart")
    func redelivery() async throws {
        let log = try TestLog.created()
        var appender = try log.open()
        let first = try await appender.offer([keyed("a", appender.naturalKeys)])
        #expect(first == Appended(range: 1..<2))
        let again = try await appender.offer([
            keyed("a", appender.naturalKeys), keyed("b", appender.naturalKeys),
            keyed("b", appender.naturalKeys),
        ])
        #expect(again == Appended(range: 2..<3, known: [0: 1, 2: 2]))
        appender.close()
        appender = try log.open()
        #expect(try await appender.offer([keyed("b", appender.naturalKeys)]).known == [0: 2])
        #expect(try log.reader().entry(of: appender.naturalKeys.key("own", "b")) == 2)
        #expect(try log.reader().entry(of: appender.naturalKeys.key("own", "c")) == nil)
        appender.close()
        #expect(try log.audit().isClean)
    }

    @Test("A draft with a taken subject is contested unless it follows from the entry that has it")
    func subjects() async throws {
        let log = try TestLog.created()
        let appender = try log.open()
        let keys = appender.naturalKeys
        _ = try await appender.offer([keyed("a", subjects: ["message", "album"], keys)])
        let contested = try await appender.offer([keyed("b", subjects: ["other", "album"], keys)])
        #expect(contested == Appended(range: 2..<2, contested: [0: .init(subject: 1, holder: 1)]))
        #expect(try log.reader().entry(of: keys.key("own", "b")) == nil)
        #expect(try log.reader().entry(of: keys.key("subject", "other")) == nil)
        let accepted = try await appender.offer([keyed("b", subjects: ["other", "album"], from: [1], keys)])
        #expect(accepted.range == 2..<3)
        #expect(try log.reader().entry(of: keys.key("subject", "other")) == 2)
        #expect(try log.reader().entry(of: keys.key("subject", "album")) == 1)
        appender.close()
    }

    @Test("Of many deliveries at once exactly one is kept")
    func concurrency() async throws {
        let log = try TestLog.created()
        let appender = try log.open()
        let draft = keyed("a", subjects: ["m"], appender.naturalKeys)
        let added = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<64 { group.addTask { try await appender.offer([draft]).range.count } }
            var sum = 0
            for try await count in group { sum += count }
            return sum
        }
        #expect(added == 1)
        #expect(appender.size == 2)
        appender.close()
    }

    @Test("Lists of parts do not collide, and another log's secret gives other keys")
    func parts() throws {
        let keys = NaturalKeys(secret: [UInt8](repeating: 1, count: 32))
        let others = NaturalKeys(secret: [UInt8](repeating: 2, count: 32))
        let all = [
            keys.key("ab", "c"), keys.key("a", "bc"), keys.key("abc"), keys.key("", "abc"), others.key("abc"),
        ]
        #expect(Set(all).count == all.count)
        #expect(keys.key("a", "b") == keys.key(of: ["a", "b"]))
    }

    @Test("A log of version 1 is read as it is and gets its table from the first writer")
    func upgrade() throws {
        let log = try TestLog.filled(20)
        try Tampering.raw(log.path) { db in
            try db.execute(sql: "DROP TABLE natural_key")
            try db.execute(sql: "PRAGMA user_version = 1")
        }
        try #require(try log.audit().isClean)
        #expect(try log.reader().entry(of: log.keys.naturalKeys().key("x")) == nil)
        let appender = try log.open()
        appender.close()
        #expect(try log.audit().isClean)
        let version = try log.reader().read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
        #expect(version == 2)
    }

    @Test("A log that has keys is not given another secret")
    func lostSecret() async throws {
        let log = try TestLog.created()
        let appender = try log.open()
        _ = try await appender.offer([keyed("a", appender.naturalKeys)])
        appender.close()
        try Tampering.removeFile(log.keys.path + "/index.key")
        #expect(throws: JournalFault.keyUnreadable(path: log.keys.path + "/index.key")) { try log.open() }
    }

    @Test("Drafts and answers cross a socket unchanged")
    func wire() throws {
        let keys = NaturalKeys(secret: [UInt8](repeating: 1, count: 32))
        var drafts = (0..<3).map { TestLog.draft($0) }
        drafts.append(keyed("a", subjects: ["m", "n"], from: [7, 9], keys))
        drafts.append(EntryDraft(kind: .gap))
        #expect(try EntryDraft.decode(EntryDraft.encoded(drafts)) == drafts)
        let answer = Appended(range: 3..<9, known: [1: 2], contested: [0: .init(subject: 1, holder: 5)])
        #expect(try Appended(decoding: answer.encoded()) == answer)
        #expect(throws: JSONScanner.Fault.self) { try Appended(decoding: Array("[1,0,[],[]]".utf8)) }
    }
}
