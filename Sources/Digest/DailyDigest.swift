import Domain

/// One day of the forums on one page: what waits, what is amiss in the field, what was done, who was silent.
///
/// A value without any access to the log: who makes it has read everything. Its counts reconcile, or it
/// does not come into being; its words have passed ``Discretion``.
package struct DailyDigest: Hashable, Sendable {
    package let heading: DigestHeading
    package let log: DigestLog
    package let forums: [DigestTally]
    /// In the roster's order: a digest ranks nobody.
    package let units: [DigestTally]
    /// What people posted whom the roster does not place in a unit.
    package let unplaced: DigestCounts
    /// The same on the day before; nil where nothing was kept yet.
    package let unplacedBefore: DigestCounts?
    /// What the records say, in the order of the page; nil where nothing of the log was recognised yet.
    package let sections: [DigestSection]?
    /// One for each duty to report; empty where no unit is expected to post.
    package let silence: [DigestSilence]
    package let photos: [DigestPhoto]
    /// Posts of an earlier period that came after its digest.
    package let late: [DigestLine]
    package let gaps: [DigestGap]
    /// How many posts were edited in the period.
    package let edited: Int
    /// How many posts were taken back in the period.
    package let deleted: Int

    /// Throws ``DigestFault`` where the counts of the units do not add up to those of the forums, or more
    /// units are silent than were expected.
    package init(
        heading: DigestHeading,
        log: DigestLog,
        forums: [DigestTally],
        units: [DigestTally],
        unplaced: DigestCounts = DigestCounts(),
        unplacedBefore: DigestCounts? = nil,
        sections: [DigestSection]? = [],
        silence: [DigestSilence] = [],
        photos: [DigestPhoto] = [],
        late: [DigestLine] = [],
        gaps: [DigestGap] = [],
        edited: Int = 0,
        deleted: Int = 0
    ) throws(DigestFault) {
        self.heading = heading
        self.log = log
        self.forums = forums
        self.units = units
        self.unplaced = unplaced
        self.unplacedBefore = unplacedBefore
        self.sections = sections
        self.silence = silence
        self.photos = photos
        self.late = late
        self.gaps = gaps
        self.edited = edited
        self.deleted = deleted
        try reconcile()
    }

    /// The entries that the digest cites, each once, ascending.
    package var sources: [Int] {
        let cited = (sections ?? []).flatMap { $0.lines.flatMap(\.entries) + $0.suggestions }
        return Set(cited + (late.map(\.entry) + photos.map(\.entry) + gaps.map(\.entry))).sorted()
    }

    /// The part of the page; nil where it has nothing to say.
    package func section(_ part: DigestSection.Part) -> DigestSection? {
        sections?.first { $0.part == part }
    }

    /// The forums together.
    package var total: DigestCounts { forums.reduce(DigestCounts()) { $0 + $1.today } }

    /// The forums together on the day before; nil where a forum has none.
    package var totalBefore: DigestCounts? {
        let counts = forums.compactMap(\.before)
        return counts.count == forums.count && !forums.isEmpty ? counts.reduce(DigestCounts(), +) : nil
    }

    /// The units, and where there are any the posts without a unit as a last row of that name.
    func rows(unplacedNamed name: String) -> [DigestTally] {
        guard unplaced.posts > 0 else { return units }
        return units + [DigestTally(name: name, today: unplaced, before: unplacedBefore)]
    }

    private func reconcile() throws(DigestFault) {
        let byUnit = units.reduce(unplaced) { $0 + $1.today }
        guard byUnit.posts == total.posts else {
            throw .posts(byForum: total.posts, byUnit: byUnit.posts)
        }
        guard byUnit.photos == total.photos else {
            throw .photos(byForum: total.photos, byUnit: byUnit.photos)
        }
        guard byUnit.sendings == total.sendings else {
            throw .sendings(byForum: total.sendings, byUnit: byUnit.sendings)
        }
        for duty in silence where duty.missing > duty.expected {
            throw .silence(expected: duty.expected, silent: duty.missing)
        }
    }
}
