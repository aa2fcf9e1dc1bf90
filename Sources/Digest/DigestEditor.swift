import Domain
import ReadModel
import Records
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
    private static let day: Int64 = 86_400_000

    private let view: JournalView
    private let kinds: KindCatalog
    private let thumbnail: ThumbnailSource

    /// `kinds` are the installation's: they say which records a digest shows, where and how.
    package init(view: JournalView, kinds: KindCatalog, thumbnail: @escaping ThumbnailSource) {
        self.view = view
        self.kinds = kinds
        self.thumbnail = thumbnail
    }

    /// Reads the day and the day before; nothing is written anywhere.
    package func digest(_ assignment: Assignment) throws -> DailyDigest {
        let heading = assignment.heading
        let today = heading.from.milliseconds..<heading.to.milliseconds
        let before = today.lowerBound - Int64(today.count)..<today.lowerBound
        let roster = try view.roster().at(Day(of: heading.date))
        // A kiriman may have begun, or been sent elsewhere, the day before.
        let records = try DigestRecords(
            view,
            kinds: kinds,
            since: before.lowerBound - Self.day,
            until: today.upperBound
        )
        let senders = SenderUnits(roster)
        var day = DayActivity(sendings: SendingMap(records), senders: senders)
        day.add(try posts(assignment.forums, before), isToday: false)
        day.add(try posts(assignment.forums, today), isToday: true)
        return try DailyDigest(
            heading: heading,
            log: assignment.log,
            forums: assignment.forums.map { day.tally(of: $0) },
            units: day.units,
            unplaced: day.unplaced,
            unplacedBefore: day.unplacedBefore,
            sections: records.isRecognised ? sections(assignment, records, roster) : nil,
            silence: try silence(
                assignment,
                SilenceReader(
                    roster: roster,
                    senders: senders,
                    records: records,
                    posts: day.posts,
                    forums: assignment.forums,
                    midnight: heading.from,
                    now: min(heading.to.milliseconds, heading.generatedAt.milliseconds)
                )
            ),
            photos: try photos(assignment.forums, today, records, senders),
            late: try late(assignment.forums, today, records, senders),
            gaps: try gaps(assignment, today),
            edited: day.edited,
            deleted: day.deleted
        )
    }

    private func posts(_ forums: [Forum], _ period: Range<Int64>) throws -> [DayPost] {
        var posts: [DayPost] = []
        for forum in forums {
            try view.timeline(forum: forum.id, period: PostPeriod(period)) { post in
                if let post = DayPost(post) { posts.append(post) }
            }
        }
        return posts
    }

    private func sections(_ assignment: Assignment, _ records: DigestRecords, _ roster: RosterDay)
        -> [DigestSection]
    {
        let heading = assignment.heading
        let names = Dictionary(assignment.forums.map { ($0.id, $0.name) }) { first, _ in first }
        let reader = SectionReader(
            records: records,
            period: heading.from.milliseconds..<heading.to.milliseconds,
            day: Day(of: heading.date),
            roster: roster,
            forums: heading.onlyForum == nil ? nil : Set(names.keys),
            sources: SectionReader.Sources(
                words: { view.words(of: $0.entry, bytes: $0.range) },
                text: { entry in
                    (try? view.post(entry))?.state.flatMap { $0.isDeleted ? nil : $0.text }
                },
                author: { (try? view.post($0))?.sender?.name },
                forum: { names[$0] }
            )
        )
        return reader.sections
    }

    /// Posts of the week before that the log accepted during the period, too late for their own digest.
    private func late(
        _ forums: [Forum],
        _ period: Range<Int64>,
        _ records: DigestRecords,
        _ senders: SenderUnits
    ) throws -> [DigestLine] {
        let start = period.lowerBound
        var late: [DigestLine] = []
        for forum in forums {
            try view.latePosts(before: start, accepted: period, forum: forum.id) { post in
                guard let at = post.at, at.milliseconds >= start - 7 * Self.day, post.kind != .system else {
                    return
                }
                let kinds = records.kinds(of: post.entry)
                guard late.count < Self.lateLimit, !kinds.contains(where: \.isRestricted) else { return }
                let section = kinds.first?.appearance.digest.section
                late.append(
                    DigestLine(
                        entry: post.entry,
                        at: at,
                        forum: post.forum.name,
                        sender: post.sender?.name ?? "",
                        unit: post.sender.flatMap(senders.unit)?.name,
                        text: post.state?.text ?? post.text,
                        setting: section.map(Discretion.Setting.init) ?? .personal
                    )
                )
            }
        }
        return late
    }

    /// Where posts of the day may be missing, and of which forum; a gap of a whole network bears its name.
    private func gaps(_ assignment: Assignment, _ period: Range<Int64>) throws -> [DigestGap] {
        let zone = assignment.heading.from.offsetMinutes
        return try view.gaps(in: PostPeriod(period)).compactMap { gap in
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

    /// By the roster's duties; where it has none, by who has posted before.
    private func silence(_ assignment: Assignment, _ reader: SilenceReader) throws -> [DigestSilence] {
        if reader.hasDuties { return reader.owed }
        var seen: [PostAuthor] = []
        for forum in assignment.forums {
            let end = assignment.heading.to.milliseconds
            seen += try view.presence(forum: forum.id, before: end).map(\.sender)
        }
        return reader.silent(among: seen).map { [$0] } ?? []
    }

    private func photos(
        _ forums: [Forum],
        _ period: Range<Int64>,
        _ records: DigestRecords,
        _ senders: SenderUnits
    ) throws -> [DigestPhoto] {
        var photos: [DigestPhoto] = []
        for forum in forums {
            for photo in try view.photos(period: PostPeriod(period), forum: forum.id) where !photo.isDeleted {
                let kinds = records.kinds(of: photo.entry)
                guard let sha256 = photo.attachment.sha256, !kinds.contains(where: \.isRestricted) else {
                    continue
                }
                photos.append(
                    DigestPhoto(
                        entry: photo.entry,
                        at: photo.at,
                        sha256: sha256,
                        caption: photo.caption,
                        by: photo.sender.flatMap(senders.unit)?.name ?? photo.sender?.name ?? "",
                        isRequest: kinds.contains { $0.appearance.digest.section == .decisions },
                        thumbnail: thumbnail(sha256)
                    )
                )
            }
        }
        return photos
    }
}

extension PostPeriod {
    fileprivate init(_ range: Range<Int64>) {
        self.init(from: range.lowerBound, to: range.upperBound)
    }
}
