import Casework
import Domain
import Records

/// A record for other programs.
extension RecordsLine {
    /// Keys, always all and in this order: `number, kind, state, final, opened, entered, unit{key, name}, responsible[],
    /// sender, applicant, overdue, emergency, fields{}, withheld[], sources[{entry, relation}], decision{by, name, act,
    /// evidence, through, letter, at, entry}, related[], continuesIn, continues[]`; null where something is absent.
    ///
    /// Of restricted kinds confidential fields are named in `withheld`; `isWhole` tells them too.
    func json(isWhole: Bool = false) -> [UInt8] {
        var json = JSONWriter(capacity: 1_024)
        json.beginObject()
        write(to: &json, isWhole: isWhole)
        json.endObject()
        return json.bytes
    }

    /// The members of that object.
    func write(to json: inout JSONWriter, isWhole: Bool) {
        json.key("number")
        json.string(record.number.text)
        json.key("kind")
        json.string(record.kind)
        json.key("state")
        json.string(record.state)
        json.key("final")
        json.boolean(kind?.isFinal(record.state) ?? false)
        json.key("opened")
        json.string(record.opened.rfc3339)
        json.key("entered")
        json.string(record.entered.rfc3339)
        json.key("unit")
        if let unit = register.unit(of: record) { writeNamed(unit, to: &json) } else { json.null() }
        json.key("responsible")
        json.strings(record.parties.responsible)
        json.key("sender")
        writeNamed(record.parties.sender, to: &json)
        json.key("applicant")
        writeNamed(record.parties.applicant, to: &json)
        json.key("overdue")
        json.optional(record.overdue)
        json.key("emergency")
        json.boolean(isEmergency)
        writeFields(to: &json, isWhole: isWhole)
        writeSources(to: &json)
        writeDecision(to: &json)
        json.key("related")
        json.strings(record.related.sorted().map(\.text))
        json.key("continuesIn")
        json.optional(record.continuesIn?.text)
        json.key("continues")
        json.strings(record.continues.sorted().map(\.text))
    }

    private func writeNamed(_ key: String, to json: inout JSONWriter) {
        json.beginObject()
        json.key("key")
        json.string(key)
        json.key("name")
        json.string(register.name(of: key, post: opening))
        json.endObject()
    }

    private func writeFields(to json: inout JSONWriter, isWhole: Bool) {
        var withheld: [String] = []
        json.key("fields")
        json.beginObject()
        for (name, value) in record.fields.sorted(by: { $0.key < $1.key }) {
            let isOpen = kind.map { !$0.isRestricted || $0.field(name)?.isConfidential == false } ?? false
            guard isOpen || isWhole else {
                withheld.append(name)
                continue
            }
            json.key(dynamic: name)
            write(value, to: &json)
        }
        json.endObject()
        json.key("withheld")
        json.strings(withheld)
    }

    /// As in the log; words also as they read, null where they were erased.
    private func write(_ value: RecordValue, to json: inout JSONWriter) {
        switch value {
        case .text(let text): json.string(text)
        case .number(let number): json.number(number)
        case .flag: json.boolean(true)
        case .texts(let texts): json.strings(texts)
        case .words(let citation): json.citation(citation, register.words(citation))
        case .entries(let entries):
            json.beginArray()
            for entry in entries { json.integer(entry) }
            json.endArray()
        }
    }

    private func writeSources(to json: inout JSONWriter) {
        json.key("sources")
        json.beginArray()
        for (entry, relation) in record.sources.sorted(by: { $0.key < $1.key }) {
            json.beginObject()
            json.key("entry")
            json.integer(entry)
            json.key("relation")
            json.string(relation)
            json.endObject()
        }
        json.endArray()
    }

    private func writeDecision(to json: inout JSONWriter) {
        json.key("decision")
        guard let decision = record.decision else { return json.null() }
        let told = register.decisions[record.number]
        json.beginObject()
        json.key("by")
        json.string(decision.by)
        json.key("name")
        json.string(told.map { register.name(of: decision.by, in: $0.event) } ?? decision.by)
        json.key("act")
        json.string(decision.act)
        json.key("evidence")
        json.optional(told?.event.evidence?.rawValue)
        json.key("through")
        json.optional(told?.event.through)
        json.key("letter")
        json.optional(told?.event.letter)
        json.key("at")
        json.optional(told?.event.at.rfc3339)
        json.key("entry")
        json.optional(told?.entry)
        json.endObject()
    }
}

extension JSONWriter {
    mutating func strings(_ texts: [String]) {
        beginArray()
        for text in texts { string(text) }
        endArray()
    }

    /// `{entry, start, end, text}`; the text is null where it was erased.
    mutating func citation(_ citation: Citation, _ words: String?) {
        beginObject()
        key("entry")
        integer(citation.entry)
        key("start")
        integer(citation.range.lowerBound)
        key("end")
        integer(citation.range.upperBound)
        key("text")
        optional(words)
        endObject()
    }
}
