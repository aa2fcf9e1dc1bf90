import Networks

/// `m.relates_to`: what a message replaces, answers, or belongs to.
struct Relation {
    /// The message whose wording this one replaces.
    private(set) var replaced: String?
    private(set) var reply: String?
    /// The message at the root of the thread.
    private(set) var thread: String?

    init(_ content: JSONObject) {
        let relation = content["m.relates_to"]?.object
        let target = RoomEvent.identifier(relation?["event_id"], "$")
        let answered = RoomEvent.identifier(relation?["m.in_reply_to"]?.object?["event_id"], "$")
        switch relation?["rel_type"]?.text {
        case "m.replace": replaced = target
        case "m.thread":
            thread = target
            // In a thread every message names the one before it, for clients that know no threads.
            if relation?["is_falling_back"]?.boolean != true { reply = answered }
        default: reply = answered
        }
    }
}
