import Domain
import Foundation
import Journal
import Outbox
import ReadModel
import Records
import Roster

/// Follows the log and makes records of what is said there: recognition, then the kinds' rules, then entries.
///
/// An actor of the log: what it concludes is an entry, keyed by its rules' version and the post, so that a second
/// run over the same log adds nothing. Its memory may be lost at any time. Calls block: never make them from a task.
package struct Caseworker {
    /// The version of recognition's rules; raised with them, so that `titian records reconsider` may look again.
    package static let version = 10
    /// How far back a conversation is read again before its next post is understood.
    static let memory: Int64 = 14 * 86_400_000
    /// Posts that come this much earlier than the last are still the same conversation.
    static let disorder: Int64 = 600_000
    /// Entries before the last conclusion that a start looks at again, in case they were not come to.
    private static let lookback = 4_000
    /// What was settled longer ago than this is put away, and how often; in milliseconds.
    private static let settled: Int64 = 60 * 86_400_000
    private static let tidying: Int64 = 7 * 86_400_000
    /// How many limits one after the other a record may have passed.
    private static let lapses = 8

    /// What an installation lays down.
    package struct Settings: Sendable {
        package var zone: TimeZone
        package var language = Language.indonesian
        /// The rules by which it concludes.
        package var version = Caseworker.version
        /// What is new for longer than this (milliseconds) is told to nobody.
        package var newsAge: Int64 = 2 * 3_600_000
        /// Words as they may be shown to others than their writer.
        package var discreet: @Sendable (String) -> String
        /// What may be said in a forum, beside what the roster says.
        package var speech: @Sendable (Forum) -> Set<ForumSpeech> = { _ in [] }
        /// The networks by which something can be said; nil for any.
        package var networks: Set<String>?
        /// A link of one's own to a meeting; nil where the city has no server for them.
        package var link: (@Sendable (MeetingPass) throws -> String)?

        package init(zone: TimeZone, discreet: @escaping @Sendable (String) -> String) {
            self.zone = zone
            self.discreet = discreet
        }
    }

    let view: JournalView
    let settings: Settings
    let workflow: Workflow
    var log: RecordLog
    var posts: UtteranceReader
    var reader = ConversationReader(keepsOrder: false)
    /// The next entry to be looked at.
    var cursor: Int?
    /// Up to when the reader was told what is said, by the posts' own times.
    var told = Int64.min
    /// Since when it was told everything.
    private var toldSince = Int64.max
    /// Older posts that it was told because they were answered.
    private var recalled: Set<Int> = []
    /// The latest post's time that was ever told.
    var latest = Int64.min
    /// What was told and is not concluded yet.
    var pending: [Int: Utterance] = [:]
    var sendings: [Int: Sending] = [:]
    /// Records that go to their agencies as soon as their photos are there.
    var routes: [WaitingRoute] = []
    /// What was asked of the relay itself and is not answered yet.
    var questions: [Question] = []
    private var rosterTip: Int?
    private var nextLimits = Int64.min
    private var nextTidying = Int64.min

    /// `keys` are those of the log's appender; without an appender nothing may be concluded.
    package init(
        view: JournalView,
        journal: JournalReader,
        appender: any EntryAppender,
        kinds: KindCatalog,
        settings: Settings
    ) {
        self.view = view
        self.settings = settings
        workflow = Workflow(kinds)
        log = RecordLog(view: view, appender: appender)
        posts = UtteranceReader(
            view: view,
            journal: journal,
            keys: appender.naturalKeys,
            shelf: BriefingShelf(zone: settings.zone)
        )
    }

    /// The records as far as they are concluded.
    package var book: RecordBook { log.book }

    /// Concludes from what the view has beyond the cursor, and from the passing of time; how many entries it read.
    ///
    /// `now` is milliseconds UTC; `progress` is told how many entries have been read.
    @discardableResult
    package mutating func turn(now: Int64, progress: (Int) throws -> Void = { _ in }) throws -> Int {
        do {
            return try look(now: now, progress)
        } catch {
            // What was concluded ahead of the log is given up: the next turn begins with what stands there.
            try? log.settle()
            forget()
            throw error
        }
    }

    private mutating func look(now: Int64, _ progress: (Int) throws -> Void) throws -> Int {
        try follow(now)
        let end = try view.followed()
        var next = cursor ?? start(end)
        cursor = next
        let first = next
        while next < end {
            let (said, last) = try posts.stretch(from: next, to: end)
            try hear(said)
            for choice in try posts.choices(from: next, to: last) { try take(choice) }
            next = last
            cursor = next
            try log.settle()
            try progress(next - first)
            try follow(now)
            tidy()
        }
        try conclude(reader.pass(min(now, .max - 1)))
        expire(now)
        try log.settle()
        try follow(now)
        try answer(now)
        return next - first
    }

    /// Looks at every post again by the present rules; how many entries it read.
    @discardableResult
    package mutating func reconsider(now: Int64, progress: (Int) throws -> Void = { _ in }) throws -> Int {
        cursor = 0
        return try turn(now: now, progress: progress)
    }

    /// Where a start begins: shortly before the last post that anything was concluded from.
    private func start(_ end: Int) -> Int {
        max(0, min(end, log.lastSource - Self.lookback))
    }

    /// Takes in what the view has of records, routes and the roster, and tells whom it concerns.
    private mutating func follow(_ now: Int64) throws {
        let tip = try view.rosterTip()
        if tip != rosterTip {
            posts.shelf.turn(to: try view.roster())
            rosterTip = tip
        }
        let fresh = try log.follow()
        try tell(fresh, now: now)
    }

    // MARK: Hearing

    /// Tells the reader what was said, in the order of a conversation, and concludes from it.
    ///
    /// What is older than what was told last (an import of last month) is read after its own past; then the reader
    /// stands there, and is told what followed before anything later.
    private mutating func hear(_ said: [Utterance]) throws {
        guard let first = said.map(\.time).min(), let last = said.map(\.time).max() else { return }
        if told == .min || first < told - Self.disorder {
            try remember(from: first - Self.memory, to: first, except: said)
            try interleave(said, from: first, to: last)
        } else if told < latest - Self.disorder {
            let from = max(told, first - Self.memory)
            if from > told {
                try conclude(reader.finish())
                restart()
                toldSince = from
            }
            try interleave(said, from: from, to: last)
        } else {
            for utterance in said { try push(utterance) }
        }
        latest = max(latest, told)
    }

    private mutating func forget() {
        log = log.anew()
        cursor = nil
        (told, latest) = (.min, .min)
        routes.removeAll()
        questions.removeAll()
        restart()
    }

    private mutating func restart() {
        reader = ConversationReader(keepsOrder: false)
        pending.removeAll()
        sendings.removeAll()
        recalled.removeAll()
    }

    /// Begins anew with what was said in a stretch of time.
    private mutating func remember(from: Int64, to: Int64, except said: [Utterance]) throws {
        try conclude(reader.finish())
        restart()
        // The reader stands there now, whatever was told to the last one.
        (toldSince, told) = (from, to)
        let fresh = Set(said.map(\.entry))
        let day: Int64 = 86_400_000
        for start in stride(from: from, to: to, by: Int64.Stride(day)) {
            for past in try past(from: start, to: min(start + day, to), except: fresh) {
                _ = reader.push(past.post)
            }
        }
    }

    /// Tells `said` among what else was said at the time, which is concluded already.
    private mutating func interleave(_ said: [Utterance], from: Int64, to: Int64) throws {
        let fresh = Set(said.map(\.entry))
        var rest = said.sorted { ($0.time, $0.entry) < ($1.time, $1.entry) }[...]
        for past in try past(from: from, to: to, except: fresh) {
            while let next = rest.first, next.time <= past.time {
                rest.removeFirst()
                try push(next)
            }
            try conclude(reader.push(past.post))
        }
        for next in rest { try push(next) }
    }

    /// What was said in a stretch of time and has been concluded, by the posts' own times.
    private mutating func past(from: Int64, to: Int64, except fresh: Set<Int>) throws -> [Utterance] {
        guard from < to, let end = cursor, end > 0 else { return [] }
        let period = PostPeriod(from: from, to: to)
        var found = try posts.carried(acceptedIn: from..<to, before: end)
        for forum in posts.shelf.state.forums {
            // What has its turn still to come is not the past.
            found += try posts.memory(of: forum.id, in: period) { $0 < end && !fresh.contains($0) }
        }
        return found.sorted { ($0.time, $0.entry) < ($1.time, $1.entry) }
    }

    /// Tells one utterance; before it what it answers, where that is older than all that was told.
    private mutating func push(_ utterance: Utterance) throws {
        if utterance.isSecond, workflow.isSettled(utterance.entry, log.book) { return }
        for sign in utterance.takesBack { try takeBack(sign, utterance) }
        if !utterance.takesBack.isEmpty, utterance.post.text.isEmpty { return }
        if let answered = utterance.post.replyTo, let entry = posts.subject(of: answered),
            let post = try view.post(entry), let at = post.at, at.milliseconds < toldSince,
            recalled.insert(entry).inserted, let said = try posts.utterance(post)
        {
            try conclude(reader.push(posts.placed(said) { $0 < entry }.post))
        }
        if !utterance.isCarried { pending[utterance.entry] = utterance }
        told = max(told, utterance.time)
        try conclude(reader.push(utterance.post))
    }

    /// Puts away what was settled long before what is talked about now.
    private mutating func tidy() {
        guard told > .min, told >= nextTidying else { return }
        nextTidying = told + Self.tidying
        log.shelve(before: posts.shelf.moment(at: told - Self.settled), workflow.kinds)
    }

    // MARK: Time

    /// Writes down the limits that have passed, once a minute.
    private mutating func expire(_ now: Int64) {
        guard now >= nextLimits else { return }
        nextLimits = now + 60_000
        // What lapses may stand where another limit has passed as well.
        for _ in 0..<Self.lapses {
            let due = workflow.due(
                at: posts.shelf.moment(at: now),
                log.book,
                posts.shelf.calendar(at: now)
            )
            if due.isEmpty { break }
            for event in due { log.append([event], forum: nil) }
        }
    }
}

extension Utterance {
    /// When it was said, milliseconds UTC.
    var time: Int64 { post.at.milliseconds }
}
