import ArgumentParser
import Domain
import Foundation
import ReadModel
import Roster

/// `titian roster show`: the roster as of a day.
struct RosterShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: Speech.say(id: "Menampilkan roster pada suatu hari.", en: "Show the roster as of a day.")
    )

    @OptionGroup var options: DataOptions

    @Option(
        help: ArgumentHelp(
            Speech.say(id: "Hari; bawaan: hari ini.", en: "The day; default: today."),
            valueName: "YYYY-MM-DD"
        )
    )
    var at: String?

    @Flag(help: ArgumentHelp(Speech.say(id: "Satu objek JSON.", en: "One JSON object.")))
    var json = false

    func run() throws {
        let installation = try options.installation()
        let day = try RosterDate.day(at, option: "--at", installation)
        let state = try installation.readModel().roster()
        let roster = state.at(day)
        if json {
            Console.bytes(roster.json() + [0x0A])
        } else {
            for line in RosterLines(roster, forums: state.forums).lines {
                Console.line(PostLine.harmless(line))
            }
        }
    }
}

/// A day's roster as a person reads it: units in their tree, with their people; then forums.
private struct RosterLines {
    private let roster: RosterDay
    private let forums: [Forum]

    init(_ roster: RosterDay, forums: [Forum]) {
        self.roster = roster
        self.forums = forums
    }

    var lines: [String] {
        let title = Speech.say(id: "Roster pada \(roster.day.text)", en: "Roster as of \(roster.day.text)")
        return [title] + unitLines + homelessLines + forumLines
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
            return "\(key)  \(member.name) — \(post.position) (\(post.role.rawValue))"
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
}
