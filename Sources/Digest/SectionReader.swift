import Domain
import Records
import Roster

/// Reads the parts of the page out of the records: which of them, in which order, in which words.
///
/// Pure: what it needs of the log it is given. Restricted kinds, confidential fields and reasons never come out.
struct SectionReader {
    /// What records cite.
    struct Sources {
        /// The text of a citation; nil where it was erased.
        var words: (Citation) -> String?
        /// How a post reads now; nil where it was erased or taken back.
        var text: (Int) -> String?
        /// What the author of a post is called; nil where it was erased.
        var author: (Int) -> String?
        /// What a forum of the page is called; nil for every other, such as somebody's own chat with the relay.
        var forum: (ForumID) -> String?
    }

    /// So many lines of a part are kept for what is new.
    private static let reserve = 3

    let records: DigestRecords
    /// The period, milliseconds UTC.
    let period: Range<Int64>
    let day: Day
    let roster: RosterDay
    /// The forums to which the page is limited; nil for all.
    let forums: Set<ForumID>?
    let sources: Sources

    /// A record that may be shown, with its kind.
    typealias Shown = (record: KeptRecord, kind: RecordKind)

    /// The parts that have something to say, in the order of the page.
    var sections: [DigestSection] {
        let shown = Array(records.book.unordered.lazy.compactMap { self.shown($0) })
            .sorted { $0.record.number < $1.record.number }
        return DigestSection.Part.allCases.map { part in
            switch part {
            case .decisions, .conditions: waiting(part, shown)
            case .directions, .news, .other: waiting(part, shown)
            case .doubts: doubts
            case .meetings: meetings(shown)
            case .settled: settled(shown)
            case .activities: activities(shown)
            }
        }
        .filter { $0.part.saysNil || !$0.isEmpty }
    }

    /// Nil for what the page does not tell: merged records, restricted kinds, other forums, `show: none`.
    private func shown(_ record: KeptRecord) -> Shown? {
        guard record.isActive, let kind = records.kinds.kind(record.kind), !kind.isRestricted,
            kind.appearance.digest.extent != .none, isHere(records.forum(of: record))
        else { return nil }
        return (record, kind)
    }

    func isHere(_ forum: ForumID?) -> Bool {
        guard let forums else { return true }
        return forum.map(forums.contains) ?? false
    }

    func isToday(_ moment: Moment) -> Bool { period.contains(moment.milliseconds) }

    // MARK: What waits

    private func waiting(_ part: DigestSection.Part, _ all: [Shown]) -> DigestSection {
        let own = all.filter { $0.kind.appearance.digest.section.rawValue == part.rawValue }
        let open = own.filter { isCurrent($0) }.sorted { before($0, $1, part) }
        let (picked, fresh) = picked(open)
        let lines = picked.map { line($0, remarks: remarks($0, part)) }
        let rest = open.filter { shown in !picked.contains { $0.record.number == shown.record.number } }
        let received = own.filter { isToday($0.record.opened) }
        let done = received.count { $0.kind.isFinal($0.record.state) }
        return DigestSection(
            part,
            lines,
            count: open.count,
            fresh: fresh,
            command: command(for: rest.map(\.record)),
            flow: part.saysNil && !received.isEmpty
                ? DigestSection.Flow(settled: done, open: received.count - done) : nil
        )
    }

    /// What there is room for: the first, and of those that they crowd out the day's own, at most three.
    private func picked(_ ordered: [Shown]) -> (lines: [Shown], fresh: Int) {
        guard ordered.count > DigestSection.limit else { return (ordered, 0) }
        let first = ordered.prefix(DigestSection.limit - Self.reserve)
        let rest = ordered.dropFirst(first.count)
        let fresh = rest.filter { isToday($0.record.opened) }.prefix(Self.reserve)
        let others = rest.filter { !isToday($0.record.opened) }.prefix(Self.reserve - fresh.count)
        return (Array(first) + others + fresh, fresh.count)
    }

    private func isCurrent(_ shown: Shown) -> Bool {
        switch shown.kind.appearance.digest.extent {
        case .open: !shown.kind.isFinal(shown.record.state)
        case .all: isToday(shown.record.opened)
        case .none: false
        }
    }

    /// The day's emergencies first; then what is late, other emergencies, what was reopened; then the oldest,
    /// of decisions the nearest.
    private func before(_ left: Shown, _ right: Shown, _ part: DigestSection.Part) -> Bool {
        func rank(_ shown: Shown) -> [Int64] {
            let (record, kind) = shown
            let urgency = [
                isEmergency(record) && isToday(record.opened) ? 0 : 1,
                isLate(record, kind) ? 0 : 1, isEmergency(record) ? 0 : 1, isReopened(record, kind) ? 0 : 1,
            ]
            // A direction goes through its states in the kind's order: unread first.
            let state = part == .directions ? kind.states.firstIndex { $0.name == record.state } ?? 0 : 0
            let wait = part == .decisions ? nearness(record) : [record.opened.milliseconds]
            return (urgency + [state]).map(Int64.init) + wait
        }
        return rank(left).lexicographicallyPrecedes(rank(right))
    }

    /// What is asked for the next days first, by its day; then what names no day or one that has passed, the latest
    /// first: nobody waits for an answer to last month's request.
    private func nearness(_ record: KeptRecord) -> [Int64] {
        if let date = record.fields["date"].flatMap({ Day($0.word) }), date >= day {
            return [0, Int64(date.number), record.opened.milliseconds]
        }
        return [1, -record.opened.milliseconds]
    }

    /// A limit passed: it is marked so, or stands where only a limit leads.
    func isLate(_ record: KeptRecord, _ kind: RecordKind) -> Bool {
        if record.overdue != nil { return true }
        return kind.limits.contains { $0.outcome == .moves(to: record.state) }
            && !kind.transitions.contains { $0.to == record.state } && !kind.isFinal(record.state)
    }

    func isEmergency(_ record: KeptRecord) -> Bool { record.fields["emergency"] == .flag }

    private func isReopened(_ record: KeptRecord, _ kind: RecordKind) -> Bool {
        let ways = kind.transitions.filter { $0.to == record.state }
        return !ways.isEmpty && ways.allSatisfy { $0.act == RecordAct.reopened.rawValue }
    }

    private func remarks(_ shown: Shown, _ part: DigestSection.Part) -> [Wording] {
        let (record, kind) = shown
        var remarks = [who(record)].compactMap { $0 }
        if isLate(record, kind) { remarks.append(DigestWords.overdue) }
        if part == .decisions, let deciders = deciders(of: record, kind) {
            remarks.append(DigestWords.decidedBy(deciders))
        }
        let photos = photos(of: record).count
        if photos > 0, part == .conditions { remarks.append(DigestWords.withPhotos(photos)) }
        return remarks
    }

    /// Who may decide; nil where nothing is to be decided, or the roster does not know.
    private func deciders(of record: KeptRecord, _ kind: RecordKind) -> [String]? {
        let next = kind.transitions.first { $0.from.contains(record.state) && $0.by.contains(.decider) }
        guard let next else { return nil }
        let row = next.authority ?? kind.authority
        let found = roster.deciders(on: row, by: record.parties.applicant)
        let names = found.prefix(2).compactMap { name(of: $0.member, as: $0.acting) }
        return names.isEmpty ? nil : names
    }

    // MARK: What was done

    /// Records that a word brought to an end in the period; what a time limit ended was not done.
    private func settled(_ all: [Shown]) -> DigestSection {
        var ends: [RecordNumber: RecordEvent] = [:]
        for step in records.steps where isToday(step.event.at) {
            guard let number = step.event.record else { continue }
            switch step.event.change {
            // Whoever takes a post out brings nothing to an end.
            case .moved(RecordEvent.takenBack, _, _): ends[number] = nil
            case .unlinked(let post) where ends[number]?.source == post: ends[number] = nil
            case .moved, .corrected: ends[number] = step.event
            case .expired(_, _, let to): if to != nil { ends[number] = nil }
            default: break
            }
        }
        let parts: Set<KindAppearance.DigestPlace.Section> = [
            .decisions, .conditions, .directions, .meetings, .other,
        ]
        let done = all.compactMap { shown -> (shown: Shown, end: RecordEvent)? in
            guard let end = ends[shown.record.number], shown.kind.isFinal(shown.record.state),
                parts.contains(shown.kind.appearance.digest.section)
            else { return nil }
            return (shown, end)
        }
        .sorted { $0.end.at.milliseconds < $1.end.at.milliseconds }
        let lines = done.prefix(DigestSection.limit).map {
            line($0.shown, at: $0.end.at, remarks: remarks($0.shown, ended: $0.end))
        }
        let rest = done.dropFirst(DigestSection.limit).map(\.shown.record)
        return DigestSection(.settled, lines, count: done.count, command: command(for: rest))
    }

    private func remarks(_ shown: Shown, ended event: RecordEvent) -> [Wording] {
        var remarks = [who(shown.record)].compactMap { $0 }
        if event.evidence != nil, !records.isTakenOut(event), let by = decider(of: event) {
            let through = event.through.flatMap { name(of: $0) }
            remarks.append(DigestWords.decided(by: by, through: through, letter: event.letter))
        }
        let photos = photos(of: shown.record).count
        if photos > 0 { remarks.append(DigestWords.withPhotos(photos)) }
        return remarks
    }

    /// Whose word it was, and in whose place where that was not their own post.
    private func decider(of event: RecordEvent) -> String? {
        event.by.flatMap { name(of: $0, as: roster.officer($0, letter: event.letter)) }
    }

    /// What took place, one of each unit first: a busy unit does not crowd the others out.
    private func activities(_ all: [Shown]) -> DigestSection {
        let own = all.filter {
            $0.kind.appearance.digest.section == .activities && $0.record.related.isEmpty && isCurrent($0)
        }
        var turns: [String: Int] = [:]
        let ranked = own.sorted { $0.record.opened.milliseconds < $1.record.opened.milliseconds }.map {
            shown in
            let unit = shown.record.parties.unit ?? shown.record.parties.sender
            defer { turns[unit, default: 0] += 1 }
            return (turn: turns[unit] ?? 0, shown: shown)
        }
        let first =
            ranked.filter { $0.turn == 0 } + ranked.filter { $0.turn > 0 }.sorted { $0.turn < $1.turn }
        let lines = first.prefix(DigestSection.limit).map { turn in
            // The kind's line names the unit, where there is one.
            let isPlaced = turn.shown.record.parties.unit != nil
            return line(turn.shown, remarks: isPlaced ? [] : [who(turn.shown.record)].compactMap { $0 })
        }
        let rest = first.dropFirst(DigestSection.limit).map(\.shown.record)
        return DigestSection(.activities, lines, count: own.count, command: command(for: rest))
    }
}
