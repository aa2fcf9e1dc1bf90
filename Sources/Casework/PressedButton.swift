import Domain
import ReadModel
import Records

/// A button of the relay's that somebody pressed: what it does to which record.
struct PressedButton {
    let entry: Int
    let forum: ForumID
    let author: PostAuthor
    /// When the log accepted it: a network may tell the time of the message that has the button instead.
    let accepted: Int64
    let form: String
    let record: RecordNumber

    /// What a button carries: `titian:setuju:IZN-2026-0012`.
    static func data(_ form: String, _ record: RecordNumber) -> String { "titian:\(form):\(record.text)" }

    /// Nil for what is no button of a record.
    init?(_ event: EventView) {
        guard let forum = event.forum, let author = event.sender, let body = event.body else { return nil }
        var data = ""
        let isRead: Void? = try? JSONScanner.read(body) { json in
            try json.object { json in
                if json.keyIs("data") { data = try json.string() } else { try json.skip() }
            }
        }
        let parts = data.split(separator: ":").map(String.init)
        guard isRead != nil, parts.count == 3, parts[0] == "titian", let record = RecordNumber(parts[2])
        else {
            return nil
        }
        entry = event.entry
        self.forum = forum
        self.author = author
        accepted = event.accepted
        form = parts[1]
        self.record = record
    }
}
