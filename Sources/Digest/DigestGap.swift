import Domain

/// A stretch of time in which posts of a forum may be missing.
package struct DigestGap: Hashable, Sendable {
    /// The entry that records the gap.
    package let entry: Int
    package let forum: DiscreetText
    package let from: Moment
    package let to: Moment

    package init(entry: Int, forum: String, from: Moment, to: Moment) {
        self.entry = entry
        self.forum = Discretion.name(forum)
        self.from = from
        self.to = to
    }
}
