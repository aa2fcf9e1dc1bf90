import Domain

/// One post being ruled on: what it opens, what it does to a record that exists, what it lists.
struct CaseRuling<Authority: RecordAuthority> {
    let kinds: KindCatalog
    private(set) var conclusion: RecordConclusion
    let book: RecordBook
    let authority: Authority
    var ruling = Ruling()

    init(kinds: KindCatalog, conclusion: RecordConclusion, book: RecordBook, authority: Authority) {
        self.kinds = kinds
        self.conclusion = conclusion
        self.book = book
        self.authority = authority
    }

    mutating func rule() {
        settleReplaced()
        let target = target()
        var begins = kinds.opened(
            by: conclusion.label,
            form: conclusion.form,
            text: conclusion.text,
            fields: conclusion.fields
        )
        switch begins?.opening.linkage {
        case .never where target != nil: begins = nil
        case .apart where target?.kind == begins?.kind.name: begins = nil
        default: break
        }
        if let target, explains(target) {
            begins = nil
            conclusion.act = RecordAct.explained.rawValue
        }
        // Whoever types what is to be done to a record means that, whatever its words look like.
        if isDeed, begins?.opening.form == nil { begins = nil }
        let isForm = begins.map { $0.opening.form != nil } ?? false
        let words = begins?.opening.words ?? []
        if !words.isEmpty { conclusion.typed = LabelledLines(conclusion.text, saying: words).lines }
        // Words that the city has named are no guess, unless they need a label of recognition beside them.
        let isPlain = isForm || !words.isEmpty && begins?.opening.label == KindOpening.anyLabel
        if conclusion.isSuggestion, !isPlain {
            let isAct = conclusion.act != nil && (target != nil || decides)
            if begins != nil || isAct { list(.suggestion, target) }
            return
        }
        if relates("sameAs"), let target {
            return append(.linked(entry: conclusion.source, relation: "sameAs"), target)
        }
        if relates("corrects"), let target, conclusion.presences.isEmpty { return correct(target) }
        var opened: KeptRecord?
        if let begins { opened = open(begins.kind, at: begins.opening.state, follows: target) }
        if let opened, conclusion.addressesStranger, conclusion.doubt == nil { list(.stranger, opened) }
        if isForm { return count(opened ?? target) }
        if let doubt = conclusion.doubt, !isCommand {
            // What waits for a human is not done; a request with a claimed permission is one all the same.
            return list(doubt, opened ?? target)
        }
        if let target, target.number != opened?.number {
            act(on: target)
            actOnOthers(than: target, beside: opened)
        } else if let opened, beginsAtOnce(opened) {
            act(on: opened)
        } else if opened == nil, decides {
            list(.unbound, nil)
        }
        count(comesAfterAll ?? target ?? opened)
    }

    /// The meeting to which one comes who takes back that he stays away.
    private var comesAfterAll: KeptRecord? {
        guard relates("withdraws"), let link = conclusion.links.first(where: { $0.relation == "attends" })
        else {
            return nil
        }
        return meant(by: link.entry)
    }

    /// The record that the post names, or to which its links lead; none where they lead to several.
    private func target() -> KeptRecord? {
        if let number = conclusion.record { return book[number].map(book.current) }
        if conclusion.place == .ahead { return nil }
        // Only a notice takes another's place; a decision that supersedes one decides on a request.
        let isNotice = conclusion.label == "meeting_notice"
        // Who takes a request back and comes after all acts on the request; at the meeting he is counted.
        let withdraws = relates("withdraws")
        let links = conclusion.links.filter {
            withdraws ? $0.relation == "withdraws" : isNotice || $0.relation != "supersedes"
        }
        let found = links.compactMap { meant(by: $0.entry) }
        let numbers = Set(found.map(\.number))
        return links.isEmpty ? inSession() ?? onlyTask() : numbers.count == 1 ? found.first : nil
    }

    /// What is meant by opening or closing a meeting that is not named: the one in that forum that can be; only
    /// whoever called it moves it or calls it off without naming it.
    private func inSession() -> KeptRecord? {
        guard let act = conclusion.act.flatMap(RecordAct.init), let forum = conclusion.forum else {
            return nil
        }
        guard [.opened, .closed, .rescheduled, .deferred, .cancelled].contains(act) else { return nil }
        let isOwn = act == .rescheduled || act == .deferred || act == .cancelled
        let open = kinds.kinds.filter { $0.session != nil }.flatMap { kind in
            book.records.all(prefix: kind.prefix).filter { record in
                record.isActive && record.parties.forum == forum && !kind.isFinal(record.state)
                    && record.opened.milliseconds <= conclusion.at.milliseconds
                    && (!isOwn || record.parties.sender == conclusion.sender)
                    && kind.transitions.contains { $0.act == act.rawValue && $0.from.contains(record.state) }
            }
        }
        return open.count == 1 ? open.first : nil
    }

    /// Whether a meeting that was never announced is opened, closed or called off by its first post.
    private func beginsAtOnce(_ record: KeptRecord) -> Bool {
        let acts: [RecordAct] = [.opened, .closed, .cancelled]
        return kinds.kind(record.kind)?.session != nil && acts.map(\.rawValue).contains(conclusion.act ?? "")
    }

    /// Of the records of a post the one to which the act can be done: a follow-up's case, not the follow-up.
    private func meant(by entry: Int) -> KeptRecord? {
        let records = book.records(of: entry)
        return records.first { record in
            kinds.kind(record.kind)?.transitions.contains { $0.act == conclusion.act } ?? false
        } ?? records.first
    }

    /// Whether an applicant tells more of what he has asked for and nobody has decided: that is no follow-up.
    private func explains(_ record: KeptRecord) -> Bool {
        let acts = [nil, RecordAct.inProgress.rawValue]
        guard conclusion.label == "follow_up", acts.contains(conclusion.act), own(record),
            let kind = kinds.kind(record.kind), !kind.isFinal(record.state)
        else { return false }
        return kind.transitions.contains { $0.act == RecordAct.explained.rawValue }
    }

    private func relates(_ relation: String) -> Bool {
        conclusion.links.contains { $0.relation == relation }
    }

    /// Whether it is a form that names its record: nothing is unbound then.
    private var isCommand: Bool { namesByForm && conclusion.doubt == .unbound }

    /// Whether it is a form that names its record: who types that waits for an answer.
    private var namesByForm: Bool { conclusion.form != nil && conclusion.record != nil }

    /// Whether it is a form that does something to a record: `/selesai`.
    private var isDeed: Bool { conclusion.form.flatMap(RecordAct.commanded) != nil }

    /// Whether the post means to decide on a request: that is never passed over in silence.
    private var decides: Bool {
        ["permission_granted", "permission_denied"].contains(conclusion.label)
            || conclusion.links.contains { $0.relation == "decides" }
            || ((conclusion.record != nil || isDeed) && conclusion.act != nil)
    }

    // MARK: Acting

    mutating func act(on record: KeptRecord) {
        guard let kind = kinds.kind(record.kind) else {
            return ruling.refusals.append(.noSuchKind(record.kind))
        }
        if isDeletion(in: record) || answer(record, kind) { return }
        let missing = missing(record, kind)
        if !missing.isEmpty {
            link(record)
            set(missing, of: record)
            complete(record, kind, missing)
            guard conclusion.writesDown else { return }
            settleVoiceNote(of: record)
            if !conclusion.addressees.isEmpty { append(.assigned(units: conclusion.addressees), record) }
            if conclusion.addressesStranger { list(.stranger, record) }
            return
        }
        guard let act = act(of: kind) else {
            if namesByForm, let act = conclusion.act {
                return refuse(.notFromHere(act: act, state: record.state), act, record)
            }
            return link(record)
        }
        let fields = own(record) ? accepted(kind).filter { record.fields[$0.key] == nil } : [:]
        var changed = record
        changed.fields.merge(fields) { own, _ in own }
        let actor = ActingParty(conclusion)
        let rules = TransitionRules(kind: kind, authority: authority)
        switch rules.step(act, changed, actor) {
        case .success(let step) where step.evidence != nil && record.isDecided(after: conclusion.at):
            // An older word that is understood only now does not undo a newer one.
            link(record)
        case .success(let step):
            let taken = step.takes.isEmpty ? [:] : accepted(kind).filter { step.takes.contains($0.key) }
            set(
                fields.merging(taken) { _, new in new }.merging(kept(step, kind)) { own, _ in own },
                of: record
            )
            for name in step.takes.sorted()
            where conclusion.voids.contains(name) && taken[name] == nil && record.fields[name] != nil {
                append(.fieldSet(name, nil), record)
            }
            append(.moved(act: act, from: record.state, to: step.to), record, step)
            if act == RecordAct.directed.rawValue, !conclusion.addressees.isEmpty {
                append(.assigned(units: conclusion.addressees), record)
            }
        case .failure(let refusal):
            // Where taking part suffices, another's word is talk, unless he names the record by a form.
            let isDecision = kind.transitions.contains {
                $0.act == act && $0.by.contains(.decider) && !$0.by.contains(.sender)
            }
            if isDecision || namesByForm {
                refuse(refusal, act, record, isOverruled: rules.isOverruled(record, actor))
            } else {
                ruling.refusals.append(refusal)
                link(record)
            }
        }
    }

    /// What the post does to a record of a kind: "belum" to what nobody grants says that it is not done.
    private func act(of kind: RecordKind) -> String? {
        let isNotYet = conclusion.form == "belum" && conclusion.act == RecordAct.denied.rawValue
        if kind.asksEach, conclusion.answer == .sent, conclusion.act != RecordAct.reopened.rawValue {
            return RecordAct.done.rawValue
        }
        let meant = [conclusion.act, isNotYet ? RecordAct.reopened.rawValue : nil].compactMap { $0 }
        return meant.first { act in kind.transitions.contains { $0.act == act } }
    }

    /// Does nothing, and lets a human look where the refusal leaves something to be looked at.
    private mutating func refuse(
        _ refusal: Refusal,
        _ act: String,
        _ record: KeptRecord,
        isOverruled: Bool = false
    ) {
        ruling.refusals.append(refusal)
        guard let doubt = refusal.doubt else { return link(record) }
        list(isOverruled && doubt == .contradiction ? .overruled : doubt, record, act: act)
    }

    /// Whether the post takes back another than the one that opened the record; listed, where that had decided.
    private mutating func isDeletion(in record: KeptRecord) -> Bool {
        guard let link = conclusion.links.first(where: { $0.relation == "withdraws" }),
            record.relation(of: link.entry) != "opened"
        else { return false }
        if record.wasDecided(by: link.entry) {
            list(.deleted, record)
        } else if record.counts(link.entry) {
            append(.unlinked(entry: link.entry), record)
        } else {
            self.link(record)
        }
        return true
    }

    /// Whether the record is the sender's: only then do the fields of the post speak of it.
    func own(_ record: KeptRecord) -> Bool {
        conclusion.sender == record.parties.sender || conclusion.sender == record.parties.applicant
    }

    /// The post is of the record's life, although it changes nothing; one that only names it by number is not.
    mutating func link(_ record: KeptRecord) {
        guard record.relation(of: conclusion.source) == nil else { return }
        let relation = conclusion.links.first?.relation ?? (conclusion.record == nil ? "follows" : nil)
        if let relation { append(.linked(entry: conclusion.source, relation: relation), record) }
    }

    /// The post's words, where the step keeps them.
    private func kept(_ step: PermittedStep, _ kind: RecordKind) -> [String: RecordValue] {
        let words = RecordValue.words(Citation(entry: conclusion.source, range: 0..<conclusion.length))
        guard let name = step.keep, conclusion.length > 0, kind.field(name)?.accepts(words) ?? false else {
            return [:]
        }
        return [name: words]
    }

    /// The sender of a record corrects it in his own words: its fields follow.
    private mutating func correct(_ record: KeptRecord) {
        guard own(record), let kind = kinds.kind(record.kind) else { return list(.noAuthority, record) }
        if let doubt = conclusion.doubt { return list(doubt, record) }
        let fields = accepted(kind)
        // What was decided on stays as it was decided on; what was missing may still come.
        let isChanged = fields.contains { record.fields[$0.key] != nil && record.fields[$0.key] != $0.value }
        let corrected = record.fields.merging(fields) { _, new in new }
        let isWanting = kind.missing(for: record.state, in: corrected) != nil
        if isWanting || record.decision != nil && isChanged { return list(.afterDecision, record) }
        set(fields, of: record)
        markEmergency(record, kind, fields)
        append(.linked(entry: conclusion.source, relation: "corrects"), record)
        complete(record, kind, fields)
    }
}
