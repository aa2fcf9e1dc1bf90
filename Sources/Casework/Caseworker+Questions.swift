import Domain
import Networks
import Outbox
import Records
import Roster

/// What somebody asked the relay itself: by a form such as `/status`, or by a button.
struct Question {
    let entry: Int
    let author: PostAuthor
    let sender: String
    /// When the log accepted it, milliseconds UTC.
    let accepted: Int64
    let form: String
    let record: RecordNumber?
    let refusals: [Refusal]
    let isDirect: Bool

    /// Forms that ask and do nothing to a record.
    private static let asking: Set<String> = ["status", "tautan", "bantuan", "help", "start"]

    /// The word of a form by which a text asks something, as does one with nothing behind it; nil for any other text.
    static func form(of text: String) -> String? {
        if let bare = BareForm.word(of: text) { return "bantuan \(bare)" }
        let start = text.drop(while: \.isWhitespace)
        guard start.first == "/" else { return nil }
        let word = start.dropFirst().prefix(while: \.isLetter).lowercased()
        return asking.contains(word) ? word : nil
    }

    init(_ said: Utterance, form: String, record: RecordNumber?, refusals: [Refusal]) {
        entry = said.entry
        author = said.author
        sender = said.sender
        accepted = said.accepted
        isDirect = said.isDirect
        self.form = form
        self.record = record
        self.refusals = refusals
    }

    init(_ pressed: PressedButton, sender: String, refusals: [Refusal]) {
        entry = pressed.entry
        author = pressed.author
        accepted = pressed.accepted
        form = pressed.form
        record = pressed.record
        isDirect = true
        self.sender = sender
        self.refusals = refusals
    }
}

/// Answers, always to the one who asked and to nobody else.
extension Caseworker {
    /// The actor of answers.
    static let answerer = "answers"
    /// Lines of a list; more are summed up in one.
    private static let longest = 10

    /// A button counts as the form of its name, in private alone.
    mutating func take(_ pressed: PressedButton) throws {
        guard posts.shelf.state.chats(of: pressed.forum).contains(where: \.isDirect) else { return }
        let briefing = posts.shelf.briefing(at: pressed.accepted)
        let sender = briefing.sender(pressed.author)
        let key = sender.map { $0.operatedBy ?? $0.member } ?? posts.shelf.state.person(of: pressed.author.id)
        let isGrant = pressed.form == "setuju"
        var conclusion = RecordConclusion(
            source: pressed.entry,
            at: posts.shelf.moment(at: pressed.accepted),
            sender: key,
            label: isGrant ? "permission_granted" : "permission_denied"
        )
        conclusion.isDirect = true
        conclusion.form = pressed.form
        conclusion.act = (isGrant ? RecordAct.granted : .denied).rawValue
        conclusion.record = pressed.record
        conclusion.evidence = .direct
        conclusion.rule = "button_\(pressed.form)"
        conclusion.version = settings.version
        if sender?.operatedBy != nil { conclusion.speaksFor = sender?.member }
        let refusals = try rule(conclusion, briefing, forum: pressed.forum)
        questions.append(Question(pressed, sender: key, refusals: refusals))
    }

    /// Answers what was asked since the last turn.
    mutating func answer(_ now: Int64) throws {
        let asked = questions.filter { now - $0.accepted < settings.newsAge }
        questions.removeAll()
        var intents: [Intent] = []
        for question in asked {
            guard let (text, buttons) = try answer(to: question, now) else { continue }
            intents.append(
                Intent(
                    actor: Self.answerer,
                    version: Self.speakerVersion,
                    source: question.entry,
                    target: .person(question.author.id),
                    kind: .answer,
                    text: text,
                    buttons: buttons
                )
            )
        }
        try log.append(intents)
    }

    /// What the relay tells whoever greets it.
    private static let help = Wording(
        id: """
            Saya Titian, pencatat kiriman forum. Yang dapat ditanyakan di sini:
            /status IZN-2026-0001: keadaan satu catatan
            /status: yang menunggu keputusan dan catatan Bapak/Ibu
            /izin dan /lapor: mencatat permohonan atau laporan
            /tautan RPT-2026-0001: tautan rapat
            """,
        en: """
            I am Titian, which records the forums. What can be asked here:
            /status IZN-2026-0001: how a record stands
            /status: what waits for your decision, and your records
            /izin and /lapor: record a request or a report
            /tautan RPT-2026-0001: the link to a meeting
            """
    )

    /// How a form is written, for whoever wrote nothing behind it.
    private static let howToAsk = Wording(
        id: "Tuliskan keperluan dan harinya, misalnya: /izin besok tidak dapat hadir apel, diwakili Sekcam",
        en: "Write what for and on which day, such as: /izin besok tidak dapat hadir apel, diwakili Sekcam"
    )
    private static let howToReport = Wording(
        id:
            "Tuliskan kejadian dan tempatnya, misalnya: /lapor pohon tumbang di Jl. Melati RT 03 Kel. Ciroyom",
        en: "Write what and where, such as: /lapor pohon tumbang di Jl. Melati RT 03 Kel. Ciroyom"
    )

    private typealias Answer = (text: String, buttons: [OutgoingMessage.Button])

    private mutating func answer(to question: Question, _ now: Int64) throws -> Answer? {
        let refusal = question.refusals.first.map { refusal in
            let advice = refusal.advice.text(in: settings.language)
            return refusal.message.text(in: settings.language) + (advice.isEmpty ? "" : " " + advice)
        }
        switch question.form {
        case "status":
            if let number = question.record { return (status(of: number, for: question, now), []) }
            return question.isDirect ? overview(for: question, now) : nil
        case "setuju", "belum":
            if let refusal { return (refusal, []) }
            guard question.isDirect, let number = question.record else { return nil }
            let next = overview(for: question, now)
            return (
                [status(of: number, for: question, now), next.text].joined(separator: "\n"), next.buttons
            )
        case "bantuan", "help", "start":
            return question.isDirect ? (Self.help.text(in: settings.language), []) : nil
        case "bantuan izin", "bantuan ijin": return (Self.howToAsk.text(in: settings.language), [])
        case "bantuan lapor": return (Self.howToReport.text(in: settings.language), [])
        case "tautan": return question.record.map { (link(to: $0, for: question, now), []) }
        default:
            return refusal.map { ($0, []) }
        }
    }

    /// How a record stands, for one whom it concerns; for others what a forum may be told, or nothing.
    private mutating func status(of number: RecordNumber, for question: Question, _ now: Int64) -> String {
        let unknown = Wording(
            id: "\(number.text): tidak ada catatan itu untuk Bapak/Ibu.",
            en: "\(number.text): there is no such record for you."
        )
        guard let record = log.book[number].map(log.book.current), let kind = workflow.kinds.kind(record.kind)
        else { return unknown.text(in: settings.language) }
        let roster = posts.shelf.briefing(at: now).roster
        let isConcerned = concerns(record, kind, question.sender, roster)
        let isKnown = roster.member(question.sender) != nil
        let line = text(kind, at: now).line(of: record, for: isConcerned ? .concerned : .forum)
        guard isConcerned || isKnown, let line else { return unknown.text(in: settings.language) }
        return DisplayText.line(line, limit: 600)
    }

    /// A link of one's own to a meeting, for whom the roster knows.
    private mutating func link(to number: RecordNumber, for question: Question, _ now: Int64) -> String {
        let roster = posts.shelf.briefing(at: now).roster
        guard let record = log.book[number].map(log.book.current),
            let member = roster.member(question.sender),
            record.fields["date"] != nil || record.fields["time"] != nil || record.fields["link"] != nil,
            let link = settings.link
        else { return "\(number.text): tidak ada tautan rapat untuk Bapak/Ibu." }
        let (from, until) = posts.shelf.hours(of: record, now)
        let pass = MeetingPass(
            meeting: record.number.text,
            member: member.key,
            name: member.name,
            isModerator: record.parties.sender == member.key,
            from: from,
            until: until
        )
        do {
            return
                "\(record.number.text), tautan khusus untuk Bapak/Ibu (mohon tidak diteruskan): \(try link(pass))"
        } catch {
            return (error as? any TitianError)?.message.text(in: settings.language)
                ?? "\(number.text): tautan belum dapat dibuat."
        }
    }

    private func concerns(_ record: KeptRecord, _ kind: RecordKind, _ member: String, _ roster: RosterDay)
        -> Bool
    {
        let parties = record.parties
        if member == parties.sender || member == parties.applicant { return true }
        let authority = RosterAuthority(roster)
        if parties.responsible.contains(where: { $0 == member || authority.belongs(member, to: $0) }) {
            return true
        }
        return authority.standing(of: member, on: kind.authority, by: parties.applicant) != .none
    }

    /// What is open for somebody: what waits for their decision, the oldest with buttons, and what they asked.
    private mutating func overview(for question: Question, _ now: Int64) -> Answer {
        let roster = posts.shelf.briefing(at: now).roster
        let authority = RosterAuthority(roster)
        let open = log.book.unordered.filter { record in
            guard record.isActive, let kind = workflow.kinds.kind(record.kind) else { return false }
            return !kind.isFinal(record.state)
        }
        let waiting = open.filter { record in
            guard let kind = workflow.kinds.kind(record.kind), isUndecided(record, kind) else { return false }
            if case .decides = authority.standing(
                of: question.sender,
                on: kind.authority,
                by: record.parties.applicant
            ) {
                return true
            }
            return false
        }.sorted { $0.number < $1.number }
        let own = open.filter {
            $0.parties.sender == question.sender || $0.parties.applicant == question.sender
        }
        .sorted { $0.number < $1.number }
        var lines: [String] = []
        var buttons: [OutgoingMessage.Button] = []
        if let first = waiting.first {
            lines.append("Menunggu keputusan Bapak/Ibu: \(waiting.count).")
            lines += listed(waiting, now)
            buttons = [("Setuju", "setuju"), ("Belum", "belum")].map {
                OutgoingMessage.Button(
                    label: "\($0.0) \(first.number.text)",
                    data: PressedButton.data($0.1, first.number)
                )
            }
        }
        if !own.isEmpty {
            lines.append("Catatan Bapak/Ibu yang masih terbuka: \(own.count).")
            lines += listed(own, now)
        }
        if lines.isEmpty { lines = ["Tidak ada catatan yang menunggu."] }
        return (lines.joined(separator: "\n"), buttons)
    }

    private mutating func listed(_ records: [KeptRecord], _ now: Int64) -> [String] {
        var lines = records.prefix(Self.longest).compactMap { record -> String? in
            guard let kind = workflow.kinds.kind(record.kind) else { return nil }
            return text(kind, at: now).line(of: record, for: .concerned)
                .map { "• " + DisplayText.line($0, limit: 200) }
        }
        if records.count > Self.longest { lines.append("• dan \(records.count - Self.longest) lainnya") }
        return lines
    }

    /// Whether a decider's word would move the record from where it stands.
    private func isUndecided(_ record: KeptRecord, _ kind: RecordKind) -> Bool {
        record.decision == nil
            && kind.transitions.contains { row in
                row.act == RecordAct.granted.rawValue && row.from.contains(record.state)
                    && row.by.contains(.decider)
            }
    }
}
