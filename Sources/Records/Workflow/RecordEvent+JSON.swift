import Domain

extension RecordEvent {
    /// `{"op":…}`, then what every event has, then what this one holds, flat; nothing that is empty.
    package func encoded() -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.key("op")
        json.string(change.operation)
        json.member("record", record?.text)
        json.key("actor")
        json.string(actor)
        json.key("version")
        json.integer(version)
        if let source {
            json.key("source")
            json.integer(source)
        }
        json.key("at")
        json.integer(at.milliseconds)
        json.key("offset")
        json.integer(at.offsetMinutes)
        json.member("by", by)
        json.member("through", through)
        json.member("letter", letter)
        json.member("evidence", evidence?.rawValue)
        json.member("rule", rule)
        if !cites.isEmpty {
            json.key("cites")
            json.beginArray()
            for citation in cites { citation.write(to: &json) }
            json.endArray()
        }
        change.write(to: &json)
        if !change.holdsReason { json.member("reason", reason) }
        if let answers {
            json.key("answers")
            json.integer(answers)
        }
        json.endObject()
        return json.bytes
    }
}

extension RecordEvent.Change {
    fileprivate var operation: String {
        switch self {
        case .opened: "opened"
        case .moved: "moved"
        case .fieldSet: "field.set"
        case .assigned: "assigned"
        case .linked: "linked"
        case .unlinked: "unlinked"
        case .related: "related"
        case .counted: "counted"
        case .merged: "merged"
        case .unmerged: "unmerged"
        case .relabelled: "relabelled"
        case .corrected: "corrected"
        case .expired: "expired"
        case .listed: "listed"
        case .settled: "settled"
        }
    }

    fileprivate func write(to json: inout JSONWriter) {
        switch self {
        case .opened(let kind, let state, let fields, let parties):
            json.member("kind", kind)
            json.member("to", state)
            json.member("sender", parties.sender)
            json.member("applicant", parties.applicant)
            json.member("unit", parties.unit)
            json.member("forum", parties.forum)
            json.texts("responsible", parties.responsible)
            Self.write(fields, to: &json)
        case .moved(let act, let from, let to):
            json.member("act", act)
            json.member("from", from)
            json.member("to", to)
        case .fieldSet(let name, let value):
            json.member("field", name)
            if let value {
                json.key("value")
                value.write(to: &json)
            }
        case .assigned(let units): json.texts("responsible", units)
        case .linked(let entry, let relation):
            json.key("entry")
            json.integer(entry)
            json.member("relation", relation)
        case .unlinked(let entry):
            json.key("entry")
            json.integer(entry)
        case .related(let other), .merged(let other), .unmerged(let other):
            json.member("other", other.text)
        case .counted(let tally):
            json.member("member", tally.member)
            json.member("unit", tally.unit)
            json.member("as", tally.presence.rawValue)
            if let words = tally.words {
                json.key("words")
                words.write(to: &json)
            }
        case .relabelled(let kind, let number, let state):
            json.member("kind", kind)
            json.member("other", number.text)
            json.member("to", state)
        case .corrected(let from, let to, let reason):
            json.member("from", from)
            json.member("to", to)
            json.member("reason", reason)
        case .expired(let limit, let from, let to):
            json.member("limit", limit)
            json.member("from", from)
            json.member("to", to)
        case .listed(let doubt, let act):
            json.member("doubt", doubt.rawValue)
            json.member("act", act)
        case .settled(let source, let reason):
            json.key("entry")
            json.integer(source)
            json.member("reason", reason)
        }
    }

    /// Sorted by name: the same event has the same bytes.
    private static func write(_ fields: [String: RecordValue], to json: inout JSONWriter) {
        guard !fields.isEmpty else { return }
        json.key("fields")
        json.beginObject()
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
            json.key(dynamic: name)
            value.write(to: &json)
        }
        json.endObject()
    }
}

extension JSONWriter {
    /// A key with a list of strings; nothing where it is empty.
    fileprivate mutating func texts(_ name: StaticString, _ values: [String]) {
        guard !values.isEmpty else { return }
        key(name)
        beginArray()
        for value in values { string(value) }
        endArray()
    }
}
