import Domain
import Journal
import Networks
import ReadModel
import Roster

/// From an intent to the queue: may it be said, and where does it go.
extension OutboxRunner {
    /// The actors of this module beside the routes.
    static let receipts = "receipts"
    static let recapper = "recap"
    static let noticer = "notice"

    /// Appends intents; an intent that the journal has already is left as it is.
    func append(_ intents: [Intent]) async throws {
        guard !intents.isEmpty else { return }
        let keys = appender.naturalKeys
        _ = try await appender.offer(intents.map { $0.draft(keys: keys) })
    }

    /// Takes an intent of the journal up: queues it, keeps it for the recap, or says why not.
    func admit(_ delivery: Delivery) async throws {
        guard admitted.insert(delivery.number).inserted else { return }
        let intent = delivery.intent
        guard let place = place(of: intent) else {
            return try await settle(delivery.number, .suppressed, OutcomeReason(.noChat))
        }
        // The notice was decided on by what it precedes, and needs no leave of its own.
        let verdict =
            intent.kind == .notice ? .allowed : try await verdict(on: intent, accepted: delivery.since)
        switch verdict {
        case .suppressed(let reason):
            try await settle(delivery.number, .suppressed, reason)
        case .intoRecap:
            recaps[delivery.number] = intent
        case .noticeFirst:
            try await notify(intent)
            fallthrough
        case .allowed:
            let conclusion = queue.add(delivery, to: place, now: clock(), using: &generator)
            if let conclusion { try await record([conclusion]) }
        }
    }

    /// The recording notice is said in a forum before anything else is.
    private func notify(_ intent: Intent) async throws {
        guard case .forum(let id) = intent.target, !notified.contains(id), let forum = roster.forum(id) else {
            return
        }
        let notice = Intent(
            actor: Self.noticer,
            // One notice per forum: whatever it was that came first, the key names the forum's first entry.
            source: 0,
            target: .forum(id),
            kind: .notice,
            text: settings.notice.text(for: forum.name),
            urgency: intent.urgency
        )
        notified.insert(id)
        let result = try await appender.offer([notice.draft(keys: appender.naturalKeys)])
        guard let number = result.range.first else { return }
        // Taken up at once, so that it stands before what it precedes.
        ledger.fold(number, notice, at: clock())
        intents[number] = notice
        if let delivery = ledger.pending(number) { try await admit(delivery) }
    }

    private func verdict(on intent: Intent, accepted: Int64) async throws -> SpeakingRules.Verdict {
        let source = try await blocking { [view, entry = intent.source] in try view.post(entry) }
        let occasion: SpeakingRules.Occasion =
            if let source {
                .post(
                    age: accepted - min(source.at?.milliseconds ?? accepted, source.accepted),
                    isImported: source.source?.intake != nil || source.native == nil
                )
            } else {
                .schedule
            }
        return settings.speaking.verdict(on: intent.kind, to: listener(of: intent, source), occasion)
    }

    private func listener(of intent: Intent, _ source: PostView?) -> SpeakingRules.Listener {
        switch intent.target {
        case .person(let id):
            // A receipt's person is the author of its source; an answer goes to whoever asked.
            let author = source?.sender?.id == id ? source?.sender : PostAuthor(id: id, name: "")
            return .person(isLeader: author.map(isLeader) ?? false)
        case .forum(let id):
            let forum = roster.forum(id) ?? Forum(id: id, name: "")
            let answersLeader = intent.kind != .route && (source?.sender.map(isLeader) ?? false)
            return .forum(
                speech: settings.speech(in: forum).union(roles.speech(in: id, by: roster, at: clock())),
                wasNotified: notified.contains(id),
                answersLeader: answersLeader
            )
        }
    }

    private func isLeader(_ author: PostAuthor) -> Bool {
        roles.role(of: author, in: roster, at: clock()) == .leader
    }

    /// Where an intent goes: the forum's latest chat that can be spoken to, or the person on their network.
    private func place(of intent: Intent) -> Place? {
        switch intent.target {
        case .forum(let forum):
            guard let chat = roster.chats(of: forum).last(where: { senders[$0.network] != nil }) else {
                return nil
            }
            return Place(network: chat.network, target: .chat(chat.chat))
        case .person(let id):
            guard let colon = id.firstIndex(of: ":"), senders[String(id[..<colon])] != nil else { return nil }
            return Place(
                network: String(id[..<colon]),
                target: .person(String(id[id.index(after: colon)...]))
            )
        }
    }

    /// Tells the sender of a post, once, that it was handed over.
    func receipt(for event: EventView) async throws {
        guard let number = event.subject, let route = intents[number], route.actor == RouteRules.actor,
            let body = event.body, let outcome = try? body.withUnsafeBytes({ try Outcome(decoding: $0) }),
            outcome.status == .sent, case .forum(let target) = route.target
        else { return }
        let source = try await blocking { [view] in try view.post(route.source) }
        guard let source, source.revises == nil, let sender = source.sender else { return }
        let forum = roster.forum(target)?.name ?? ""
        let receipt = Intent(
            actor: Self.receipts,
            source: source.entry,
            target: .person(sender.id),
            kind: .receipt,
            text:
                "Kiriman Bapak/Ibu di \(source.forum.name) tercatat (#\(source.entry)) dan diteruskan ke \(forum)."
        )
        try await append([receipt])
    }

    /// At the set hour, one message for all receipts of a person.
    func recapWhereDue() async throws {
        let now = clock()
        guard now >= nextRecap else { return }
        nextRecap = settings.recap.next(after: now)
        let waiting = recaps.sorted { $0.key < $1.key }
        recaps.removeAll()
        var clock = CivilClock(zone: settings.recap.zone)
        let moment = clock.moment(at: now)
        for (target, receipts) in Dictionary(grouping: waiting, by: \.value.target) {
            let lines = receipts.flatMap { receipt in
                receipt.value.lines.isEmpty
                    ? [Recap.Line(number: "#\(receipt.value.source)", kind: "kiriman", state: "diteruskan")]
                    : receipt.value.lines
            }
            guard let last = receipts.last, let text = Recap.text(of: lines, for: .person, at: moment) else {
                continue
            }
            try await append([
                Intent(actor: Self.recapper, source: last.key, target: target, kind: .recap, text: text)
            ])
            for receipt in receipts {
                try await settle(receipt.key, .suppressed, OutcomeReason(.other, detail: "recap"))
            }
        }
    }
}
