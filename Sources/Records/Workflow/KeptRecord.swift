import Domain

/// A record as the journal's entries leave it: what later rules ask of it, and no more.
///
/// What was said of it in which order, a ``RecordLife`` tells from the entries themselves.
package struct KeptRecord: Hashable, Sendable {
    /// Whose decision holds.
    package struct Decision: Hashable, Sendable {
        package let by: String
        package let act: String
    }

    /// A post that belongs to it.
    private struct Post: Hashable, Sendable {
        let entry: Int
        let relation: String
    }

    /// A count with the post that gave it and that post's time, milliseconds UTC.
    struct Counted: Hashable, Sendable {
        let tally: Tally
        let post: Int
        let at: Int64
    }

    package let number: RecordNumber
    package let kind: String
    package internal(set) var state: String
    /// Since when it stands there.
    package internal(set) var entered: Moment
    package let opened: Moment
    package internal(set) var fields: [String: RecordValue]
    package internal(set) var parties: RecordParties
    package internal(set) var decision: Decision?
    /// When that was said, milliseconds UTC.
    private var decidedAt = Int64.min
    /// By which post.
    private var decidedIn: Int?
    /// The limit that passed while it stands where it stands.
    package internal(set) var overdue: String?
    /// The other record in which it goes on: the same case, or the same under its right kind.
    package internal(set) var continuesIn: RecordNumber?
    /// The records that go on in this one.
    package internal(set) var continues: Set<RecordNumber> = []
    /// The records that it says something about.
    package internal(set) var related: Set<RecordNumber> = []
    /// Who was counted, in log order.
    private(set) var tallies: [Counted] = []
    /// The latest time of what was said of it, milliseconds UTC.
    private(set) var lastStep: Int64
    /// By entry.
    private var posts: [Post] = []
    /// Posts whose words decided, by entry.
    private var deciding: [Int] = []
    /// Of the natural keys of its events; what these hash to is this process's own.
    private var keys: [Int] = []

    init(
        number: RecordNumber,
        kind: String,
        state: String,
        at: Moment,
        fields: [String: RecordValue],
        parties: RecordParties
    ) {
        self.number = number
        self.kind = kind
        self.state = state
        entered = at
        opened = at
        lastStep = at.milliseconds
        self.fields = fields
        self.parties = parties
    }

    /// The record that goes on for another under its right kind: its posts and what it says come along.
    init(continuing old: KeptRecord, as number: RecordNumber, kind: String, state: String) {
        self.init(
            number: number,
            kind: kind,
            state: state,
            at: old.opened,
            fields: old.fields,
            parties: old.parties
        )
        posts = old.posts
        continues = [old.number]
    }

    /// Whether it was asked for somebody whom the roster does not know: the sender then stands for both.
    package var isForStranger: Bool { fields["applicant"] != nil && parties.applicant == parties.sender }

    /// Whether it stands for itself, and not in another.
    package var isActive: Bool { continuesIn == nil }

    /// Posts that belong to it, with how; the post that opened it too (`opened`).
    package var sources: [Int: String] {
        Dictionary(uniqueKeysWithValues: posts.map { ($0.entry, $0.relation) })
    }

    /// How a post belongs to it; nil where it does not.
    package func relation(of post: Int) -> String? {
        let place = place(of: post)
        return place < posts.count && posts[place].entry == post ? posts[place].relation : nil
    }

    /// Whether somebody decided on it by that post.
    func wasDecided(by post: Int) -> Bool { deciding.contains(post) }

    /// Whether the decision that holds was said after a moment.
    func isDecided(after moment: Moment) -> Bool {
        decision != nil && decidedAt > moment.milliseconds
    }

    /// Whether it waits for a word that decides: nobody has said more than that it is put off or needs explaining, and no
    /// human put its state right.
    var awaitsVerdict: Bool {
        guard let decision else { return decidedAt == .min }
        return decision.act == RecordAct.deferred.rawValue
            || RecordAct(rawValue: decision.act)?.isVerdict == false
    }

    /// Whether somebody decided, or a human put its state right, after a moment.
    func isSettled(after moment: Moment) -> Bool { decidedAt > moment.milliseconds }

    /// Whether somebody is counted by that post.
    func counts(_ post: Int) -> Bool { tallies.contains { $0.post == post } }

    /// Whether an event of that natural key is of its life.
    func knows(_ event: RecordEvent) -> Bool {
        event.naturalKey.map { keys.contains($0.hashValue) } ?? false
    }

    /// Notes that an event is of its life, whether it has an effect or not.
    mutating func note(_ event: RecordEvent) {
        lastStep = max(lastStep, event.at.milliseconds)
        if let key = event.naturalKey { keys.append(key.hashValue) }
    }

    mutating func link(_ post: Int, _ relation: String) {
        let place = place(of: post)
        let link = Post(entry: post, relation: relation)
        if place < posts.count, posts[place].entry == post {
            posts[place] = link
        } else {
            posts.insert(link, at: place)
        }
    }

    /// What an applied event does to the record itself; false where it does not fit any more.
    mutating func take(_ event: RecordEvent) -> Bool {
        switch event.change {
        case .moved(let act, let from, let to):
            guard isActive, state == from else { return false }
            enter(to, at: event.at)
            // Only a decision has a grade of evidence.
            if event.evidence != nil {
                if let by = event.by { decision = Decision(by: by, act: act) }
                decidedAt = event.at.milliseconds
                decidedIn = event.source
                if let source = event.source { deciding.append(source) }
            }
        case .corrected(let from, let to, _):
            guard isActive, state == from else { return false }
            enter(to, at: event.at)
            // What a human put right is nobody's decision, so that the decider's next word holds.
            decision = nil
            decidedAt = event.at.milliseconds
        case .expired(let limit, let from, let to):
            guard isActive, state == from else { return false }
            if let to { enter(to, at: event.at) } else { overdue = limit }
        case .fieldSet(let name, let value): fields[name] = value
        case .assigned(let units): parties.responsible = units
        case .linked(let entry, let relation): link(entry, relation)
        case .related(let other): related.insert(other)
        case .counted(let tally):
            tallies.append(Counted(tally: tally, post: event.source ?? 0, at: event.at.milliseconds))
        case .unlinked(let entry):
            guard relation(of: entry) != nil else { return false }
            posts.removeAll { $0.entry == entry }
            tallies.removeAll { $0.post == entry }
            if decidedIn == entry { decision = nil }
            return true
        case .opened, .merged, .unmerged, .relabelled, .listed, .settled: break
        }
        if let source = event.source, relation(of: source) == nil, let bond = event.change.bond {
            link(source, bond)
        }
        return true
    }

    private mutating func enter(_ next: String, at moment: Moment) {
        state = next
        entered = moment
        overdue = nil
    }

    /// Where a post stands among its posts, or would.
    private func place(of post: Int) -> Int {
        var low = 0
        var high = posts.count
        while low < high {
            let middle = (low + high) / 2
            if posts[middle].entry < post { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension RecordEvent.Change {
    /// How the post that it comes from belongs to the record; nil where it does not.
    fileprivate var bond: String? {
        switch self {
        case .opened, .moved, .fieldSet, .linked, .corrected: "source"
        // It answers the request, whichever way.
        case .listed(.outcome, _): "decides"
        case .assigned, .unlinked, .related, .counted, .merged, .unmerged, .relabelled, .expired, .listed,
            .settled:
            nil
        }
    }
}
