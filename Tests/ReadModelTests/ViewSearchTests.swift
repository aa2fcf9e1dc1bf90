import Domain
import ReadModel
import Testing

@Suite("Searching the view")
struct ViewSearchTests {
    @Test("Hits come newest first, page by page, with their words marked")
    func order() throws {
        let fixture = try ViewFixture()
        let late = try fixture.post("Banjir sore di Andir", at: 600)
        let early = try fixture.post("Banjir pagi di Braga", at: 60)
        let leaders = try fixture.post("Rapat banjir", at: 90, in: fixture.other)
        let view = try fixture.view()
        let query = try SearchQuery("banjir")
        let all = try view.search(query)
        #expect(all.hits.map(\.entry) == [late, leaders, early] && all.total == 3)
        #expect(all.hits[2].excerpt.rendered(before: "[", after: "]") == "[Banjir] pagi di Braga")
        #expect(all.hits[1].forum == fixture.other && all.hits[2].sender?.name == "Lurah Braga")
        let second = try view.search(query, limit: 1, offset: 1)
        #expect(second.hits.map(\.entry) == [leaders] && second.total == 3)
        #expect(try view.search(query, forum: fixture.other.id).total == 1)
        let morning = PostPeriod(from: ViewFixture.start, to: ViewFixture.start + 90 * 60_000)
        #expect(try view.search(query, period: morning).hits.map(\.entry) == [early])
    }

    @Test("After an edit both wordings are found, and the replaced one is marked")
    func edited() throws {
        let fixture = try ViewFixture()
        let post = try fixture.post("Pohon tumbang di Dago", at: 1)
        let edit = try fixture.revise(post, .edit, "Pohon tumbang di Braga", at: 1)
        let view = try fixture.view()
        let now = try view.search(SearchQuery("braga")).hits
        #expect(now.map(\.entry) == [edit] && now.first?.isSuperseded == false && now.first?.revises == post)
        let before = try view.search(SearchQuery("dago")).hits
        #expect(before.map(\.entry) == [post] && before.first?.isSuperseded == true)
    }

    @Test("A post that was taken back is found and marked, and a caption that came again is one hit")
    func marked() throws {
        let fixture = try ViewFixture()
        let post = try fixture.post("Genangan surut", at: 1, kind: .photo, media: [Attachment()])
        try fixture.revise(
            post,
            .media,
            "Genangan surut",
            at: 1,
            media: [ViewFixture.photo("1.jpg", digit: "d")]
        )
        try fixture.revise(post, .deletion, "", at: 1)
        let hits = try fixture.view().search(SearchQuery("genangan")).hits
        #expect(hits.map(\.entry) == [post])
        #expect(hits.first?.isDeleted == true && hits.first?.isSuperseded == false)
    }

    @Test("The network's own lines are not searched")
    func systemLines() throws {
        let fixture = try ViewFixture()
        let event = SystemEvent(event: .subjectChanged, value: "Forum Baru")
        try fixture.post("mengubah nama menjadi Forum Baru", at: 1, by: nil, kind: .system, system: event)
        #expect(try fixture.view().search(SearchQuery("mengubah")).total == 0)
    }
}
