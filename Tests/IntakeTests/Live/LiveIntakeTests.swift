import Domain
import Journal
import Networks
import ReadModel
import Roster
import Testing

@testable import Intake

@Suite("What a live network delivers is kept once, whatever the order")
struct LiveIntakeTests {
    @Test("A redelivery, also after a restart, adds nothing")
    func redelivery() async throws {
        let world = try LiveWorld()
        let events = [LiveEvent.post("1", "satu"), .post("2", "dua", second: 1)]
        #expect(try await world.keep(events) == LiveIntake.Kept(added: 2))
        #expect(try await world.keep(events) == LiveIntake.Kept(known: 2))
        try world.restart()
        #expect(try await world.keep(events + events) == LiveIntake.Kept(known: 4))
        #expect(try world.timeline("Forum Camat-Lurah").map(\.text) == ["satu", "dua"])
    }

    @Test(
        "What was erased does not come back with a redelivery or a network's backfill, also after a restart"
    )
    func erased() async throws {
        let world = try LiveWorld()
        let events = [
            LiveEvent.post("1", "Data Sukirmanto"),
            .post("1", "Data Sukirmanto, ralat", revision: "a", revisedAt: LiveWorld.start + 10_000),
            .post("2", "dua", second: 1),
        ]
        try await world.keep(events)
        var erased: [Int] = []
        try world.view.posts { if $0.text.contains("Sukirmanto") { erased.append($0.entry) } }
        #expect(erased.count == 2)
        _ = try world.appender.erase(erased, because: Array("{}".utf8), tombstones: [])
        let size = try world.journal.size()
        for _ in 0..<2 {
            #expect(try await world.keep(events + events.reversed()) == LiveIntake.Kept(known: 6))
            try world.restart()
        }
        #expect(try world.journal.size() == size)
        let texts = try world.timeline("Forum Camat-Lurah").compactMap(\.state?.text).filter { !$0.isEmpty }
        #expect(texts == ["dua"])
    }

    @Test("Edits in any order, and before their original, leave the last wording by the network's clock")
    func edits() async throws {
        let events = [
            LiveEvent.post("1", "asli"),
            .post("1", "ralat", revision: "a", revisedAt: LiveWorld.start + 10_000),
            .post("1", "ralat lagi", revision: "b", revisedAt: LiveWorld.start + 20_000),
        ]
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let world = try LiveWorld()
            for index in order { try await world.keep([events[index]]) }
            try await world.keep(events)
            let posts = try world.timeline("Forum Camat-Lurah")
            #expect(posts.count == 1, "order \(order)")
            #expect(posts.first?.state?.text == "ralat lagi", "order \(order)")
            #expect(posts.first?.state?.isEdited == true, "order \(order)")
            #expect(try world.journal.size() == 1 + 2 + 3, "order \(order)")
        }
    }

    @Test("All of one delivery at once comes to the same as one after the other")
    func oneDelivery() async throws {
        let world = try LiveWorld()
        let kept = try await world.keep([
            .post("1", "ralat", revision: "a", revisedAt: LiveWorld.start + 10_000), .post("1", "asli"),
            .deletion("1"),
        ])
        #expect(kept.added == 3)
        let posts = try world.timeline("Forum Camat-Lurah")
        #expect(posts.count == 1)
        #expect(posts.first?.state?.isDeleted == true)
        #expect(posts.first?.state?.text == "ralat")
    }

    @Test("A deletion of the unknown is kept, and the post that comes late is shown as taken back")
    func unknownDeletion() async throws {
        let world = try LiveWorld()
        try await world.keep([.deletion("1")])
        var posts = try world.timeline("Forum Camat-Lurah")
        #expect(posts.map(\.kind) == [.unavailable])
        try await world.keep([.post("1", "terlambat")])
        posts = try world.timeline("Forum Camat-Lurah")
        #expect(posts.count == 1)
        #expect(posts.first?.state?.isDeleted == true)
        #expect(posts.first?.state?.text == "terlambat")
    }

    @Test(
        "An album is one post with its photos, a late one joins it, and a caption may come with any of them"
    )
    func album() async throws {
        let world = try LiveWorld()
        try await world.keep([.post("1", "", album: "A", file: "f1"), .post("3", "", album: "A", file: "f3")])
        try await world.keep([.post("9", "lain", second: 5)])
        try await world.keep([.post("2", "Kerja bakti", second: 1, album: "A", file: "f2")])
        var posts = try world.timeline("Forum Camat-Lurah")
        #expect(posts.count == 2)
        #expect(posts.first?.state?.text == "Kerja bakti")
        #expect(posts.first?.state?.attachments.map(\.name) == ["f1.jpg", "f3.jpg", "f2.jpg"])
        #expect(posts.first?.state?.kind == .photo)

        let edit = LiveEvent.post(
            "3",
            "Kerja bakti RW 05",
            revision: "a",
            revisedAt: LiveWorld.start + 9_000,
            album: "A",
            file: "f3"
        )
        try await world.keep([edit, .deletion("2")])
        posts = try world.timeline("Forum Camat-Lurah")
        #expect(posts.first?.state?.text == "Kerja bakti RW 05")
        #expect(posts.first?.state?.attachments.map(\.name) == ["f1.jpg", "f3.jpg"])
        let kept = try await world.keep([.post("1", "", album: "A", file: "f1"), edit])
        #expect(kept == LiveIntake.Kept(known: 2))
    }

    @Test("A reply names the entry that it answers")
    func reply() async throws {
        let world = try LiveWorld()
        try await world.keep([.post("1", "Mohon izin")])
        try await world.keep([
            .post("2", "Silakan", second: 1, reply: "1"), .post("3", "?", second: 2, reply: "77"),
        ])
        let posts = try world.timeline("Forum Camat-Lurah")
        #expect(posts.map(\.answers) == [nil, posts[0].entry, nil])
    }

    @Test("A reaction is kept about its post; taking it back is kept too")
    func reaction() async throws {
        let world = try LiveWorld()
        try await world.keep([.post("1", "Mohon izin")])
        let reaction = LiveReaction(
            id: "r1",
            message: "1",
            sender: LiveSender(id: "9", name: "Sekda"),
            at: LiveWorld.start,
            stamp: "0",
            emojis: ["👍"]
        )
        let event = LiveEvent(chat: LiveEvent.forum, content: .reaction(reaction), raw: Array("r1".utf8))
        #expect(try await world.keep([event, event]).added == 1)
        try await world.keep([.deletion("r1")])
        let post = try world.timeline("Forum Camat-Lurah")[0]
        let events = try world.view.events(about: post.entry)
        #expect(events.map(\.kind) == [.reaction, .reaction])
        #expect(events.first?.sender?.id == "telegram:9")
        #expect(post.state?.isDeleted == false)
        #expect(try world.timeline("Forum Camat-Lurah").count == 1)
    }

    @Test("What cannot be decoded is kept with its bytes, once, and its siblings survive")
    func unreadable() async throws {
        let world = try LiveWorld()
        let broken = LiveEvent(
            chat: LiveEvent.forum,
            content: .unreadable(reason: "poll_answer"),
            raw: Array("{\"poll\"".utf8)
        )
        let kept = try await world.keep([.post("1", "satu"), broken, .post("2", "dua", second: 1)])
        #expect(kept == LiveIntake.Kept(added: 3, unreadable: 1))
        #expect(try await world.keep([broken]).known == 1)
        #expect(try world.timeline("Forum Camat-Lurah").count == 2)
        let number = try #require(try world.kinds().firstIndex(of: "unreadable"))
        #expect(try world.journal.entry(number).contents[.raw] == broken.raw)
    }

    @Test("A group that becomes a supergroup stays the same forum, also when the ids start again")
    func migration() async throws {
        let world = try LiveWorld()
        try await world.keep([.post("1", "lama")])
        let moved = LiveEvent(chat: LiveEvent.forum, content: .moved(to: "-200"), raw: Array("m".utf8))
        try await world.keep([moved, moved])
        try world.restart()
        let after = LiveChat(id: "-200", name: "Forum Camat-Lurah")
        try await world.keep([.post("1", "baru", in: after, second: 9)])
        #expect(try world.view.roster().forums.count == 1)
        #expect(try world.timeline("Forum Camat-Lurah").map(\.text) == ["lama", "baru"])
    }

    @Test("Two chats of one name are two forums, unless the operator says that they are one")
    func names() async throws {
        let elsewhere = LiveChat(id: "-300", name: "Forum Camat-Lurah")
        let world = try LiveWorld()
        try await world.keep([.post("1", "a"), .post("1", "b", in: elsewhere)])
        #expect(
            try world.view.roster().forums.map(\.name) == [
                "Forum Camat-Lurah", "Forum Camat-Lurah (telegram)",
            ]
        )
        let rules = ForumRules(forums: [
            .init(network: "telegram", id: "-100"): "Forum CL",
            .init(network: "telegram", id: "-300"): "Forum CL",
        ])
        let ruled = try LiveWorld(rules: rules)
        try await ruled.keep([.post("1", "a"), .post("1", "b", in: elsewhere)])
        #expect(try ruled.timeline("Forum CL").map(\.text) == ["a", "b"])
    }

    @Test("Many first posts of a new chat at once make one forum")
    func firstPosts() async throws {
        let world = try LiveWorld()
        await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<32 { group.addTask { try await world.keep([.post("\(number)", "x")]) } }
        }
        #expect(try world.view.roster().forums.count == 1)
        #expect(try world.timeline("Forum Camat-Lurah").count == 32)
    }

    @Test("A clock that runs ahead is kept as it is and flagged")
    func ahead() async throws {
        let world = try LiveWorld()
        try await world.keep([.post("1", "besok", second: 86_400), .post("2", "kini", second: 60)])
        let posts = try world.timeline("Forum Camat-Lurah")
        #expect(posts.map(\.native?.aheadBy) == [nil, 86_400_000])
        #expect(posts.last?.at?.milliseconds == LiveWorld.start + 86_400_000)
    }

    @Test("A chat that puts the relay out leaves a gap")
    func removed() async throws {
        let world = try LiveWorld()
        try await world.keep([.post("1", "a")])
        try await world.keep([
            LiveEvent(chat: LiveEvent.forum, content: .membership(.removed), raw: Array("x".utf8))
        ])
        #expect(try world.kinds().last == "gap")
    }
}

@Suite("What may change a message, and what may not")
struct LiveRevisionTests {
    @Test("An edit by somebody else is a post of theirs, not other words of the author")
    func foreignEdit() async throws {
        let world = try LiveWorld()
        try await world.keep([.post("1", "asli", by: "7")])
        let foreign = LiveEvent.post(
            "1",
            "palsu",
            by: "8",
            second: 5,
            revision: "e1",
            revisedAt: LiveWorld.start + 5_000
        )
        try await world.keep([foreign, foreign])
        let posts = try world.timeline("Forum Camat-Lurah")
        #expect(posts.map { $0.state?.text } == ["asli", "palsu"])
        #expect(posts.last?.answers == posts.first?.entry)
    }

    @Test("An edit that is an event of its own can be taken back, and the words before it stand again")
    func editTakenBack() async throws {
        let world = try LiveWorld()
        try await world.keep([
            .post("1", "asli"), .post("1", "keliru", revision: "e1", revisedAt: LiveWorld.start + 5_000),
        ])
        try await world.keep([.deletion("e1")])
        let post = try #require(try world.timeline("Forum Camat-Lurah").first)
        #expect(post.state?.text == "asli" && post.state?.isDeleted == false)
        #expect(try world.timeline("Forum Camat-Lurah").count == 1)
    }

    @Test("One photo of an album taken back leaves the others")
    func albumPiece() async throws {
        let world = try LiveWorld()
        try await world.keep([
            .post("1", "a", album: "A", file: "f1"), .post("2", "", second: 1, album: "A", file: "f2"),
        ])
        try await world.keep([.deletion("2")])
        let post = try #require(try world.timeline("Forum Camat-Lurah").first)
        #expect(post.state?.attachments.map(\.name) == ["f1.jpg"] && post.state?.isDeleted == false)
    }
}
