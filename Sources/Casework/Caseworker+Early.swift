import Domain
import Journal
import ReadModel
import Records
import Roster

/// Answers that a network delivers before what they answer.
extension Caseworker {
    /// How long an answer waits for what it answers, in milliseconds: less than the disorder in which posts are still one
    /// conversation.
    private static let patience = disorder - 60_000

    /// What is new in the order in which it is understood: an answer behind what it answers, whichever came first.
    ///
    /// What is answered and not there yet is waited for; what may be an emergency waits for nothing. `end` is where the
    /// stretch ends that is read, `now` milliseconds UTC.
    mutating func arranged(_ said: [Utterance], before end: Int, now: Int64) throws -> [Utterance] {
        var placed: [(place: Int, said: Utterance)] = []
        var waiting: [Utterance] = []
        for var one in early + said {
            guard let message = one.awaits else {
                placed.append((one.entry, one))
                continue
            }
            if let answered = try posts.entry(of: message, in: one), answered < end {
                one.awaits = nil
                one.post.replyTo = UtteranceReader.reference(answered)
                // Nobody answers what is not said yet: clocks differ by moments.
                if let at = try view.post(answered)?.at, at.milliseconds > one.time { one.post.at = at }
                placed.append((max(one.entry, answered), one))
            } else if now - one.accepted < Self.patience, !isUrgent(one.post.text) {
                waiting.append(one)
            } else {
                placed.append((one.entry, one))
            }
        }
        early = waiting
        return placed.sorted { ($0.place, $0.said.entry) < ($1.place, $1.said.entry) }.map(\.said)
    }

    private func isUrgent(_ text: String) -> Bool {
        let words = text.lowercased()
        return workflow.kinds.kinds.compactMap(\.routing).flatMap(\.emergencies)
            .contains { words.contains($0.replacing("_", with: " ")) }
    }
}

extension UtteranceReader {
    /// The post of a message in the chat of what answers it, or the intent by which the relay sent it; nil where the view
    /// has none yet.
    func entry(of message: String, in answer: Utterance) throws -> Int? {
        for chat in shelf.state.chats(of: answer.forum) {
            let own = keys.message(network: chat.network, chat: chat.chat, message: message)
            if let kept = try journal.entry(of: own), let post = try view.post(kept) {
                return post.revises ?? post.entry
            }
            let sent = keys.sent(network: chat.network, chat: chat.chat, message: message)
            if let delivery = try journal.entry(of: sent) { return try view.event(delivery)?.subject }
        }
        return nil
    }
}
