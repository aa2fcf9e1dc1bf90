import Networks

/// The day of the last date read: neighbours in a file mostly share it.
struct DayCache {
    let order: DateOrder
    private var date = DateNumbers(first: -1, second: -1, third: -1)
    private var days: Int?

    init(order: DateOrder) {
        self.order = order
    }

    /// Days since 1970-01-01; nil where `date` is none in this order.
    @inline(__always)
    mutating func days(_ date: DateNumbers) -> Int? {
        if date != self.date {
            self.date = date
            days = date.days(order)
        }
        return days
    }
}
