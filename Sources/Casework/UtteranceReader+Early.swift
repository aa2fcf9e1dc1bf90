import Domain
import Journal
import Outbox
import ReadModel
import Records
import Roster

/// Answers that a network delivers before what they answer: the view remembers them by the message that they reply to.
///
/// Each is read where it stands in the log, when nobody knows what it answers, and once more behind that.
extension UtteranceReader {
    /// How long after an answer what it answers may come, in milliseconds.
    private static let reach: Int64 = 14 * 86_400_000

    /// An utterance with what it replies to, where that is past; until then it acts on nothing.
    func placed(_ said: Utterance, isPast: (Int) -> Bool) throws -> Utterance {
        var said = said
        guard let message = said.awaits else { return said }
        if let answered = try entry(of: message, in: said), isPast(answered) {
            said.awaits = nil
            said.post.replyTo = Self.reference(try toldOf(by: answered))
        } else {
            // No entry has that name: it is a reply, and nothing else is meant by it.
            said.post.replyTo = PostReference("?" + message)
        }
        return said
    }

    /// A stretch with the answers behind what has come in it: to posts, and to what the relay has sent.
    mutating func withAnswers(_ said: [Utterance], from start: Int, to end: Int) throws -> [Utterance] {
        var found: [(place: Int, said: Utterance)] = []
        for one in said {
            found.append((one.entry, one))
            guard let message = one.message else { continue }
            let answers = try early(to: message, at: one.entry, one.accepted) { $0 == one.root }
            found += answers.map { (one.entry, behind(one.post.at, $0, one.root)) }
        }
        var sent: [EventView] = []
        try view.events(.delivery, after: start - 1, before: end) { sent.append($0) }
        for event in sent {
            guard let intent = event.subject, let body = event.body,
                let message = try body.withUnsafeBytes({ try Outcome(decoding: $0) }).message
            else { continue }
            let at = shelf.moment(at: event.accepted)
            let answers = try early(to: message, at: event.entry, event.accepted) { $0 == intent }
            let told = try toldOf(by: intent)
            found += answers.map { (event.entry, behind(at, $0, told)) }
        }
        // Stable: what is answered stands before its answers.
        return found.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
            .map(\.element.said)
    }

    /// The answers to a message that came before it, as they stand by then; `isMeant` says of an entry whether it is that.
    private mutating func early(
        to message: String,
        at entry: Int,
        _ accepted: Int64,
        isMeant: (Int) -> Bool
    ) throws -> [Utterance] {
        var found: [Utterance] = []
        for answer in try view.posts(awaiting: message, before: entry, since: accepted - Self.reach) {
            guard let post = try view.post(answer), let then = Self.standing(post, isPast: { $0 < entry }),
                let said = try utterance(then), try self.entry(of: message, in: said).map(isMeant) ?? false
            else { continue }
            found.append(said)
        }
        return found
    }

    /// An answer as it is read behind what it answers; nobody answers what is not said yet, clocks differ by moments.
    private func behind(_ moment: Moment, _ answer: Utterance, _ answered: Int) -> Utterance {
        var said = answer
        said.awaits = nil
        said.isSecond = true
        said.post.replyTo = Self.reference(answered)
        if moment.milliseconds >= said.time {
            said.post.at = Moment(
                milliseconds: moment.milliseconds + 1,
                offsetMinutes: moment.offsetMinutes
            )
        }
        return said
    }

    /// The post of a message in the chat of what answers it, or the intent by which the relay sent it; nil where the view
    /// has none yet.
    private func entry(of message: String, in answer: Utterance) throws -> Int? {
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
