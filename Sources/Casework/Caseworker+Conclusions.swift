import Domain
import Foundation
import ReadModel
import Records
import Roster

/// From what was recognised in a post to entries about records.
extension Caseworker {
    /// How long a sending stays open, by its members' times, in milliseconds.
    private static let sendingSpan: Int64 = 900_000

    /// Takes up conclusions, each of a post that waits for it.
    mutating func conclude(_ recognitions: [Recognition]) throws {
        for recognition in recognitions {
            guard let entry = Int(recognition.id.text), let said = pending.removeValue(forKey: entry) else {
                continue
            }
            let first = kiriman(recognition) ?? entry
            if said.post.text.allSatisfy(\.isWhitespace), !said.post.attachments.isEmpty {
                try join(said, to: first, recognition)
            } else {
                try rule(said, recognition, kiriman: first)
            }
        }
    }

    /// The first post of the sending that a post belongs to.
    private func kiriman(_ recognition: Recognition) -> Int? {
        guard case .post(let post) = recognition.fields["kiriman"] else { return nil }
        return Int(post.text)
    }

    // MARK: Kiriman

    /// A photo goes where the text of its sending goes; in reply to a case, to that.
    private mutating func join(_ photo: Utterance, to first: Int, _ recognition: Recognition) throws {
        if photo.hasPictures, let subject = photo.post.replyTo.flatMap({ posts.subject(of: $0) }),
            let record = log.book.records(of: subject).first(where: isRouted)
        {
            // What the agency shows itself is not brought to it.
            let isReporters = photo.sender == record.parties.sender
            return link(photo, record.number, as: isReporters ? "kiriman" : "follows")
        }
        guard recognition.label != .other else {
            // A leader's voice note is no photo: it may open a record that waits for a line.
            return try rule(photo, recognition, kiriman: first)
        }
        var sending = sendings[first] ?? Sending(lastAt: photo.time)
        sending.lastAt = max(sending.lastAt, photo.time)
        if let record = sending.record { link(photo, record) } else { sending.waiting.append(photo) }
        sendings[first] = sending
    }

    /// The text has its record: the photos before it follow.
    private mutating func settle(_ first: Int, _ record: RecordNumber?, at time: Int64) {
        if let record {
            for photo in sendings[first]?.waiting ?? [] { link(photo, record) }
            sendings[first] = Sending(record: record, lastAt: time)
        }
        if sendings.count > 64 { sendings = sendings.filter { $0.value.lastAt > time - Self.sendingSpan } }
    }

    private func isRouted(_ record: KeptRecord) -> Bool {
        record.isActive && workflow.kinds.kind(record.kind)?.routing != nil
    }

    private mutating func link(_ photo: Utterance, _ number: RecordNumber, as relation: String = "kiriman") {
        guard log.book[number]?.sources[photo.entry] == nil else { return }
        let event = RecordEvent(
            record: number,
            .linked(entry: photo.entry, relation: relation),
            actor: RecordEvent.recognition,
            version: settings.version,
            source: photo.entry,
            at: photo.post.at,
            by: photo.sender,
            rule: "kiriman"
        )
        log.append([event], forum: photo.forum)
    }

    // MARK: Ruling

    private mutating func rule(_ said: Utterance, _ recognition: Recognition, kiriman first: Int) throws {
        if let form = Question.form(of: said.post.text) {
            let record = number(in: said.post.text)
            return questions.append(Question(said, form: form, record: record, refusals: []))
        }
        let briefing = posts.shelf.briefing(at: said.time)
        let conclusion = conclusion(said, recognition, briefing)
        let isDone = workflow.hasConcluded(conclusion, log.book)
        let refusals = isDone ? [] : try rule(conclusion, briefing, forum: said.forum, isNews: isNews(said))
        let own = log.book.records(of: said.entry).first { $0.sources[said.entry] != nil }
        settle(first, own?.number, at: said.time)
        if let form = conclusion.form {
            questions.append(Question(said, form: form, record: conclusion.record, refusals: refusals))
        }
    }

    /// Whether anybody is told of it: not of what was imported, or was heard long after it was said.
    private func isNews(_ said: Utterance) -> Bool {
        said.isLive && said.accepted - said.post.at.milliseconds < settings.newsAge
    }

    /// Decides and hands in what follows; what is no news is not handed to anybody.
    mutating func rule(
        _ conclusion: RecordConclusion,
        _ briefing: RosterBriefing,
        forum: ForumID?,
        isNews: Bool = true
    ) throws -> [Refusal] {
        try log.recall(for: conclusion)
        let addressees = addressees(briefing)
        let authority = RosterAuthority(briefing.roster) { isNews && addressees.canTell($0) }
        var ruling = workflow.decide(conclusion, log.book, authority)
        while try log.claimsErased(ruling.events, in: posts.journal) {
            ruling = workflow.decide(conclusion, log.book, authority)
        }
        // What follows is in the same commit: a crash between would leave what was given back with nobody, and a second
        // report of one case unnoticed.
        let events =
            try ruling.events.flatMap {
                try [$0] + passedOn($0, beside: ruling.events, authority, isNews: isNews)
            }
            + compared(ruling.events)
        if !events.isEmpty { log.append(events, forum: forum) }
        return ruling.refusals
    }

    /// What the workflow is told of a post.
    private func conclusion(_ said: Utterance, _ recognition: Recognition, _ briefing: RosterBriefing)
        -> RecordConclusion
    {
        var conclusion = RecordConclusion(
            recognition,
            source: said.entry,
            at: said.post.at,
            sender: said.sender,
            text: said.post.text,
            entry: { posts.subject(of: $0) }
        )
        conclusion.version = settings.version
        conclusion.isDirect = said.isDirect
        conclusion.forum = said.forum.rawValue
        conclusion.record = number(in: said.post.text) ?? said.quoted
        if ["follow_up", "acknowledgement"].contains(conclusion.label) {
            conclusion.name(
                Set(RecordNumber.all(in: said.post.text).map(\.number)).sorted(),
                isOneWord: RecordNumber.areListed(in: said.post.text)
            )
        }
        if said.post.edits != nil || said.post.deletes != nil { conclusion.replaces = said.root }
        if said.awaits != nil { conclusion.place = .ahead }
        if said.isSecond { (conclusion.place, conclusion.replaces) = (.behind, said.entry) }
        // A post is no twin of itself, nor another wording of what it revises.
        conclusion.links.removeAll {
            $0.entry == said.entry || ($0.entry == said.root && $0.relation == "sameAs")
        }
        if said.hasPictures { conclusion.fields["photos"] = .entries([said.entry]) }
        let isAddition = said.post.edits == nil && conclusion.links.contains { $0.relation == "corrects" }
        if let area = area(said, briefing, isAddition: isAddition) {
            conclusion.fields["area"] = .text(area)
            if said.post.replyTo == nil {
                conclusion.links.removeAll { isElsewhere($0, area, briefing.roster) }
            }
        }
        if case .text(let name) = recognition.fields["applicant"] {
            let meant = briefing.titles.members(called: name, speaker: said.sender)
            if meant.count == 1, isMeant(meant[0], by: name, said, briefing) {
                conclusion.applicant = meant[0]
            }
        }
        if recognition.label == .instruction {
            let directed = briefing.directed(said.post.text, by: said.account ?? said.sender)
            conclusion.addressees = directed.keys
            conclusion.addressesStranger = directed.namesStranger
        }
        answer(&conclusion, said, briefing)
        if let account = said.account {
            conclusion.speaksFor = account
        } else if conclusion.evidence == .relayed {
            conclusion.speaksFor = leader(behind: said, briefing)
        }
        // Whose direction it is: the leader's, whoever typed it on his account or passes it on.
        let authority = RosterAuthority(briefing.roster)
        if recognition.label == .instruction || conclusion.fields["voice"] != nil,
            let leader = conclusion.speaksFor, authority.maySpeak(said.sender, for: leader)
        {
            conclusion.applicant = leader
        }
        writeDown(&conclusion, said, briefing)
        if recognition.rule == "mourning" { mourn(&conclusion, said, authority) }
        return conclusion
    }

    /// Whether a title in one word means a member: "Sekcam" is one's own, and nobody else's.
    private func isMeant(_ member: String, by name: String, _ said: Utterance, _ briefing: RosterBriefing)
        -> Bool
    {
        guard !name.contains(" "), let own = briefing.roster.assignment(of: said.sender),
            own.role == .camat || own.role == .lurah || own.role == .head
        else { return true }
        return RosterAuthority(briefing.roster).belongs(member, to: own.unit)
    }

    /// The one record that a text names by its number.
    private func number(in text: String) -> RecordNumber? {
        let found = Set(RecordNumber.all(in: text).map(\.number))
        return found.count == 1 ? found.first : nil
    }

    /// Where it is: the kelurahan or kecamatan that the text names, else the sender's own; what adds to words that were said
    /// before moves nothing that it does not name.
    private func area(_ said: Utterance, _ briefing: RosterBriefing, isAddition: Bool) -> String? {
        let areas = briefing.units.mentions(in: said.post.text).filter { $0.units.count == 1 }
            .compactMap { briefing.roster.unit($0.units[0]) }
        let nearest = areas.filter { $0.kind == .subdistrict }
        let named = nearest.isEmpty ? areas.filter { $0.kind == .district } : nearest
        let keys = Set(named.map(\.key))
        if let only = keys.first { return keys.count == 1 ? only : nil }
        if isAddition { return nil }
        guard
            let own = briefing.roster.assignment(of: said.sender).flatMap({ briefing.roster.unit($0.unit) }),
            own.kind == .subdistrict || own.kind == .district
        else { return nil }
        return own.key
    }

    /// Whether a link leads to a case in another area: an RW 05 is in every kelurahan.
    private func isElsewhere(_ link: RecordConclusion.Link, _ area: String, _ roster: RosterDay) -> Bool {
        guard link.relation == "follows", let known = log.book.record(of: link.entry)?.fields["area"]?.word
        else { return false }
        let around = { (place: String) in roster.lineage(of: place).map(\.key) }
        return !around(known).contains(area) && !around(area).contains(known)
    }

    /// Whose word an aide passes on: the only leader he may speak for, or the one of them that the text names.
    private func leader(behind said: Utterance, _ briefing: RosterBriefing) -> String? {
        let leaders = briefing.roster.speaking.filter { $0.speaker == said.sender }.map(\.leader)
        if leaders.count <= 1 { return leaders.first }
        let named = briefing.titles.addressees(in: said.post.text, speaker: said.sender)
            .filter { $0.candidates.count == 1 }.flatMap(\.candidates)
        let meant = Set(named).intersection(leaders)
        return meant.count == 1 ? meant.first : nil
    }

    /// The text of a citation; nil where it was erased.
    var words: (Citation) -> String? {
        { [view] in view.words(of: $0.entry, bytes: $0.range) }
    }
}
