/// Which states a kind's own rules can reach.
struct KindReach {
    private let kind: RecordKind

    init(_ kind: RecordKind) {
        self.kind = kind
    }

    /// Where records begin.
    var beginnings: Set<String> { Set([kind.initial] + kind.openings.compactMap(\.state)) }

    /// From where records begin, by transitions and limits.
    var states: Set<String> {
        var reached = beginnings
        var waiting = Array(reached)
        while let state = waiting.popLast() {
            for next in ways(from: state) where reached.insert(next).inserted { waiting.append(next) }
        }
        return reached
    }

    /// Where the rules lead in one step.
    func ways(from state: String) -> [String] {
        let transitions = kind.transitions.filter { $0.from.contains(state) }.map(\.to)
        let limits = kind.limits.filter { $0.states.contains(state) }.compactMap { limit -> String? in
            if case .moves(let to) = limit.outcome { to } else { nil }
        }
        return transitions + limits
    }

    /// A state that nothing leads to is a slip, unless a correction may lead there alone.
    func noteFaults(in top: KindSection) {
        let reached = states
        guard kind.state(kind.initial) != nil, let section = top.section("states") else { return }
        for state in kind.states where !reached.contains(state.name) {
            section.fault(state.name, .unreachable)
        }
    }
}
