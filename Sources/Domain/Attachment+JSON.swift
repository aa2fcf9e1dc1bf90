extension Attachment {
    /// The committed bytes of the `media` slot: an array of `{"name":…,"sha256":…,"size":…,"mime":…,
    /// "ref":…,"missing":…}`, keys absent where nil.
    package static func encoded(_ attachments: [Attachment]) -> [UInt8] {
        var json = JSONWriter(capacity: attachments.count * 160)
        json.beginArray()
        for attachment in attachments { attachment.write(to: &json) }
        json.endArray()
        return json.bytes
    }

    /// Writes one attachment as an object.
    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("name", name)
        json.member("sha256", sha256)
        if let size {
            json.key("size")
            json.integer(size)
        }
        json.member("mime", mime)
        json.member("ref", reference)
        json.member("missing", missing)
        json.endObject()
    }

    /// Reads what `encoded(_:)` wrote.
    package static func decode(_ bytes: UnsafeRawBufferPointer) throws -> [Attachment] {
        var attachments: [Attachment] = []
        var json = JSONScanner(bytes)
        try json.array { json in
            var attachment = Attachment()
            try json.object { json in
                if json.keyIs("name") {
                    attachment.name = try json.string()
                } else if json.keyIs("sha256") {
                    attachment.sha256 = try json.string()
                } else if json.keyIs("size") {
                    attachment.size = try json.integer()
                } else if json.keyIs("mime") {
                    attachment.mime = try json.string()
                } else if json.keyIs("ref") {
                    attachment.reference = try json.string()
                } else if json.keyIs("missing") {
                    attachment.missing = try json.string()
                } else {
                    try json.skip()
                }
            }
            attachments.append(attachment)
        }
        return attachments
    }
}
