import Domain
import ReadModel
import Roster

/// Makes a day's digest from the view of the log: query → value.
package struct DigestEditor {
    /// Gives a small JPEG of a picture in the store, or nil; called once per picture.
    package typealias ThumbnailSource = (_ sha256: String) -> [UInt8]?

    /// What a digest is to be about.
    package struct Assignment {
        package var heading: DigestHeading
        package var log: DigestLog
        package var forums: [Forum]

        package init(heading: DigestHeading, log: DigestLog, forums: [Forum]) {
            self.heading = heading
            self.log = log
            self.forums = forums
        }
    }

    /// The most late posts that are listed: an old export imported in the day is no news.
    private static let lateLimit = 50

    private let view: JournalView
    private let thumbnail: ThumbnailSource

    package init(view: JournalView, thumbnail: @escaping ThumbnailSource) {
        self.view = view
        self.thumbnail = thumbnail
    }

    /// Reads the day and the day before; nothing is written anywhere.
    package func digest(_ assignment: Assignment) throws -> DailyDigest {
        let heading = assignment.heading
        let today = PostPeriod(from: heading.from.milliseconds, to: heading.to.milliseconds)
        let length = heading.to.milliseconds - heading.from.milliseconds
        let before = PostPeriod(from: heading.from.milliseconds - length, to: heading.from.milliseconds)
        var day = DayActivity()
        for forum in assignment.forums {
            day.add(try view.activity(period: today, forum: forum.id), of: forum, isToday: true)
            day.add(try view.activity(period: before, forum: forum.id), of: forum, isToday: false)
        }
        let lines = try lines(assignment.forums, today)
        return try DailyDigest(
            heading: heading,
            log: assignment.log,
            forums: assignment.forums.map { day.tally(of: $0) },
            units: day.units,
            unplaced: day.unplaced,
            unplacedBefore: day.unplacedBefore,
            asked: lines.asked,
            reported: lines.reported,
            silence: try silence(assignment.forums, day, before: heading.to.milliseconds),
            photos: try photos(assignment.forums, today),
            late: try late(assignment.forums, today),
            gaps: try gaps(assignment, today),
            edited: day.edited,
            deleted: day.deleted
        )
    }

    /// Posts that ask and posts that report, by their own words, oldest first.
    private func lines(_ forums: [Forum], _ period: PostPeriod) throws -> (
        asked: [DigestLine], reported: [DigestLine]
    ) {
        var asked: [DigestLine] = []
        var reported: [DigestLine] = []
        for forum in forums {
            try view.timeline(forum: forum.id, period: period) { post in
                guard let state = post.state, !state.isDeleted, post.sender != nil, let at = post.at else {
                    return
                }
                let subject = PostSorter.subject(of: state.text)
                guard subject != .other else { return }
                let line = Self.line(post, at)
                if subject == .asked { asked.append(line) } else { reported.append(line) }
            }
        }
        let oldestFirst: (DigestLine, DigestLine) -> Bool = {
            ($0.at.milliseconds, $0.entry) < ($1.at.milliseconds, $1.entry)
        }
        return (asked.sorted(by: oldestFirst), reported.sorted(by: oldestFirst))
    }

    /// Posts of the week before that the log accepted during the period, too late for their own digest.
    private func late(_ forums: [Forum], _ period: PostPeriod) throws -> [DigestLine] {
        guard let start = period.from, let end = period.to else { return [] }
        let week: Int64 = 7 * 86_400_000
        var late: [DigestLine] = []
        for forum in forums {
            try view.latePosts(before: start, accepted: start..<end, forum: forum.id) { post in
                guard let at = post.at, at.milliseconds >= start - week, post.kind != .system else { return }
                guard late.count < Self.lateLimit else { return }
                late.append(Self.line(post, at))
            }
        }
        return late
    }

    /// Where posts of the day may be missing, and of which forum; a gap of a whole network bears its name.
    private func gaps(_ assignment: Assignment, _ period: PostPeriod) throws -> [DigestGap] {
        let zone = assignment.heading.from.offsetMinutes
        return try view.gaps(in: period).compactMap { gap in
            let forum = assignment.forums.first { $0.id == gap.forum }
            guard gap.forum == nil || forum != nil else { return nil }
            return DigestGap(
                entry: gap.entry,
                forum: forum?.name ?? gap.network,
                from: Moment(milliseconds: gap.from, offsetMinutes: zone),
                to: Moment(milliseconds: gap.to, offsetMinutes: zone)
            )
        }
    }

    private static func line(_ post: PostView, _ at: Moment) -> DigestLine {
        let text = post.state?.text ?? post.text
        let sender = post.sender?.name ?? ""
        return DigestLine(
            entry: post.entry,
            at: at,
            forum: post.forum.name,
            sender: sender,
            unit: UnitName(guessedFrom: sender)?.name,
            text: text,
            setting: Discretion.Setting(for: PostSorter.subject(of: text))
        )
    }

    /// Units that have posted before and posted nothing in the period; leaders owe no report.
    private func silence(_ forums: [Forum], _ day: DayActivity, before: Int64) throws -> DigestSilence? {
        var expected = Set<UnitName>()
        for forum in forums {
            for presence in try view.presence(forum: forum.id, before: before) {
                guard let unit = UnitName(guessedFrom: presence.sender.name), unit.level != .leader else {
                    continue
                }
                expected.insert(unit)
            }
        }
        guard !expected.isEmpty else { return nil }
        let silent = expected.subtracting(day.activeUnits).sorted()
        return DigestSilence(expected: expected.count, units: silent.map(\.name))
    }

    private func photos(_ forums: [Forum], _ period: PostPeriod) throws -> [DigestPhoto] {
        var photos: [DigestPhoto] = []
        for forum in forums {
            for photo in try view.photos(period: period, forum: forum.id) where !photo.isDeleted {
                guard let sha256 = photo.attachment.sha256 else { continue }
                let sender = photo.sender?.name ?? ""
                photos.append(
                    DigestPhoto(
                        entry: photo.entry,
                        at: photo.at,
                        sha256: sha256,
                        caption: photo.caption,
                        by: UnitName(guessedFrom: sender)?.name ?? sender,
                        thumbnail: thumbnail(sha256)
                    )
                )
            }
        }
        return photos
    }
}
