import Domain

/// Who reported and who did not, of those that a duty of the roster names, or that have posted before.
///
/// A zero, a number that is still being counted and silence are three things.
package struct DigestSilence: Hashable, Sendable {
    /// What is owed, as the roster says it; nil where it knows of no duty: then a post is all that is expected.
    package let duty: DiscreetText?
    /// By when, in minutes after midnight; nil without a duty.
    package let due: Int?
    /// How many units were expected.
    package let expected: Int
    /// Those of which nothing was read, in the roster's order; so in all that follow.
    package let units: [DiscreetText]
    /// Those who posted, but nothing that was read as a report.
    package let unread: [DiscreetText]
    /// Those who reported a zero.
    package let none: [DiscreetText]
    /// Those who are still counting.
    package let pending: [DiscreetText]
    /// Those who reported after the time.
    package let late: [DiscreetText]
    /// Those who are on leave or travel with permission, so that nothing is owed.
    package let excused: [DiscreetText]

    package init(
        duty: String? = nil,
        due: Int? = nil,
        expected: Int,
        units: [String],
        unread: [String] = [],
        none: [String] = [],
        pending: [String] = [],
        late: [String] = [],
        excused: [String] = []
    ) {
        self.duty = duty.map(Discretion.name)
        self.due = due
        self.expected = expected
        self.units = units.map(Discretion.name)
        self.unread = unread.map(Discretion.name)
        self.none = none.map(Discretion.name)
        self.pending = pending.map(Discretion.name)
        self.late = late.map(Discretion.name)
        self.excused = excused.map(Discretion.name)
    }

    /// How many cannot be among those who reported.
    var missing: Int { units.count + unread.count }
}
