import Domain
import Records
import Roster
import Testing

@testable import Digest

/// A log of conclusions, written by hand, and the posts that they cite.
struct Chronicle {
    static let forum = ForumID(rawValue: "aaaaaaaaaa")

    private(set) var events: [(entry: Int, event: RecordEvent)] = []
    var texts: [Int: String] = [:]
    var authors: [Int: String] = [:]
    /// Who acts for another, beside the roster.
    var officers: [ActingOfficer] = []
    private var serials: [String: Int] = [:]

    @discardableResult
    mutating func open(
        _ kind: String,
        _ source: Int,
        at moment: Moment,
        by sender: String,
        for applicant: String? = nil,
        unit: String? = nil,
        to responsible: [String] = [],
        state: String? = nil,
        _ fields: [String: RecordValue] = [:]
    ) throws -> RecordNumber {
        let known = try #require(try Self.kinds.get().kind(kind))
        serials[kind, default: 0] += 1
        let number = RecordNumber(prefix: known.prefix, year: 2026, serial: serials[kind] ?? 0)
        let parties = RecordParties(
            sender: sender,
            applicant: applicant,
            unit: unit,
            responsible: responsible
        )
        say(
            number,
            .opened(kind: kind, state: state ?? known.initial, fields: fields, parties: parties),
            source,
            moment,
            by: sender
        )
        return number
    }

    mutating func say(
        _ number: RecordNumber?,
        _ change: RecordEvent.Change,
        _ source: Int?,
        _ moment: Moment,
        by: String? = nil,
        through: String? = nil,
        letter: String? = nil,
        evidence: EvidenceGrade? = nil
    ) {
        let event = RecordEvent(
            record: number,
            change,
            actor: "recognition",
            source: source,
            at: moment,
            by: by,
            through: through,
            letter: letter,
            evidence: evidence
        )
        events.append((entry: 1_000 + events.count, event: event))
    }

    /// The words of a post from which a record has a field.
    mutating func words(_ text: String, of entry: Int) -> RecordValue {
        texts[entry] = text
        return .words(Citation(entry: entry, range: 0..<text.utf8.count))
    }

    static let kinds = KindCatalog.reading()

    func records(until end: Moment = SampleDigest.heading.to) throws -> DigestRecords {
        var records = DigestRecords(kinds: try Self.kinds.get(), until: end.milliseconds)
        for (entry, event) in events { records.take(event, entry: entry, forum: Self.forum) }
        return records
    }

    /// The page's parts for 21 November 2026.
    func sections(only forums: Set<ForumID>? = nil) throws -> [DigestSection] {
        let heading = SampleDigest.heading
        let reader = SectionReader(
            records: try records(),
            period: heading.from.milliseconds..<heading.to.milliseconds,
            day: .init(of: heading.date),
            roster: SampleRoster.day(officers: officers),
            forums: forums,
            sources: SectionReader.Sources(
                words: { [texts] citation in
                    texts[citation.entry].map {
                        String(decoding: Array($0.utf8)[citation.range], as: UTF8.self)
                    }
                },
                text: { [texts] in texts[$0] },
                author: { [authors] in authors[$0] },
                forum: { _ in "Forum Pimpinan" }
            )
        )
        return reader.sections
    }

    func section(_ part: DigestSection.Part) throws -> DigestSection? {
        try sections().first { $0.part == part }
    }
}

extension DigestSection {
    /// The numbers of its lines, in order.
    var numbers: [String] { lines.map { $0.number?.text ?? "#\($0.entries[0])" } }
}

extension RecordLine {
    /// The line as it is read.
    func said(_ language: Language = .indonesian) -> String {
        ([text] + remarks).map { $0.text(in: language) }.joined(separator: " · ")
    }
}
