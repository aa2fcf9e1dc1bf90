import Records
import Testing

/// What must never happen in any file of `fixtures/conversations`.
///
/// The shipped model has learnt from them: how well it reads what it has not learnt from, `make evaluate` tells.
@Suite("Conversations")
struct ConversationTests {
    @Test("there are conversations to read")
    func files() {
        #expect(Fixtures.conversations.count > 200)
    }

    @Test("no decision is bound to a request that it does not decide", arguments: Fixtures.conversations)
    func bindings(name: String) throws {
        let conversation = try Fixtures.conversation(name)
        var evaluation = ConversationEvaluation()
        evaluation.add(conversation, name: name)
        #expect(evaluation.posts == conversation.posts.count)
        #expect(evaluation.wrongBindings == 0, "\(evaluation.misses.joined(separator: "\n"))")
        let asked = evaluation.labels.count(expected: .permissionRequest, given: .permissionGranted)
        let denied = evaluation.labels.count(expected: .permissionRequest, given: .permissionDenied)
        #expect(asked + denied == 0, "a request is no decision")
    }

    @Test(
        "a bound decision says what it says, and requests end as they should",
        arguments: Fixtures.conversations
    )
    func outcomes(name: String) throws {
        let conversation = try Fixtures.conversation(name)
        var reader = ConversationReader()
        var given: [Recognition] = []
        for post in conversation.posts { given += reader.push(post) }
        given += reader.finish()
        for (recognition, expected) in zip(given, conversation.expected)
        where recognition.links.contains(where: { $0.relation == .decides }) {
            #expect(recognition.label == expected.label, "\(recognition.id.text)")
        }
        for record in conversation.records where record.kind == "izin" {
            // Where a link was missed, the state does not follow: the request waits for a human.
            let isComplete = zip(given, conversation.expected).allSatisfy { recognition, expected in
                expected.links.allSatisfy { link in
                    link.to != record.source || recognition.links.contains(link)
                        || link.relation != .decides && link.relation != .withdraws
                }
            }
            guard isComplete else { continue }
            let outcome = Outcome(of: record.source, in: given)
            #expect(outcome.agrees(with: record.state), "\(record.source.text): \(outcome), \(record.state)")
        }
    }
}

/// How a request stands at the end by what recognition bound to it.
private enum Outcome {
    case open, granted, denied, withdrawn

    init(of source: PostReference, in recognitions: [Recognition]) {
        var standing: [(post: PostReference, isGrant: Bool)] = []
        var isWithdrawn = false
        for recognition in recognitions {
            for link in recognition.links {
                switch link.relation {
                case .decides where link.to == source:
                    standing.append((recognition.id, recognition.label == .permissionGranted))
                case .withdraws where link.to == source: isWithdrawn = true
                case .withdraws: standing.removeAll { $0.post == link.to }
                default: break
                }
            }
        }
        self = isWithdrawn ? .withdrawn : standing.last.map { $0.isGrant ? .granted : .denied } ?? .open
    }

    func agrees(with state: String) -> Bool {
        switch self {
        case .open: !["disetujui", "disetujui_bersyarat", "belum_dapat_disetujui"].contains(state)
        case .granted: ["disetujui", "disetujui_bersyarat", "menunggu_kelengkapan"].contains(state)
        case .denied: ["belum_dapat_disetujui", "ditangguhkan", "diajukan", "lewat"].contains(state)
        case .withdrawn: state == "dibatalkan"
        }
    }
}
