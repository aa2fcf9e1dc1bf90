import Domain

@testable import Records

/// Days on which everybody says anything about records of one kind, time passes, and operators put things right.
struct RandomLife {
    private let name: String
    private var random: SplitMix64
    private(set) var posts: [RecordConclusion] = []
    private var next = 1
    private var minute: Int64 = 0

    init(kind: String, seed: UInt64) throws {
        name = kind
        random = SplitMix64(seed: seed)
    }

    mutating func run(posts count: Int) throws -> Desk {
        var desk = try Desk()
        guard let kind = desk.workflow.kinds.kind(name) else { return desk }
        for _ in 0..<count {
            minute += Int64.random(in: 1...400, using: &random)
            switch Int.random(in: 0..<10, using: &random) {
            case 0: desk.append(desk.workflow.due(at: .minute(minute), desk.book, Clock()))
            case 1: operate(kind, &desk)
            case 2: say(opening(kind), &desk)
            default: say(word(kind, desk.book), &desk)
            }
        }
        return desk
    }

    private mutating func say(_ post: RecordConclusion, _ desk: inout Desk) {
        posts.append(post)
        desk.take(post)
        next += 1
        // A network delivers again when it likes.
        if Bool.random(using: &random), let again = posts.randomElement(using: &random) { desk.take(again) }
    }

    private mutating func opening(_ kind: RecordKind) -> RecordConclusion {
        let opening = kind.openings.randomElement(using: &random)
        var post = RecordConclusion(
            source: next,
            at: .minute(minute),
            sender: pick(WorkflowPropertyTests.people),
            label: opening.map { $0.label == KindOpening.anyLabel ? "other" : $0.label } ?? "other"
        )
        post.form = opening?.form
        post.isDirect = Int.random(in: 0..<4, using: &random) > 0
        post.isSuggestion = Int.random(in: 0..<10, using: &random) == 0
        post.applicant = Int.random(in: 0..<4, using: &random) > 0 ? "camat" : nil
        post.addressees = Bool.random(using: &random) ? ["dlh"] : []
        post.forum = Bool.random(using: &random) ? "forum" : nil
        post.act = Bool.random(using: &random) ? pick(["opened", "closed", "cancelled", "rescheduled"]) : nil
        post.fields = fields(kind)
        for guarding in opening?.guards ?? [] {
            switch kind.field(guarding.field)?.kind {
            case .flag: post.fields[guarding.field] = .flag
            case .list: post.fields[guarding.field] = .texts(["1. Andir"])
            default: break
            }
        }
        return post
    }

    /// Mostly about a record as it stands, sometimes about anything at all.
    private mutating func word(_ kind: RecordKind, _ book: RecordBook) -> RecordConclusion {
        let record = book.records(kind: kind.name).randomElement(using: &random)
        let fitting = kind.transitions.filter { $0.from.contains(record?.state ?? "") }.map(\.act)
        let anything = RecordAct.allCases.map(\.rawValue)
        let isFitting = !fitting.isEmpty && Int.random(in: 0..<4, using: &random) > 0
        let source = record?.sources.keys.sorted().randomElement(using: &random)
        var post = RecordConclusion.word(
            next,
            pick(isFitting ? fitting : anything),
            by: pick(WorkflowPropertyTests.people),
            on: isFitting ? source ?? 1 : Int.random(in: 1...next, using: &random),
            relation: isFitting ? "decides" : pick(["follows", "withdraws", "corrects", "sameAs"]),
            at: minute
        )
        if Bool.random(using: &random) {
            post.evidence = EvidenceGrade.allCases.randomElement(using: &random)
        }
        if post.sender == "ajudan" { post.speaksFor = pick(["sekda", "walikota"]) }
        if Int.random(in: 0..<3, using: &random) == 0 {
            post.presences = [
                .init(Presence.allCases.randomElement(using: &random) ?? .present, words: 2..<7)
            ]
        }
        post.doubt = Int.random(in: 0..<12, using: &random) == 0 ? .recognition : nil
        if Int.random(in: 0..<3, using: &random) == 0 { post.fields = fields(kind) }
        return post
    }

    private mutating func operate(_ kind: RecordKind, _ desk: inout Desk) {
        guard let record = desk.book.records(kind: kind.name).randomElement(using: &random) else { return }
        let hand = Workflow.Hand(name: "umum", at: .minute(minute), reason: "periksa")
        let flow = desk.workflow
        if Int.random(in: 0..<4, using: &random) == 0 {
            let state = pick(kind.states.map(\.name))
            desk.append(flow.correct(record.number, to: state, desk.book, by: hand).events)
        } else {
            let act = pick(kind.transitions.map(\.act))
            desk.append(flow.perform(act, on: record.number, desk.book, by: hand, Cast()).events)
        }
    }

    private mutating func fields(_ kind: RecordKind) -> [String: RecordValue] {
        var fields: [String: RecordValue] = [:]
        for field in kind.fields where Bool.random(using: &random) {
            switch field.kind {
            case .date: fields[field.name] = .text("2026-12-\(10 + Int.random(in: 0..<20, using: &random))")
            case .choice:
                fields[field.name] = field.choices.randomElement(using: &random).map { .text($0.name) }
            case .category: fields[field.name] = .text(pick(["sampah", "banjir", "lainnya"]))
            case .number: fields[field.name] = .number(Double(Int.random(in: 0..<99, using: &random)))
            default: fields[field.name] = .words(Citation(entry: next, range: 0..<9))
            }
        }
        return fields
    }

    private mutating func pick(_ list: [String]) -> String {
        list[Int.random(in: 0..<list.count, using: &random)]
    }

    /// Every hour is worked.
    private struct Clock: RecordCalendar {
        func add(workingHours: Double, to moment: Moment, unit: String?) -> Moment? {
            Moment(
                milliseconds: moment.milliseconds + Int64(workingHours * 3_600_000),
                offsetMinutes: moment.offsetMinutes
            )
        }

        func end(ofDay text: String) -> Moment? {
            guard let day = Int(text.suffix(2)) else { return nil }
            let civil = CivilTime(year: 2026, month: 12, day: day + 1)
            return Moment(milliseconds: (civil.seconds - 7 * 3600) * 1000, offsetMinutes: 420)
        }
    }
}
