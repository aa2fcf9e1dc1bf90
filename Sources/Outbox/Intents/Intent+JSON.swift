import Domain
import Networks

extension Intent {
    /// The committed bytes of the `body` slot: compact JSON in this key order, absent where empty:
    /// `actor, version, source, forum | person, kind, text, photos, reply, buttons, urgent, lines`; a button is
    /// `[label, data]`, a line `[number, kind, state]`.
    package func encoded() -> [UInt8] {
        var json = JSONWriter(capacity: text.utf8.count + 192)
        json.beginObject()
        json.member("actor", actor)
        json.key("version")
        json.integer(version)
        json.key("source")
        json.integer(source)
        switch target {
        case .forum(let forum): json.member("forum", forum.rawValue)
        case .person(let id): json.member("person", id)
        }
        json.member("kind", kind.rawValue)
        json.member("text", text)
        if !photos.isEmpty {
            json.key("photos")
            json.beginArray()
            photos.forEach { json.string($0) }
            json.endArray()
        }
        if let reply {
            json.key("reply")
            json.integer(reply)
        }
        if !buttons.isEmpty {
            json.key("buttons")
            json.beginArray()
            for button in buttons {
                json.beginArray()
                json.string(button.label)
                json.string(button.data)
                json.endArray()
            }
            json.endArray()
        }
        json.member("urgent", urgency == .emergency)
        if !lines.isEmpty {
            json.key("lines")
            json.beginArray()
            for line in lines {
                json.beginArray()
                for text in [line.number, line.kind, line.state] { json.string(text) }
                json.endArray()
            }
            json.endArray()
        }
        json.endObject()
        return json.bytes
    }

    /// Reads what ``encoded()`` wrote; unknown keys are passed over.
    ///
    /// Throws `JSONScanner.Fault` where the bytes are no JSON, the target is absent or the kind unknown.
    package init(decoding bytes: UnsafeRawBufferPointer) throws {
        var json = JSONScanner(bytes)
        var read = Intent(actor: "", source: 0, target: .person(""), kind: .receipt, text: "")
        var target: Target?
        var kind: Kind?
        try json.object { json in
            if json.keyIs("forum") {
                target = .forum(ForumID(rawValue: try json.string()))
            } else if json.keyIs("person") {
                target = .person(try json.string())
            } else if json.keyIs("kind") {
                kind = Kind(rawValue: try json.string())
            } else {
                try read.readMember(&json)
            }
        }
        guard let target, let kind else { throw JSONScanner.Fault(offset: 0) }
        read.target = target
        read.kind = kind
        self = read
    }

    private mutating func readMember(_ json: inout JSONScanner) throws {
        if json.keyIs("actor") {
            actor = try json.string()
        } else if json.keyIs("version") {
            version = Int(try json.integer())
        } else if json.keyIs("source") {
            source = Int(try json.integer())
        } else if json.keyIs("text") {
            text = try json.string()
        } else if json.keyIs("photos") {
            photos = try json.strings()
        } else if json.keyIs("reply") {
            reply = Int(try json.integer())
        } else if json.keyIs("buttons") {
            try json.array { json in
                let parts = try json.strings()
                guard parts.count == 2 else { return }
                buttons.append(OutgoingMessage.Button(label: parts[0], data: parts[1]))
            }
        } else if json.keyIs("lines") {
            try json.array { json in
                let parts = try json.strings()
                guard parts.count == 3 else { return }
                lines.append(Recap.Line(number: parts[0], kind: parts[1], state: parts[2]))
            }
        } else if json.keyIs("urgent") {
            urgency = try json.boolean() ? .emergency : .ordinary
        } else {
            try json.skip()
        }
    }
}
