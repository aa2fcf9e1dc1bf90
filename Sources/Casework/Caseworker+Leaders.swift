import Domain
import ReadModel
import Records
import Roster

/// What is told for a leader, and what a leader's own words settle although they answer nothing.
extension Caseworker {
    /// How long a voice note may wait for its line, and news of a death for a leader's word, in milliseconds.
    private static let leaderSpan: Int64 = 7 * 86_400_000

    /// Takes "Isi pesan suara Pak Wali: …" for the line that his voice note waits for.
    ///
    /// Of an aide who may speak for him, of whoever holds his phone, and of himself; where several notes may be meant, none
    /// is.
    func writeDown(_ conclusion: inout RecordConclusion, _ said: Utterance, _ briefing: RosterBriefing) {
        guard let line = VoiceNoteLine(said.post.text) else { return }
        let authority = RosterAuthority(briefing.roster)
        let notes = waiting(in: said) { record, kind in
            record.fields["voice"] != nil && record.fields["subject"] == nil
                && kind.transitions.contains {
                    $0.act == RecordAct.completed.rawValue && $0.from.contains(record.state)
                }
        }
        let own = notes.filter { record in
            [record.parties.applicant, record.parties.sender].contains { giver in
                giver == said.sender || giver == said.account || authority.maySpeak(said.sender, for: giver)
            }
        }
        let named = Set(
            briefing.titles.addressees(in: line.heading, speaker: said.sender).flatMap(\.candidates)
        )
        let meant = named.isEmpty ? own : own.filter { named.contains($0.parties.applicant) }
        guard meant.count == 1, let note = meant.first,
            let post = note.sources.first(where: { $0.value == "opened" })
        else {
            // Nothing waits: then it is what it looks like.
            guard !meant.isEmpty else { return }
            conclusion.label = "other"
            conclusion.doubt = .unbound
            return
        }
        conclusion.label = "other"
        conclusion.act = nil
        conclusion.doubt = nil
        conclusion.isSuggestion = false
        conclusion.evidence = nil
        conclusion.writesDown = true
        conclusion.rule = "voice_note_line"
        conclusion.matched = [0..<line.heading.utf8.count]
        conclusion.links = [RecordConclusion.Link(entry: post.key, relation: "follows")]
        conclusion.fields["subject"] = .words(Citation(entry: said.entry, range: line.words))
        if note.parties.applicant != said.sender { conclusion.speaksFor = note.parties.applicant }
        let directed = briefing.directed(line.text, by: note.parties.applicant)
        conclusion.addressees = directed.keys
        conclusion.addressesStranger = directed.namesStranger
    }

    /// A leader's own condolence is his reading of the one news of a death that nobody of them has read there.
    func mourn(_ conclusion: inout RecordConclusion, _ said: Utterance, _ authority: RosterAuthority) {
        guard conclusion.fields["death"] == nil, said.account == nil, authority.isLeader(said.sender) else {
            return
        }
        let answered = said.post.replyTo.flatMap { posts.subject(of: $0) }
        let unread = waiting(in: said) { record, kind in
            kind.transitions.contains { row in
                row.act == RecordAct.noted.rawValue && row.from.contains(record.state)
                    && row.by.contains(.leader)
            } && (answered.map { record.sources[$0] != nil } ?? true)
        }
        guard unread.count == 1, let post = unread[0].sources.first(where: { $0.value == "opened" }) else {
            return
        }
        conclusion.act = RecordAct.noted.rawValue
        conclusion.isSuggestion = false
        conclusion.links = [RecordConclusion.Link(entry: post.key, relation: "follows")]
    }

    /// Records that began in the post's forum shortly before it and wait for something.
    private func waiting(in said: Utterance, _ isMeant: (KeptRecord, RecordKind) -> Bool) -> [KeptRecord] {
        log.book.unordered.filter { record in
            guard record.isActive, record.parties.forum == said.forum.rawValue,
                (0...Self.leaderSpan).contains(said.time - record.opened.milliseconds),
                let kind = workflow.kinds.kind(record.kind), !kind.isFinal(record.state)
            else { return false }
            return isMeant(record, kind)
        }
    }
}
