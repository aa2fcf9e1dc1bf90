import Domain

/// A thing that can be said of the city's people for a stretch of days.
protocol DatedFact: Hashable, Sendable {
    /// What tells it apart from others of its kind.
    var key: String { get }
    /// Writes its members, the key included.
    func write(to json: inout JSONWriter)
    /// Reads what `write` wrote; nil where a value is missing or means nothing to this version.
    init?(_ fields: RosterFields)
}
