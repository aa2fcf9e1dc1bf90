import Domain
import Foundation
import Roster

/// Changes of the roster as an operator reads them before and after an import; without phone numbers.
struct RosterChangeLines {
    private let changes: [RosterChange]
    private let before: RosterState
    private static let limit = 100

    /// `before` is the roster without the changes: what is there already is told beside what it becomes.
    init(_ changes: [RosterChange], _ before: RosterState) {
        self.changes = changes
        self.before = before
    }

    /// One line per change.
    var all: [String] { changes.map(line) }

    /// One line per change; of a large import the first hundred.
    var lines: [String] {
        guard changes.count > Self.limit else { return all }
        let rest = changes.count - Self.limit
        return changes.prefix(Self.limit).map(line) + [
            Speech.say(
                id: "… dan \(rest) lagi (semuanya dengan --dry-run)",
                en: "… and \(rest) more (all of them with --dry-run)"
            )
        ]
    }

    /// `+` for what is new, `~` for what changes, `-` for what ends.
    private func line(_ change: RosterChange) -> String {
        switch change {
        case .forumAdded(let forum): return "+ forum \(forum.name)"
        case .forumRenamed(let forum): return "~ forum \(forum.name)"
        case .aliasLearned(let alias): return "+ alias \(alias.name)"
        case .authorJoined: return Speech.say(id: "~ pengirim", en: "~ author")
        case .forumLinked(_, let network, let chat, let name, _):
            let old = before.forum(network: network, chat: chat)?.name
            let shown = TableProblem.shownID("\(network):\(chat)")
            let passes = old.map { "\($0) → " } ?? ""
            return "\(old == nil ? "+" : "~") \(shown): \(passes)\(name)"
        case .stated(let fact, let since):
            let known = before.history(of: fact.subject)
            let old = known.last { $0.since <= since }?.fact
            let was = old.map(words).flatMap { $0 == words(fact) ? nil : "\($0) → " } ?? ""
            let kind = kindName(fact.subject.kind)
            return "\(old == nil ? "+" : "~") \(kind) \(name(fact)): \(was)\(words(fact))\(said(since))"
        case .ended(let subject, let since):
            return "- \(kindName(subject.kind)) \(subject.key)\(said(since))"
        }
    }

    private func said(_ since: Day) -> String {
        since > .beginning ? Speech.say(id: " sejak \(since.text)", en: " since \(since.text)") : ""
    }

    private func kindName(_ kind: RosterFact.Kind) -> String {
        switch kind {
        case .unit: Speech.say(id: "unit", en: "unit")
        case .member: Speech.say(id: "orang", en: "person")
        case .assignment: Speech.say(id: "jabatan", en: "post")
        case .account: Speech.say(id: "akun", en: "account")
        case .forum: Speech.say(id: "forum", en: "forum")
        case .acting: Speech.say(id: "pelaksana", en: "acting")
        case .duty: Speech.say(id: "kewajiban", en: "duty")
        case .speaking: Speech.say(id: "penyampai", en: "speaks")
        case .authority: Speech.say(id: "wewenang", en: "authority")
        case .hours: Speech.say(id: "jam kerja", en: "hours")
        case .holiday: Speech.say(id: "hari", en: "day")
        }
    }

    /// What the fact is about, as a person names it.
    private func name(_ fact: RosterFact) -> String {
        switch fact {
        case .account(let account): TableProblem.shownID(account.id)
        case .forum(let profile): before.forum(profile.forum)?.name ?? added(profile.forum)
        case .speaking(let right): right.speaker
        case .authority: "*"
        case .hours(let hours): hours.unit ?? "*"
        case .holiday(let days): days.first.text
        case .acting(let officer): officer.member
        default: fact.subject.key
        }
    }

    private func added(_ id: ForumID) -> String {
        for case .forumAdded(let forum) in changes where forum.id == id { return forum.name }
        return id.rawValue
    }

    /// What the fact says, short.
    private func words(_ fact: RosterFact) -> String {
        switch fact {
        case .unit(let unit): "\(unit.name) [\(unit.parent ?? "-")]"
        case .member(let member): member.name
        case .assignment(let post): "\(post.position) [\(post.unit), \(Speech.role(post.role))]"
        case .account(let account): account.member
        case .forum(let profile):
            "\(profile.kind)"
                + (profile.isConfidential ? Speech.say(id: ", rahasia", en: ", confidential") : "")
        case .acting(let officer):
            "\(officer.standing.rawValue.capitalized). \(officer.unit), "
                + "\(officer.from.text) – \(officer.until?.text ?? "…")"
        case .duty(let duty): duty.what
        case .speaking(let right): right.leader
        case .authority(let matrix):
            Speech.say(id: "\(matrix.rules.count) aturan", en: "\(matrix.rules.count) rules")
        case .hours: Speech.say(id: "menurut tabel", en: "as in the table")
        case .holiday(let days): days.name
        }
    }
}

extension Speech {
    /// A role as tables name it.
    static func role(_ role: Role) -> String {
        switch role {
        case .leader: say(id: "pimpinan", en: "leader")
        case .head: say(id: "kepala", en: "head")
        case .camat: "camat"
        case .lurah: "lurah"
        case .aide: say(id: "ajudan", en: "aide")
        case .staff: say(id: "staf", en: "staff")
        }
    }
}
