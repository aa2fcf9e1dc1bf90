/// Of what is the task of several, who has answered and who has not.
package struct TaskAnswers: Hashable, Sendable {
    /// What holds for one of those whose task it is.
    package struct Row: Hashable, Sendable {
        /// A unit's key, or a member's.
        package let key: String
        /// ``Presence/acknowledged`` or ``Presence/finished``; nil where no answer was read.
        package fileprivate(set) var presence: Presence?
        /// The post that says it.
        package fileprivate(set) var post: Int?
    }

    /// In the order in which they are responsible.
    package private(set) var rows: [Row]

    package init(_ record: KeptRecord) {
        rows = record.parties.responsible.map { Row(key: $0) }
        for counted in record.tallies where counted.tally.isAnswer {
            take(counted.tally.unit ?? counted.tally.member ?? "", counted.tally.presence, counted.post)
        }
    }

    /// Takes an answer in; false where it says no more than is known: who is done stays that.
    @discardableResult
    mutating func take(_ key: String, _ presence: Presence, _ post: Int) -> Bool {
        guard let place = rows.firstIndex(where: { $0.key == key }), rows[place].presence != .finished,
            rows[place].presence != presence
        else { return false }
        (rows[place].presence, rows[place].post) = (presence, post)
        return true
    }

    /// Those of whom no answer was read.
    package var waiting: [String] { rows.filter { $0.presence == nil }.map(\.key) }

    /// Whether all have done their part.
    var isFinished: Bool { rows.allSatisfy { $0.presence == .finished } }
}
