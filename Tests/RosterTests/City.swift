import Domain
import Foundation
import Roster

/// Kota Umpama, the city of `fixtures/roster`.
enum City {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("fixtures/roster")

    static func file(_ name: String) throws -> RosterImport.File {
        RosterImport.File(name: name, bytes: Array(try Data(contentsOf: folder.appendingPathComponent(name))))
    }

    /// The day of the first import.
    static let start = day("2026-01-05")

    static func day(_ text: String) -> Day {
        Day(text) ?? .beginning
    }

    /// What importing the files would change, forum ids numbered.
    static func importing(
        _ names: [String] = ["people.csv", "units.csv", "forums.csv"],
        into state: RosterState = RosterState(),
        on day: Day = start
    ) throws -> RosterImport {
        importing(files: try names.map(file), into: state, on: day)
    }

    static func importing(
        files: [RosterImport.File],
        into state: RosterState = RosterState(),
        on day: Day = start
    ) -> RosterImport {
        var count = state.forums.count
        return RosterImport(files, into: state, on: day) {
            count += 1
            return ForumID(rawValue: "forum\(count)")
        }
    }

    /// The roster after an import of the files.
    static func state(
        _ names: [String] = ["people.csv", "units.csv", "forums.csv"],
        on day: Day = start
    ) throws -> RosterState {
        let read = try importing(names, on: day)
        if let problem = read.problems.first { throw problem }
        return RosterState().applying(read.changes)
    }

    static let zone = TimeZone(secondsFromGMT: 7 * 3600) ?? .gmt

    /// `2026-11-09 07:30` in Jakarta.
    static func moment(_ text: String) -> Moment {
        let parts = text.split { !$0.isNumber }.compactMap { Int($0) }
        let civil = CivilTime(
            year: parts[0],
            month: parts[1],
            day: parts[2],
            hour: parts[3],
            minute: parts[4]
        )
        return Moment(milliseconds: (civil.seconds - 7 * 3600) * 1000, offsetMinutes: 420)
    }
}

extension RosterImport {
    /// One table written in the test.
    static func table(_ name: String, _ lines: String) -> RosterImport.File {
        RosterImport.File(name: name, bytes: Array(lines.utf8))
    }
}
