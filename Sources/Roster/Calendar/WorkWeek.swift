/// The hours of a week in which a unit works, by weekday.
package struct WorkWeek: Hashable, Sendable {
    /// Minutes after midnight, ascending and apart; one list per weekday from Sunday on.
    package let hours: [[Range<Int>]]

    /// `hours` by weekday (0 for Sunday … 6 for Saturday); days that are absent are free.
    package init(_ hours: [Int: [Range<Int>]]) {
        self.hours = (0..<7).map { weekday in
            (hours[weekday] ?? []).filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
        }
    }

    /// How many minutes the week has.
    package var minutes: Int { hours.joined().reduce(0) { $0 + $1.count } }

    /// Perpres 21/2023, article 4: 37.5 hours from 07.30, breaks of 60 minutes and of 90 on Fridays.
    ///
    /// The decree leaves the place of the break to the region; it is laid around the noon prayer.
    package static let ordinary = WorkWeek(
        fiveDays([clock(7, 30)..<clock(12), clock(13)..<clock(16)])
            .merging([5: [clock(7, 30)..<clock(11, 30), clock(13)..<clock(16, 30)]]) { $1 }
    )

    /// The same article for Ramadan: 32.5 hours from 08.00, breaks of 30 minutes and of 60 on Fridays.
    package static let ramadan = WorkWeek(
        fiveDays([clock(8)..<clock(12), clock(12, 30)..<clock(15)])
            .merging([5: [clock(8)..<clock(11, 30), clock(12, 30)..<clock(15, 30)]]) { $1 }
    )

    private static func fiveDays(_ day: [Range<Int>]) -> [Int: [Range<Int>]] {
        Dictionary(uniqueKeysWithValues: (1...5).map { ($0, day) })
    }

    private static func clock(_ hour: Int, _ minute: Int = 0) -> Int { hour * 60 + minute }

    /// `1 450-720 780-960`, one line per weekday that has hours.
    var lines: [String] {
        hours.enumerated().filter { !$1.isEmpty }.map { weekday, ranges in
            "\(weekday) " + ranges.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: " ")
        }
    }

    /// Reads what `lines` wrote.
    init?(lines: [String]) {
        var hours: [Int: [Range<Int>]] = [:]
        for line in lines {
            let parts = line.split(separator: " ")
            guard let weekday = parts.first.flatMap({ Int($0) }), (0..<7).contains(weekday) else {
                return nil
            }
            for part in parts.dropFirst() {
                let ends = part.split(separator: "-").compactMap { Int($0) }
                guard ends.count == 2, 0 <= ends[0], ends[0] < ends[1], ends[1] <= 1440 else { return nil }
                hours[weekday, default: []].append(ends[0]..<ends[1])
            }
        }
        self.init(hours)
    }
}
