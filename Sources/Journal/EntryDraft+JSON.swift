import Domain

/// How drafts and answers cross the running service's socket. Both ends are of one version, so the form may
/// change with any release.
extension EntryDraft {
    /// `{"k":…,"f":…,"from":[…],"c":{"SLOT":"BASE64"},"own":"BASE64","subjects":["BASE64"],"leans":true}`.
    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.key("k")
        json.string(kind.rawValue)
        json.member("f", forum?.rawValue)
        json.key("from")
        json.beginArray()
        for entry in from { json.integer(entry) }
        json.endArray()
        json.key("c")
        json.beginObject()
        for slot in Slot.allCases {
            guard let bytes = contents[slot] else { continue }
            json.key(slot.name)
            json.string(String(decoding: Base64.encode(bytes), as: UTF8.self))
        }
        json.endObject()
        if let key {
            json.key("own")
            json.string(String(decoding: Base64.encode(key.own.bytes), as: UTF8.self))
            json.key("subjects")
            json.beginArray()
            for subject in key.subjects {
                json.string(String(decoding: Base64.encode(subject.bytes), as: UTF8.self))
            }
            json.endArray()
        }
        if leansOnPrevious {
            json.key("leans")
            json.boolean(true)
        }
        json.endObject()
    }

    init(reading json: inout JSONScanner) throws {
        var kind: EntryKind?
        var draft = EntryDraft(kind: .gap)
        var own: NaturalKey?
        var subjects: [NaturalKey] = []
        try json.object { json in
            if json.keyIs("k") {
                kind = EntryKind(rawValue: try json.string())
            } else if json.keyIs("f") {
                draft.forum = ForumID(rawValue: try json.string())
            } else if json.keyIs("from") {
                try json.array { draft.from.append(Int(try $0.integer(in: 0...Int64.max))) }
            } else if json.keyIs("c") {
                try json.object { json in
                    let name = json.keyText
                    let bytes = try json.base64()
                    guard let slot = Slot.allCases.first(where: { "\($0.name)" == name }) else { return }
                    draft.contents[slot] = bytes
                }
            } else if json.keyIs("own") {
                own = NaturalKey(bytes: try json.base64())
            } else if json.keyIs("leans") {
                draft.leansOnPrevious = try json.boolean()
            } else if json.keyIs("subjects") {
                try json.array { subjects.append(NaturalKey(bytes: try $0.base64())) }
            } else {
                try json.skip()
            }
        }
        guard let kind, ([own].compactMap { $0 } + subjects).allSatisfy({ $0.bytes.count == 32 }) else {
            throw JSONScanner.Fault(offset: 0)
        }
        draft.kind = kind
        draft.key = own.map { EntryKey(own: $0, subjects: subjects) }
        self = draft
    }

    /// An array of drafts.
    package static func encoded(_ drafts: [EntryDraft]) -> [UInt8] {
        var json = JSONWriter(capacity: drafts.count * 512)
        json.beginArray()
        for draft in drafts { draft.write(to: &json) }
        json.endArray()
        return json.bytes
    }

    /// Reads what ``encoded(_:)`` wrote.
    package static func decode(_ bytes: [UInt8]) throws -> [EntryDraft] {
        try JSONScanner.read(bytes) { json in
            var drafts: [EntryDraft] = []
            try json.array { drafts.append(try EntryDraft(reading: &$0)) }
            return drafts
        }
    }
}

extension Appended {
    /// `[from, to, [[draft, entry]…], [[draft, subject, holder]…]]`.
    package func encoded() -> [UInt8] {
        var json = JSONWriter()
        json.beginArray()
        json.integer(range.lowerBound)
        json.integer(range.upperBound)
        json.beginArray()
        for (draft, entry) in known { Self.write([draft, entry], to: &json) }
        json.endArray()
        json.beginArray()
        for (draft, contest) in contested {
            Self.write([draft, contest.subject, contest.holder], to: &json)
        }
        json.endArray()
        json.endArray()
        return json.bytes
    }

    /// Reads what ``encoded()`` wrote.
    package init(decoding bytes: [UInt8]) throws {
        var bounds: [Int] = []
        var lists: [[[Int]]] = []
        try JSONScanner.read(bytes) { json in
            try json.array { json in
                if bounds.count < 2 { return bounds.append(Int(try json.integer())) }
                var rows: [[Int]] = []
                try json.array { json in
                    var row: [Int] = []
                    try json.array { row.append(Int(try $0.integer())) }
                    rows.append(row)
                }
                lists.append(rows)
            }
        }
        guard bounds.count == 2, bounds[0] <= bounds[1], lists.count == 2,
            lists[0].allSatisfy({ $0.count == 2 }), lists[1].allSatisfy({ $0.count == 3 })
        else { throw JSONScanner.Fault(offset: 0) }
        self.init(range: bounds[0]..<bounds[1])
        for row in lists[0] { known[row[0]] = row[1] }
        for row in lists[1] { contested[row[0]] = Contest(subject: row[1], holder: row[2]) }
    }

    private static func write(_ numbers: [Int], to json: inout JSONWriter) {
        json.beginArray()
        numbers.forEach { json.integer($0) }
        json.endArray()
    }
}
