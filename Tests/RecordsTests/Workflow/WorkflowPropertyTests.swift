import Domain
import Testing

@testable import Records

/// What must hold of every kind that is shipped, whatever happens to its records.
@Suite("Every state machine")
struct WorkflowPropertyTests {
    static let kinds = ShippedKinds.sources.map { String($0.file.dropLast(5)) }
    static let people = [
        "camat", "sekda", "asisten", "walikota", "ajudan", "staf-dlh", "lurah", "telegram:99",
    ]

    /// Whether the table of the cast, read by eye, lets somebody be that party of the record below.
    private func mayBe(_ party: KindParty, _ person: String) -> Bool {
        switch party {
        case .decider: ["sekda", "asisten", "walikota"].contains(person)
        case .applicant: person == "camat"
        case .sender: person == "lurah"
        case .superior: person == "walikota"
        case .responsible: person == "staf-dlh"
        case .anyone: true
        case .operator, .relay, .leader: false
        }
    }

    /// A record of a kind in a state, with every field empty but `fields`.
    private func record(_ kind: RecordKind, _ state: String, _ fields: [String: RecordValue]) -> KeptRecord {
        KeptRecord(
            number: RecordNumber(prefix: kind.prefix, year: 2026, serial: 1),
            kind: kind.name,
            state: state,
            at: .minute(0),
            fields: fields,
            parties: RecordParties(sender: "lurah", applicant: "camat", unit: "andir", responsible: ["dlh"])
        )
    }

    /// Fields under which each row's conditions hold, and none.
    private func fieldSets(_ kind: RecordKind) -> [[String: RecordValue]] {
        let rows = kind.transitions.map { row in
            row.guards.reduce(into: [String: RecordValue]()) { fields, guarding in
                switch guarding.test {
                case .present: fields[guarding.field] = .text("x")
                case .absent: fields[guarding.field] = nil
                case .among(let words): fields[guarding.field] = .text(words[0])
                }
            }
        }
        return Array(Set(rows + [[:]]))
    }

    private func acts(_ kind: RecordKind) -> [String] {
        RecordAct.allCases.map(\.rawValue) + kind.acts.map(\.name)
    }

    @Test(
        "in every state only those whom the file names move a record, and only where it says",
        arguments: kinds
    )
    func onlyWhoMay(name: String) throws {
        let kind = try #require(try KindCatalog.reading().get().kind(name))
        let rules = TransitionRules(kind: kind, authority: Cast())
        var moves = 0
        for state in kind.states.map(\.name) {
            for fields in fieldSets(kind) {
                for act in acts(kind) {
                    for person in Self.people {
                        let result = rules.step(
                            act,
                            record(kind, state, fields),
                            ActingParty(who: .member(person), evidence: .direct)
                        )
                        let rows = kind.transitions.filter { row in
                            row.act == act && row.from.contains(state) && row.guards.hold(for: fields)
                                && row.by.contains { mayBe($0, person) }
                        }
                        switch result {
                        case .success(let step):
                            moves += 1
                            #expect(rows.contains { $0.to == step.to }, "\(person) \(act) in \(state)")
                        case .failure(.needs): #expect(!rows.isEmpty)
                        case .failure:
                            #expect(rows.isEmpty, "\(person) may \(act) in \(state)")
                        }
                    }
                }
            }
        }
        #expect(moves > 0 || kind.transitions.allSatisfy { Set($0.by).isSubset(of: [.relay, .operator]) })
    }

    @Test("a final state is left only by rows that name it", arguments: kinds)
    func finalStates(name: String) throws {
        let kind = try #require(try KindCatalog.reading().get().kind(name))
        for state in kind.states where state.isFinal {
            let ways = KindReach(kind).ways(from: state.name)
            let named = kind.transitions.filter { $0.from.contains(state.name) }.map(\.to)
            let timed = kind.limits.filter { $0.states.contains(state.name) }
            #expect(ways.count == named.count + timed.filter { $0.outcome != .overdue }.count)
            for act in acts(kind)
            where !kind.transitions.contains(where: {
                $0.act == act && $0.from.contains(state.name)
            }) {
                for person in Self.people {
                    let rules = TransitionRules(kind: kind, authority: Cast())
                    let actor = ActingParty(who: .member(person), evidence: .direct)
                    guard case .failure = rules.step(act, record(kind, state.name, [:]), actor) else {
                        Issue.record("\(person) leaves \(state.name) by \(act)")
                        continue
                    }
                }
            }
        }
    }

    @Test("random lives stay inside the file, and tell the same whoever replays them", arguments: kinds)
    func randomLives(name: String) throws {
        let kind = try #require(try KindCatalog.reading().get().kind(name))
        var visited: Set<String> = []
        for seed in 1...10 {
            var walk = try RandomLife(kind: name, seed: UInt64(seed))
            let desk = try walk.run(posts: 160)
            for record in desk.book.all where record.kind == name {
                visited.formUnion(desk.life(of: record.number).flatMap(\.event.change.states))
            }
            staysInside(kind, desk)
            try replays(desk, seed: UInt64(seed))
            for post in walk.posts {
                #expect(desk.workflow.decide(post, desk.book, Cast()).events.isEmpty, "acted twice")
            }
        }
        #expect(
            visited.isSuperset(of: KindReach(kind).states),
            "never there: \(KindReach(kind).states.subtracting(visited))"
        )
    }

    private func staysInside(_ kind: RecordKind, _ desk: Desk) {
        let reach = KindReach(kind)
        for record in desk.book.all where record.kind == kind.name {
            #expect(reach.states.contains(record.state))
            for step in desk.life(of: record.number) where step.isApplied {
                switch step.event.change {
                case .opened(_, let state, _, _): #expect(reach.beginnings.contains(state))
                case .moved(let act, let from, let to):
                    #expect(
                        kind.transitions.contains { $0.act == act && $0.from.contains(from) && $0.to == to },
                        "\(from) → \(to) by \(act)"
                    )
                case .corrected(_, let to, _): #expect(kind.corrections.states.contains(to))
                case .expired(let limit, let from, let to):
                    let rule = kind.limits.first { $0.name == limit }
                    #expect(rule?.states.contains(from) == true)
                    if let to { #expect(rule?.outcome == .moves(to: to)) }
                default: break
                }
            }
        }
    }

    /// The journal's bytes, read again, twice, and with independent entries in another order.
    private func replays(_ desk: Desk, seed: UInt64) throws {
        let decoded = try desk.entries.map {
            ($0.entry, try #require(try RecordEvent(decoding: $0.event.encoded())))
        }
        var replayed = RecordBook()
        for (entry, event) in decoded { replayed.apply(event, entry: entry) }
        #expect(replayed == desk.book)
        for (entry, event) in decoded { replayed.apply(event, entry: entry) }
        #expect(replayed == desk.book)
        for (_, event) in decoded where event.naturalKey != nil && event.record != nil {
            #expect(replayed.knows(event))
        }

        var random = SplitMix64(seed: seed &* 7919)
        var queues = Dictionary(grouping: decoded) { $0.1.record?.text ?? "" }
        var shuffled = RecordBook()
        while let key = queues.keys.sorted().randomElement(using: &random) {
            guard let next = queues[key]?.first else { queues[key] = nil; continue }
            queues[key]?.removeFirst()
            shuffled.apply(next.1, entry: next.0)
        }
        #expect(shuffled == desk.book)
    }
}

extension RecordEvent.Change {
    /// The states that it leads to, unless a human put it there.
    fileprivate var states: [String] {
        switch self {
        case .opened(_, let state, _, _), .moved(_, _, let state): [state]
        case .expired(_, _, let state): state.map { [$0] } ?? []
        default: []
        }
    }
}
