import Domain
import Foundation
import Journal
import Networks
import Roster

/// The third reading of an export: every record is placed, and what the log lacks is appended.
struct AppendingPass {
    let text: any ExportSource
    let survey: ExportSurvey
    let options: ImportOptions
    let history: ForumHistory
    private(set) var shelf: MediaShelf
    private(set) var report: ImportReport
    var network = ""
    var forumName = ""
    /// Where the export tells the network's own ids; nil where it is aligned.
    var known: KnownMessages?
    /// Nil where nothing was ever erased.
    var erased: ErasedPosts?
    /// Files of posts that were erased: the archive holds them still.
    private(set) var erasedFiles: Set<String> = []
    /// A chat that the log does not know yet.
    var newLink: LiveChat?
    /// Nil in a dry run.
    var appender: (any EntryAppender)?
    var progress: (Int) -> Void = { _ in }

    private var fileClock: CivilClock
    private var homeClock: CivilClock
    private var aligner = Aligner()
    private var windower = Windower()
    private var waiting: [IncomingPost] = []
    private var placed = 0
    private var sink: EntrySink?

    init(
        text: any ExportSource,
        survey: ExportSurvey,
        options: ImportOptions,
        history: ForumHistory,
        shelf: MediaShelf,
        report: ImportReport
    ) {
        self.text = text
        self.survey = survey
        self.options = options
        self.history = history
        self.shelf = shelf
        self.report = report
        fileClock = CivilClock(zone: options.zone)
        homeClock = CivilClock(zone: options.home)
    }

    /// Reads the file (once more before that, where there is something to align with) and appends.
    mutating func run(_ decoder: any ExportDecoder) throws {
        if history.hasPosts { try compare(decoder) }
        let warnings = try decoder.decode(text, survey: survey) { post in
            var post = post
            for index in post.attachments.indices { shelf.complete(&post.attachments[index]) }
            if let known, let native = post.native {
                try place(post, known.decision(on: post, native))
            } else if history.hasPosts {
                try align(post)
            } else {
                try place(post, .add)
            }
        }
        if let window = windower.finish() { try settle(window) }
        try conclude(warnings)
    }

    /// Finds the clock's offset and the names that mean authors of the log.
    private mutating func compare(_ decoder: any ExportDecoder) throws {
        var sample = RecordSample()
        _ = try decoder.decode(text, survey: survey) { post in
            var post = post
            guard known == nil || post.native == nil else { return }
            for index in post.attachments.indices { shelf.complete(&post.attachments[index]) }
            sample.take(record(of: post))
        }
        guard let result = try history.survey(sample, phone: options.phone) else { return }
        aligner = Aligner(result, period: sample.period)
        report.clockOffset = result.clockOffset
        if result.isContested { report.warnings.append(.contestedClock(minutes: result.clockOffset ?? 0)) }
    }

    private mutating func record(of post: IncomingPost) -> FileRecord {
        let moment = fileClock.moment(of: post.time)
        return FileRecord(post, zoneOffsetMinutes: moment.offsetMinutes)
    }

    private mutating func align(_ post: IncomingPost) throws {
        if let window = windower.add(record(of: post)) { try settle(window) }
        waiting.append(post)
    }

    private mutating func settle(_ window: AlignmentWindow) throws {
        let posts = try history.posts(in: aligner.reach(of: window))
        let decisions = aligner.align(window, against: posts)
        for (post, decision) in zip(waiting, decisions) { try place(post, decision) }
        waiting.removeFirst(decisions.count)
    }

    /// Counts a record and appends what the decision asks for.
    private mutating func place(_ post: IncomingPost, _ decision: AlignmentDecision) throws {
        placed += 1
        if placed % 1_000 == 0 { progress(placed) }
        if post.kind == .system { report.systemEvents += 1 }
        report.mediaMissing += post.attachments.count { !$0.isHere }
        switch decision {
        case .add where try wasErased(post): report.matched += 1
        case .add:
            report.added += 1
            try append(post, kind: .post, revising: nil, earlier: false)
        case .matches:
            report.matched += 1
        case .revises(let entry, let kind, let earlier):
            report.revised += 1
            try append(post, kind: EntryKind(kind), revising: entry, earlier: earlier)
        case .ambiguous where try wasErased(post): report.matched += 1
        case .ambiguous(let candidates):
            report.ambiguous += 1
            report.warnings.noteAmbiguous(line: post.source.line, candidates: candidates)
            try append(post, kind: .post, revising: nil, earlier: false)
        }
    }

    /// Whether the log had the post and its content was erased.
    private mutating func wasErased(_ post: IncomingPost) throws -> Bool {
        guard let erased, try erased.contains(body(of: post, earlier: false), post.attachments) else {
            return false
        }
        erasedFiles.formUnion(post.attachments.compactMap(\.sha256))
        return true
    }

    private mutating func append(
        _ post: IncomingPost,
        kind: EntryKind,
        revising: Int?,
        earlier: Bool
    ) throws {
        guard let appender else { return }
        let sink = try self.sink ?? EntrySink(appender: appender, pass: self)
        self.sink = sink
        try sink.append(
            post,
            body: body(of: post, earlier: earlier),
            kind: kind,
            revising: revising,
            known,
            aligner.senders
        )
    }

    /// The committed body: the post's time moved onto the log's clock.
    private mutating func body(of post: IncomingPost, earlier: Bool) -> PostBody {
        let shown = fileClock.moment(of: post.time).milliseconds
        let offset = Int64(report.clockOffset ?? 0) * 60_000
        return PostBody(
            at: homeClock.moment(at: post.instant ?? shown + offset),
            isMinutePrecise: post.isMinutePrecise,
            stamp: post.stamp,
            kind: post.kind,
            text: post.text,
            isEdited: post.isEdited,
            isDeleted: post.isDeleted,
            isEarlier: earlier,
            mentions: post.mentions,
            location: post.location,
            system: post.system,
            source: post.source,
            native: known == nil ? nil : post.native
        )
    }

    private mutating func conclude(_ warnings: [ExportWarning]) throws {
        report.posts = placed
        report.aliases = aligner.senders.aliases
        report.warnings += warnings
        for (name, authors) in aligner.senders.sharedNames.sorted(by: { $0.key < $1.key }) {
            report.warnings.append(.sharedName(name, authors: authors.count))
        }
        if shelf.unmentioned > 0 { report.warnings.append(.unmentionedMedia(shelf.unmentioned)) }
        let lessons = NameLessons(aligner.senders, known: try history.knownNames())
        if sink == nil, let appender, !lessons.isEmpty {
            sink = try EntrySink(appender: appender, pass: self)
        }
        guard let sink else { return }
        let range = try sink.finish(lessons, aligner.senders)
        report.firstEntry = range.lowerBound
        report.lastEntry = range.upperBound - 1
    }
}

extension EntryKind {
    fileprivate init(_ kind: RevisionKind) {
        switch kind {
        case .edit: self = .edit
        case .deletion: self = .deletion
        case .media: self = .media
        }
    }
}
