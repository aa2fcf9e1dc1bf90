import Journal
import Casework
import Domain
import Foundation
import Outbox
import ReadModel
import Records
import Roster

/// The records of an installation with what is needed to tell them: kinds, names, cited words.
struct RecordsRegister {
    let view: JournalView
    let kinds: KindCatalog
    let roster: RosterState
    private(set) var desk: RecordDesk
    /// The entry and event by which the decision that holds was made.
    private(set) var decisions: [RecordNumber: RecordDesk.Told] = [:]
    let today: RosterDay
    private let days: RosterDays
    private let clock: CivilClock

    /// Reads everything that the log says of records, as far as the view has followed.
    init(_ installation: Installation) throws {
        view = try installation.readModel()
        kinds = try installation.kinds()
        roster = try view.roster()
        clock = installation.clock
        desk = RecordDesk(view: view, kinds: kinds)
        var clock = installation.clock
        today = roster.at(Day(of: clock.moment(at: SystemClock.now()).civil))
        days = RosterDays(roster)
        for told in try desk.follow() where told.isApplied { note(told) }
    }

    var book: RecordBook { desk.book }

    /// Makes a human's steps and appends what follows; see ``RecordDesk/perform(through:_:)``.
    mutating func perform(
        _ installation: Installation,
        _ steps: [(Workflow, RecordBook) throws -> Ruling]
    ) throws -> RecordDesk.Outcome {
        let appender = try installation.appender()
        defer { appender.close() }
        let outcome = try desk.perform(through: appender, steps)
        if case .done = outcome { try appender.checkpoint() }
        return outcome
    }

    // MARK: Records

    /// The refusal where one of these entries is no post; nil where all are.
    func unknown(_ entries: [Int]) throws -> Refusal? {
        try entries.first { try view.post($0) == nil }.map { .noSuchPost($0) }
    }

    /// Everything that the log says of a record and of its family.
    func life(of number: RecordNumber) throws -> RecordLife {
        RecordLife(of: number, try RecordLife.events(around: number, in: view))
    }

    func kind(of record: KeptRecord) -> RecordKind? { kinds.kind(record.kind) }

    /// Whether something is still awaited of it; not of one that goes on in another.
    func isOpen(_ record: KeptRecord) -> Bool {
        record.isActive && !(kind(of: record)?.isFinal(record.state) ?? false)
    }

    /// The key of the unit whose task it is, else of the applicant's.
    func unit(of record: KeptRecord) -> String? { record.parties.responsible.first ?? record.parties.unit }

    /// A state as a person reads it.
    func state(_ name: String, _ kind: RecordKind?) -> String {
        kind?.state(name)?.label.text(in: Speech.language) ?? name
    }

    // MARK: Words

    /// What people call a key of today's roster: a unit by its name, a person by name and post.
    ///
    /// Whom the roster does not know is called as in `post`, else by the id.
    func name(of key: String, post: Int? = nil) -> String { name(of: key, on: today, post: post) }

    /// The same by the roster of an event's day.
    func name(of key: String, in event: RecordEvent) -> String {
        var clock = clock
        let day = Day(of: clock.moment(at: event.at.milliseconds).civil)
        return name(of: key, on: days.roster(on: day), post: event.source)
    }

    private func name(of key: String, on roster: RosterDay, post entry: Int?) -> String {
        if let unit = roster.unit(key) { return unit.name }
        guard let member = roster.member(key) else { return authorName(key, entry) }
        guard let post = roster.assignment(of: key), !post.position.isEmpty else { return member.name }
        return "\(member.name) (\(post.position))"
    }

    /// An export's author id ends with the name; a network's is told beside what its owner calls himself.
    private func authorName(_ id: String, _ entry: Int?) -> String {
        if let slash = id.firstIndex(of: "/") { return String(id[id.index(after: slash)...]) }
        let author = entry.flatMap { (try? view.post($0)) ?? nil }?.sender
        guard let author, roster.person(of: author.id) == id, author.name != id else { return id }
        return "\(author.name) (\(id))"
    }

    /// `2026-11-25 07:05` by the organisation's clock.
    func time(_ moment: Moment) -> String {
        var clock = clock
        return String(clock.moment(at: moment.milliseconds).rfc3339.prefix(16)).replacing("T", with: " ")
    }

    /// What a citation says; nil where it was erased.
    func words(_ citation: Citation) -> String? {
        view.words(of: citation.entry, bytes: citation.range)
    }

    /// The same as a person reads it: in the place of words that are not shown, why.
    func quoted(_ citation: Citation) -> String { words(citation) ?? lacking(citation.entry) }

    /// Why the words of an entry are not shown.
    func lacking(_ entry: Int) -> String {
        (try? view.isRestricted(entry)) ?? false ? RecordsWords.restricted : RecordsWords.erased
    }

    /// A field's value as a person reads it; nil where there is none; in the place of words that are not shown, why.
    func value(of field: KindField, in record: KeptRecord) -> String? {
        guard record.fields[field.name] != nil, let kind = kind(of: record) else { return nil }
        let text = RecordText(kind: kind, in: Speech.language, words: words) { name(of: $0) }
        if case .words(let citation)? = record.fields[field.name] { return quoted(citation) }
        return text.text(of: field, in: record) ?? RecordsWords.erased
    }

    /// The lines of the form that opened a record which no field could take.
    func unread(of record: KeptRecord) -> [UnreadField] {
        guard let kind = kind(of: record),
            let opening = record.sources.filter({ $0.value == "opened" }).keys.min(),
            let post = (try? view.post(opening)) ?? nil
        else { return [] }
        return UnreadField.of(record, kind, openedBy: post.state?.text ?? post.text)
    }

    private mutating func note(_ told: RecordDesk.Told) {
        guard let number = told.event.record else { return }
        switch told.event.change {
        case .moved where told.event.evidence != nil && told.event.by != nil: decisions[number] = told
        case .corrected: decisions[number] = nil
        case .unlinked(let post) where decisions[number]?.event.source == post: decisions[number] = nil
        default: break
        }
    }
}

/// The roster of any day, made once for as long as it holds.
private final class RosterDays {
    private let state: RosterState
    private var made: [RosterDay] = []

    init(_ state: RosterState) {
        self.state = state
    }

    func roster(on day: Day) -> RosterDay {
        if let holds = made.last(where: { $0.day <= day && $0.holdsUntil.map { day < $0 } ?? true }) {
            return holds
        }
        // Days are asked for in runs; a few are enough.
        if made.count >= 16 { made.removeFirst() }
        made.append(state.at(day))
        return made[made.count - 1]
    }
}
