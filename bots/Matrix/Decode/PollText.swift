import Domain
import Networks

/// A poll's question and answers (`m.poll.start`, and MSC3381 before it) as words.
enum PollText {
    private static let answerLimit = 20

    /// The question, then one line for each answer.
    static func text(_ content: JSONObject) -> String {
        let poll = (content["m.poll"] ?? content["org.matrix.msc3381.poll.start"])?.object
        let question = words(poll?["question"]?.object) ?? words(content) ?? ""
        let answers = (poll?["answers"]?.elements ?? []).prefix(answerLimit).compactMap { words($0.object) }
        return ([question] + answers.map { "• \($0)" }).joined(separator: "\n")
    }

    /// Extensible text: `m.text` is a list of renderings, the unstable form a string.
    static func words(_ block: JSONObject?) -> String? {
        guard let block else { return nil }
        let text = block["m.text"] ?? block["org.matrix.msc1767.text"] ?? block["body"]
        return text?.text ?? text?.elements?.lazy.compactMap { $0.object?["body"]?.text }.first
    }
}

/// A vote in a poll, or its end, as an answer to the poll.
enum PollAct {
    static func event(_ event: RoomEvent) -> LiveEvent {
        let isEnd = event.type.hasSuffix("poll.end")
        var post = event.post(.poll, unsupported: isEnd ? nil : "vote in a poll")
        if isEnd { post.text = LiveText.limited(PollText.words(event.content) ?? "") }
        post.native.reply = RoomEvent.identifier(event.content["m.relates_to"]?.object?["event_id"], "$")
        return event.says(.post(post))
    }
}
