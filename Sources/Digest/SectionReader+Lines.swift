import Domain
import Records
import Roster

/// A record in the page's words.
extension SectionReader {
    func line(_ shown: Shown, at moment: Moment? = nil, remarks: [Wording]) -> RecordLine {
        let (record, kind) = shown
        return RecordLine(
            number: record.number,
            entries: entries(of: record),
            at: moment ?? record.opened,
            text: text(of: record, kind),
            remarks: [quote(of: record, kind)].compactMap { $0 } + remarks,
            isUrgent: !kind.isFinal(record.state) && (isLate(record, kind) || isEmergency(record)),
            photos: photos(of: record)
        )
    }

    /// The kind's line without the number, which stands beside it.
    func text(of record: KeptRecord, _ kind: RecordKind) -> Wording {
        Wording(id: text(of: record, kind, .indonesian), en: text(of: record, kind, .english))
    }

    private func text(of record: KeptRecord, _ kind: RecordKind, _ language: Language) -> String {
        let setting = Discretion.Setting(for: kind.appearance.digest.section)
        let words: (Citation) -> String? = { citation in
            sources.words(citation).map { Discretion.quote($0, in: setting).text(in: language, limit: 120) }
        }
        let text = RecordText(kind: kind, in: language, words: words) { name(of: $0) }
        let line = text.line(of: record, for: .digest) ?? ""
        let rest = line.hasPrefix(record.number.text) ? line.dropFirst(record.number.text.count) : line[...]
        let said = rest.drop { " :,".contains($0) }
        // Of a post without a word that fits, there is only its kind to tell.
        return said.isEmpty
            ? kind.label.text(in: language) : DigestFormats(language: language).withDates(String(said))
    }

    /// The words of the post that opened it, where its kind tells the subject to everybody and none was found.
    ///
    /// What was written to the relay alone is not quoted.
    private func quote(of record: KeptRecord, _ kind: RecordKind) -> Wording? {
        guard let field = kind.field("subject"), field.kind == .text, !field.isConfidential,
            record.fields[field.name] == nil,
            records.forum(of: record).flatMap(sources.forum) != nil, let post = entries(of: record).first,
            let text = sources.text(post)
        else { return nil }
        return quotation(text)
    }

    /// A post's words in quotation marks; nil where nothing of them may be shown.
    func quotation(_ text: String) -> Wording? {
        // A whole post may tell of others than its sender, whatever its kind.
        let words = Discretion.quote(text, in: .personal)
        guard !words.isBare else { return nil }
        func said(_ language: Language) -> String { "“\(words.text(in: language, limit: 100))”" }
        return Wording(id: said(.indonesian), en: said(.english))
    }

    /// The post that opened it first.
    func entries(of record: KeptRecord) -> [Int] {
        let all = records.book.sources(of: record.number)
        let opening = all.filter { record.relation(of: $0) == "opened" }
        return opening + all.filter { !opening.contains($0) }
    }

    /// The posts that carry its pictures, ascending.
    func photos(of record: KeptRecord) -> [Int] {
        var found = Set(record.sources.filter { $0.value == "kiriman" }.keys)
        let fields = records.kinds.kind(record.kind)?.fields ?? []
        for field in fields where field.kind == .photos && !field.isConfidential && field.name == "photos" {
            if case .entries(let entries)? = record.fields[field.name] { found.formUnion(entries) }
        }
        return found.sorted()
    }

    /// For whom it was asked, and who asked for them.
    func who(_ record: KeptRecord) -> Wording? {
        let parties = record.parties
        let sender = name(of: parties.sender) ?? entries(of: record).first.flatMap { author(of: $0) }
        guard parties.applicant != parties.sender, let applicant = name(of: parties.applicant) else {
            return sender.map { Wording(id: $0, en: $0) }
        }
        return sender.map { DigestWords.onBehalf(of: applicant, by: $0) }
            ?? Wording(id: applicant, en: applicant)
    }

    /// What the author of a post is called, where that is no bare number.
    func author(of post: Int) -> String? {
        sources.author(post).flatMap { Discretion.name($0).isBare ? nil : $0 }
    }

    /// The same of somebody who acts for another by letter: `Plh. Sekda (Kepala DLH)`.
    func name(of member: String, as officer: ActingOfficer?) -> String? {
        let own = name(of: member)
        guard let title = officer.flatMap({ roster.title(of: $0) }) else { return own }
        return own.map { "\(title) (\($0))" } ?? title
    }

    /// What people call a key of the roster: the post that somebody holds, a unit's name; nil for strangers, whose
    /// ids may be numbers.
    func name(of key: String) -> String? {
        if let unit = roster.unit(key) { return shortened(unit) }
        guard let member = roster.member(key) else { return nil }
        let position = roster.assignment(of: key)?.position ?? ""
        return position.isEmpty ? member.name : position
    }

    /// A long name of an office is called as everybody calls it, where the roster knows how.
    private func shortened(_ unit: OrgUnit) -> String {
        unit.name.count > Self.longName ? unit.shortNames.first ?? unit.name : unit.name
    }

    private static let longName = 28

    /// The command that shows records: by their state where they have one, by their kind else.
    func command(for records: [KeptRecord]) -> String? {
        guard let first = records.first else { return nil }
        guard records.allSatisfy({ $0.kind == first.kind }) else { return "titian records" }
        let command = "titian records --kind \(first.kind)"
        guard records.allSatisfy({ $0.state == first.state }) else { return command }
        return command + " --state " + (first.state.contains(" ") ? "\"\(first.state)\"" : first.state)
    }
}

extension Discretion.Setting {
    /// The setting of words that a record cites: reports and meetings speak of the service, all else may be personal.
    init(for section: KindAppearance.DigestPlace.Section) {
        switch section {
        case .conditions, .activities, .meetings: self = .report
        case .decisions, .directions, .news, .other: self = .personal
        }
    }
}
