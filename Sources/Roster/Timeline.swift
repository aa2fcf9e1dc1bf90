/// What held of each subject, and since when.
///
/// A version holds from its day until the next one's; a later statement about the same day replaces the
/// earlier. Nothing that was recorded about other days changes.
struct Timeline<Subject: Hashable & Sendable, Fact: Hashable & Sendable>: Hashable, Sendable {
    private struct Version: Hashable, Sendable {
        let since: Day
        /// Nil where nothing holds any more.
        let fact: Fact?
    }

    /// Every subject, in the order of arrival.
    private(set) var subjects: [Subject] = []
    /// Ascending by day.
    private var versions: [Subject: [Version]] = [:]

    var isEmpty: Bool { subjects.isEmpty }

    /// States what holds of `subject` from `day` on; nil ends it.
    mutating func state(_ fact: Fact?, of subject: Subject, since day: Day) {
        let version = Version(since: day, fact: fact)
        if versions[subject] == nil { subjects.append(subject) }
        let place = versions[subject]?.lastIndex { $0.since <= day }
        if let place, versions[subject]?[place].since == day {
            versions[subject]?[place] = version
        } else {
            versions[subject, default: []].insert(version, at: (place ?? -1) + 1)
        }
    }

    /// Whether anything was ever said of the subject.
    func knows(_ subject: Subject) -> Bool {
        versions[subject] != nil
    }

    /// What holds of the subject on a day.
    func fact(of subject: Subject, on day: Day) -> Fact? {
        versions[subject]?.last { $0.since <= day }?.fact
    }

    /// What holds on a day, in the order of the subjects' arrival.
    func facts(on day: Day) -> [Fact] {
        subjects.compactMap { fact(of: $0, on: day) }
    }

    /// The first day after `day` on which anything changes.
    func nextChange(after day: Day) -> Day? {
        versions.values.compactMap { $0.first { $0.since > day }?.since }.min()
    }

    /// Every version of a subject, oldest first.
    func history(of subject: Subject) -> [(since: Day, fact: Fact?)] {
        (versions[subject] ?? []).map { ($0.since, $0.fact) }
    }
}
