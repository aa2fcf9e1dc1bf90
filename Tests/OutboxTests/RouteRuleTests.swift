import Domain
import Outbox
import Testing

@Suite("Which posts a route takes")
struct RouteRuleTests {
    private let camat = Forum(id: ForumID(rawValue: "camat"), name: "Forum Camat-Lurah")
    private let dlh = Forum(id: ForumID(rawValue: "dlh"), name: "Forum DLH")

    @Test(
        "Words are whole words in any case, a star lets them go on, several stand side by side",
        arguments: [
            ("Ada BANJIR di RT 3", ["banjir"], true),
            ("kebanjiran lagi", ["banjir"], false),
            ("Banjirnya surut", ["banjir"], false),
            ("Banjirnya surut", ["banjir*"], true),
            ("Tanah  longsor", ["tanah longsor"], true),
            ("tanah itu longsor", ["tanah longsor"], false),
            ("ｂａｎｊｉｒ", ["banjir"], true),
            ("ban\u{200B}jir", ["banjir"], true),
            ("pohon tumbangnya", ["pohon tumbang*"], true),
            ("aman", ["banjir", "longsor"], false),
        ]
    )
    func words(text: String, words: [String], isTaken: Bool) throws {
        let draft = RouteDraft(name: "r", from: ["forum camat-lurah"], to: ["dlh"], words: words)
        #expect(try takes(draft, post(text)) == isTaken)
    }

    @Test("Excluded words, kinds, senders and roles narrow it")
    func narrowed() throws {
        var draft = RouteDraft(
            name: "r",
            from: ["camat"],
            to: ["dlh"],
            words: ["banjir"],
            except: ["latihan"]
        )
        #expect(try takes(draft, post("banjir")))
        #expect(try !takes(draft, post("latihan banjir")))
        draft.kinds = ["photo"]
        #expect(try !takes(draft, post("banjir")))
        #expect(try takes(draft, post("banjir", .photo)))
        draft.roles = ["camat"]
        #expect(try !takes(draft, post("banjir", .photo, role: "lurah")))
        #expect(try takes(draft, post("banjir", .photo, role: "camat")))
        draft.senders = ["t:9"]
        #expect(try takes(draft, post("banjir", .photo, sender: "t:9")))
    }

    @Test("What the network announces is nobody's post")
    func systemPosts() throws {
        let draft = RouteDraft(name: "r", from: ["camat"], to: ["dlh"])
        for kind in PostKind.allCases {
            let isOrdinary = kind != .system && kind != .unavailable
            #expect(try takes(draft, post("x", kind)) == isOrdinary, "\(kind)")
        }
    }

    @Test("A route that cannot be meant is refused by name")
    func faults() {
        let good = RouteDraft(name: "r", from: ["a"], to: ["b"])
        let faults: [(RouteFault, (inout RouteDraft) -> Void)] = [
            (.noOrigin(route: "r"), { $0.from = [] }),
            (.noTarget(route: "r"), { $0.to = [" "] }),
            (
                .ontoItself(route: "r", forum: "Forum A"),
                {
                    $0.from = ["Forum A"]; $0.to = ["forum  a"]
                }
            ),
            (.unknownKind(route: "r", kind: "song"), { $0.kinds = ["song"] }),
            (.unknownKind(route: "r", kind: "system"), { $0.kinds = ["system"] }),
            (.badWord(route: "r", word: "*"), { $0.words = ["*"] }),
            (.badWord(route: "r", word: "ban*jir"), { $0.except = ["ban*jir"] }),
            (.badWord(route: "r", word: "banjir *"), { $0.words = ["banjir *"] }),
        ]
        for (fault, change) in faults {
            var draft = good
            change(&draft)
            #expect(throws: fault) { try RouteRules([draft]) }
            #expect(!fault.message.indonesian.isEmpty && !fault.advice.english.isEmpty)
        }
        #expect(throws: RouteFault.sameName(route: "r")) { try RouteRules([good, good]) }
        let many = (0...RouteRules.limit).map { RouteDraft(name: "\($0)", from: ["a"], to: ["b"]) }
        #expect(throws: RouteFault.tooMany(limit: RouteRules.limit)) { try RouteRules(many) }
    }

    @Test("Forums that nobody knows are named for the doctor")
    func unknownForums() throws {
        let rules = try RouteRules([
            RouteDraft(name: "r", from: ["FORUM CAMAT-LURAH"], to: ["dlh", "Forum PU"])
        ])
        let unknown = rules.unknownForums(among: [camat, dlh])
        #expect(unknown.map(\.route) == ["r"])
        #expect(unknown.map(\.forum) == ["Forum PU"])
    }

    private func takes(_ draft: RouteDraft, _ post: RoutedPost) throws -> Bool {
        var router = Router(try RouteRules([draft]))
        return !router.route(post, among: [camat, dlh], now: 0).isEmpty
    }

    private func post(
        _ text: String,
        _ kind: PostKind = .text,
        sender: String = "t:1",
        role: String? = nil
    ) -> RoutedPost {
        RoutedPost(
            entry: 1,
            forum: camat,
            sender: sender,
            role: role,
            senderName: "A",
            at: Moment(milliseconds: 0, offsetMinutes: 0),
            kind: kind,
            text: text
        )
    }
}
