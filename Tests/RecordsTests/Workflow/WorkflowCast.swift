import Domain

@testable import Records

/// A small city: who decides for whom, as a table that a reader can check by eye.
///
/// The camat asks; the Sekda decides and so does his equal, the assistant; the mayor stands above both; the aide
/// speaks for the Sekda. DLH answers for rubbish.
struct Cast: RecordAuthority {
    static let deciders = ["sekda", "asisten"]

    func standing(of member: String, on kind: String, by applicant: String) -> DecidingStanding {
        guard applicant == "camat" else { return .none }
        if Self.deciders.contains(member) { return .decides(letter: nil) }
        if member == "plh" { return .decides(letter: "800/12") }
        return member == "walikota" ? .overrules : .none
    }

    func outranks(_ member: String, _ other: String, on kind: String) -> Bool {
        member == "walikota" && other != "walikota"
    }

    func maySpeak(_ speaker: String, for leader: String) -> Bool {
        speaker == "ajudan" && leader == "sekda"
    }

    func unit(of member: String) -> String? {
        ["camat": "andir", "staf-dlh": "dlh", "sekda": "sekda"][member]
    }

    func belongs(_ member: String, to unit: String) -> Bool {
        self.unit(of: member) == unit
    }

    func responsible(for category: String, at place: String?) -> [String] {
        ["sampah": ["dlh"], "banjir": ["dpu"]][category] ?? []
    }
}

/// A journal of record entries and the book that follows it; gives every natural key and every claim once, as the
/// appender does.
struct Desk {
    var book = RecordBook()
    private(set) var entries: [(entry: Int, event: RecordEvent)] = []
    private var keys: Set<[String]> = []
    private var claims: Set<[String]> = []
    let workflow: Workflow

    init(_ own: [KindSource] = []) throws {
        workflow = Workflow(try KindCatalog.reading(own).get())
    }

    mutating func append(_ events: [RecordEvent]) {
        for event in events {
            if let key = event.naturalKey, !keys.insert(key).inserted { continue }
            let contested = event.claims.contains { !claims.insert($0).inserted }
            precondition(!contested, "two records of one number")
            let entry = 1_000_000 + entries.count
            entries.append((entry, event))
            book.apply(event, entry: entry)
        }
    }

    @discardableResult
    mutating func take(_ conclusion: RecordConclusion, by authority: some RecordAuthority = Cast()) -> Ruling
    {
        let ruling = workflow.decide(conclusion, book, authority)
        append(ruling.events)
        return ruling
    }

    func state(_ number: String) -> String? {
        RecordNumber(number).flatMap { book[$0]?.state }
    }

    /// The events that name a number, as the log finds them.
    func events(of number: RecordNumber) -> [(entry: Int, event: RecordEvent)] {
        entries.filter { $0.event.numbers.contains(number) }
    }

    /// Everything that was said of a record.
    func life(of number: RecordNumber) -> [RecordLife.Step] {
        RecordLife(of: number, RecordLife.events(around: number, fetch: events)).steps
    }

    /// A human takes a post out of a record.
    func unlink(_ post: Int, from number: RecordNumber, by hand: Workflow.Hand) -> Ruling {
        let life = RecordLife(of: number, RecordLife.events(around: number, fetch: events))
        return workflow.unlink(post, from: number, life, book, by: hand)
    }

    /// The doubts that wait for a human, in order.
    var doubts: [Doubt] {
        book.listings.compactMap { if case .listed(let doubt, _) = $0.event.change { doubt } else { nil } }
    }
}

extension RecordConclusion {
    /// A request by the camat.
    static func request(
        _ source: Int,
        by sender: String = "camat",
        at minute: Int64 = 0,
        _ fields: [String: RecordValue] = [:]
    ) -> RecordConclusion {
        var post = RecordConclusion(
            source: source,
            at: .minute(minute),
            sender: sender,
            label: "permission_request"
        )
        post.fields = fields
        return post
    }

    /// A word on the record of an earlier post.
    static func word(
        _ source: Int,
        _ act: String,
        by sender: String,
        on entry: Int,
        relation: String = "decides",
        at minute: Int64 = 10
    ) -> RecordConclusion {
        var post = RecordConclusion(source: source, at: .minute(minute), sender: sender, label: "other")
        post.act = act
        post.links = [Link(entry: entry, relation: relation)]
        post.evidence = .direct
        post.length = 24
        return post
    }
}

extension Moment {
    /// Minutes after Monday 23 November 2026, 09:00 WIB.
    static func minute(_ minute: Int64) -> Moment {
        let start = CivilTime(year: 2026, month: 11, day: 23, hour: 2)
        return Moment(milliseconds: (start.seconds + minute * 60) * 1000, offsetMinutes: 420)
    }
}
