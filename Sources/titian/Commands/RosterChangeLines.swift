import Domain
import Roster

/// Changes of the roster as an operator reads them before and after an import; without phone numbers.
struct RosterChangeLines {
    private let changes: [RosterChange]

    init(_ changes: [RosterChange]) {
        self.changes = changes
    }

    /// One line per change; of a large import the first hundred.
    var lines: [String] {
        let shown = changes.prefix(100).map(Self.line)
        guard changes.count > shown.count else { return shown }
        return shown + [
            Speech.say(id: "… dan \(changes.count - 100) lagi", en: "… and \(changes.count - 100) more")
        ]
    }

    private static func line(_ change: RosterChange) -> String {
        switch change {
        case .forumAdded(let forum): "+ forum \(forum.name)"
        case .forumRenamed(let forum): "~ forum \(forum.name)"
        case .aliasLearned(let alias): "+ alias \(alias.name)"
        case .authorJoined: "~ author"
        case .forumLinked(_, let network, _, let name, _): "+ \(network) → \(name)"
        case .stated(let fact, let since): "~ \(words(fact))\(said(since))"
        case .ended(let subject, let since): "- \(subject.kind.rawValue) \(subject.key)\(said(since))"
        }
    }

    private static func said(_ since: Day) -> String {
        since > .beginning ? Speech.say(id: " sejak \(since.text)", en: " since \(since.text)") : ""
    }

    private static func words(_ fact: RosterFact) -> String {
        switch fact {
        case .unit(let unit): "unit \(unit.key): \(unit.name)"
        case .member(let member): "member \(member.key): \(member.name)"
        case .assignment(let post):
            "assignment \(post.member): \(post.position) [\(post.unit), \(post.role.rawValue)]"
        case .account(let account): "account → \(account.member)"
        case .forum(let profile): "forum [\(profile.kind)]"
        case .acting(let officer):
            "acting \(officer.member): \(officer.standing.rawValue) \(officer.unit), "
                + "\(officer.from.text) – \(officer.until?.text ?? "…")"
        case .duty(let duty): "duty \(duty.key): \(duty.what)"
        case .speaking(let right): "speaking \(right.speaker) → \(right.leader)"
        case .authority(let matrix): "authority (\(matrix.rules.count))"
        case .hours(let hours): "hours \(hours.unit ?? "*")"
        case .holiday(let days): "holiday \(days.first.text) \(days.name)"
        }
    }
}
