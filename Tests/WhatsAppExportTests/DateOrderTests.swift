import Domain
import Networks
import Testing
import WhatsAppExport

@Suite("The order of day and month is proved, given, or asked for")
struct DateOrderTests {
    @Test("A part above twelve proves the order, whatever the time's separator")
    func proof() throws {
        let month = try Decoding("[3/18/22 14.56.01] Budi: a\n[4/1/22 14.56.01] Budi: b\n")
        #expect(month.survey.dateOrder == .monthDayYear)
        #expect(month.posts.map { shown($0.time) } == ["2022-03-18 14:56:01", "2022-04-01 14:56:01"])
        #expect(month.survey.dateOrderEvidence.english.contains("line 1"))
        let day = try Decoding("01/02/22 14.56 - Budi: a\n18/02/22 14.56 - Budi: b\n")
        #expect(day.survey.dateOrder == .dayMonthYear)
        #expect(day.survey.dateOrderEvidence.indonesian.contains("baris 2"))
    }

    @Test("Without proof, the one order that does not run back is taken")
    func monotone() throws {
        let text = "05/02/22 08.00 - A: a\n06/02/22 08.00 - A: b\n01/03/22 08.00 - A: c\n"
        let decoding = try Decoding(text)
        #expect(decoding.survey.dateOrder == .dayMonthYear)
        #expect(decoding.survey.dateOrderEvidence.english.contains("line 3"))
    }

    @Test("Older stamps of announcements prove nothing")
    func announcements() {
        let text = "06/02/22 08.00 - A: a\n05/03/21 08.00 - A membuat grup \"X\"\n07/02/22 08.00 - A: b\n"
        #expect(throws: WhatsAppExportError.self) { try Decoding(text) }
    }

    @Test("An undecidable file stops with two lines and the option's name")
    func undecidable() throws {
        let text = "01/02/22 08.00 - Budi: rahasia\n02/02/22 08.00 - Budi: rahasia\n"
        let error = try #require(throws: WhatsAppExportError.self) { try Decoding(text) }
        let shown = error.text(in: .english)
        #expect(shown.contains("line 1 (01/02/22): dmy 2022-02-01 / mdy 2022-01-02"))
        #expect(shown.contains("line 2 (02/02/22)"))
        #expect(shown.contains("--date-order"))
        #expect(!shown.contains("rahasia") && !shown.contains("Budi"))
        #expect(error.text(in: .indonesian).contains("baris 2"))
    }

    @Test("A file of one day shows two of its lines")
    func oneDay() throws {
        let text = "01/02/22 08.00 - A: a\n01/02/22 08.01 - A: b\n"
        let error = try #require(throws: WhatsAppExportError.self) { try Decoding(text) }
        #expect(error.description.contains("line 1") && error.description.contains("line 2"))
    }

    @Test("A given order is taken", arguments: [DateOrder.dayMonthYear, .monthDayYear])
    func given(_ order: DateOrder) throws {
        let text = "01/02/22 08.00 - A: a\n02/02/22 08.00 - A: b\n"
        let decoding = try Decoding(text, dateOrder: order)
        #expect(decoding.survey.dateOrder == order)
        let first = order == .dayMonthYear ? "2022-02-01 08:00:00" : "2022-01-02 08:00:00"
        #expect(decoding.posts.first.map { shown($0.time) } == first)
    }

    @Test("A given order that makes impossible dates is an error that names a line")
    func impossible() throws {
        let text = "01/02/22 08.00 - A: a\n20/02/22 08.00 - A: b\n"
        let error = try #require(throws: WhatsAppExportError.self) {
            try Decoding(text, dateOrder: .monthDayYear)
        }
        #expect(error.description.contains("line 2"))
    }

    @Test("Years of two digits in front are not taken for days")
    func shortYearFirst() throws {
        let text =
            "21/11/20 08.00 - A: a\n21/11/25 08.00 - A: b\n21/11/30 08.00 - A: c\n21/12/02 08.00 - A: d\n"
        #expect(throws: WhatsAppExportError.self) { try Decoding(text) }
        let given = try Decoding(text, dateOrder: .yearMonthDay)
        #expect(given.posts.last.map { shown($0.time) } == "2021-12-02 08:00:00")
    }
}
