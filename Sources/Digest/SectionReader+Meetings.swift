import Domain
import Records
import Roster

/// The meetings of the day and of the day after, and those whose minutes are late.
extension SectionReader {
    func meetings(_ all: [Shown]) -> DigestSection {
        let own = all.filter { $0.kind.appearance.digest.section == .meetings }
            .map { (shown: $0, days: days(of: $0)) }
            .filter { isShown($0.shown, $0.days) }
            .sorted { rank($0.shown, $0.days).lexicographicallyPrecedes(rank($1.shown, $1.days)) }
        let lines = own.prefix(DigestSection.limit).map { line($0.shown, remarks: remarks($0.shown)) }
        let rest = own.dropFirst(DigestSection.limit).map(\.shown.record)
        return DigestSection(.meetings, lines, count: own.count, command: command(for: rest))
    }

    /// The days that its dates span; nil for a meeting without a date.
    private func days(of shown: Shown) -> ClosedRange<Day>? {
        let dates = shown.kind.fields.filter { $0.kind == .date }
            .compactMap { shown.record.fields[$0.name].flatMap { Day($0.word) } }
        guard let first = dates.min(), let last = dates.max() else { return nil }
        return first...last
    }

    private func isShown(_ shown: Shown, _ days: ClosedRange<Day>?) -> Bool {
        if isNear(days) { return true }
        let (record, kind) = shown
        guard !kind.isFinal(record.state) else { return false }
        return isLate(record, kind) || (days == nil && isToday(record.opened))
    }

    private func isNear(_ days: ClosedRange<Day>?) -> Bool {
        days?.overlaps(day...day.advanced(by: 1)) ?? false
    }

    private func rank(_ shown: Shown, _ days: ClosedRange<Day>?) -> [String] {
        let time = shown.kind.fields.first { $0.kind == .time }
            .flatMap { shown.record.fields[$0.name]?.word }
        return [
            isNear(days) ? "0" : "1", (days?.lowerBound ?? day).text, time ?? "", shown.record.number.text,
        ]
    }

    private func remarks(_ shown: Shown) -> [Wording] {
        let (record, kind) = shown
        var remarks: [Wording] = []
        let attendance = MeetingAttendance(of: record.number, records.book)
        let counts = [Presence.present, .represented, .absent].map { attendance?.count($0) ?? 0 }
        if counts.contains(where: { $0 > 0 }) {
            remarks.append(DigestWords.attendance(counts[0], represented: counts[1], absent: counts[2]))
        }
        if isLate(record, kind) { remarks.append(DigestWords.overdue) }
        return remarks
    }
}
