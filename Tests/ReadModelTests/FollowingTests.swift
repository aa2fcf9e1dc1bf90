import Domain
import Foundation
import GRDB
import Journal
import ReadModel
import Testing

@Suite("Following the journal")
struct FollowingTests {
    private struct Interrupted: Error {}

    /// Posts of every sort with revisions and an erased one.
    private func conversation(_ fixture: ViewFixture) throws {
        let first = try fixture.post("Banjir di Gedebage", at: 1, mentions: ["Camat"])
        try fixture.post("Siap", at: 2, by: "Camat Andir", in: fixture.other)
        let photo = try fixture.post("", at: 3, kind: .photo, media: [Attachment(name: "IMG-1.jpg")])
        try fixture.post(
            "Camat Andir menambahkan Lurah Braga",
            at: 4,
            by: nil,
            kind: .system,
            system: SystemEvent(event: .memberAdded, actor: "Camat Andir", target: "Lurah Braga")
        )
        try fixture.revise(first, .edit, "Banjir di Gedebage surut", at: 1)
        try fixture.revise(photo, .media, "", at: 3, media: [ViewFixture.photo("IMG-1.jpg", digit: "a")])
        try fixture.append(.gap, in: fixture.forum, body: Array("{}".utf8))
        try fixture.append(.redaction, body: Array("{}".utf8), from: [first])
    }

    @Test("Following step by step gives the tables that a rebuild gives")
    func sameAsRebuild() throws {
        let fixture = try ViewFixture()
        let view = try fixture.view()
        #expect(try view.catchUp() == 0)
        try fixture.post("Pohon tumbang", at: 0)
        #expect(try view.catchUp() == 1)
        try conversation(fixture)
        try view.catchUp()
        let followed = try fixture.dump()
        let found = try view.search(SearchQuery("surut"))
        #expect(try view.rebuild() == fixture.journal().size())
        #expect(try fixture.dump() == followed)
        #expect(try view.search(SearchQuery("surut")) == found)
        #expect(found.total == 1)
        #expect(followed.count > 12)
    }

    @Test("The lag is what a catch-up takes in")
    func lag() throws {
        let fixture = try ViewFixture()
        let view = try fixture.openView()
        #expect(try view.lag() == 4)
        #expect(try view.catchUp() == 4)
        #expect(try view.lag() == 0)
    }

    @Test("A run that is cut off leaves cursor and rows together, and the next one completes it")
    func interrupted() throws {
        let fixture = try ViewFixture()
        try fixture.posts(9_000)
        let view = try fixture.openView()
        #expect(throws: Interrupted.self) {
            try view.catchUp { count in if count > 8_300 { throw Interrupted() } }
        }
        // The first transaction holds eight batches of 1,024; the second was undone.
        #expect(try view.lag() == 9_004 - 8_192)
        var shown = 0
        try view.posts { _ in shown += 1 }
        #expect(shown == 8_192 - 4)
        #expect(try view.catchUp() == 9_004 - 8_192)
        let followed = try fixture.dump()
        try view.rebuild()
        #expect(try fixture.dump() == followed)
    }

    @Test("Two views of one file follow the journal together without repeating anything")
    func twoAtOnce() throws {
        let fixture = try ViewFixture()
        let one = try fixture.view()
        let two = try fixture.openView()
        try fixture.post("Siap", at: 1)
        #expect(try two.catchUp() == 1)
        #expect(try one.catchUp() == 0)
        try fixture.post("Laksanakan", at: 2)
        #expect(try one.catchUp() == 1)
        #expect(try two.lag() == 0)
    }

    @Test("A file that was made for another journal is replaced")
    func otherJournal() throws {
        let fixture = try ViewFixture()
        try fixture.post("Rahasia forum lain", at: 1)
        try fixture.view()
        let stranger = try ViewFixture()
        try stranger.post("Pohon tumbang", at: 1)
        let view = try JournalView.open(path: fixture.viewPath, journal: stranger.journal())
        #expect(try view.catchUp() == 5)
        #expect(try view.search(SearchQuery("rahasia")).total == 0)
        #expect(try view.search(SearchQuery("pohon")).total == 1)
    }

    @Test("A journal that is shorter than what was followed, or differs in what was read last, is read anew")
    func restoredJournal() throws {
        let fixture = try ViewFixture()
        let old = fixture.folder + "/old.db"
        let queue = try DatabaseQueue(path: fixture.folder + "/journal.db")
        try queue.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [old]) }
        try fixture.post("Hilang dari cadangan", at: 1)
        try fixture.view()
        let view = try JournalView.open(path: fixture.viewPath, journal: JournalReader(path: old))
        #expect(try view.catchUp() == 4)
        #expect(try view.search(SearchQuery("hilang")).total == 0)
    }

    @Test("A file that is no database, or of an older version, is replaced", arguments: [true, false])
    func unusableFile(isGarbage: Bool) throws {
        let fixture = try ViewFixture()
        try fixture.post("Pohon tumbang", at: 1)
        if isGarbage {
            try Data(repeating: 0x58, count: 9_000).write(to: URL(fileURLWithPath: fixture.viewPath))
        } else {
            try fixture.view()
            let queue = try DatabaseQueue(path: fixture.viewPath)
            try queue.inDatabase {
                try $0.execute(sql: "PRAGMA user_version = 0; UPDATE post SET text = 'x'")
            }
            try queue.close()
        }
        #expect(try fixture.view().search(SearchQuery("pohon")).total == 1)
    }

    @Test("A file that turns out to be damaged while it is read is made again")
    func damagedPages() throws {
        let fixture = try ViewFixture()
        try fixture.posts(3_000)
        try fixture.view()
        // All pages but the first, so that the file opens.
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: fixture.viewPath))
        let size = try file.seekToEnd()
        for page in stride(from: UInt64(4096 * 16), to: size, by: 4096) {
            try file.seek(toOffset: page)
            try file.write(contentsOf: Data(repeating: 0xFF, count: 512))
        }
        try file.close()
        let view = try fixture.openView()
        var shown = 0
        try view.posts { _ in shown += 1 }
        #expect(shown == 3_000)
        #expect(try view.search(SearchQuery("2999")).total == 1)
    }

    @Test("Kinds that a later version adds and posts that cannot be decoded do not stop the view")
    func unknownContent() throws {
        let fixture = try ViewFixture()
        let broken = try fixture.append(.post, in: fixture.forum, body: Array("{broken".utf8), from: [3])
        try fixture.append(.unreadable, in: fixture.forum, body: Array([0xFF, 0xFE]))
        try fixture.post("Siap", at: 1)
        let view = try fixture.view()
        var posts: [PostView] = []
        try view.posts { posts.append($0) }
        #expect(posts.map(\.entry) == [broken, broken + 2])
        #expect(posts[0].isWithoutContent && posts[0].at == nil && posts[0].kind == .unavailable)
    }
}
