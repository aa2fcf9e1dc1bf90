import Domain

/// The work on one window: passes from the most certain to the least, each on what the former left.
struct WindowMatching {
    let records: [FileRecord]
    let decided: Int
    /// In the order of the log's clock.
    let posts: [LoggedPost]
    let fileIsOlder: Bool
    /// The minutes that the file covers, by the log's clock; nil where that is not known.
    let covered: ClosedRange<Int>?
    var senders: SenderLedger

    /// Minute of every record and post by the log's clock.
    let recordMinute: [Int]
    let postMinute: [Int]
    /// Numbers of senders and authors; −1 for the network's own lines.
    let label: [Int]
    let author: [Int]
    /// Who is who, as one number per person.
    var recordPerson: [Int] = []
    var postPerson: [Int] = []

    /// The post of every record, the record of every post; −1 for none.
    var match: [Int]
    var owner: [Int]
    /// What was said of the records that are not plainly matched.
    var verdicts: [Int: AlignmentDecision] = [:]

    init(
        records: [FileRecord],
        decided: Int,
        posts: [LoggedPost],
        offset: Int64,
        minutes: ClosedRange<Int>?,
        fileIsOlder: Bool,
        senders: SenderLedger
    ) {
        var senders = senders
        let posts = posts.sorted {
            ($0.milliseconds, $0.entry) < ($1.milliseconds, $1.entry)
        }
        self.records = records
        self.decided = decided
        self.posts = posts
        self.fileIsOlder = fileIsOlder
        covered = minutes
        recordMinute = records.map { Evidence.minute($0.milliseconds + offset) }
        postMinute = posts.map { Evidence.minute($0.milliseconds) }
        label = records.map { record in record.label.map { senders.meet($0) } ?? -1 }
        author = posts.map { post in post.author.map { senders.number(ofAuthor: $0) } ?? -1 }
        senders.resolve()
        self.senders = senders
        match = [Int](repeating: -1, count: records.count)
        owner = [Int](repeating: -1, count: posts.count)
    }

    mutating func run() {
        identify(presuming: false)
        matchFiles()
        matchSame()
        matchShifted()
        // Who is known narrows down who the others are; three rounds are enough in practice.
        for _ in 0..<3 {
            guard matchStrangers() else { break }
            identify(presuming: false)
            matchSame()
        }
        identify(presuming: true)
        relate()
        doubtStrangers()
        matchAnnouncements()
    }

    /// The decisions for the records to decide.
    func decisions() -> [AlignmentDecision] {
        (0..<decided).map { record in
            if let verdict = verdicts[record] { return verdict }
            return match[record] < 0 ? .add : .matches(posts[match[record]].entry)
        }
    }

    /// The entries that the decided records have taken.
    func consumed() -> [Int] {
        (0..<decided).lazy.filter { match[$0] >= 0 }.map { posts[match[$0]].entry }
    }

    /// Numbers the people by what is known of the senders now.
    mutating func identify(presuming: Bool) {
        let people = senders.people(presuming: presuming)
        recordPerson = label.map { $0 < 0 ? -1 : people.ofLabel[$0] }
        postPerson = author.map { $0 < 0 ? -1 : people.ofAuthor[$0] }
    }

    /// Takes a record for a post.
    mutating func join(_ record: Int, _ post: Int) {
        match[record] = post
        owner[post] = record
    }

    /// Takes a record for a post, with what the relation between them brings.
    mutating func join(_ record: Int, _ post: Int, _ relation: Relation) {
        join(record, post)
        if case .revises(let kind, let earlier) = relation.outcome {
            verdicts[record] = .revises(posts[post].entry, kind, earlier: earlier)
        }
    }

    func relation(_ record: Int, _ post: Int) -> Relation? {
        Relation.between(records[record], posts[post], fileIsOlder: fileIsOlder)
    }

    /// The log's author is nobody whom the file is known to name otherwise.
    func isStranger(_ record: Int, _ post: Int) -> Bool {
        guard label[record] >= 0, author[post] >= 0, !senders.isClaimed(author[post]) else { return false }
        switch senders.standings[label[record]] {
        case .unknown, .presumed: return true
        case .mapped(let those): return those.allSatisfy { senders.mayBeOne($0, author[post]) }
        case .split: return false
        }
    }

    /// The file was running in that minute: what the log has there, the file has too.
    func isCovered(_ minute: Int) -> Bool {
        covered?.contains(minute) ?? true
    }
}

/// Where two things meet: a person, a minute and a key.
struct Meeting: Hashable {
    var person: Int
    var minute: Int
    var key: UInt64
}
