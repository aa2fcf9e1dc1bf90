/// How long a record may stand somewhere, and what happens then.
package struct KindLimit: Hashable, Sendable {
    /// From when it is counted.
    package enum Start: Hashable, Sendable {
        /// When the record entered the state.
        case entered
        case opened
        /// The end of the day that the first of these fields names which is there.
        case fields([String])
    }

    /// Which hours count.
    package enum Clock: String, Hashable, Sendable, CaseIterable {
        /// Those of the unit's working calendar.
        case working
        /// All: emergencies.
        case round
    }

    /// What happens.
    package enum Outcome: Hashable, Sendable {
        /// The record moves to that state.
        case moves(to: String)
        /// It stays and is marked as overdue.
        case overdue
    }

    package var name: String
    package var states: [String]
    package var start: Start
    package var hours: Double
    package var clock: Clock
    package var outcome: Outcome
    package var guards: [FieldGuard]
}
