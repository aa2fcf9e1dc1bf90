import Domain
import ReadModel
import Testing

@Suite("Restricted posts in the view")
struct RestrictionTests {
    private let words = "Sukirmanto dirawat di RSUD"

    /// A post with a photo and its edit, restricted, beside another.
    private func restricted(_ fixture: ViewFixture) throws -> Int {
        let photo = ViewFixture.photo("KTP.jpg", digit: "e")
        let post = try fixture.post("Data \(words)", at: 1, kind: .photo, media: [photo])
        try fixture.post("Siap", at: 2)
        try fixture.append(.restriction, body: Array(#"{"op":"restrict"}"#.utf8), from: [post])
        // What is said of it later is hidden with it.
        try fixture.revise(post, .edit, "Data \(words) hari ini", at: 3)
        return post
    }

    @Test("are shown by no way out: list, text, timeline, search, photos, late posts")
    func hidden() throws {
        let fixture = try ViewFixture()
        let root = try restricted(fixture)
        let view = try fixture.view()
        let edit = root + 3
        for entry in [root, edit] {
            let post = try #require(try view.post(entry))
            #expect(post.isRestricted && post.isWithoutContent && post.text.isEmpty && post.sender == nil)
            #expect(post.at == nil && post.attachments.isEmpty && (post.state?.text ?? "").isEmpty)
            #expect(try view.text(of: entry) == nil && view.words(of: entry, bytes: 0..<4) == nil)
            #expect(try view.isRestricted(entry))
        }
        #expect(try view.search(SearchQuery("sukirmanto")).total == 0)
        let period = PostPeriod(from: ViewFixture.start, to: ViewFixture.start + 86_400_000)
        var seen: [String] = []
        try view.timeline(forum: fixture.forum.id, period: period) { seen.append($0.text) }
        try view.posts(period: period) { seen.append($0.text) }
        try view.latePosts(before: .max, accepted: 0..<(.max - 1)) { seen.append($0.text) }
        #expect(Set(seen) == ["Siap"])
        #expect(try view.photos(period: period).isEmpty)
        #expect(try view.restrictedPosts() == [root])
    }

    @Test("an export is aligned with them, and their files are known to be theirs")
    func aligned() throws {
        let fixture = try ViewFixture()
        let root = try restricted(fixture)
        let view = try fixture.view()
        var known: [Int] = []
        try view.loggedPosts(forum: fixture.forum.id) { known.append($0.entry) }
        #expect(known == [root, root + 1])
        #expect(try view.entries(withFile: String(repeating: "e", count: 64)) == [root])
    }

    @Test("what holds their words is hidden as well, and a rebuilt view says the same")
    func events() throws {
        let fixture = try ViewFixture()
        let event = try fixture.append(.record, body: Array(#"{"op":"opened"}"#.utf8))
        try fixture.append(.restriction, body: Array(#"{"op":"restrict"}"#.utf8), from: [event])
        let root = try restricted(fixture)
        let view = try fixture.view()
        #expect(try view.event(event)?.body == nil)
        try view.rebuild()
        #expect(try view.event(event)?.body == nil && view.isRestricted(root))
    }

    @Test("lifted, everything is as before; what cannot be read hides")
    func lifted() throws {
        let fixture = try ViewFixture()
        let root = try restricted(fixture)
        let view = try fixture.view()
        try fixture.append(.restriction, body: Array(#"{"op":"lift"}"#.utf8), from: [root])
        try view.catchUp()
        #expect(try view.post(root)?.state?.text == "Data \(words) hari ini")
        #expect(try view.search(SearchQuery("sukirmanto")).total == 2)
        try fixture.append(.restriction, body: Array("???".utf8), from: [root])
        try view.catchUp()
        #expect(try view.isRestricted(root))
    }
}
