import Domain
import Networks

/// What a message shows that is neither words nor a file: a place, a contact, a poll and the like.
struct MessageFigure {
    let kind: PostKind
    /// What it says, in words.
    let text: String
    let location: GeoPoint?

    /// Nil where the message shows nothing of the kind.
    init?(_ message: JSONObject) {
        if let venue = message["venue"]?.object {
            let lines = [venue["title"]?.text, venue["address"]?.text]
            self.init(.location, lines, Self.point(venue["location"]?.object))
        } else if let place = message["location"]?.object {
            self.init(.location, [], Self.point(place))
        } else if let contact = message["contact"]?.object {
            let names = [contact["first_name"]?.text, contact["last_name"]?.text].compactMap { $0 }
            self.init(.contact, [names.joined(separator: " "), contact["phone_number"]?.text])
        } else if let poll = message["poll"]?.object {
            self.init(.poll, [poll["question"]?.text] + Self.items(poll["options"]))
        } else if let list = message["checklist"]?.object {
            self.init(.text, [list["title"]?.text] + Self.items(list["tasks"]))
        } else if let emoji = message["dice"]?.object?["emoji"]?.text {
            let value = message["dice"]?.object?["value"]?.integer
            self.init(.text, [value.map { "\(emoji) \($0)" } ?? emoji])
        } else {
            return nil
        }
    }

    private init(_ kind: PostKind, _ lines: [String?], _ location: GeoPoint? = nil) {
        self.kind = kind
        self.location = location
        text = lines.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// The answers of a poll or the tasks of a list, a line each.
    private static func items(_ node: JSONNode?) -> [String?] {
        (node?.elements ?? []).prefix(100).map { item in
            (item.object?["text"]?.text).map { "• " + $0 }
        }
    }

    private static func point(_ place: JSONObject?) -> GeoPoint? {
        GeoPoint(degrees: place?["latitude"]?.number, place?["longitude"]?.number)
    }
}
