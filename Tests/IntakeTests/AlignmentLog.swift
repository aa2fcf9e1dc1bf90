import Domain

@testable import Intake

/// A log that lives in memory and does what the alignment decides, remembering what truly was said.
struct AlignmentLog {
    struct Post {
        var logged: LoggedPost
        /// The scripted posts that were taken for this one.
        var truths: Set<Int>
    }

    /// What one import came to.
    struct Outcome {
        var counts: AlignmentCounts
        var clockOffset: Int?
        var senders: SenderLedger
        var decisions: [AlignmentDecision]
    }

    private(set) var posts: [Post] = []
    private var imports = 0
    private var parents: [String: String] = [:]
    private var files: [String: Set<Int>] = [:]
    private var names: [KnownSender] = []

    /// The one id of an author after all aliases.
    func person(_ author: String) -> String {
        var author = author
        while let parent = parents[author] { author = parent }
        return author
    }

    mutating func importing(
        _ view: [(record: FileRecord, truth: Int)],
        windower: Windower = Windower()
    ) -> Outcome {
        imports += 1
        let before = posts.map { post in
            var logged = post.logged
            logged.author = logged.author.map(person)
            return logged
        }
        var sample = RecordSample()
        for (record, _) in view { sample.take(record) }
        var survey = OffsetSurvey(sample)
        for post in before where survey.span?.contains(post.milliseconds) ?? false { survey.consider(post) }
        let known = names.map {
            KnownSender(label: $0.label, author: person($0.author), evidence: $0.evidence)
        }
        let result = survey.result(
            known: Array(Set(known)).sorted { $0.author < $1.author },
            files: currentFiles()
        )
        var aligner = Aligner(result, period: sample.period)
        let decisions = run(&aligner, view.map(\.record), before, windower)
        let offset = Int64(result.clockOffset ?? 0) * 60_000
        for (index, decision) in decisions.enumerated() {
            apply(decision, view[index], offset, aligner.senders)
        }
        learn(aligner.senders, view.compactMap(\.record.label))
        return Outcome(
            counts: aligner.counts,
            clockOffset: result.clockOffset,
            senders: aligner.senders,
            decisions: decisions
        )
    }

    private func run(
        _ aligner: inout Aligner,
        _ records: [FileRecord],
        _ before: [LoggedPost],
        _ windower: Windower
    ) -> [AlignmentDecision] {
        var windower = windower
        var windows: [AlignmentWindow] = []
        for record in records { if let window = windower.add(record) { windows.append(window) } }
        if let window = windower.finish() { windows.append(window) }
        var decisions: [AlignmentDecision] = []
        for window in windows {
            let spans = aligner.reach(of: window)
            let those = before.filter { post in spans.contains { $0.contains(post.milliseconds) } }
            decisions += aligner.align(window, against: those)
        }
        return decisions
    }

    private func currentFiles() -> [String: Set<Int>] {
        var merged: [String: Set<Int>] = [:]
        for (author, those) in files { merged[person(author), default: []].formUnion(those) }
        return merged
    }

    private mutating func apply(
        _ decision: AlignmentDecision,
        _ item: (record: FileRecord, truth: Int),
        _ offset: Int64,
        _ senders: SenderLedger
    ) {
        switch decision {
        case .matches(let entry): posts[entry].truths.insert(item.truth)
        case .revises(let entry, let kind, let earlier):
            posts[entry].truths.insert(item.truth)
            revise(&posts[entry].logged, kind, item.record, earlier)
        case .add, .ambiguous:
            let record = item.record
            let logged = LoggedPost(
                entry: posts.count,
                milliseconds: record.milliseconds + offset,
                author: record.label.map { senders.author(of: $0) ?? "\(imports)/\($0)" },
                kind: record.kind,
                event: record.event,
                isDeleted: record.isDeleted,
                isEdited: record.isEdited,
                key: record.key,
                media: record.media,
                source: imports
            )
            posts.append(Post(logged: logged, truths: [item.truth]))
        }
    }

    private func revise(_ post: inout LoggedPost, _ kind: RevisionKind, _ record: FileRecord, _ earlier: Bool)
    {
        switch kind {
        case .deletion:
            post.wordings.append(post.key)
            post.key = .empty
            post.isDeleted = true
        case .edit where earlier: post.wordings.append(record.key)
        case .edit:
            post.wordings.append(post.key)
            post.key = record.key
            post.isEdited = record.isEdited
        case .media:
            post.media = .here(post.media.names + record.media.names)
            if !post.isDeleted { post.kind = record.kind }
            if record.key != post.key { post.wordings.append(record.key) }
        }
        if post.isDeleted, post.media == .none, record.media != .none { post.media = record.media }
        post.wordings.removeAll { $0.isEmpty }
    }

    private mutating func learn(_ senders: SenderLedger, _ labels: [String]) {
        for alias in senders.aliases where alias.evidence != .name {
            unite("\(imports)/\(alias.label)", alias.author)
        }
        for label in Set(labels) {
            let author = senders.author(of: label) ?? "\(imports)/\(label)"
            files[author, default: []].insert(imports)
            if label != "Anda" { names.append(KnownSender(label: label, author: author, evidence: .name)) }
        }
    }

    private mutating func unite(_ left: String, _ right: String) {
        let (first, second) = (person(left), person(right))
        if first != second { parents[first] = second }
    }
}
