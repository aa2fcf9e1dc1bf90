import Domain
import Networks

/// Decides in which order a file writes its dates, or says why it cannot.
///
/// A number above twelve proves the order; failing that, one order under which time runs forward where
/// under the other it runs back. Dot times prove nothing: iPhones in Indonesian write `3/18/22 14.56.01`.
struct DateOrderInference {
    /// An order and the sentence that names the deciding line.
    struct Answer {
        var order: DateOrder
        var evidence: Wording
    }

    let file: String
    let evidence: DateEvidence
    let shape: HeaderShape

    func answer(_ given: DateOrder?) throws(WhatsAppExportError) -> Answer {
        if let given { return try check(given) }
        if shape.isYearFirst {
            return Answer(
                order: .yearMonthDay,
                evidence: Wording(
                    id: "tahun empat angka di depan",
                    en: "the year stands first, with four digits"
                )
            )
        }
        if let proved = try proved() { return proved }
        if let ordered = ordered() { return ordered }
        throw undecided()
    }

    /// A given order is refused where more than one date in twenty would not exist.
    private func check(_ given: DateOrder) throws(WhatsAppExportError) -> Answer {
        let index = DateEvidence.orders.firstIndex(of: given) ?? 0
        if evidence.impossible[index] * 20 > evidence.count, let example = evidence.impossibleAt[index] {
            throw .impossibleDates(
                file: file,
                order: given,
                line: example.line,
                date: example.written,
                count: evidence.impossible[index]
            )
        }
        let evidence = Wording(id: "ditetapkan dengan --date-order", en: "given by --date-order")
        return Answer(order: given, evidence: evidence)
    }

    private func proved() throws(WhatsAppExportError) -> Answer? {
        let (dmy, mdy) = (evidence.impossible[0], evidence.impossible[1])
        if dmy == evidence.count, mdy == evidence.count, evidence.impossible[2] == 0 {
            return proof(.yearMonthDay, evidence.impossibleAt[0])
        }
        // A few contrary dates are quoted lines in a message; as many as one in ten are a contradiction.
        if mdy > 0, mdy >= dmy * 10 {
            if looksYearFirst { throw undecided() }
            return proof(.dayMonthYear, evidence.impossibleAt[1])
        }
        if dmy > 0, dmy >= mdy * 10 { return proof(.monthDayYear, evidence.impossibleAt[0]) }
        if dmy > 0 { throw undecided() }
        return nil
    }

    /// Years of two digits in front: read day-first the file would leap from year to year.
    private var looksYearFirst: Bool {
        !shape.hasLongYearLast && evidence.impossible[2] == 0 && evidence.span(0) > 3 * 366
            && evidence.span(2) * 30 < evidence.span(0) && evidence.backward[2] <= evidence.backward[0]
    }

    private func proof(_ order: DateOrder, _ example: DateEvidence.Example?) -> Answer? {
        guard let example else { return nil }
        let (line, date) = (example.line, example.written)
        return Answer(
            order: order,
            evidence: Wording(
                id: "baris \(line): \(date) hanya dapat dibaca sebagai \(example.date.reading(order))",
                en: "line \(line): \(date) can only be read as \(example.date.reading(order))"
            )
        )
    }

    private func ordered() -> Answer? {
        let (dmy, mdy) = (evidence.backward[0], evidence.backward[1])
        if mdy > 0, mdy >= dmy * 4 { return monotone(.dayMonthYear, .monthDayYear, evidence.backwardAt[1]) }
        if dmy > 0, dmy >= mdy * 4 { return monotone(.monthDayYear, .dayMonthYear, evidence.backwardAt[0]) }
        return nil
    }

    private func monotone(_ order: DateOrder, _ other: DateOrder, _ example: DateEvidence.Example?) -> Answer?
    {
        guard let example else { return nil }
        let (line, date) = (example.line, example.written)
        return Answer(
            order: order,
            evidence: Wording(
                id:
                    "urutan waktu: sebagai \(other.rawValue), baris \(line) (\(date)) mundur; "
                    + "sebagai \(order.rawValue) urut",
                en:
                    "order of time: read as \(other.rawValue), line \(line) (\(date)) runs back; "
                    + "as \(order.rawValue) it does not"
            )
        )
    }

    private func undecided() -> WhatsAppExportError {
        let first = evidence.firstExample
        let second = evidence.secondExample ?? evidence.sameDayExample
        return .undecidableDates(file: file, lines: [first, second].compactMap { $0.map(shown) })
    }

    private func shown(_ example: DateEvidence.Example) -> WhatsAppExportError.CandidateLine {
        let orders: [DateOrder] = [.dayMonthYear, .monthDayYear, .yearMonthDay]
        let readings = orders.compactMap { order in
            example.date.days(order).map { _ in (order, example.date.reading(order)) }
        }
        return .init(line: example.line, date: example.written, readings: readings.prefix(3).map { $0 })
    }
}
