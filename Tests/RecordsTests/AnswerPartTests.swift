import Domain
import Testing

@testable import Records

@Suite("What an answer says of the parts of a request")
struct AnswerPartTests {
    private let asked =
        "Mohon izin Pak Sekda, besok kami tidak ikut apel gabungan, ada survei BPJS di kecamatan"

    /// What the words of an answer are to the request, by the word.
    private func parts(_ answer: String) -> [String: AnswerPart] {
        var reader = ConversationReader()
        func post(_ id: String, _ person: Talk.Person, _ text: String) -> ForumPost {
            var post = ForumPost()
            post.id = PostReference(id)
            post.forum = "Forum"
            (post.sender, post.senderID, post.role, post.unit) = (
                person.name, person.name, person.role, person.unit
            )
            post.at = Moment(milliseconds: 1_763_337_600_000, offsetMinutes: 420)
            post.text = text
            return post
        }
        _ = reader.push(post("1", Talk.andir, asked))
        reader.read(answer)
        let parts = reader.parts(reader.forums[0].requests[0])
        let bytes = Array(answer.utf8)
        return Dictionary(
            zip(reader.classifier.text.tokens, parts).map { token, part in
                (String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self), part)
            },
            uniquingKeysWith: { first, _ in first }
        )
    }

    @Test("what the applicant asks to be away from, and what for, are told apart")
    func avoidedAndWanted() {
        let found = parts("Survei jalan saja, gabungan biar Sekcam. Pak Camat Andir tetap")
        #expect(found["Survei"] == .wanted)
        #expect(found["gabungan"] == .avoided)
        #expect(found["Sekcam"] == .delegate)
        #expect(found["Andir"] == .applicant)
        #expect(found["Camat"] == .name)
        #expect(found["tetap"] == .other)
    }

    @Test("of several open requests the one is bound whose words the decision uses")
    func spokenOf() {
        var talk = Talk()
        let survey = talk.say(Talk.andir, asked)
        let training = talk.say(
            Talk.coblong,
            "Mohon izin Pak Sekda, kami tidak ikut apel gabungan, mendampingi diklat paskibra"
        )
        let grant = talk.say(Talk.sekda, "Silakan, paskibra kita diutamakan")
        #expect(talk.targets(grant, .decides) == [training])
        let other = talk.say(Talk.sekda, "Boleh, apel gabungan biar Sekcam")
        #expect(talk.targets(other, .decides) == [survey])
    }

    @Test(
        "the head of an office is known by what stands behind the title, joined to it or not",
        arguments: ["Kadisbun", "Kadis Perkebunan", "Kadin Bun"]
    )
    func joinedTitles(name: String) {
        var talk = Talk()
        let head = Talk.Person(name: "Kadis Perkebunan", role: .head, unit: "Dinas Perkebunan")
        talk.say(Talk.works, "Mohon izin Pak Sekda, besok kami tidak ikut apel, ada tamu BBWS")
        let asked = talk.say(head, "Mohon izin Pak Sekda, besok kami tidak ikut apel, ada panen kopi")
        let grant = talk.say(Talk.sekda, "Silakan Pak \(name)")
        #expect(talk.targets(grant, .decides) == [asked])
    }

    @Test("two who asked are named: it is bound to none")
    func twoNamed() {
        var talk = Talk()
        talk.say(Talk.andir, asked)
        talk.say(Talk.coblong, "Mohon izin Pak Sekda, kami juga tidak ikut apel gabungan, ada tamu")
        let grant = talk.say(Talk.sekda, "Andir dan Coblong boleh")
        #expect(talk.targets(grant, .decides).isEmpty)
        #expect(talk.isListed(grant))
    }
}
