import Domain
import ReadModel
import Testing

@Suite("Listing posts")
struct PostListTests {
    private func entries(
        _ view: JournalView,
        forum: ForumID? = nil,
        period: PostPeriod = .all,
        after: Int? = nil,
        limit: Int = .max
    ) throws -> [Int] {
        var entries: [Int] = []
        try view.posts(forum: forum, period: period, after: after, limit: limit) { entries.append($0.entry) }
        return entries
    }

    private func minutes(_ from: Int64, _ to: Int64) -> PostPeriod {
        PostPeriod(from: ViewFixture.start + from * 60_000, to: ViewFixture.start + to * 60_000)
    }

    @Test("Posts come in log order, by forum, period, place and number")
    func filters() throws {
        let fixture = try ViewFixture()
        let late = try fixture.post("Sore", at: 600)
        let early = try fixture.post("Pagi", at: 60)
        let leaders = try fixture.post("Rapat", at: 90, in: fixture.other)
        let edit = try fixture.revise(early, .edit, "Selamat pagi", at: 60)
        let view = try fixture.view()
        #expect(try entries(view) == [late, early, leaders, edit])
        #expect(try entries(view, forum: fixture.other.id) == [leaders])
        #expect(try entries(view, period: minutes(60, 90)) == [early, edit])
        #expect(
            try entries(view, period: PostPeriod(to: ViewFixture.start + 91 * 60_000)) == [
                early, leaders, edit,
            ]
        )
        #expect(try entries(view, period: minutes(61, 90)) == [])
        #expect(try entries(view, after: early) == [leaders, edit])
        #expect(try entries(view, limit: 2) == [late, early])
        #expect(try entries(view, forum: ForumID(rawValue: "zzzzzzzzzz")) == [])
    }

    @Test("A list longer than a page is whole")
    func pages() throws {
        let fixture = try ViewFixture()
        try fixture.posts(2_100)
        let view = try fixture.view()
        #expect(try entries(view) == Array(4..<2_104))
        #expect(try entries(view, limit: 1_500).count == 1_500)
        var timeline: [Int] = []
        try view.timeline(forum: fixture.forum.id, period: .all) { timeline.append($0.entry) }
        #expect(timeline == Array(4..<2_104))
        var logged: [Int] = []
        try view.loggedPosts(forum: fixture.forum.id) { logged.append($0.entry) }
        #expect(logged == Array(4..<2_104))
    }

    @Test("The JSON line has every key in its order")
    func jsonLine() throws {
        let fixture = try ViewFixture()
        let entry = try fixture.post(
            "Pohon tumbang\n\"Jl. Merdeka\"",
            at: 391,
            kind: .photo,
            mentions: ["Camat Andir"],
            media: [ViewFixture.photo("IMG-1.jpg", digit: "a"), Attachment(name: "IMG-2.jpg")]
        )
        let view = try fixture.view()
        let line = try #require(try view.post(entry)).json
        let sha256 = String(repeating: "a", count: 64)
        #expect(
            String(decoding: line, as: UTF8.self) == """
                {"entry":4,"forum":{"id":"aaaaaaaaaa","name":"Forum Camat-Lurah"},\
                "at":"2026-01-13T13:31:00+07:00",\
                "sender":{"id":"whatsapp:Lurah Braga","name":"Lurah Braga"},"kind":"photo",\
                "text":"Pohon tumbang\\n\\"Jl. Merdeka\\"","attachments":[\
                {"name":"IMG-1.jpg","sha256":"\(sha256)","size":1000,"mime":"image/jpeg"},\
                {"name":"IMG-2.jpg","sha256":null,"size":null,"mime":null}],\
                "edited":false,"deleted":false,"revises":null,"mentions":["Camat Andir"],"system":null,\
                "source":{"file":"chat.txt","line":7,"byteOffset":120,"byteLength":44}}
                """
        )
    }

    @Test("The JSON line of a system line, of a revision and of an erased post")
    func jsonOfOthers() throws {
        let fixture = try ViewFixture()
        let event = SystemEvent(event: .memberAdded, target: "Lurah Braga")
        let system = try fixture.post("ditambahkan", at: 0, by: nil, kind: .system, system: event)
        let edit = try fixture.revise(system, .edit, "ditambah", at: 0)
        let erased = try fixture.post("hilang", at: 1)
        try fixture.append(.redaction, body: Array("{}".utf8), from: [erased])
        let view = try fixture.view()
        let line = { (entry: Int) in
            String(decoding: try #require(try view.post(entry)).json, as: UTF8.self)
        }
        #expect(try line(system).contains(#""sender":null,"kind":"system""#))
        #expect(
            try line(system).contains(#""system":{"event":"member_added","target":"Lurah Braga"},"source""#)
        )
        #expect(try line(edit).contains(#""edited":true,"deleted":false,"revises":4,"mentions":[],"#))
        #expect(try line(erased).contains(#""at":null,"sender":null,"kind":"unavailable","text":"""#))
    }

    @Test("The same author under two names is shown as each source named them, with a phone where it had one")
    func sourceNames() throws {
        let fixture = try ViewFixture()
        let author = PostAuthor(id: "whatsapp:+628001", name: "Pak Camat", phone: "+628001")
        let body = ViewFixture.body("Siap", at: 1).encoded()
        let first = try fixture.post("Izin", at: 0)
        let second = try fixture.append(.post, in: fixture.forum, author: author, body: body, from: [3])
        let view = try fixture.view()
        #expect(try view.post(second)?.sender == author)
        #expect(try view.post(first)?.sender?.phone == nil)
        #expect(try view.senders(forum: fixture.forum.id).contains(author))
        #expect(
            try view.authorSources(forum: fixture.forum.id) == [author.id: [3], "whatsapp:Lurah Braga": [3]]
        )
        #expect(try view.hasPosts(forum: fixture.forum.id))
        #expect(try !view.hasPosts(forum: fixture.other.id))
    }
}
