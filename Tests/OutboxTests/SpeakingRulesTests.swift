import Domain
import Outbox
import Testing

@Suite("What may be said to whom")
struct SpeakingRulesTests {
    private let rules = SpeakingRules()
    private let fresh = SpeakingRules.Occasion.post(age: 60_000, isImported: false)

    @Test("In a forum of which the roster says nothing only the notice is given, and that once")
    func silentByDefault() {
        for kind in Intent.Kind.allCases where kind != .notice {
            let verdict = rules.verdict(on: kind, to: forum([]), fresh)
            #expect(verdict == .suppressed(OutcomeReason(.silentForum)), "\(kind)")
        }
        let first = SpeakingRules.Listener.forum(speech: [], wasNotified: false, answersLeader: false)
        #expect(rules.verdict(on: .notice, to: first, .schedule) == .allowed)
        let again = rules.verdict(on: .notice, to: forum([]), .schedule)
        #expect(again == .suppressed(OutcomeReason(.noticeGiven)))
    }

    @Test("Each kind of speech opens its own messages and no others")
    func speech() {
        let allowed: [ForumSpeech: [Intent.Kind]] = [
            .recap: [.recap, .report], .receipts: [.receipt, .answer], .routes: [.route],
        ]
        for (speech, kinds) in allowed {
            let heard = Intent.Kind.allCases.filter {
                rules.verdict(on: $0, to: forum([speech]), fresh) == .allowed
            }
            #expect(Set(heard) == Set(kinds), "\(speech)")
        }
        #expect(rules.verdict(on: .receipt, to: forum([.recap]), fresh) == .intoRecap)
    }

    @Test("Before anything else a forum hears the notice")
    func noticeFirst() {
        let unaware = SpeakingRules.Listener.forum(
            speech: [.routes],
            wasNotified: false,
            answersLeader: false
        )
        #expect(rules.verdict(on: .route, to: unaware, fresh) == .noticeFirst)
        #expect(rules.verdict(on: .recap, to: unaware, fresh) == .suppressed(OutcomeReason(.silentForum)))
    }

    @Test("A leader is never answered in a forum and gets no receipt, but may be sent a report")
    func leaders() {
        let leader = OutcomeReason(.leader)
        let everything = Set(ForumSpeech.allCases)
        for kind in [Intent.Kind.receipt, .answer] {
            #expect(
                rules.verdict(on: kind, to: forum(everything, leader: true), fresh) == .suppressed(leader)
            )
        }
        #expect(rules.verdict(on: .receipt, to: .person(isLeader: true), fresh) == .suppressed(leader))
        #expect(rules.verdict(on: .report, to: .person(isLeader: true), .schedule) == .allowed)
        #expect(rules.verdict(on: .answer, to: .person(isLeader: true), fresh) == .allowed)
    }

    @Test("Receipts go out each for itself, into one recap, or not at all")
    func receipts() {
        let camat = SpeakingRules.Listener.person(isLeader: false)
        #expect(rules.verdict(on: .receipt, to: camat, fresh) == .allowed)
        let folded = SpeakingRules(receipts: .recap)
        #expect(folded.verdict(on: .receipt, to: camat, fresh) == .intoRecap)
        #expect(folded.verdict(on: .recap, to: camat, .schedule) == .allowed)
        let off = SpeakingRules(receipts: .none)
        #expect(off.verdict(on: .receipt, to: camat, fresh) == .suppressed(OutcomeReason(.notWanted)))
    }

    @Test("An imported post and one older than two hours trigger nothing, whatever is allowed")
    func oldPosts() {
        let hours: Int64 = 2 * 3_600_000
        let listeners = [forum(Set(ForumSpeech.allCases)), .person(isLeader: false)]
        for listener in listeners {
            for kind in Intent.Kind.allCases {
                let imported = SpeakingRules.Occasion.post(age: 0, isImported: true)
                let verdict = rules.verdict(on: kind, to: listener, imported)
                #expect(verdict == .suppressed(OutcomeReason(.importedSource)))
                let old = rules.verdict(on: kind, to: listener, .post(age: hours + 1, isImported: false))
                #expect(old == .suppressed(OutcomeReason(.oldSource)))
            }
            let edge = SpeakingRules.Occasion.post(age: hours, isImported: false)
            #expect(rules.verdict(on: .receipt, to: listener, edge) == .allowed)
        }
    }

    private func forum(_ speech: Set<ForumSpeech>, leader: Bool = false) -> SpeakingRules.Listener {
        .forum(speech: speech, wasNotified: true, answersLeader: leader)
    }
}
