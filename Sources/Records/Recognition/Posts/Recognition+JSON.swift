import Domain

extension Recognition {
    /// One line of `titian recognize`'s output, without its line feed.
    package var json: [UInt8] {
        var writer = JSONWriter(capacity: 320)
        write(to: &writer)
        return writer.bytes
    }

    /// Writes ``json`` behind what the writer holds.
    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("id")
        Self.write(id, to: &writer)
        writer.key("label")
        writer.string(label.rawValue)
        writer.key("confidence")
        writer.thousandths(Int((confidence * 1000).rounded()))
        writer.key("rule")
        writer.string(rule)
        writer.key("matched")
        writer.beginArray()
        for range in matched {
            writer.beginObject()
            writer.key("start")
            writer.integer(range.lowerBound)
            writer.key("end")
            writer.integer(range.upperBound)
            writer.endObject()
        }
        writer.endArray()
        writer.key("fields")
        fields.write(to: &writer)
        writer.key("links")
        writer.beginArray()
        for link in links {
            writer.beginObject()
            writer.key("to")
            Self.write(link.to, to: &writer)
            writer.key("relation")
            writer.string(link.relation.rawValue)
            writer.endObject()
        }
        writer.endArray()
        writer.key("evidence")
        writer.optional(evidence?.rawValue)
        writer.endObject()
    }

    fileprivate static func write(_ reference: PostReference, to writer: inout JSONWriter) {
        if reference.isNumber { writer.raw(reference.text.utf8) } else { writer.string(reference.text) }
    }
}

extension RecognizedFields {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.beginObject()
        for (name, value) in values {
            writer.key(dynamic: name)
            value.write(to: &writer)
        }
        writer.endObject()
    }
}

extension RecognizedFields.Value {
    /// As `titian recognize` writes it.
    var json: String {
        var writer = JSONWriter(capacity: 32)
        write(to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    fileprivate func write(to writer: inout JSONWriter) {
        switch self {
        case .text(let text): writer.string(text)
        case .number(let number): writer.integer(number)
        case .yes: writer.boolean(true)
        case .post(let post): Recognition.write(post, to: &writer)
        case .texts(let texts):
            writer.beginArray()
            for text in texts { writer.string(text) }
            writer.endArray()
        }
    }
}
