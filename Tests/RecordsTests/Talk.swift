import Domain
import Records
import Testing

/// Builds a conversation post by post and keeps what was recognised in it.
struct Talk {
    private var reader = ConversationReader()
    private var number = 0
    private var clock = Moment(milliseconds: 1_763_337_600_000, offsetMinutes: 420)  // 2025-11-17 07:00 WIB
    private(set) var results: [String: Recognition] = [:]

    /// Somebody who posts.
    struct Person {
        let name: String
        let role: OfficialRole
        var unit = ""
        var authority: StatedAuthority?
        var thumbIsYes = false
    }

    static let mayor = Person(name: "Wali Kota", role: .leader)
    static let sekda = Person(name: "Sekda", role: .leader, unit: "Sekretariat Daerah")
    static let assistant = Person(name: "Asisten Perekonomian", role: .leader)
    static let secondAssistant = Person(name: "Asisten Administrasi", role: .leader)
    static let environment = Person(name: "Kadis LH Bu Ratna", role: .head, unit: "Dinas Lingkungan Hidup")
    static let works = Person(name: "Kadis PUPR Pak Tatang", role: .head, unit: "DPUPR")
    static let andir = Person(name: "Camat Andir", role: .camat, unit: "Kec. Andir")
    static let coblong = Person(name: "Camat Coblong", role: .camat, unit: "Kec. Coblong")
    static let ciroyom = Person(name: "Lurah Ciroyom", role: .lurah, unit: "Kel. Ciroyom, Kec. Andir")
    static let dago = Person(name: "Lurah Dago", role: .lurah, unit: "Kel. Dago, Kec. Coblong")
    static let staff = Person(name: "Kabid Angkutan", role: .staff, unit: "Dishub")
    static let aide = Person(
        name: "Ajudan Sekda Fitri",
        role: .aide,
        authority: StatedAuthority(kind: .speaks, principal: "Sekda")
    )

    /// Lets time pass.
    mutating func wait(minutes: Int) { clock.milliseconds += Int64(minutes) * 60_000 }

    /// Posts `text`, a minute after the post before; the post's id.
    @discardableResult
    mutating func say(
        _ person: Person,
        _ text: String,
        replyTo: String? = nil,
        forum: String = "Forum",
        photo: Bool = false,
        isForwarded: Bool = false,
        edits: String? = nil,
        deletes: String? = nil
    ) -> String {
        number += 1
        var post = ForumPost()
        post.id = PostReference("p\(number)")
        post.forum = forum
        post.sender = person.name
        post.senderID = person.name
        post.role = person.role
        post.unit = person.unit
        post.authority = person.authority
        post.thumbIsYes = person.thumbIsYes
        post.at = clock
        post.text = text
        post.isForwarded = isForwarded
        post.replyTo = replyTo.map { PostReference($0) }
        post.edits = edits.map { PostReference($0) }
        post.deletes = deletes.map { PostReference($0) }
        if photo {
            post.attachments = [ForumPost.Enclosure(name: "IMG.jpg", mime: "image/jpeg")]
        }
        keep(reader.push(post))
        wait(minutes: 1)
        return post.id.text
    }

    /// Ends the conversation: photos that waited are let go.
    mutating func finish() { keep(reader.finish()) }

    private mutating func keep(_ recognitions: [Recognition]) {
        for recognition in recognitions { results[recognition.id.text] = recognition }
    }

    func label(_ id: String) -> PostLabel? { results[id]?.label }

    /// The posts that `id` has `relation` to.
    func targets(_ id: String, _ relation: PostRelation) -> [String] {
        results[id]?.links.filter { $0.relation == relation }.map(\.to.text) ?? []
    }

    func isListed(_ id: String) -> Bool { results[id]?.fields["listed"] == .yes }

    func field(_ id: String, _ name: String) -> RecognizedFields.Value? { results[id]?.fields[name] }
}

/// A failed expectation would otherwise print the reader with all that it has learnt, for minutes.
extension Talk: CustomReflectable, CustomTestStringConvertible {
    var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
    var testDescription: String { "\(results.count) posts" }
}
