import Domain

/// Who decides on what is asked: the first rule that fits the kind of record and the requester.
package struct AuthorityMatrix: DatedFact {
    /// Whoever decides, seen from the requester.
    package enum Decider: Hashable, Sendable {
        /// The head of the requester's own unit; of the unit above where that is the requester or nobody.
        case head
        /// The head of the unit above the requester's; of the next where there is none.
        case superior
        case some(Who)

        /// `head`, `superior`, or as ``Who/text``.
        package var text: String {
            switch self {
            case .head: "head"
            case .superior: "superior"
            case .some(let who): who.text
            }
        }

        /// Reads what `text` wrote.
        package init?(_ text: String) {
            switch text {
            case "head": self = .head
            case "superior": self = .superior
            default:
                guard let who = Who(text) else { return nil }
                self = .some(who)
            }
        }
    }

    /// One row.
    package struct Rule: Hashable, Sendable {
        /// The kind of record, such as `izin`; `*` for every kind.
        package let kind: String
        package let requester: Who
        package let deciders: [Decider]

        package init(kind: String = "*", requester: Who, deciders: [Decider]) {
            self.kind = kind
            self.requester = requester
            self.deciders = deciders
        }

        /// `izin|role:lurah|superior,role:leader`.
        var text: String { "\(kind)|\(requester.text)|\(deciders.map(\.text).joined(separator: ","))" }

        init?(_ text: String) {
            let parts = text.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
            guard parts.count == 3, let requester = Who(parts[1]) else { return nil }
            let deciders = parts[2].split(separator: ",").map { Decider($0.trimmed) }
            guard !deciders.contains(nil) else { return nil }
            self.init(kind: parts[0], requester: requester, deciders: deciders.compactMap { $0 })
        }
    }

    package let rules: [Rule]

    package init(rules: [Rule]) {
        self.rules = rules
    }

    /// What holds where a city has said nothing: the camat for his lurah, the leaders for camat and heads, the
    /// head for everybody else in the unit.
    package static let customary = AuthorityMatrix(rules: [
        Rule(requester: .role(.lurah), deciders: [.superior]),
        Rule(requester: .role(.camat), deciders: [.some(.role(.leader))]),
        Rule(requester: .role(.head), deciders: [.some(.role(.leader))]),
        Rule(requester: .role(.leader), deciders: [.superior]),
        Rule(requester: .everyone, deciders: [.head]),
    ])

    var key: String { "" }

    func write(to json: inout JSONWriter) {
        json.member("rules", rules.map(\.text))
    }

    /// Nil where one rule cannot be read: a matrix with a row missing would decide otherwise.
    init?(_ fields: RosterFields) {
        let rules = fields.strings("rules").map { Rule($0) }
        guard !rules.isEmpty, !rules.contains(nil) else { return nil }
        self.init(rules: rules.compactMap { $0 })
    }
}
