import Domain
import Foundation
import ReadModel
import Testing

@Suite("Erased posts in the view")
struct RedactionTests {
    private let secret = "NIK3273010101800001"

    private func files(_ fixture: ViewFixture) throws -> Data {
        let names = [fixture.viewPath, fixture.viewPath + "-wal"]
        return names.reduce(into: Data()) { $0 += FileManager.default.contents(atPath: $1) ?? Data() }
    }

    @Test("After a redaction neither rows nor files hold the words, the name or the attachment")
    func nothingIsLeft() throws {
        let fixture = try ViewFixture()
        let view = try fixture.view()
        let erased = try fixture.post(
            "Data warga \(secret) Sukirmanto",
            at: 1,
            by: "Ibu Wulansari",
            media: [Attachment(name: "KTP-rahasia.jpg", sha256: String(repeating: "e", count: 64))]
        )
        try fixture.revise(erased, .edit, "Data warga \(secret) diralat", at: 1)
        try fixture.post("Siap", at: 2)
        try view.catchUp()
        #expect(try files(fixture).range(of: Data(secret.utf8)) != nil)
        try fixture.append(.redaction, body: Array("{}".utf8), from: [erased, erased + 1])
        try view.catchUp()

        #expect(try view.search(SearchQuery(secret)).total == 0)
        let post = try #require(try view.post(erased))
        #expect(post.isWithoutContent && post.text.isEmpty && post.sender == nil && post.attachments.isEmpty)
        #expect(post.state?.text == "")
        let left = try files(fixture)
        for word in [secret, secret.lowercased(), "sukirmanto", "Wulansari", "KTP-rahasia"] {
            #expect(left.range(of: Data(word.utf8)) == nil, "\(word)")
        }
    }

    @Test("A redaction of the latest wording brings back the one before")
    func revisionErased() throws {
        let fixture = try ViewFixture()
        let post = try fixture.post("Banjir surut", at: 1)
        let edit = try fixture.revise(post, .edit, "Banjir surut, hubungi 0812", at: 1)
        let view = try fixture.view()
        #expect(try view.post(post)?.state?.text == "Banjir surut, hubungi 0812")
        try fixture.append(.redaction, body: Array("{}".utf8), from: [edit])
        try view.catchUp()
        #expect(try view.post(post)?.state?.text == "Banjir surut")
        let followed = try fixture.dump()
        try view.rebuild()
        #expect(try fixture.dump() == followed)
    }

    @Test("A name stays while another post shows it")
    func sharedName() throws {
        let fixture = try ViewFixture()
        let first = try fixture.post("Satu", at: 1)
        let second = try fixture.post("Dua", at: 2)
        try fixture.append(.redaction, body: Array("{}".utf8), from: [first])
        let view = try fixture.view()
        #expect(try view.post(second)?.sender?.name == "Lurah Braga")
        #expect(try view.senders(forum: fixture.forum.id).count == 1)
    }
}
