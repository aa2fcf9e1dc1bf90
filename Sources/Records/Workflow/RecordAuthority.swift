import Domain

/// What the workflow asks of a roster, on the day of the post.
///
/// An implementation answers only for people it knows; in doubt it says no, because a decision without authority
/// is listed and a wrong one is the worst error.
package protocol RecordAuthority {
    /// What a member's word is worth on a request of that kind.
    func standing(of member: String, on kind: String, by applicant: String) -> DecidingStanding
    /// Whether one stands above the other.
    func outranks(_ member: String, _ other: String, on kind: String) -> Bool
    /// Whether somebody is one of the city's leaders.
    func isLeader(_ member: String) -> Bool
    /// Whether somebody may pass on what a leader decided.
    func maySpeak(_ speaker: String, for leader: String) -> Bool
    /// The unit of a member.
    func unit(of member: String) -> String?
    /// The unit that a line of a list names; nil where none or several may be meant.
    func unit(named line: String) -> String?
    /// Whether a member belongs to a unit or to one below it.
    func belongs(_ member: String, to unit: String) -> Bool
    /// The units that answer for a category at a place, nearest first.
    func responsible(for category: String, at place: String?) -> [String]
    /// Whether the relay can hand a unit or a member something: what it cannot stays where it was received.
    func isReachable(_ key: String) -> Bool
}

extension RecordAuthority {
    package func unit(named line: String) -> String? { nil }
    package func isReachable(_ key: String) -> Bool { true }
    package func isLeader(_ member: String) -> Bool { false }
}

/// What somebody's word is worth on another's request.
package enum DecidingStanding: Hashable, Sendable {
    /// It is theirs; by that letter where they act for another.
    case decides(letter: String?)
    /// They stand above whoever decides.
    case overrules
    case none
}

/// When time passes for a unit, for limits.
package protocol RecordCalendar {
    /// The moment at which so many of a unit's working hours have passed; nil where it has none.
    func add(workingHours: Double, to moment: Moment, unit: String?) -> Moment?
    /// Midnight after a day written as `2026-11-21`; nil for what is no day.
    func end(ofDay text: String) -> Moment?
}
