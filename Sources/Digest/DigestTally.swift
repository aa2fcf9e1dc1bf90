/// A forum or a unit with what it posted, beside the day before.
package struct DigestTally: Hashable, Sendable {
    package let name: DiscreetText
    package let today: DigestCounts
    /// nil where nothing was kept yet.
    package let before: DigestCounts?

    package init(name: String, today: DigestCounts, before: DigestCounts?) {
        self.name = Discretion.name(name)
        self.today = today
        self.before = before
    }
}
