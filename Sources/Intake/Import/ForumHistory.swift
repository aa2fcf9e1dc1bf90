import Domain
import ReadModel
import Roster

/// What the log holds of one forum before an import: the other side of the alignment.
struct ForumHistory {
    /// Nil where the log does not know the forum yet.
    let forum: Forum?
    private let roster: RosterState
    private let model: JournalView
    private let below: Int
    /// The forum has posts to align with.
    let hasPosts: Bool
    /// For each author of the forum, the imports that brought posts of theirs.
    private let sources: [String: Set<Int>]

    /// Looks at the entries below `below`, so that an import never aligns with itself.
    init(forum: Forum?, roster: RosterState, model: JournalView, below: Int) throws {
        self.forum = forum
        self.roster = roster
        self.model = model
        self.below = below
        guard let forum else {
            hasPosts = false
            sources = [:]
            return
        }
        var sources: [String: Set<Int>] = [:]
        for (author, intakes) in try model.authorSources(forum: forum.id) {
            sources[roster.person(of: author), default: []].formUnion(intakes)
        }
        self.sources = sources
        hasPosts = try model.hasPosts(forum: forum.id)
    }

    /// Every name by which the log knows an author of this forum.
    func knownNames() throws -> Set<NameLessons.KnownName> {
        Set(try knownSenders(phone: nil).map { .init(author: $0.author, name: $0.label) })
    }

    /// Every author id that the forum's posts carry.
    var authors: Set<String> { Set(sources.keys) }

    /// Compares a sample of the file with the log.
    func survey(_ sample: RecordSample, phone: String?) throws -> OffsetSurvey.Result? {
        guard hasPosts else { return nil }
        var survey = OffsetSurvey(sample)
        if let span = survey.span { try forEach(in: [span]) { survey.consider($0) } }
        // Only names that the file uses: a claim for an absent one would shut out who is meant by another.
        let names = Set(sample.labels)
        let known = try knownSenders(phone: phone).filter { names.contains($0.label) }
        return survey.result(known: known, files: sources)
    }

    /// The posts whose times lie in `spans`, for one window.
    func posts(in spans: [ClosedRange<Int64>]) throws -> [LoggedPost] {
        var posts: [LoggedPost] = []
        try forEach(in: spans) { posts.append($0) }
        return posts
    }

    private func forEach(in spans: [ClosedRange<Int64>], _ body: (LoggedPost) -> Void) throws {
        guard let forum else { return }
        for span in spans {
            try model.loggedPosts(
                forum: forum.id,
                from: span.lowerBound,
                to: span.upperBound + 1,
                below: below
            ) {
                body(LoggedPost($0, person: roster.person(of:)))
            }
        }
    }

    /// What earlier imports tell about the names in the file.
    private func knownSenders(phone: String?) throws -> [KnownSender] {
        guard let forum else { return [] }
        var known: [KnownSender] = []
        for sender in try model.senders(forum: forum.id) {
            let author = roster.person(of: sender.id)
            known.append(KnownSender(label: sender.name, author: author, evidence: .name))
            if let number = sender.phone {
                known.append(KnownSender(label: number, author: author, evidence: .confirmed))
            }
        }
        for alias in roster.aliases where alias.forum == forum.id {
            let isSamePhone = phone != nil && alias.source == phone
            let author = roster.person(of: alias.author)
            let evidence = isSamePhone ? KnownSender.Evidence.confirmed : .name
            known.append(KnownSender(label: alias.name, author: author, evidence: evidence))
        }
        return known
    }
}
