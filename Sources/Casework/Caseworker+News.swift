import Domain
import Outbox
import ReadModel
import Records
import Roster

/// Who is told what of a record: the agency concerned, the forum it came from, whoever reported it.
///
/// Nothing of what was imported or is old; what may be said where, the Outbox decides.
extension Caseworker {
    /// The actor of what is said here, and the version of its rules.
    static let speaker = "cases"
    static let speakerVersion = 1

    /// Makes the intents that follow from what is new in the log.
    mutating func tell(_ fresh: [RecordLog.Fresh], now: Int64) throws {
        let news = RecordNews.gathered(fresh.filter { now - $0.accepted < settings.newsAge })
        var intents: [Intent] = []
        for item in news {
            // By now the record may stand elsewhere: what was told of it then must not be told again of that.
            guard try isRecent(item, now), let record = try log.record(item.number, asOf: item.last),
                let kind = workflow.kinds.kind(record.kind), let opening = try opening(of: record),
                opening.isLive
            else { continue }
            if let unit = record.parties.responsible.first {
                routes += try waiting(item, record.number, unit)
            }
            intents += try toAgency(item, record, kind, opening)
            intents += try toFormer(item, record, kind, opening)
            intents += try toReporters(item, record, kind)
            intents += try toForum(item, record, kind, opening)
        }
        intents += try ready(now)
        try log.append(Self.joined(intents))
    }

    /// Whether what an item follows from was said of late: after a long stop old news is none.
    private func isRecent(_ item: RecordNews, _ now: Int64) throws -> Bool {
        guard let source = item.source else {
            return item.events.contains { now - $0.at.milliseconds < settings.newsAge }
        }
        let post = try view.post(source)
        let heard = try post?.accepted ?? view.event(source)?.accepted ?? item.accepted
        let said = post?.revises == nil ? post?.at?.milliseconds : nil
        return now - min(heard, said ?? heard) < settings.newsAge
    }

    /// The post that opened a record; of those that go on in it, its own.
    func opening(of record: KeptRecord) throws -> PostView? {
        guard let entry = record.sources.filter({ $0.value == "opened" }).keys.min() else { return nil }
        return try view.post(entry)
    }

    // MARK: Privately

    /// That it was recorded, and once each time that it stands elsewhere; not what somebody did himself.
    ///
    /// Whose report is the same case hears of it as whoever reported it first.
    private mutating func toReporters(_ item: RecordNews, _ record: KeptRecord, _ kind: RecordKind) throws
        -> [Intent]
    {
        let reports = try log.reports(of: record.number, asOf: item.last)
        var told: Set<String> = []
        var intents: [Intent] = []
        for report in reports where isNews(item, for: report, of: record) {
            guard let post = try view.post(report.entry), post.isLive, let author = post.sender,
                told.insert(posts.shelf.state.person(of: author.id)).inserted,
                try !item.isJoined || item.number != record.number
                    || isFirst(report, among: reports, of: kind)
            else { continue }
            // Where the relay sends it to somebody on that account, there is news in it for him too.
            let own = member(of: author, at: item.accepted)
            let isOwn = item.actors.contains(own) && !item.isRouted && !item.isOpening && !item.isJoined
            guard !isOwn, let line = text(kind, at: item.accepted).line(of: record, for: .concerned) else {
                continue
            }
            intents.append(
                Intent(
                    actor: Self.speaker,
                    version: Self.speakerVersion,
                    source: item.occasion,
                    target: .person(author.id),
                    kind: .receipt,
                    text: DisplayText.line(
                        line + whoDeclined(item, record) + (item.isOpening ? unread(record, kind, post) : ""),
                        limit: 600
                    ),
                    lines: [
                        Recap.Line(
                            number: record.number.text,
                            kind: kind.label.text(in: settings.language),
                            state: kind.state(record.state)?.label.text(in: settings.language) ?? record.state
                        )
                    ]
                )
            )
        }
        return intents
    }

    /// Whether an item tells whoever reported something anything new: of a report that has just joined a case, to him
    /// alone.
    private func isNews(_ item: RecordNews, for report: RecordLog.Report, of record: KeptRecord) -> Bool {
        if item.isJoined {
            return item.number == record.number ? report.entry == item.source : report.record == item.number
        }
        return item.isOpening ? report.entry == item.source : item.isMove
    }

    /// Whether somebody reports a condition for the first time: who says it again has his receipt.
    private func isFirst(_ report: RecordLog.Report, among reports: [RecordLog.Report], of kind: RecordKind)
        throws
        -> Bool
    {
        func person(_ entry: Int) throws -> String? {
            try view.post(entry)?.sender.map { posts.shelf.state.person(of: $0.id) }
        }
        let own = try person(report.entry)
        return try kind.routing != nil
            && !reports.contains { try $0.entry < report.entry && person($0.entry) == own }
    }

    /// The key of whoever posts by an account; the account's where the roster knows nobody.
    private mutating func member(of author: PostAuthor, at now: Int64) -> String {
        let sender = posts.shelf.briefing(at: now).sender(author)
        return sender.map { $0.operatedBy ?? $0.member } ?? posts.shelf.state.person(of: author.id)
    }

    // MARK: In the forum it came from

    /// What those whose task it is have done, told where it was reported; the roster decides whether.
    private mutating func toForum(
        _ item: RecordNews,
        _ record: KeptRecord,
        _ kind: RecordKind,
        _ opening: PostView
    ) throws -> [Intent] {
        guard item.isMove, !item.isRouted || item.isDeclined, let source = item.source, kind.routing != nil,
            let answer = try view.post(source), answer.forum.id != opening.forum.id,
            !isLeader(opening.sender, at: item.accepted),
            var line = text(kind, at: item.accepted).line(of: record, for: .forum)
        else { return [] }
        line += whoDeclined(item, nil)
        return [
            Intent(
                actor: Self.speaker,
                version: Self.speakerVersion,
                source: source,
                target: .forum(opening.forum.id),
                kind: .answer,
                text: DisplayText.line(line, limit: 400),
                reply: opening.entry
            )
        ]
    }

    /// Leaders are not spoken to in a forum.
    private mutating func isLeader(_ author: PostAuthor?, at now: Int64) -> Bool {
        let briefing = posts.shelf.briefing(at: now)
        return author.flatMap(briefing.sender).map {
            briefing.roster.roles(of: $0.member).contains(.leader)
        } ?? false
    }

    // MARK: Words

    /// How a record of a kind is told on a day.
    mutating func text(_ kind: RecordKind, at now: Int64) -> RecordText {
        let briefing = posts.shelf.briefing(at: now)
        return RecordText(kind: kind, in: settings.language, words: words) { key in
            briefing.roster.unit(key)?.name ?? briefing.roster.assignment(of: key)?.position
                ?? briefing.roster.member(key)?.name
        }
    }

    /// What of a form no field could take, so that whoever typed it can put it right.
    private func unread(_ record: KeptRecord, _ kind: RecordKind, _ opening: PostView) -> String {
        UnreadField.of(record, kind, openedBy: opening.state?.text ?? opening.text)
            .map { " " + $0.told.text(in: settings.language) }.joined()
    }

    /// Who gave it back, where somebody did; of a record that is given, whose he says it is: not for a forum.
    private mutating func whoDeclined(_ item: RecordNews, _ record: KeptRecord?) -> String {
        guard item.isDeclined,
            let unit = item.actors.sorted().compactMap({ unitName(of: $0, at: item.accepted) }).first
        else { return "" }
        let isEnglish = settings.language == .english
        let line = isEnglish ? " Given back by \(unit)." : " Dikembalikan oleh \(unit)."
        guard let record, let kind = workflow.kinds.kind(record.kind), let field = kind.field("owner"),
            let owner = text(kind, at: item.accepted).text(of: field, in: record)
        else { return line }
        return line + (isEnglish ? " Said to be the task of: \(owner)." : " Disebut kewenangan: \(owner).")
    }

    private mutating func unitName(of member: String, at now: Int64) -> String? {
        let roster = posts.shelf.briefing(at: now).roster
        return roster.assignment(of: member).flatMap { roster.unit($0.unit)?.name }
    }

    /// One message where one post makes several to the same listener.
    private static func joined(_ intents: [Intent]) -> [Intent] {
        var found: [Intent] = []
        for intent in intents {
            if let place = found.firstIndex(where: {
                $0.source == intent.source && $0.target == intent.target && $0.actor == intent.actor
            }) {
                found[place].text += "\n" + intent.text
                found[place].photos += intent.photos
                found[place].lines += intent.lines
            } else {
                found.append(intent)
            }
        }
        return found
    }
}
