import Domain

/// What a field of a record holds.
package enum RecordValue: Hashable, Sendable {
    /// A normalised word: a date (`2026-11-21`), a time, a category, a choice, a key of the roster, a number of a
    /// letter; or what a human typed at the console.
    case text(String)
    /// The source's own words.
    case words(Citation)
    case number(Double)
    /// Set; a flag that is not set is absent.
    case flag
    case texts([String])
    /// Posts that carry photos.
    case entries([Int])

    /// The posts that it names.
    package var posts: [Int] {
        if case .entries(let entries) = self { entries } else { [] }
    }

    /// What a ``FieldGuard`` compares.
    package var word: String {
        switch self {
        case .text(let text): text
        case .flag: "ya"
        case .number(let number): number == number.rounded() ? String(Int64(clamping: number)) : "\(number)"
        case .words, .texts, .entries: ""
        }
    }
}

extension Int64 {
    /// A finite Double as a whole number, at the range's end where it lies beyond.
    fileprivate init(clamping value: Double) {
        self = value >= 9.2e18 ? .max : value <= -9.2e18 ? .min : Int64(value)
    }
}

extension RecordValue {
    /// A string, a number, `true`, a list of strings, `{"entry","start","end"}` or `{"entries"}`.
    func write(to json: inout JSONWriter) {
        switch self {
        case .text(let text): json.string(text)
        case .number(let number): json.number(number)
        case .flag: json.boolean(true)
        case .texts(let texts):
            json.beginArray()
            for text in texts { json.string(text) }
            json.endArray()
        case .words(let citation): citation.write(to: &json)
        case .entries(let entries):
            json.beginObject()
            json.key("entries")
            json.beginArray()
            for entry in entries { json.integer(entry) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads what `write` wrote; nil for a shape that this version does not know.
    ///
    /// A failed attempt costs nothing: the scanner is a value, and only the one that succeeds is kept.
    static func read(_ json: inout JSONScanner) throws -> RecordValue? {
        var attempt = json
        if let text = try? attempt.string() { return take(attempt, &json, .text(text)) }
        attempt = json
        if let texts = try? attempt.strings() { return take(attempt, &json, .texts(texts)) }
        attempt = json
        if let flag = try? attempt.boolean() { return take(attempt, &json, flag ? .flag : nil) }
        attempt = json
        if let number = try? attempt.number() { return take(attempt, &json, .number(number)) }
        attempt = json
        if let citation = try? Citation(&attempt) { return take(attempt, &json, .words(citation)) }
        attempt = json
        if let entries = try? readEntries(&attempt) { return take(attempt, &json, .entries(entries)) }
        try json.skip()
        return nil
    }

    private static func take(_ read: JSONScanner, _ json: inout JSONScanner, _ value: RecordValue?)
        -> RecordValue?
    {
        json = read
        return value
    }

    private static func readEntries(_ json: inout JSONScanner) throws -> [Int] {
        var entries: [Int]?
        try json.object { json in
            guard json.keyIs("entries") else { return try json.skip() }
            entries = try json.entryNumbers()
        }
        guard let entries else { throw JSONScanner.Fault(offset: 0) }
        return entries
    }
}

extension Citation {
    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.key("entry")
        json.integer(entry)
        json.key("start")
        json.integer(range.lowerBound)
        json.key("end")
        json.integer(range.upperBound)
        json.endObject()
    }

    init(_ json: inout JSONScanner) throws {
        var parts: (entry: Int64?, start: Int64?, end: Int64?)
        try json.object { json in
            if json.keyIs("entry") {
                parts.entry = try json.integer(in: 0...Int64(Int32.max))
            } else if json.keyIs("start") {
                parts.start = try json.integer(in: 0...Int64(Int32.max))
            } else if json.keyIs("end") {
                parts.end = try json.integer(in: 0...Int64(Int32.max))
            } else {
                try json.skip()
            }
        }
        guard let entry = parts.entry, let start = parts.start, let end = parts.end, start <= end else {
            throw JSONScanner.Fault(offset: 0)
        }
        self.init(entry: Int(entry), range: Int(start)..<Int(end))
    }
}

extension JSONScanner {
    /// A list of numbers of entries.
    mutating func entryNumbers() throws -> [Int] {
        var entries: [Int] = []
        try array { entries.append(Int(try $0.integer(in: 0...Int64(Int.max)))) }
        return entries
    }
}
