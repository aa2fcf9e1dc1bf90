import Domain

extension RecordEvent {
    /// Reads what `encoded()` wrote; nil for an event that this version does not know.
    ///
    /// Throws ``JSONScanner/Fault`` for bytes that are not such an object.
    package init?(decoding bytes: [UInt8]) throws {
        let members = try RecordEventMembers(decoding: bytes)
        guard let change = Change(members), let actor = members.texts["actor"],
            let at = members.numbers["at"]
        else { return nil }
        let record = members.texts["record"].flatMap { RecordNumber($0) }
        // A number that cannot be read must not become an event about no record.
        guard record != nil || members.texts["record"] == nil else { return nil }
        if record == nil, !change.needsNoRecord { return nil }
        self.init(
            record: record,
            change,
            actor: actor,
            version: Int(members.numbers["version"] ?? 1),
            source: members.numbers["source"].map { Int($0) },
            at: Moment(milliseconds: at, offsetMinutes: Int(members.numbers["offset"] ?? 0)),
            by: members.texts["by"],
            through: members.texts["through"],
            letter: members.texts["letter"],
            evidence: members.texts["evidence"].flatMap { EvidenceGrade(rawValue: $0) },
            rule: members.texts["rule"],
            cites: members.cites,
            reason: change.holdsReason ? nil : members.texts["reason"],
            answers: members.numbers["answers"].map { Int($0) }
        )
    }
}

extension RecordEvent.Change {
    /// Whether it says something although no record was found.
    fileprivate var needsNoRecord: Bool {
        switch self {
        case .listed, .settled: true
        default: false
        }
    }

    fileprivate init?(_ members: RecordEventMembers) {
        func text(_ name: String) -> String { members.texts[name] ?? "" }
        let other = members.texts["other"].flatMap { RecordNumber($0) }
        let entry = members.numbers["entry"].map { Int($0) }
        switch (text("op"), other, entry) {
        case ("opened", _, _):
            let parties = RecordParties(
                sender: text("sender"),
                applicant: members.texts["applicant"],
                unit: members.texts["unit"],
                responsible: members.responsible,
                forum: members.texts["forum"]
            )
            self = .opened(kind: text("kind"), state: text("to"), fields: members.fields, parties: parties)
        case ("moved", _, _): self = .moved(act: text("act"), from: text("from"), to: text("to"))
        case ("field.set", _, _): self = .fieldSet(text("field"), members.value)
        case ("assigned", _, _): self = .assigned(units: members.responsible)
        case ("linked", _, let entry?): self = .linked(entry: entry, relation: text("relation"))
        case ("unlinked", _, let entry?): self = .unlinked(entry: entry)
        case ("related", let other?, _): self = .related(to: other)
        case ("counted", _, _):
            guard let presence = Presence(rawValue: text("as")) else { return nil }
            self = .counted(
                Tally(
                    member: members.texts["member"],
                    unit: members.texts["unit"],
                    as: presence,
                    words: members.words
                )
            )
        case ("merged", let other?, _): self = .merged(into: other)
        case ("unmerged", let other?, _): self = .unmerged(from: other)
        case ("relabelled", let other?, _):
            self = .relabelled(kind: text("kind"), as: other, state: text("to"))
        case ("corrected", _, _):
            self = .corrected(from: text("from"), to: text("to"), reason: text("reason"))
        case ("expired", _, _):
            self = .expired(limit: text("limit"), from: text("from"), to: members.texts["to"])
        case ("listed", _, _):
            guard let doubt = Doubt(rawValue: text("doubt")) else { return nil }
            self = .listed(doubt, act: members.texts["act"])
        case ("settled", _, let entry?): self = .settled(source: entry, reason: text("reason"))
        default: return nil
        }
    }
}

/// The members of an event's JSON object, by shape.
private struct RecordEventMembers {
    /// Fields of one record; more than any kind may declare.
    private static let fieldLimit = 256

    var texts: [String: String] = [:]
    var numbers: [String: Int64] = [:]
    var responsible: [String] = []
    var cites: [Citation] = []
    var fields: [String: RecordValue] = [:]
    var value: RecordValue?
    var words: Citation?

    init(decoding bytes: [UInt8]) throws {
        var members = RecordEventMembers()
        try JSONScanner.read(bytes) { json in
            try json.object { json in try members.take(&json) }
        }
        self = members
    }

    private init() {}

    /// Members of other shapes are passed over, so that later versions may add some.
    private mutating func take(_ json: inout JSONScanner) throws {
        let key = json.keyText
        switch key {
        case "fields": try takeFields(&json)
        case "value": value = try RecordValue.read(&json)
        case "words":
            var attempt = json
            if let citation = try? Citation(&attempt) {
                json = attempt
                words = citation
            } else {
                try json.skip()
            }
        case "responsible": responsible = try json.strings()
        case "cites":
            var read: [Citation] = []
            try json.array { read.append(try Citation(&$0)) }
            cites = read
        case "version", "source", "at", "offset", "entry", "answers": numbers[key] = try json.integer()
        default:
            var attempt = json
            if let text = try? attempt.string() {
                json = attempt
                texts[key] = text
            } else {
                try json.skip()
            }
        }
    }

    private mutating func takeFields(_ json: inout JSONScanner) throws {
        var read: [String: RecordValue] = [:]
        try json.object { json in
            let name = json.keyText
            guard let value = try RecordValue.read(&json), read.count < Self.fieldLimit else { return }
            read[name] = value
        }
        fields = read
    }
}
