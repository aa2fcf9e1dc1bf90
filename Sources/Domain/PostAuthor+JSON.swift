extension PostAuthor {
    /// The committed bytes of the `author` slot: `{"id":…,"name":…,"phone":…,"self":true}`, the last two only where
    /// they say something.
    package func encoded() -> [UInt8] {
        var json = JSONWriter(capacity: id.utf8.count + name.utf8.count + 32)
        json.beginObject()
        json.key("id")
        json.string(id)
        json.key("name")
        json.string(name)
        if let phone {
            json.key("phone")
            json.string(phone)
        }
        if isSelfNamed {
            json.key("self")
            json.boolean(true)
        }
        json.endObject()
        return json.bytes
    }

    /// Reads what `encoded()` wrote.
    package init(decoding bytes: UnsafeRawBufferPointer) throws {
        var author = PostAuthor(id: "", name: "")
        var json = JSONScanner(bytes)
        try json.object { json in
            if json.keyIs("id") {
                author.id = try json.string()
            } else if json.keyIs("name") {
                author.name = try json.string()
            } else if json.keyIs("phone") {
                author.phone = try json.string()
            } else if json.keyIs("self") {
                author.isSelfNamed = try json.boolean()
            } else {
                try json.skip()
            }
        }
        self = author
    }
}
