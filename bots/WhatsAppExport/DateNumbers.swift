import Domain
import Networks

/// The three numbers of a header's date in the order in which they stand.
struct DateNumbers: Hashable, Sendable {
    var first: Int32
    var second: Int32
    var third: Int32

    /// Days since 1970-01-01 when read in `order`; nil where that is no date, or one before WhatsApp.
    func days(_ order: DateOrder) -> Int? {
        let (year, month, day) = parts(order)
        guard (2009..<2100).contains(year), CivilTime.isDate(year: year, month: month, day: day) else {
            return nil
        }
        return CivilTime.days(year: year, month: month, day: day)
    }

    /// Year, month and day when read in `order`; two-digit years are of this century.
    func parts(_ order: DateOrder) -> (year: Int, month: Int, day: Int) {
        let (a, b, c) = (Int(first), Int(second), Int(third))
        switch order {
        case .dayMonthYear: return (Self.year(c), b, a)
        case .monthDayYear: return (Self.year(c), a, b)
        case .yearMonthDay: return (Self.year(a), b, c)
        }
    }

    /// `2021-11-20`, for showing how an order would read the date.
    func reading(_ order: DateOrder) -> String {
        let (year, month, day) = parts(order)
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    private static func year(_ number: Int) -> Int {
        number < 100 ? 2000 + number : number
    }
}
