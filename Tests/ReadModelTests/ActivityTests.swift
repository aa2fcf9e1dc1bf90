import Domain
import ReadModel
import Testing

@Suite("What a digest asks")
struct ActivityTests {
    private func minutes(_ from: Int64, _ to: Int64) -> PostPeriod {
        PostPeriod(from: ViewFixture.start + from * 60_000, to: ViewFixture.start + to * 60_000)
    }

    @Test("Posts, photos, edits, deletions and system lines are counted per forum and author")
    func counts() throws {
        let fixture = try ViewFixture()
        let first = try fixture.post("Satu", at: 10)
        let photo = try fixture.post("", at: 11, kind: .photo, media: [Attachment()])
        try fixture.post("Tiga", at: 20, by: "Camat Andir")
        try fixture.post("Besok", at: 1_500)
        try fixture.post("Rapat", at: 12, in: fixture.other)
        let event = SystemEvent(event: .memberLeft)
        try fixture.post("keluar", at: 13, by: nil, kind: .system, system: event)
        try fixture.revise(first, .edit, "Satu, ralat", at: 10)
        try fixture.revise(photo, .deletion, "", at: 11)
        let counts = try fixture.view().activity(period: minutes(10, 1_440))
        #expect(
            counts.map(\.forum) == [fixture.forum.id, fixture.forum.id, fixture.forum.id, fixture.other.id]
        )
        #expect(counts.map { $0.sender?.name } == [nil, "Camat Andir", "Lurah Braga", "Lurah Braga"])
        #expect(counts.map(\.posts) == [0, 1, 2, 1])
        #expect(counts.map(\.photos) == [0, 0, 1, 0])
        #expect(counts.map(\.edited) == [0, 0, 1, 0])
        #expect(counts.map(\.deleted) == [0, 0, 1, 0])
        #expect(counts.map(\.system) == [1, 0, 0, 0])
        #expect(try fixture.view().activity(period: minutes(0, 10)).isEmpty)
        #expect(try fixture.view().activity(period: .all, forum: fixture.other.id).map(\.posts) == [1])
    }

    @Test("The latest post of everybody tells who is silent")
    func presence() throws {
        let fixture = try ViewFixture()
        try fixture.post("Satu", at: 10)
        let last = try fixture.post("Dua", at: 30)
        try fixture.post("Terlambat", at: 20)
        try fixture.post("Siap", at: 15, by: "Camat Andir")
        try fixture.post("Besok", at: 1_500, by: "Camat Andir")
        let seen = try fixture.view().presence(
            forum: fixture.forum.id,
            before: ViewFixture.start + 86_400_000
        )
        #expect(seen.map(\.sender.name) == ["Camat Andir", "Lurah Braga"])
        #expect(seen.map(\.posts) == [1, 3])
        #expect(seen[1].lastEntry == last && seen[1].lastPost == ViewFixture.start + 30 * 60_000)
    }

    @Test("Photos are the pictures that are here, with the wording that counts")
    func photos() throws {
        let fixture = try ViewFixture()
        let here = ViewFixture.photo("1.jpg", digit: "1")
        var film = ViewFixture.photo("2.mp4", digit: "2")
        film.mime = "video/mp4"
        let post = try fixture.post("Kerja bakt", at: 10, kind: .photo, media: [here, film])
        let missing = try fixture.post(
            "",
            at: 5,
            kind: .photo,
            media: [Attachment(name: "3.jpg", mime: "image/jpeg")]
        )
        try fixture.post("", at: 6, kind: .photo, media: [Attachment(name: "4.jpg", mime: "image/jpeg")])
        try fixture.revise(post, .edit, "Kerja bakti", at: 10)
        let late = ViewFixture.photo("3.jpg", digit: "3")
        try fixture.revise(missing, .media, "", at: 5, media: [late])
        let photos = try fixture.view().photos(period: minutes(0, 60))
        #expect(photos.map(\.entry) == [missing, post])
        #expect(photos.map(\.attachment) == [late, here])
        #expect(photos.map(\.caption) == ["", "Kerja bakti"])
        #expect(
            try fixture.view().photos(period: minutes(0, 10), forum: fixture.forum.id).map(\.entry) == [
                missing
            ]
        )
    }

    @Test("Late posts are those whose time lay before a digest and whose acceptance after it")
    func late() throws {
        let fixture = try ViewFixture()
        fixture.accept(at: 100)
        try fixture.post("Tepat waktu", at: 90)
        fixture.accept(at: 2_000)
        let late = try fixture.post("Terlambat", at: 95)
        try fixture.post("Hari berikut", at: 1_900)
        let leaders = try fixture.post("Terlambat juga", at: 96, in: fixture.other)
        let view = try fixture.view()
        var found: [Int] = []
        let midnight = ViewFixture.start + 1_440 * 60_000
        try view.latePosts(before: midnight, accepted: midnight + 1..<Int64.max) { found.append($0.entry) }
        #expect(found == [late, leaders])
        found = []
        try view.latePosts(before: midnight, accepted: midnight + 1..<Int64.max, forum: fixture.other.id) {
            found.append($0.entry)
        }
        #expect(found == [leaders])
    }
}
