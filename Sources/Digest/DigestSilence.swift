/// Units of which nothing was read in the period, among those that were expected to post.
package struct DigestSilence: Hashable, Sendable {
    /// How many units were expected.
    package let expected: Int
    /// Those of which nothing was read, in the roster's order.
    package let units: [DiscreetText]

    package init(expected: Int, units: [String]) {
        self.expected = expected
        self.units = units.map(Discretion.name)
    }
}
