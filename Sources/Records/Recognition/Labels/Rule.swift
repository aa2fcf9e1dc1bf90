/// One reason to give a text a label: signals that must or must not be there, and how much it weighs.
package struct Rule: Sendable {
    /// The rule's name in a recognition: what a reader of the record sees.
    package let name: String
    package let label: PostLabel
    /// In units of the logarithm of odds; negative where it speaks against the label.
    package let weight: Float
    /// One of these must be there.
    let any: SignalSet
    /// All of these must be there.
    let all: SignalSet
    /// None of these may be there.
    let none: SignalSet

    init(
        _ name: String,
        _ label: PostLabel,
        _ weight: Float,
        any: SignalSet,
        all: SignalSet = [],
        unless none: SignalSet = []
    ) {
        self.name = name
        self.label = label
        self.weight = weight
        self.any = any
        self.all = all
        self.none = none
    }
}

/// What a rule needs while texts are read: no name, nothing to count references of.
struct RuleWeighing: Sendable {
    let any: SignalSet
    let all: SignalSet
    let none: SignalSet
    let lane: Int
    let weight: Float

    init(_ rule: Rule) {
        any = rule.any
        all = rule.all
        none = rule.none
        lane = rule.label.index
        weight = rule.weight
    }

    @inline(__always)
    func holds(for signals: SignalSet) -> Bool {
        signals.intersects(any) && all.isSubset(of: signals) && !signals.intersects(none)
    }
}
