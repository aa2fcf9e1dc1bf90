import Domain
import ReadModel

/// A search hit on a terminal, or as JSON.
struct HitLine {
    private let hit: SearchHit

    init(_ hit: SearchHit) {
        self.hit = hit
    }

    /// Two lines: where and when, then the excerpt with its hits marked.
    var text: String {
        let time = String(hit.at.rfc3339.prefix(16)).replacing("T", with: " ")
        var head = "#\(hit.entry) \(time) \(hit.forum.name) | \(hit.sender?.name ?? "—")"
        if hit.isSuperseded { head += Speech.say(id: " (rumusan lama)", en: " (older wording)") }
        if hit.isDeleted { head += Speech.say(id: " (dihapus)", en: " (deleted)") }
        return PostLine.harmless(head) + "\n    "
            + PostLine.harmless(hit.excerpt.rendered(before: "»", after: "«"))
    }

    /// `entry, forum{id, name}, at, sender{id, name}, kind, excerpt, marks[[from, to]], superseded, deleted`;
    /// marks count characters of the excerpt.
    var json: [UInt8] {
        var json = JSONWriter(capacity: 512)
        json.beginObject()
        json.key("entry")
        json.integer(hit.entry)
        json.key("forum")
        json.beginObject()
        json.key("id")
        json.string(hit.forum.id.rawValue)
        json.key("name")
        json.string(hit.forum.name)
        json.endObject()
        json.key("at")
        json.string(hit.at.rfc3339)
        json.key("sender")
        if let sender = hit.sender {
            json.raw(PostAuthor(id: sender.id, name: sender.name).encoded())
        } else {
            json.null()
        }
        json.key("kind")
        json.string(hit.kind.rawValue)
        json.key("excerpt")
        json.string(hit.excerpt.text)
        json.key("marks")
        json.beginArray()
        for mark in hit.excerpt.marks {
            json.beginArray()
            json.integer(mark.lowerBound)
            json.integer(mark.upperBound)
            json.endArray()
        }
        json.endArray()
        json.key("superseded")
        json.boolean(hit.isSuperseded)
        json.key("deleted")
        json.boolean(hit.isDeleted)
        json.endObject()
        return json.bytes
    }
}
