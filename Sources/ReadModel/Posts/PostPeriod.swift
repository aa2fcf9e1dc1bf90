import Domain

/// A stretch of the posts' own times, in milliseconds UTC: from the first instant up to the second.
package struct PostPeriod: Hashable, Sendable {
    /// The first instant that belongs to it; nil for all that came before `to`.
    package var from: Int64?
    /// The first instant after it; nil for all that came since `from`.
    package var to: Int64?

    package init(from: Int64? = nil, to: Int64? = nil) {
        self.from = from
        self.to = to
    }

    /// All time.
    package static let all = PostPeriod()

    var isAll: Bool { from == nil && to == nil }
    var lower: Int64 { from ?? .min }
    var upper: Int64 { to ?? .max }
}
