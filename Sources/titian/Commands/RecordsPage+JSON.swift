import Domain
import Records

/// The page for other programs.
extension RecordsPage {
    /// The members of a list's object, all fields included; then `referredBy[], unread[{field, value}], photos[{entry, name, sha256}], life[{entry,
    /// at, applied, machine, by, byName, through, throughName, words, cites[{entry, start, end, text}], event{}}]`, where
    /// `event` is the body of the entry.
    var json: [UInt8] {
        var json = JSONWriter(capacity: 4_096)
        json.beginObject()
        RecordsLine(record, register).write(to: &json, isWhole: true)
        json.key("referredBy")
        json.strings(referring.map(\.text))
        json.key("unread")
        json.beginArray()
        for unread in register.unread(of: record) {
            json.beginObject()
            json.key("field")
            json.string(unread.field.name)
            json.key("value")
            json.string(unread.value)
            json.endObject()
        }
        json.endArray()
        json.key("photos")
        json.beginArray()
        for photo in photos {
            json.beginObject()
            json.key("entry")
            json.integer(photo.entry)
            json.key("name")
            json.optional(photo.name)
            json.key("sha256")
            json.optional(photo.sha256)
            json.endObject()
        }
        json.endArray()
        json.key("life")
        json.beginArray()
        for step in life { write(step, to: &json) }
        json.endArray()
        json.endObject()
        return json.bytes
    }

    private func write(_ step: RecordLife.Step, to json: inout JSONWriter) {
        let event = step.event
        json.beginObject()
        json.key("entry")
        json.integer(step.entry)
        json.key("at")
        json.string(event.at.rfc3339)
        json.key("applied")
        json.boolean(step.isApplied)
        json.key("machine")
        json.boolean(!isHuman(event))
        json.key("by")
        json.optional(event.by)
        json.key("byName")
        json.optional(name(event.by, event))
        json.key("through")
        json.optional(event.through)
        json.key("throughName")
        json.optional(name(event.through, event))
        json.key("words")
        json.string(RecordsWords.event(event, kind, register))
        json.key("cites")
        json.beginArray()
        for citation in event.cites { json.citation(citation, register.words(citation)) }
        json.endArray()
        json.key("event")
        json.raw(event.encoded())
        json.endObject()
    }
}
