import Domain
import Networks

/// Turns rows of an export into posts.
struct ExportRow {
    private static let topicLimit = 10_000

    let chat: ExportChat
    /// When the row before was posted, for one that does not tell.
    private var last = CivilTime(seconds: 0)
    /// Rows that began a topic: what answers one of them was posted in the topic and answers nothing.
    private var topics: Set<Int64> = []
    /// Rows that could not be read, and the line of the first.
    private(set) var unreadable = 0
    private(set) var firstUnreadable: Int?

    init(chat: ExportChat) {
        self.chat = chat
    }

    /// The post of one row; what cannot be read is kept as unavailable, with its bytes.
    mutating func post(_ bytes: [UInt8], at range: SourceRange) -> IncomingPost {
        guard let node = JSONNode(bytes), node.isSound, let row = node.object, let time = ExportTime(row)
        else {
            unreadable += 1
            if firstUnreadable == nil { firstUnreadable = range.line }
            return IncomingPost(
                sender: nil,
                time: last,
                isMinutePrecise: false,
                stamp: "",
                kind: .unavailable,
                text: "",
                source: range,
                raw: bytes
            )
        }
        last = time.civil
        note(row)
        return post(row, time, bytes, range)
    }

    private mutating func note(_ row: JSONObject) {
        guard row["action"]?.text == "topic_created", topics.count < Self.topicLimit,
            let id = row["id"]?.integer
        else { return }
        topics.insert(id)
    }

    private func post(_ row: JSONObject, _ time: ExportTime, _ bytes: [UInt8], _ range: SourceRange)
        -> IncomingPost
    {
        let service = row["type"]?.text == "service" ? ExportService(row) : nil
        let words = ExportText(row)
        let content = ExportContent(row)
        let text = service?.text ?? [content.text, words.text].filter { !$0.isEmpty }.joined(separator: "\n")
        return IncomingPost(
            sender: service == nil ? sender(row) : nil,
            time: time.civil,
            instant: time.instant,
            isMinutePrecise: false,
            stamp: time.stamp,
            kind: service != nil
                ? .system : content.kind == .text && text.isEmpty ? .unavailable : content.kind,
            text: LiveText.limited(text),
            isEdited: row["edited"] != nil || row["edited_unixtime"] != nil,
            mentions: words.mentions,
            location: content.location,
            system: service?.event,
            attachments: service == nil ? content.attachments : [],
            source: range,
            native: native(row, pinned: service?.pinned),
            raw: bytes
        )
    }

    /// `from` is null for an account that is gone; its number may still be there.
    private func sender(_ row: JSONObject) -> IncomingSender? {
        let id = ExportID.sender(row["from_id"])
        guard let name = row["from"]?.text ?? id else { return nil }
        return IncomingSender(name: LiveText.limited(name, to: 512), id: id)
    }

    /// Only where the numbers are those that a bot sees: not in basic groups, nor for what an upgraded group
    /// brought along, which Desktop numbers below zero.
    private func native(_ row: JSONObject, pinned: Int64?) -> NativeFacts? {
        guard chat.sharesIDs, chat.id != nil, let id = row["id"]?.integer, id > 0 else { return nil }
        var native = NativeFacts(network: TelegramName.network, message: String(id))
        native.revisedAt = ExportTime.seconds(row["edited_unixtime"]).map { $0 * 1000 }
        let isElsewhere = row["reply_to_peer_id"] != nil
        let answered = isElsewhere ? nil : row["reply_to_message_id"]?.integer
        let isTopic = answered.map(topics.contains) ?? false
        native.thread = isTopic ? answered.map(String.init) : nil
        native.reply = (isTopic ? nil : answered ?? pinned).map(String.init)
        if row.names.contains("forwarded_from") {
            native.forward = NativeFacts.Forward(
                from: row["forwarded_from"]?.text.map { LiveText.limited($0, to: 512) }
            )
        }
        return native
    }
}
