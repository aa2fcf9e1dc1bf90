import Domain
import Roster

/// Hours and weekdays of the roster as a person reads them.
enum RosterTimes {
    /// `07.30`, of minutes after midnight; `07:30` in English.
    static func clock(_ minutes: Int) -> String {
        "\(padded(minutes / 60, 2))\(Speech.say(id: ".", en: ":"))\(padded(minutes % 60, 2))"
    }

    /// `Senin–Jumat`, `Senin, Rabu`, `setiap hari`; weekdays from 0 for Sunday to 6 for Saturday.
    static func weekdays(_ days: Set<Int>) -> String {
        if days.count == 7 { return Speech.say(id: "setiap hari", en: "every day") }
        // A week begins on Monday, so that Saturday and Sunday are one run.
        var runs: [[Int]] = []
        for place in 0..<7 where days.contains((place + 1) % 7) {
            if runs.last?.last == place - 1 {
                runs[runs.count - 1].append(place)
            } else {
                runs.append([place])
            }
        }
        let texts = runs.map { run in
            let ends = [run[0], run[run.count - 1]].map { names[($0 + 1) % 7] }
            return run.count == 1 ? ends[0] : "\(ends[0])\(run.count == 2 ? ", " : "–")\(ends[1])"
        }
        return texts.joined(separator: ", ")
    }

    /// `Senin–Kamis 07.30–12.00, 13.00–16.00; Jumat …`: days of the same hours together.
    static func week(_ week: WorkWeek) -> String {
        var groups: [(hours: [Range<Int>], days: Set<Int>)] = []
        for day in [1, 2, 3, 4, 5, 6, 0] where !week.hours[day].isEmpty {
            if let place = groups.firstIndex(where: { $0.hours == week.hours[day] }) {
                groups[place].days.insert(day)
            } else {
                groups.append((week.hours[day], [day]))
            }
        }
        if groups.isEmpty { return Speech.say(id: "libur", en: "none") }
        let texts = groups.map { group in
            let hours = group.hours.map { "\(clock($0.lowerBound))–\(clock($0.upperBound))" }
            return "\(weekdays(group.days)) \(hours.joined(separator: ", "))"
        }
        return texts.joined(separator: "; ")
    }

    /// From Sunday on.
    private static let names =
        Speech.language == .english
        ? ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
        : ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"]
}
