import Domain
import ReadModel
import Records
import Roster

/// Answers in plain words to what was brought to an agency, or directed.
extension Caseworker {
    /// Links an answer in plain words to the post that it answers, and names by the roster whose task it is.
    func answer(_ conclusion: inout RecordConclusion, _ said: Utterance, _ briefing: RosterBriefing) {
        if let asked = asked(conclusion, said, briefing) { return conclusion.tells(asked) }
        guard conclusion.isPlainAnswer else { return }
        if let post = answered(conclusion, said, briefing) { conclusion.answers(post) }
        guard let owner = conclusion.owner else { return }
        let named = briefing.units.mentions(in: said.post.text).filter {
            $0.units.count == 1 && $0.range.overlaps(owner)
        }
        if let unit = named.first?.units.first { conclusion.name(owner: unit) }
    }

    /// The direction to one alone that a post replies to and tells what that asks for.
    private func asked(_ conclusion: RecordConclusion, _ said: Utterance, _ briefing: RosterBriefing) -> Int?
    {
        guard conclusion.mayTell, said.post.replyTo != nil, let post = answered(conclusion, said, briefing),
            let record = log.book.records(of: post).first(where: { $0.relation(of: post) == "opened" }),
            workflow.kinds.kind(record.kind)?.asksEach ?? false, record.parties.responsible.count == 1,
            let direction = try? view.post(post), let words = direction.state?.text,
            AskedFor(words).isHeld(in: said.post.text)
        else { return nil }
        return post
    }

    /// The post that opened what is answered: by reply, or as the only case of the agency whose own forum it is.
    private func answered(_ conclusion: RecordConclusion, _ said: Utterance, _ briefing: RosterBriefing)
        -> Int?
    {
        let authority = RosterAuthority(briefing.roster)
        func isTheirs(_ record: KeptRecord) -> Bool {
            record.parties.responsible.contains {
                $0 == said.sender || authority.belongs(said.sender, to: $0)
            }
        }
        if let reply = said.post.replyTo {
            guard let subject = posts.subject(of: reply) else { return nil }
            let answers = log.book.records(of: subject).contains { record in
                let kind = workflow.kinds.kind(record.kind)
                return (kind?.routing != nil || kind?.asksEach ?? false) && isTheirs(record)
            }
            return answers ? subject : nil
        }
        guard conclusion.answersPlainly, conclusion.record == nil else { return nil }
        let open = log.book.unordered.filter { record in
            guard record.isActive, let kind = workflow.kinds.kind(record.kind), kind.routing != nil,
                !kind.isFinal(record.state), record.state != kind.initial, isTheirs(record),
                let unit = record.parties.responsible.first
            else { return false }
            return ForumOfUnit.find(unit, among: posts.shelf.state.forums, briefing.roster) == said.forum
        }
        guard open.count == 1, let only = open.first?.number,
            conclusion.links.allSatisfy({ link in
                log.book.records(of: link.entry).allSatisfy { $0.number == only || $0.related.contains(only) }
            })
        else { return nil }
        return open.first?.sources.filter { $0.value == "opened" }.keys.min()
    }

    /// A reaction that decided is taken back: so is the decision, before its author's next sign is read.
    mutating func takeBack(_ sign: Int, _ said: Utterance) throws {
        var deletion = said.post
        deletion.deletes = UtteranceReader.reference(sign)
        deletion.text = ""
        try conclude(reader.push(deletion))
        pending[sign] = nil
        for record in log.book.records(of: sign) {
            let life = RecordLife(of: record.number, try log.wholeLife(of: record.number))
            let events = workflow.takeBack(
                sign,
                from: record,
                life,
                by: said.sender,
                in: said.entry,
                at: said.post.at
            )
            log.append(
                events.map { event in
                    var event = event
                    event.version = settings.version
                    return event
                },
                forum: said.forum
            )
        }
    }
}
