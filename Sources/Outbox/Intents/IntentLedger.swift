/// The fold of `intent` and `delivery` entries: which intents are still open, and how far they are.
///
/// Fed with the journal in order, at the start and as it grows; the same fold serves both, so that a
/// restart stands where the last run stood.
package struct IntentLedger: Sendable {
    private var open: [Int: Delivery] = [:]
    private let terms: DeliveryTerms

    package init(terms: DeliveryTerms = DeliveryTerms()) {
        self.terms = terms
    }

    /// An `intent` entry: its number and when it was accepted, milliseconds UTC; known ones stay as they are.
    package mutating func fold(_ number: Int, _ intent: Intent, at: Int64) {
        guard open[number] == nil else { return }
        open[number] = Delivery(number: number, intent: intent, since: at, terms: terms)
    }

    /// A `delivery` entry about entry `intent`.
    package mutating func fold(_ outcome: Outcome, of intent: Int) {
        open[intent]?.replay(outcome)
        if open[intent]?.isSettled == true { open[intent] = nil }
    }

    /// One intent as far as it has come; nil where it is settled or unknown.
    package func pending(_ number: Int) -> Delivery? { open[number] }

    /// Intents without a final outcome, oldest first.
    package var pending: [Delivery] {
        open.values.sorted { $0.number < $1.number }
    }
}
