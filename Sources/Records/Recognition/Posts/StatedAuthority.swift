import Domain

/// What the roster knows of a sender beyond his post: for whom he acts or speaks, and when.
package struct StatedAuthority: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// Plt., Plh., Pj.: decides as the other would.
        case acting
        /// May tell the other's decisions.
        case speaks
        /// Types on the other's account.
        case operates
    }

    package let kind: Kind
    /// Whose place is taken, as written: `Sekda`, `Camat Andir`.
    package let principal: String
    package let from: Int64?
    /// Milliseconds UTC, exclusive.
    package let until: Int64?

    package init(kind: Kind, principal: String, from: Int64? = nil, until: Int64? = nil) {
        self.kind = kind
        self.principal = principal
        self.from = from
        self.until = until
    }

    /// Whether it holds at a moment.
    package func holds(at moment: Moment) -> Bool {
        (from.map { moment.milliseconds >= $0 } ?? true) && (until.map { moment.milliseconds < $0 } ?? true)
    }
}
