import Domain

extension PostView {
    /// One line of `titian posts --json`, without a line end.
    ///
    /// Keys, always all and in this order: `entry, forum{id, name}, at, sender{id, name, phone?}, kind, text,
    /// attachments[{name, sha256, size, mime}], edited, deleted, revises, mentions[], system{event, …},
    /// source{file, line, byteOffset, byteLength}`; null where something is absent.
    package var json: [UInt8] {
        var json = JSONWriter(capacity: text.utf8.count + 512)
        json.beginObject()
        json.key("entry")
        json.integer(entry)
        json.key("forum")
        json.beginObject()
        json.key("id")
        json.string(forum.id.rawValue)
        json.key("name")
        json.string(forum.name)
        json.endObject()
        json.key("at")
        json.optional(at) { $0.string($1.rfc3339) }
        json.key("sender")
        json.optional(sender) { $0.raw($1.encoded()) }
        json.key("kind")
        json.string(kind.rawValue)
        json.key("text")
        json.string(text)
        writeAttachments(to: &json)
        json.key("edited")
        json.boolean(isEdited)
        json.key("deleted")
        json.boolean(isDeleted)
        json.key("revises")
        json.optional(revises)
        json.key("mentions")
        json.beginArray()
        mentions.forEach { json.string($0) }
        json.endArray()
        json.key("system")
        json.optional(system) { $1.write(to: &$0) }
        json.key("source")
        json.optional(source) { $1.write(to: &$0) }
        json.endObject()
        return json.bytes
    }

    private func writeAttachments(to json: inout JSONWriter) {
        json.key("attachments")
        json.beginArray()
        for attachment in attachments {
            json.beginObject()
            json.key("name")
            json.optional(attachment.name)
            json.key("sha256")
            json.optional(attachment.sha256)
            json.key("size")
            json.optional(attachment.size)
            json.key("mime")
            json.optional(attachment.mime)
            json.endObject()
        }
        json.endArray()
    }
}

extension PostSource {
    fileprivate func write(to json: inout JSONWriter) {
        json.beginObject()
        json.key("file")
        json.optional(file)
        json.key("line")
        json.optional(range?.line)
        json.key("byteOffset")
        json.optional(range?.byteOffset)
        json.key("byteLength")
        json.optional(range?.byteLength)
        json.endObject()
    }
}

extension JSONWriter {
    /// What `write` makes of `value`, or null.
    fileprivate mutating func optional<Value>(_ value: Value?, _ write: (inout JSONWriter, Value) -> Void) {
        if let value { write(&self, value) } else { null() }
    }
}
