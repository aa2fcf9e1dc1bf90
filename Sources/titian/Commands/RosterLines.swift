import Domain
import Foundation
import Roster

/// A day's roster as a person reads it: units in their tree, with their people; then
/// forums, reports that are owed, and working hours.
struct RosterLines {
    private let roster: RosterDay
    private let forums: [Forum]

    init(_ roster: RosterDay, forums: [Forum]) {
        self.roster = roster
        self.forums = forums
    }

    var lines: [String] {
        let title = Speech.say(id: "Roster pada \(roster.day.text)", en: "Roster as of \(roster.day.text)")
        return [title] + unitLines + homelessLines + forumLines + duties + hours
    }

    /// Units below their parents; one whose parent is unknown stands at the left.
    private var unitLines: [String] {
        let children = Dictionary(grouping: roster.units) { unit in
            unit.parent.flatMap { roster.unit($0) == nil ? nil : $0 } ?? ""
        }
        var lines: [String] = []
        var waiting = (children[""] ?? []).reversed().map { (unit: $0, depth: 0) }
        while let (unit, depth) = waiting.popLast() {
            let indent = String(repeating: "  ", count: min(depth, 20))
            lines.append("\(indent)\(unit.key)  \(unit.name)")
            lines += people(of: unit).map { "\(indent)    \($0)" }
            waiting += (children[unit.key] ?? []).reversed().map { ($0, depth + 1) }
        }
        return lines
    }

    private func people(of unit: OrgUnit) -> [String] {
        let staff = roster.staff(of: unit.key).compactMap { key -> String? in
            guard let member = roster.member(key), let post = roster.assignment(of: key) else { return nil }
            return "\(key)  \(member.name) — \(post.position) (\(Speech.role(post.role)))"
        }
        let acting = roster.acting.filter { $0.unit == unit.key }.map { officer in
            "\(officer.member)  \(officer.standing.rawValue.capitalized). "
                + "\(officer.from.text) – \(officer.until?.text ?? "…")"
        }
        return staff + acting
    }

    private var homelessLines: [String] {
        let members = roster.members.filter { member in
            roster.assignment(of: member.key).flatMap { roster.unit($0.unit) } == nil
        }
        guard !members.isEmpty else { return [] }
        return [Speech.say(id: "Tanpa unit:", en: "Without a unit:")]
            + members.map { "    \($0.key)  \($0.name)" }
    }

    private var forumLines: [String] {
        forums.map { forum in
            guard let profile = roster.profile(of: forum.id) else { return "forum  \(forum.name)" }
            let secret = profile.isConfidential ? Speech.say(id: ", rahasia", en: ", confidential") : ""
            return "forum  \(forum.name) (\(profile.kind)\(secret))"
        }
    }

    private var duties: [String] {
        guard !roster.duties.isEmpty else { return [] }
        let title = Speech.say(id: "Kewajiban melapor:", en: "Reports that are owed:")
        return [title]
            + roster.duties.map { duty in
                let who = said(duty.who)
                let due = RosterTimes.clock(duty.due)
                let days = RosterTimes.weekdays(duty.weekdays)
                let always = duty.onHolidays ? Speech.say(id: ", juga hari libur", en: ", holidays too") : ""
                let exempt = duty.exempt.map(said).joined(separator: ", ")
                let but =
                    exempt.isEmpty ? "" : Speech.say(id: "; kecuali \(exempt)", en: "; except \(exempt)")
                let place = duty.forum.map { Speech.say(id: "; di \($0)", en: "; in \($0)") } ?? ""
                return "    "
                    + Speech.say(
                        id: "\(who): \(duty.what), paling lambat \(due), \(days)\(always)\(but)\(place)",
                        en: "\(who): \(duty.what), by \(due), \(days)\(always)\(but)\(place)"
                    )
            }
    }

    private var hours: [String] {
        let isDecreed = roster.workHours.first == .decreed
        let decree = isDecreed ? " (Perpres 21/2023)" : ""
        let title = Speech.say(id: "Jam kerja\(decree):", en: "Working hours\(decree):")
        return [title]
            + roster.workHours.flatMap { hours in
                let unit = hours.unit.map { name(ofUnit: $0) } ?? Speech.say(id: "semua", en: "everybody")
                return [
                    "    \(unit): \(RosterTimes.week(hours.ordinary))",
                    "    \(unit), Ramadan: \(RosterTimes.week(hours.ramadan))",
                ]
            }
    }

    /// Whom a duty means, as people call them.
    private func said(_ who: Who) -> String {
        switch who {
        case .everyone: Speech.say(id: "semua", en: "everybody")
        case .role(let role): Speech.role(role)
        case .unit(let key): name(ofUnit: key)
        case .under(let key):
            Speech.say(
                id: "\(name(ofUnit: key)) dan unit di bawahnya",
                en: "\(name(ofUnit: key)) and the units below"
            )
        case .kind(let kind): Speech.say(id: "setiap \(kind.rawValue)", en: "every \(kind.rawValue)")
        case .member(let key): roster.member(key)?.name ?? key
        }
    }

    private func name(ofUnit key: String) -> String { roster.unit(key)?.name ?? key }
}
