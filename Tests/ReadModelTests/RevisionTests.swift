import Domain
import ReadModel
import Testing

@Suite("A post and its revisions")
struct RevisionTests {
    private func state(_ fixture: ViewFixture, _ post: Int) throws -> PostState {
        try #require(try fixture.view().post(post)?.state)
    }

    @Test("The latest wording counts, an older one that arrives later does not")
    func wordings() throws {
        let fixture = try ViewFixture()
        let post = try fixture.post("Banjir 30 cm", at: 1)
        #expect(try state(fixture, post).text == "Banjir 30 cm")
        #expect(try !state(fixture, post).isEdited)
        try fixture.revise(post, .edit, "Banjir 40 cm", at: 1)
        let last = try fixture.revise(post, .edit, "Banjir", at: 1, isEarlier: true)
        let now = try state(fixture, post)
        #expect(now.text == "Banjir 40 cm" && now.isEdited && !now.isDeleted && now.lastRevision == last)
        #expect(try fixture.view().post(post)?.text == "Banjir 30 cm")
    }

    @Test("A post that was taken back keeps its last known words")
    func deletion() throws {
        let fixture = try ViewFixture()
        let post = try fixture.post("Maaf salah kirim", at: 1)
        try fixture.revise(post, .deletion, "", at: 1)
        let now = try state(fixture, post)
        #expect(now.isDeleted && now.text == "Maaf salah kirim" && !now.isEdited)
    }

    @Test("A post that was met as taken back gets its words from an earlier export and stays taken back")
    func wordsArriveLater() throws {
        let fixture = try ViewFixture()
        let post = try fixture.post("", at: 1, kind: .unavailable, isDeleted: true)
        try fixture.revise(post, .edit, "Mohon izin tidak hadir", at: 1, isEarlier: true)
        let now = try state(fixture, post)
        #expect(now.isDeleted && now.text == "Mohon izin tidak hadir" && !now.isEdited && now.kind == .text)
    }

    @Test("A file that arrives later takes the place of the one that was left out")
    func media() throws {
        let fixture = try ViewFixture()
        let post = try fixture.post(
            "Kerja bakti",
            at: 1,
            kind: .unavailable,
            media: [Attachment(mime: "image/jpeg")]
        )
        let photo = ViewFixture.photo("IMG-1.jpg", digit: "b")
        try fixture.revise(post, .media, "Kerja bakti", at: 1, media: [photo])
        let now = try state(fixture, post)
        #expect(now.attachments == [photo] && now.kind == .photo && now.text == "Kerja bakti")
        #expect(try fixture.view().post(post)?.attachments == [Attachment(mime: "image/jpeg")])
    }

    @Test("For alignment a post comes with all wordings, all files and its present state")
    func loggedPosts() throws {
        let fixture = try ViewFixture()
        let late = try fixture.post("Sore", at: 600)
        let post = try fixture.post(
            "Banjir 30 cm",
            at: 60,
            mentions: ["Camat"],
            media: [Attachment(name: "1.jpg")]
        )
        let same = try fixture.post("Siap", at: 60, by: "Camat Andir")
        try fixture.revise(post, .edit, "Banjir 40 cm", at: 60)
        try fixture.revise(
            post,
            .media,
            "Banjir 40 cm",
            at: 60,
            media: [ViewFixture.photo("1.jpg", digit: "c")]
        )
        try fixture.revise(post, .edit, "Banjir", at: 60, isEarlier: true)
        let view = try fixture.view()
        var rows: [LoggedPostRow] = []
        try view.loggedPosts(forum: fixture.forum.id) { rows.append($0) }
        #expect(rows.map(\.entry) == [post, same, late])
        #expect(rows[0].text == "Banjir 40 cm")
        #expect(rows[0].otherTexts == ["Banjir 30 cm", "Banjir"])
        #expect(rows[0].attachments.map(\.isHere) == [false, true])
        #expect(rows[0].isEdited && rows[0].isMinutePrecise && rows[0].mentions == ["Camat"])
        #expect(rows[0].intake == 3 && rows[1].author == "whatsapp:Camat Andir")

        var bounded: [Int] = []
        let from = ViewFixture.start + 60 * 60_000
        try view.loggedPosts(forum: fixture.forum.id, from: from, to: from + 1, below: same) {
            bounded.append($0.entry)
        }
        #expect(bounded == [post])
    }
}
