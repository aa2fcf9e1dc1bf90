import Domain
import Foundation
import Roster
import Testing

@Suite("Working time")
struct WorkCalendarTests {
    private let calendar = WorkCalendar(zone: City.zone)

    private func add(_ hours: Double, to time: String) -> String? {
        calendar.add(workingHours: hours, to: City.moment(time)).map { String($0.rfc3339.prefix(16)) }
    }

    @Test("the weeks have the hours of Perpres 21/2023")
    func weeksAreAsDecreed() {
        #expect(WorkWeek.ordinary.minutes == 37 * 60 + 30)
        #expect(WorkWeek.ramadan.minutes == 32 * 60 + 30)
    }

    @Test(
        "work begins at 07.30 and pauses at noon, longer on Fridays",
        arguments: [
            ("2026-11-09 07:29", false), ("2026-11-09 07:30", true), ("2026-11-09 12:00", false),
            ("2026-11-09 12:59", false), ("2026-11-09 13:00", true), ("2026-11-09 15:59", true),
            ("2026-11-09 16:00", false), ("2026-11-13 11:30", false), ("2026-11-13 16:29", true),
            ("2026-11-14 09:00", false),
            // Ramadan 1447 H: from 08.00.
            ("2026-02-19 07:45", false), ("2026-02-19 08:00", true), ("2026-02-19 15:30", false),
            ("2026-02-18 07:45", true),
            // A holiday and a cuti bersama.
            ("2026-08-17 09:00", false), ("2026-12-24 09:00", false),
        ]
    )
    func hoursOfTheDay(_ time: String, _ isWork: Bool) {
        #expect(calendar.isWorkingTime(at: City.moment(time)) == isWork)
    }

    @Test("a deadline counts working hours alone")
    func deadlines() {
        #expect(add(1, to: "2026-11-09 08:00") == "2026-11-09T09:00")
        #expect(add(4.5, to: "2026-11-09 07:30") == "2026-11-09T12:00")
        #expect(add(4.5, to: "2026-11-09 08:00") == "2026-11-09T13:30")
        #expect(add(7.5, to: "2026-11-09 08:00") == "2026-11-10T08:00")
        // Friday afternoon to Monday; a question at night begins in the morning.
        #expect(add(2, to: "2026-11-13 16:00") == "2026-11-16T09:00")
        #expect(add(1, to: "2026-11-09 22:00") == "2026-11-10T08:30")
        // Over Christmas: 24 is cuti bersama, 25 a holiday, 26 and 27 a weekend.
        #expect(add(1, to: "2026-12-23 15:30") == "2026-12-28T08:00")
        #expect(add(0, to: "2026-11-14 10:00") == "2026-11-16T07:30")
        #expect(add(-1, to: "2026-11-09 08:00") == nil)
    }

    @Test("what is added can be counted again")
    func additionAndCountAgree() throws {
        for hours in stride(from: 0.0, through: 120, by: 0.75) {
            let start = City.moment("2026-02-12 10:20")
            let end = try #require(calendar.add(workingHours: hours, to: start))
            #expect(calendar.workingSeconds(from: start, to: end) == Int64(hours * 3600))
        }
        #expect(
            calendar.workingSeconds(
                from: City.moment("2026-11-10 08:00"),
                to: City.moment("2026-11-09 08:00")
            ) == 0
        )
    }

    @Test("the clock is the organisation's, whatever offset a moment was read with")
    func zoneIsTheOrganisations() {
        var moment = City.moment("2026-11-09 07:30")
        moment.offsetMinutes = 0
        #expect(calendar.isWorkingTime(at: moment))
        #expect(calendar.add(workingHours: 1, to: moment)?.offsetMinutes == 420)
    }

    @Test("a region's holiday frees, a day of work binds, and no hours give no deadline")
    func specialDays() {
        let days = [
            SpecialDays(
                first: City.day("2026-11-09"),
                last: City.day("2026-11-10"),
                kind: .local,
                name: "Hari Jadi"
            ),
            SpecialDays(first: City.day("2026-11-14"), kind: .work, name: "Pengganti"),
        ]
        let calendar = WorkCalendar(days: days, zone: City.zone)
        #expect(calendar.isHoliday(City.day("2026-11-10")))
        #expect(!calendar.isWorkingDay(City.day("2026-11-09")))
        #expect(calendar.isWorkingTime(at: City.moment("2026-11-14 09:00")))
        let idle = WorkCalendar(
            hours: WorkHours(ordinary: WorkWeek([:]), ramadan: WorkWeek([:])),
            zone: City.zone
        )
        #expect(idle.add(workingHours: 1, to: City.moment("2026-11-09 08:00")) == nil)
    }

    @Test("a unit keeps its own hours")
    func unitsHaveHours() throws {
        let roster = try City.state(["people.csv", "units.csv", "hours.csv"]).at(City.start)
        let night = City.moment("2026-11-08 23:00")
        #expect(roster.calendar(of: "rsud", zone: City.zone).isWorkingTime(at: night))
        #expect(!roster.calendar(of: "dinkes", zone: City.zone).isWorkingTime(at: night))
    }

    @Test("the country's days are those of the data file")
    func dataFileIsEmbedded() throws {
        let state = try City.importing(["holidays.csv"])
        #expect(state.problems.isEmpty)
        // Days that are embedded are not said again: all of the file's are.
        #expect(state.changes.isEmpty)
        let text = try DelimitedText(City.file("holidays.csv").bytes, file: "holidays.csv")
        #expect(text.rows.count - 1 == NationalDays.all.count)
        #expect(NationalDays.all.count { $0.kind == .joint && $0.first.text.hasPrefix("2026") } == 7)
    }

    @Test("the data file agrees with the PyPI package `holidays`, where that is installed")
    func dataFileAgreesWithThePackage() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", City.folder.appendingPathComponent("check-holidays.py").path]
        let output = Pipe()
        process.standardOutput = output
        do {
            try process.run()
        } catch {
            print("skipped: python3 cannot be run")
            return
        }
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        print(said)
        #expect(process.terminationStatus == 0, "\(said)")
    }
}
