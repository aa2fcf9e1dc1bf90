/// Who was at a meeting and who was not, counted from what the book has of it.
///
/// Of several words of one person the last holds, by the posts' own times; a line of a list holds for its unit in
/// the same way. Lists that belong to the meeting count for it.
package struct MeetingAttendance: Hashable, Sendable {
    /// What holds for one person, or for a unit that a list names.
    package struct Row: Hashable, Sendable {
        package let tally: Tally
        /// The post that says it.
        package let post: Int
    }

    /// By unit, then by person; what names neither comes last.
    package let rows: [Row]
    /// How many new lines lists had for each unit.
    package let lines: [String: Int]

    /// Of a meeting or of a list alone; nil where the book does not have the record.
    package init?(of number: RecordNumber, _ book: RecordBook) {
        guard let record = book[number].map(book.current) else { return nil }
        let family = Set(book.family(of: record.number))
        let lists = book.unordered.filter { !$0.tallies.isEmpty && !$0.related.isDisjoint(with: family) }
        let counted = family.compactMap { book[$0] } + lists.filter { !family.contains($0.number) }
        let told = counted.flatMap(\.tallies).sorted { ($0.at, $0.post) < ($1.at, $1.post) }
        var latest: [String: Row] = [:]
        var lines: [String: Int] = [:]
        for said in told {
            let tally = said.tally
            if tally.member == nil, let unit = tally.unit { lines[unit, default: 0] += 1 }
            guard tally.presence != .listed, !tally.isAnswer else { continue }
            let unnamed = "\(said.post):\(tally.words?.range.lowerBound ?? 0)"
            let key = tally.member.map { "m:\($0)" } ?? tally.unit.map { "u:\($0)" } ?? "x:\(unnamed)"
            latest[key] = Row(tally: tally, post: said.post)
        }
        self.lines = lines
        rows = latest.sorted { left, right in
            let (one, other) = (left.value.tally, right.value.tally)
            let named = (one.unit == nil && one.member == nil, other.unit == nil && other.member == nil)
            if named.0 != named.1 { return other.unit == nil && other.member == nil }
            return (one.unit ?? "~", left.key) < (other.unit ?? "~", right.key)
        }.map(\.value)
    }

    /// How each unit stands: represented where anybody says so, else there where anybody is, else absent.
    package var units: [String: Presence] {
        Dictionary(grouping: rows.filter { $0.tally.unit != nil }) { $0.tally.unit ?? "" }.mapValues { rows in
            let said = Set(rows.map(\.tally.presence))
            return [.represented, .present].first(where: said.contains) ?? .absent
        }
    }

    /// How many units, and persons or lines without one, stand so.
    package func count(_ presence: Presence) -> Int {
        units.values.count { $0 == presence }
            + rows.count { $0.tally.unit == nil && $0.tally.presence == presence }
    }
}
