/// The minutes of a meeting that was held in a chat: what was directed while it was open, and how it was closed.
package struct MeetingMinutes: Hashable, Sendable {
    /// The relation by which a meeting has the posts that gave directions in it.
    package static let relation = "during"

    /// The posts that gave directions, in order; their words are cited whole.
    package let directions: [Int]
    /// The records that these opened, as far as the book has them.
    package let records: [RecordNumber]
    /// The closing words, or a text that somebody typed.
    package let closing: RecordValue?
    package let attendance: MeetingAttendance

    /// Nil where the book does not have the record.
    package init?(of number: RecordNumber, _ book: RecordBook) {
        guard let record = book[number].map(book.current),
            let attendance = MeetingAttendance(of: number, book)
        else { return nil }
        self.attendance = attendance
        directions = record.sources.filter { $0.value == Self.relation }.keys.sorted()
        records = directions.flatMap { book.records(of: $0) }.map(\.number).filter { $0 != record.number }
        closing = record.fields["minutes"]
    }
}
