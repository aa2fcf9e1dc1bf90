import Roster
import Testing

@Suite("Days")
struct DayTests {
    @Test(
        "days are read as clerks and spreadsheets write them",
        arguments: [
            ("2026-11-09", "2026-11-09"), ("09/11/2026", "2026-11-09"), ("9-11-2026", "2026-11-09"),
            ("9 November 2026", "2026-11-09"), ("9 Agt 2026", "2026-08-09"), ("1 Mei 2026", "2026-05-01"),
            ("2026-11-09 00:00:00", "2026-11-09"), ("2026-11-09T00:00:00", "2026-11-09"),
            ("29/02/2028", "2028-02-29"),
        ]
    )
    func readings(_ text: String, _ day: String) {
        #expect(Day(text)?.text == day)
    }

    @Test(
        "what is no day is none",
        arguments: [
            "", "31/02/2026", "29/02/2026", "09/13/2026", "9/11/26", "besok", "2026-11", "46335", "9 M 2026",
        ]
    )
    func refusals(_ text: String) {
        #expect(Day(text) == nil)
    }

    @Test("days count and compare")
    func arithmetic() {
        let day = City.day("2026-12-31")
        #expect(day.advanced(by: 1).text == "2027-01-01")
        #expect(day < day.advanced(by: 1))
        #expect(Day.beginning < City.day("0001-01-01"))
        #expect(City.day("2026-11-09").weekday == 1)
    }
}
