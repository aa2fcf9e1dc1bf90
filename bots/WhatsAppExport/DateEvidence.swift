import Domain
import Networks

/// What the headers of one shape say about the order of their dates, gathered in one pass.
///
/// Only a change of date costs anything: within one day every order agrees.
struct DateEvidence {
    /// A line and its date, to show to a person.
    struct Example: Sendable {
        var line: Int
        var date: DateNumbers
        /// The date as written.
        var written: String
    }

    private(set) var count = 0
    private(set) var firstExample: Example?
    /// The first date that differs from ``firstExample``.
    private(set) var secondExample: Example?
    /// The second header where it has the date of the first: all there is to show of a file of one day.
    private(set) var sameDayExample: Example?
    /// For each order: how many headers it cannot read, and the first of them.
    private(set) var impossible = [0, 0, 0]
    private(set) var impossibleAt: [Example?] = [nil, nil, nil]
    /// For each order: how often time ran backwards by a day or more, and where first.
    private(set) var backward = [0, 0, 0]
    private(set) var backwardAt: [Example?] = [nil, nil, nil]
    private var last: DateNumbers?
    private var lastDays: [Int?] = [nil, nil, nil]
    private var possible = [true, true, true]
    private var lowest = [Int.max, Int.max, Int.max]
    private var highest = [Int.min, Int.min, Int.min]

    static let orders: [DateOrder] = [.dayMonthYear, .monthDayYear, .yearMonthDay]

    /// Counts a header.
    ///
    /// `isOrdered` is false for lines that are known to carry older times.
    @inline(__always)
    mutating func note(_ header: HeaderLine, line: Int, isOrdered: Bool, text: UnsafeRawBufferPointer) {
        if header.date == last {
            guard possible != [false, false, false] else { return }
            count += 1
            if count == 2, let first = firstExample {
                sameDayExample = Example(line: line, date: first.date, written: first.written)
            }
            for index in 0..<3 where !possible[index] { impossible[index] += 1 }
            return
        }
        noteChange(header, line: line, isOrdered: isOrdered, text: text)
    }

    private mutating func noteChange(
        _ header: HeaderLine,
        line: Int,
        isOrdered: Bool,
        text: UnsafeRawBufferPointer
    ) {
        last = header.date
        let days = Self.orders.map { header.date.days($0) }
        possible = days.map { $0 != nil }
        // What is no date in any order is no header.
        guard possible != [false, false, false] else { return }
        count += 1
        let example = Example(line: line, date: header.date, written: Self.written(header, text))
        if firstExample == nil {
            firstExample = example
        } else if secondExample == nil, firstExample?.date != header.date {
            secondExample = example
        }
        for index in 0..<3 { note(example, index, days[index], isOrdered) }
    }

    private mutating func note(_ example: Example, _ index: Int, _ days: Int?, _ isOrdered: Bool) {
        guard let days else {
            impossible[index] += 1
            if impossibleAt[index] == nil { impossibleAt[index] = example }
            return
        }
        guard isOrdered else { return }
        lowest[index] = min(lowest[index], days)
        highest[index] = max(highest[index], days)
        if let before = lastDays[index], days < before {
            backward[index] += 1
            if backwardAt[index] == nil { backwardAt[index] = example }
        }
        lastDays[index] = days
    }

    /// Days between the first and the last date in the order at `index`.
    func span(_ index: Int) -> Int {
        highest[index] < lowest[index] ? 0 : highest[index] - lowest[index]
    }

    /// The date as it stands in the file: up to the first byte that is neither digit nor separator.
    private static func written(_ header: HeaderLine, _ text: UnsafeRawBufferPointer) -> String {
        let stamp = text.part(Int(header.stampStart)..<Int(header.stampEnd))
        let end = stamp.firstIndex { byte in
            !(byte &- 0x30 < 10 || byte == 0x2F || byte == 0x2E || byte == 0x2D)
        }
        return String(decoding: stamp[..<(end ?? stamp.endIndex)], as: UTF8.self)
    }
}
