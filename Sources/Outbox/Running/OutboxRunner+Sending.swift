import Domain
import Journal
import Networks
import ReadModel
import Roster

/// From the queue to the networks, and what became of it into the journal.
extension OutboxRunner {
    /// Calls the networks for `starts`, each on its own: a slow network holds up only its chat.
    ///
    /// A start whose first outcome cannot be made durable is abandoned, not called.
    func send(_ starts: [OutgoingQueue.Start]) async throws {
        var failure: (any Error)?
        for start in starts {
            do {
                guard let sender = senders[start.place.network] else {
                    throw NetworkFault.refused("no sender")
                }
                if let first = start.first { try await append(first, of: start.number) }
                let message = try await message(of: start)
                calls[start.number] = Task { await self.call(sender, message, start.number) }
            } catch {
                queue.abandon(start.number, now: clock(), using: &generator)
                failure = failure ?? error
            }
        }
        if let failure { throw failure }
    }

    private func call(_ sender: any MessageSender, _ message: OutgoingMessage, _ number: Int) async {
        let result: Result<SentMessage, NetworkFault>
        do throws(NetworkFault) {
            result = .success(try await sender.send(message))
        } catch {
            result = .failure(error)
        }
        calls[number] = nil
        guard let conclusion = queue.finish(number, result, now: clock(), using: &generator) else { return }
        unrecorded.append(conclusion)
        finished()
    }

    /// Writes down outcomes; those that the journal does not take are kept for the next turn.
    func record(_ conclusions: [OutgoingQueue.Conclusion]) async throws {
        unrecorded += conclusions
        while let conclusion = unrecorded.first {
            try await append(conclusion.outcome, of: conclusion.number)
            unrecorded.removeFirst()
        }
    }

    /// Settles an intent that never reached the queue.
    func settle(_ number: Int, _ status: Outcome.Status, _ reason: OutcomeReason) async throws {
        try await append(Outcome(status, at: clock(), reason: reason), of: number)
    }

    private func append(_ outcome: Outcome, of number: Int) async throws {
        let keys = appender.naturalKeys
        var key = outcome.naturalKey(of: number).map { EntryKey(own: keys.key(of: $0)) }
        if outcome.status == .sent, let chat = outcome.chat, let message = outcome.message,
            let network = intents[number].flatMap({ network(of: $0) })
        {
            key?.subjects = [keys.sent(network: network, chat: chat, message: message)]
        }
        var forum: ForumID?
        if case .forum(let target)? = intents[number]?.target { forum = target }
        let draft = EntryDraft(
            kind: .delivery,
            forum: forum,
            contents: BySlot(body: outcome.encoded()),
            from: [number],
            key: key
        )
        _ = try await appender.offer([draft])
    }

    private func network(of intent: Intent) -> String? {
        switch intent.target {
        case .forum(let forum): roster.chats(of: forum).last { senders[$0.network] != nil }?.network
        case .person(let id): id.firstIndex(of: ":").map { String(id[..<$0]) }
        }
    }

    private func message(of start: OutgoingQueue.Start) async throws -> OutgoingMessage {
        let intent = start.intent
        let files = try await blocking { [photo] in intent.photos.compactMap(photo) }
        return OutgoingMessage(
            target: start.place.target,
            text: intent.text,
            files: files,
            reply: try await reply(of: intent),
            buttons: intent.buttons,
            key: Intent.sendingKey(start.number)
        )
    }

    /// The native id of what an intent answers, in the chat it goes to: the post itself, or what we had brought
    /// there about it.
    private func reply(of intent: Intent) async throws -> String? {
        guard let entry = intent.reply, case .forum(let forum) = intent.target else { return nil }
        let network = network(of: intent)
        let post = try await blocking { [view] in try view.post(entry) }
        if post?.forum.id == forum { return post?.native?.network == network ? post?.native?.message : nil }
        return try await blocking { [view] in
            for event in try view.events(about: entry) where event.kind == .intent && event.forum == forum {
                for outcome in try view.events(about: event.entry) where outcome.kind == .delivery {
                    let read = try outcome.body?.withUnsafeBytes { try Outcome(decoding: $0) }
                    if read?.status == .sent { return read?.message }
                }
            }
            return nil
        }
    }
}
