extension PostBody {
    /// The committed bytes of the `body` slot: compact JSON in this key order, absent where empty:
    /// `at, zone, minute, stamp, kind, text, edited, deleted, earlier, mentions, location, system, src, net`.
    package func encoded() -> [UInt8] {
        var json = JSONWriter(capacity: text.utf8.count + 128)
        json.beginObject()
        json.key("at")
        json.integer(at.milliseconds)
        json.key("zone")
        json.integer(at.offsetMinutes)
        json.member("minute", isMinutePrecise)
        json.key("stamp")
        json.string(stamp)
        json.key("kind")
        json.string(kind.rawValue)
        json.key("text")
        json.string(text)
        json.member("edited", isEdited)
        json.member("deleted", isDeleted)
        json.member("earlier", isEarlier)
        if !mentions.isEmpty {
            json.key("mentions")
            json.beginArray()
            mentions.forEach { json.string($0) }
            json.endArray()
        }
        if let location {
            json.key("location")
            json.beginArray()
            json.number(location.latitude)
            json.number(location.longitude)
            json.endArray()
        }
        if let system {
            json.key("system")
            system.write(to: &json)
        }
        if let source {
            json.key("src")
            json.beginArray()
            json.integer(source.line)
            json.integer(source.byteOffset)
            json.integer(source.byteLength)
            json.endArray()
        }
        if let native {
            json.key("net")
            native.write(to: &json)
        }
        json.endObject()
        return json.bytes
    }

    /// Reads what `encoded()` wrote; unknown keys are passed over.
    package init(decoding bytes: UnsafeRawBufferPointer) throws {
        var body = PostBody(at: Moment(milliseconds: 0, offsetMinutes: 0), kind: .text, text: "")
        var json = JSONScanner(bytes)
        try json.object { json in try body.readMember(&json) }
        self = body
    }

    private mutating func readMember(_ json: inout JSONScanner) throws {
        if json.keyIs("at") {
            at.milliseconds = try json.integer(in: Moment.years1To9999)
        } else if json.keyIs("zone") {
            at.offsetMinutes = Int(try json.integer(in: -1_440...1_440))
        } else if json.keyIs("minute") {
            isMinutePrecise = try json.boolean()
        } else if json.keyIs("stamp") {
            stamp = try json.string()
        } else if json.keyIs("kind") {
            kind = PostKind(rawValue: try json.string()) ?? .unavailable
        } else if json.keyIs("text") {
            text = try json.string()
        } else if json.keyIs("edited") {
            isEdited = try json.boolean()
        } else if json.keyIs("deleted") {
            isDeleted = try json.boolean()
        } else if json.keyIs("earlier") {
            isEarlier = try json.boolean()
        } else if json.keyIs("mentions") {
            mentions = try json.strings()
        } else if json.keyIs("location") {
            var degrees: [Double] = []
            try json.array { degrees.append(try $0.number()) }
            if degrees.count == 2 { location = GeoPoint(latitude: degrees[0], longitude: degrees[1]) }
        } else if json.keyIs("system") {
            system = try SystemEvent(reading: &json)
        } else if json.keyIs("src") {
            var numbers: [Int] = []
            try json.array { numbers.append(Int(try $0.integer())) }
            if numbers.count == 3 {
                source = SourceRange(line: numbers[0], byteOffset: numbers[1], byteLength: numbers[2])
            }
        } else if json.keyIs("net") {
            native = try NativeFacts(reading: &json)
        } else {
            try json.skip()
        }
    }
}

extension SystemEvent {
    /// Writes `{"event":…,"actor":…,"target":…,"value":…}`, keys absent where nil.
    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.key("event")
        json.string(event.rawValue)
        json.member("actor", actor)
        json.member("target", target)
        json.member("value", value)
        json.endObject()
    }

    init(reading json: inout JSONScanner) throws {
        var read = SystemEvent(event: .other)
        try json.object { json in
            if json.keyIs("event") {
                read.event = Event(rawValue: try json.string()) ?? .other
            } else if json.keyIs("actor") {
                read.actor = try json.string()
            } else if json.keyIs("target") {
                read.target = try json.string()
            } else if json.keyIs("value") {
                read.value = try json.string()
            } else {
                try json.skip()
            }
        }
        self = read
    }
}
