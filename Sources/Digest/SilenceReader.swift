import Domain
import Foundation
import Records
import Roster

/// Reads who owed a report on a day and of whom none was read.
struct SilenceReader {
    let roster: RosterDay
    let senders: SenderUnits
    let records: DigestRecords
    /// What people posted in the period.
    let posts: [DayPost]
    /// The forums of the page, under their names.
    let forums: [Forum]
    /// The day begins there.
    let midnight: Moment
    /// Nothing is owed yet that is due after it: the cut-off, or the moment of making, milliseconds UTC.
    let now: Int64

    var hasDuties: Bool { !roster.duties.isEmpty }

    /// One for each duty of the day whose time has passed; empty where the roster has none.
    var owed: [DigestSilence] {
        let day = Day(of: midnight.civil)
        let zone = TimeZone(secondsFromGMT: midnight.offsetMinutes * 60) ?? .gmt
        let away = onLeave(on: day)
        return roster.duties.compactMap { duty in
            let place = duty.forum.map { name in forums.filter { $0.name.lowercased() == name.lowercased() } }
            guard duty.isDue(on: day, calendar: roster.calendar(zone: zone)), place?.isEmpty != true,
                due(duty) <= now
            else { return nil }
            return silence(duty, in: Set((place ?? forums).map(\.id)), away: away)
        }
    }

    /// For a roster without duties: units that posted before and are quiet; leaders owe no report.
    func silent(among seen: [PostAuthor]) -> DigestSilence? {
        let expected = Set(seen.compactMap(senders.unit)).filter { !$0.isLeader }
        guard !expected.isEmpty else { return nil }
        let active = Set(posts.compactMap { $0.sender.flatMap(senders.unit) })
        return DigestSilence(
            expected: expected.count,
            units: expected.subtracting(active).sorted().map(\.name)
        )
    }

    private func due(_ duty: ReportingDuty) -> Int64 { midnight.milliseconds + Int64(duty.due) * 60_000 }

    private func silence(_ duty: ReportingDuty, in forums: Set<ForumID>, away: Set<String>)
        -> DigestSilence?
    {
        let owing = roster.owing(duty)
        func places(_ members: [String]) -> Set<String> {
            Set(members.compactMap { roster.assignment(of: $0)?.unit })
        }
        let units = places(owing).compactMap { senders.unit($0) }.sorted()
        // Where one of several is there, the unit has somebody to report.
        let excused = places(owing.filter(away.contains))
            .subtracting(places(owing.filter { !away.contains($0) }))
        guard !units.isEmpty else { return nil }
        var posted: [String: [DayPost]] = [:]
        for post in posts where forums.contains(post.forum) {
            if let unit = post.sender.flatMap(senders.unit)?.key { posted[unit, default: []].append(post) }
        }
        var groups: [Answer: [String]] = [:]
        for unit in units {
            var answer = answer(posted[unit.key ?? ""] ?? [], due: due(duty))
            if answer == .silent || answer == .unread, unit.key.map(excused.contains) ?? false {
                answer = .excused
            }
            groups[answer, default: []].append(unit.name)
        }
        return DigestSilence(
            duty: duty.what,
            due: duty.due,
            expected: units.count,
            units: groups[.silent] ?? [],
            unread: groups[.unread] ?? [],
            none: groups[.none] ?? [],
            pending: groups[.pending] ?? [],
            late: groups[.late] ?? [],
            excused: groups[.excused] ?? []
        )
    }

    /// Who is away on the day by leave of some days that was granted, and sends nobody instead.
    private func onLeave(on day: Day) -> Set<String> {
        let away = records.book.unordered.filter { record in
            guard record.isActive, let kind = records.kinds.kind(record.kind), isGranted(record, kind),
                ["cuti", "travel"].contains(record.fields["leave"]?.word), record.fields["delegate"] == nil,
                !record.isForStranger,
                let first = record.fields["date"].flatMap({ Day($0.word) })
            else { return false }
            return first...max(first, record.fields["until"].flatMap { Day($0.word) } ?? first) ~= day
        }
        return Set(away.map(\.parties.applicant))
    }

    private func isGranted(_ record: KeptRecord, _ kind: RecordKind) -> Bool {
        let grants = [RecordAct.granted, .grantedWithCondition].map(\.rawValue)
        return kind.transitions.contains { grants.contains($0.act) && $0.to == record.state }
    }

    private enum Answer {
        case silent, unread, none, pending, late, excused, reported
    }

    private func answer(_ posts: [DayPost], due: Int64) -> Answer {
        guard !posts.isEmpty else { return .silent }
        // Where nothing of this log was looked at yet, nobody can be told to have reported nothing.
        guard records.isRecognised else { return .reported }
        let reports = posts.filter { isReport($0.entry) || $0.isCalm }
        guard let first = reports.first else { return .unread }
        // The last word counts: who was counting at noon may have a number at four.
        switch reports.last.flatMap({ value(of: $0.entry) }) {
        case "nihil": return .none
        case "pending": return .pending
        default: return first.at > due ? .late : .reported
        }
    }

    private func isReport(_ entry: Int) -> Bool {
        records.kinds(of: entry).contains {
            [.activities, .conditions, .other].contains($0.appearance.digest.section)
        }
    }

    /// The word of the field `value`: `nihil`, `pending`.
    private func value(of entry: Int) -> String? {
        records.book.records(of: entry).lazy.filter { $0.relation(of: entry) == "opened" }
            .compactMap { $0.fields["value"]?.word }.first
    }
}
