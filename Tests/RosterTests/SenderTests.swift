import Domain
import Roster
import Testing

@Suite("Who posted")
struct SenderTests {
    private let forum = ForumID(rawValue: "forum1")

    private func state() throws -> RosterState { try City.state() }

    private func sender(_ author: PostAuthor, _ state: RosterState, on day: Day = City.start) -> SenderBook
        .Sender?
    {
        SenderBook(state.at(day)).sender(author)
    }

    @Test("an account says who, and whose hands hold the phone")
    func accounts() throws {
        let mayor = sender(PostAuthor(id: "telegram:70000001", name: "Wali Kota"), try state())
        #expect(mayor?.member == "surya-atmaja")
        #expect(mayor?.operatedBy == "dimas-pratama")
        #expect(mayor?.basis == .account)
    }

    @Test("a phone number says who, in whatever form, and whose hands hold it")
    func phones() throws {
        let state = try state()
        let author = PostAuthor(id: "whatsapp:99", name: "x", phone: "0811 0000 0011")
        #expect(sender(author, state)?.member == "ratna-dewi")
        let mayor = PostAuthor(id: "whatsapp:98", name: "x", phone: "+6281100000001")
        #expect(sender(mayor, state)?.operatedBy == "dimas-pratama")
    }

    @Test("a name counts for an export, where a phone's contacts gave it, never for a live network")
    func names() throws {
        let state = try state()
        let export = PostAuthor(id: "whatsapp:forum1/Lurah Jajang", name: "Lurah Jajang")
        #expect(sender(export, state)?.member == "jajang-nurjaman")
        #expect(sender(export, state)?.basis == .alias)
        // Anybody may call himself so.
        for id in ["telegram:666", "matrix:@a/b:umpama.example", "whatsapp:forum9/Lurah Jajang"] {
            #expect(sender(PostAuthor(id: id, name: "Lurah Jajang"), state) == nil)
        }
    }

    @Test(
        "in an export a full name counts without its degrees and courtesies too, as phones list it; a single word not"
    )
    func bareNames() throws {
        var state = try state()
        func author(_ name: String) -> PostAuthor { PostAuthor(id: "whatsapp:forum1/\(name)", name: name) }
        for name in ["Ratna Dewi", "Bu Ratna Dewi", "ratna dewi, S.Hut."] {
            #expect(sender(author(name), state)?.member == "ratna-dewi", "\(name)")
        }
        #expect(sender(author("Ratna"), state) == nil && sender(author("Ratna Dewi Sartika"), state) == nil)
        #expect(sender(PostAuthor(id: "telegram:666", name: "Ratna Dewi"), state) == nil)
        var named = author("Ratna Dewi")
        named.isSelfNamed = true
        #expect(sender(named, state) == nil)
        // Of two whose names differ in degrees alone it is neither; who is named in full is himself.
        state.apply(.stated(.member(Member(key: "ratna-2", name: "dr. Ratna Dewi")), since: .beginning))
        #expect(sender(author("Ratna Dewi"), state) == nil)
        #expect(sender(author("dr. Ratna Dewi"), state)?.member == "ratna-2")
    }

    @Test("a mapped author is found under every id that joins made one")
    func joinsAreFollowed() throws {
        var state = try state()
        state.apply(
            .stated(.account(ChatAccount(id: "whatsapp:forum1/A", member: "ratna-dewi")), since: .beginning)
        )
        state.apply(.authorJoined(author: "whatsapp:forum1/A", person: "whatsapp:+62811"))
        for id in ["whatsapp:forum1/A", "whatsapp:+62811"] {
            #expect(sender(PostAuthor(id: id, name: "?"), state)?.member == "ratna-dewi")
        }
    }

    @Test("what imports learned of an author's other names counts, unless it means somebody else")
    func learnedNames() throws {
        var state = try state()
        let author = PostAuthor(id: "whatsapp:forum1/Mas Jajang", name: "Mas Jajang")
        func learn(_ name: String) {
            let alias = AuthorAlias(forum: forum, author: author.id, name: name, source: "#1", support: 9)
            state.apply(.aliasLearned(alias))
        }
        #expect(sender(author, state) == nil)
        learn("Lurah Jajang")
        #expect(sender(author, state)?.member == "jajang-nurjaman")
        learn("Slamet Riyadi")
        #expect(sender(author, state) == nil)
    }

    @Test("an id that is a number is one")
    func numberedIDs() throws {
        #expect(sender(PostAuthor(id: "whatsapp:+6281100000011", name: "x"), try state())?.basis == .phone)
    }

    @Test("a number has the owner of its day; one of two owners is nobody's")
    func numbersChangeHands() throws {
        var state = try state()
        func own(_ key: String, _ phones: [String], _ day: String) {
            let member = Member(key: key, name: key, phones: phones)
            state.apply(.stated(.member(member), since: City.day(day)))
        }
        own("ratna-dewi", [], "2026-06-01")
        own("yanti-rosdiana", ["+6281100000011"], "2026-07-01")
        let author = PostAuthor(id: "whatsapp:1", name: "x", phone: "+6281100000011")
        #expect(sender(author, state, on: City.day("2026-05-31"))?.member == "ratna-dewi")
        #expect(sender(author, state, on: City.day("2026-06-15")) == nil)
        #expect(sender(author, state, on: City.day("2026-07-01"))?.member == "yanti-rosdiana")
        own("ani-nuraeni", ["+6281100000011"], "2026-08-01")
        #expect(sender(author, state, on: City.day("2026-08-01")) == nil)
    }

    @Test("whoever has left posts as nobody")
    func leaversAreUnknown() throws {
        var state = try state()
        state.apply(.ended(RosterSubject(kind: .member, key: "ratna-dewi"), since: City.day("2026-04-01")))
        let author = PostAuthor(id: "telegram:70000011", name: "Ratna")
        #expect(sender(author, state, on: City.day("2026-03-31")) != nil)
        #expect(sender(author, state, on: City.day("2026-04-01")) == nil)
    }

    @Test(
        "phone numbers are brought to one form",
        arguments: [
            ("0811-0000-0001", "+6281100000001"), ("62 811 0000 0001", "+6281100000001"),
            ("(+62) 811.0000.0001", "+6281100000001"), ("81100000001", "+6281100000001"),
            ("\u{2066}+62 811\u{A0}0000‑0001\u{2069}", "+6281100000001"), ("0062811000001", "+62811000001"),
            ("+1 415 555 2671", "+14155552671"), ("81100000001.0", nil), ("123", nil), ("6,28E+12", nil),
            ("Ani", nil), ("", nil),
        ] as [(String, String?)]
    )
    func phoneForms(_ text: String, _ number: String?) {
        #expect(PhoneNumber.international(text) == number)
    }

    @Test(
        "guesses find the likeliest first, and nobody where nothing is shared",
        arguments: [
            ("Camat Andir Neneng", "neneng-hasanah"), ("Bu Ratna DLH", "ratna-dewi"),
            ("Ratna Dwi", "ratna-dewi"),
            ("Kadis PUPR", "budi-santoso"), ("lurah braga tatang", "tatang-suhendar"),
            ("Hj Imas M", "imas-masitoh"),
            ("Suherndar T", "tatang-suhendar"), ("🙏", nil), ("Customer Service", nil),
        ] as [(String, String?)]
    )
    func guesses(_ name: String, _ member: String?) throws {
        let guesser = SenderGuesser(try state().at(City.start))
        let guesses = guesser.guesses(for: PostAuthor(id: "whatsapp:1", name: name))
        #expect(guesses.first?.member == member)
        #expect(guesses.count <= 3)
    }
}
