import Domain
import Outbox
import Testing

@Suite("Two relays that bridge the same two forums")
struct BridgeSimulationTests {
    @Test("Never loop: every post is copied to the other forum once or twice", arguments: 0..<300)
    func finite(seed: Int) {
        let bridge = Bridge(seed: UInt64(seed), isPrompt: false)
        bridge.run(posts: 12)
        #expect(bridge.isAtRest, "still \(bridge.messageCount) messages and more to come")
        for (post, copies) in bridge.copies() {
            #expect((1...2).contains(copies.there), "\(post): \(copies.there) copies")
            #expect(copies.here == 0, "\(post) came back")
        }
    }

    @Test("Make one copy where each hears of a copy before the post's turn comes", arguments: 0..<50)
    func minimal(seed: Int) {
        let bridge = Bridge(seed: UInt64(seed), isPrompt: true)
        bridge.run(posts: 12)
        #expect(bridge.isAtRest)
        #expect(bridge.copies().allSatisfy { $0.1.there == 1 && $0.1.here == 0 })
        #expect(bridge.messageCount == 24)
    }
}

/// Forums A and B, people who post in them, two relays that see the other's posts as anybody's.
private final class Bridge {
    private struct Message {
        var forum: Int
        /// 0 and 1 for the relays, others for people.
        var author: Int
        var text: String
        var at: Int64
    }

    private var dice: SplitMix64
    /// One relay hears everything before the other hears anything; else the dice decide.
    private let isPrompt: Bool
    private let forums = ["A", "B"].map { Forum(id: ForumID(rawValue: $0), name: "Forum \($0)") }
    private var relays: [Router] = []
    private var messages: [Message] = []
    /// Per relay the messages that it has still to hear of.
    private var unheard: [[Int]] = [[], []]
    private var originals: [(index: Int, words: String)] = []
    private var now: Int64 = 9 * 3_600_000

    init(seed: UInt64, isPrompt: Bool) {
        dice = SplitMix64(seed: seed)
        self.isPrompt = isPrompt
        let drafts = [
            RouteDraft(name: "ab", from: ["A"], to: ["B"]), RouteDraft(name: "ba", from: ["B"], to: ["A"]),
        ]
        guard let rules = try? RouteRules(drafts) else { return }
        relays = [Router(rules), Router(rules)]
    }

    var messageCount: Int { messages.count }
    var isAtRest: Bool { unheard.allSatisfy(\.isEmpty) }

    func run(posts: Int) {
        var left = posts
        for _ in 0..<(posts * 40) {
            now += Int64.random(in: 0..<20_000, using: &dice)
            if left > 0, isPrompt ? isAtRest : Int.random(in: 0..<4, using: &dice) == 0 {
                left -= 1
                speak(left)
            } else {
                listen()
            }
        }
    }

    private func speak(_ number: Int) {
        let stems = ["Siap", "Banjir setinggi lutut di RT", "Mohon izin keluar kota, rapat ke"]
        let words = "\(stems[number % 3]) kasus\(number)x"
        originals.append((messages.count, words))
        post(Message(forum: Int.random(in: 0...1, using: &dice), author: 2 + number, text: words, at: now))
    }

    private func post(_ message: Message) {
        messages.append(message)
        for relay in 0...1 { unheard[relay].append(messages.count - 1) }
    }

    /// A relay hears of a message, perhaps out of order, as the network has left it.
    private func listen() {
        let waiting = (0...1).filter { !unheard[$0].isEmpty }
        guard let relay = isPrompt ? promptListener(waiting) : waiting.randomElement(using: &dice) else {
            return
        }
        let isNewestFirst = isPrompt && relay == 1
        let place =
            isNewestFirst
            ? unheard[relay].count - 1
            : Int.random(in: 0..<min(3, unheard[relay].count), using: &dice)
        let index = unheard[relay].remove(at: place)
        let message = messages[index]
        let isOwn = message.author == relay
        let seen = RoutedPost(
            entry: index,
            forum: forums[message.forum],
            sender: "n:\(message.author)",
            senderName: message.author < 2 ? "relay\(message.author)" : "Camat \(message.author)",
            at: Moment(milliseconds: message.at, offsetMinutes: 0),
            kind: .text,
            text: message.author < 2 ? distorted(message.text) : message.text,
            // Sometimes not even its own posts are known again.
            isOurs: isOwn && Bool.random(using: &dice)
        )
        for intent in relays[relay].route(seen, among: forums, now: now) {
            guard case .forum(let target) = intent.target else { continue }
            let forum = target == forums[0].id ? 0 : 1
            post(Message(forum: forum, author: relay, text: intent.text, at: now))
        }
    }

    private func promptListener(_ waiting: [Int]) -> Int? {
        waiting.contains(0) ? 0 : waiting.first
    }

    private func distorted(_ text: String) -> String {
        // A first line that is cut off tells too little to know which post it is a copy of.
        switch Int.random(in: isPrompt ? 1..<7 : 0..<7, using: &dice) {
        case 0: String(text.prefix(Int.random(in: 8..<40, using: &dice))) + "…"
        case 1: text.split(separator: "\n").map { "> \($0)" }.joined(separator: "\n")
        case 2: "\u{200E}\u{FEFF}" + text
        case 3: text.replacing("⇄ ", with: "")
        case 4: "*relay*: " + text.replacing("⇄", with: "⇄\u{FE0E}").uppercased()
        case 5: text.replacing("⇄ ", with: "").replacing("\n", with: "\n> ")
        default: text
        }
    }

    /// How often each person's words stand in the other forum and again in their own.
    func copies() -> [(String, (there: Int, here: Int))] {
        originals.map { original in
            let home = messages[original.index].forum
            let copies = messages.filter { $0.author < 2 && $0.text.contains(original.words) }
            return (original.words, (copies.count { $0.forum != home }, copies.count { $0.forum == home }))
        }
    }
}
