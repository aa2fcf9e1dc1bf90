import Domain
import Records

/// A digest for programs: one JSON object, keys in the order given here.
///
/// `organisation, date (YYYY-MM-DD), from, to, generatedAt (RFC 3339 with offset), clock|null, reader|null,
/// onlyForum|null, log{origin, size, root|null}, total, forums[], units[], unplaced{today, before|null},
/// sections[]|null, silence[], photos[], late[], gaps[], edited, deleted`. `sections` is null where nothing of the
/// log was recognised.
/// Counts: `{posts, sendings, photos, senders, system}`; a tally: `{name, today, before|null}`; a section: `{part,
/// title, count, received|null, settled|null, command|null, lines[], suggestions[]}`, of whose `count` records the
/// first are in `lines`: `{number|null, entries[], at, text, remarks[], urgent}`; a silence: `{duty|null, due|null
/// (HH:MM), expected, units[], unread[], nihil[], pending[], late[], excused[]}`; a late post: `{entry, at, forum, sender,
/// unit|null, quote}`; a photo: `{entry, at, sha256, by, caption, withheld}`; a gap: `{entry, forum, from, to}`.
/// Words have passed ``Discretion``; thumbnails are left out.
package struct DigestJSON {
    private let digest: DailyDigest
    private let language: Language
    private var json = JSONWriter(capacity: 16_384)

    /// The object's bytes, ending with a line feed.
    package static func bytes(of digest: DailyDigest, language: Language = .indonesian) -> [UInt8] {
        var writer = DigestJSON(digest: digest, language: language)
        writer.write()
        return writer.json.bytes + [0x0A]
    }

    private init(digest: DailyDigest, language: Language) {
        self.digest = digest
        self.language = language
    }

    private mutating func write() {
        json.beginObject()
        writeHeading()
        json.key("total")
        write(digest.total)
        json.key("forums")
        writeArray(digest.forums) { $0.write($1) }
        json.key("units")
        writeArray(digest.units) { $0.write($1) }
        json.key("unplaced")
        json.beginObject()
        write(today: digest.unplaced, before: digest.unplacedBefore)
        json.endObject()
        json.key("sections")
        if let sections = digest.sections { writeArray(sections) { $0.write($1) } } else { json.null() }
        json.key("silence")
        writeArray(digest.silence) { $0.write($1) }
        json.key("photos")
        writeArray(digest.photos) { $0.write($1) }
        json.key("late")
        writeArray(digest.late) { $0.write($1) }
        json.key("gaps")
        writeArray(digest.gaps) { $0.write($1) }
        write("edited", digest.edited)
        write("deleted", digest.deleted)
        json.endObject()
    }

    private mutating func writeHeading() {
        let heading = digest.heading
        let (year, month, day) = heading.date.date
        write("organisation", heading.organisation)
        write("date", "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))")
        write("from", heading.from.rfc3339)
        write("to", heading.to.rfc3339)
        write("generatedAt", heading.generatedAt.rfc3339)
        write("clock", heading.clockNote?.text(in: language))
        write("reader", heading.reader)
        write("onlyForum", heading.onlyForum)
        json.key("log")
        json.beginObject()
        write("origin", digest.log.origin)
        write("size", digest.log.size)
        write("root", digest.log.root)
        json.endObject()
    }

    private mutating func write(_ counts: DigestCounts) {
        json.beginObject()
        write("posts", counts.posts)
        write("sendings", counts.sendings)
        write("photos", counts.photos)
        write("senders", counts.senders)
        write("system", counts.system)
        json.endObject()
    }

    private mutating func write(_ tally: DigestTally) {
        json.beginObject()
        write("name", tally.name.text(in: language))
        write(today: tally.today, before: tally.before)
        json.endObject()
    }

    private mutating func write(today: DigestCounts, before: DigestCounts?) {
        json.key("today")
        write(today)
        json.key("before")
        if let before { write(before) } else { json.null() }
    }

    private mutating func write(_ line: DigestLine) {
        json.beginObject()
        write("entry", line.entry)
        write("at", line.at.rfc3339)
        write("forum", line.forum.text(in: language))
        write("sender", line.sender.text(in: language))
        write("unit", line.unit?.text(in: language))
        write("quote", line.quote.text(in: language))
        json.endObject()
    }

    private mutating func write(_ photo: DigestPhoto) {
        json.beginObject()
        write("entry", photo.entry)
        write("at", photo.at.rfc3339)
        write("sha256", photo.sha256)
        write("by", photo.by.text(in: language))
        write("caption", photo.caption.text(in: language))
        json.key("withheld")
        json.boolean(photo.isWithheld)
        json.endObject()
    }

    private mutating func write(_ gap: DigestGap) {
        json.beginObject()
        write("entry", gap.entry)
        write("forum", gap.forum.text(in: language))
        write("from", gap.from.rfc3339)
        write("to", gap.to.rfc3339)
        json.endObject()
    }

    private mutating func write(_ section: DigestSection) {
        json.beginObject()
        write("part", section.part.rawValue)
        write("title", DigestWords.title(section.part).text(in: language))
        write("count", section.count)
        write("received", section.flow?.received)
        write("settled", section.flow?.settled)
        write("command", section.command)
        json.key("lines")
        writeArray(section.lines) { $0.write($1) }
        json.key("suggestions")
        writeArray(section.suggestions) { $0.json.integer($1) }
        json.endObject()
    }

    private mutating func write(_ line: RecordLine) {
        json.beginObject()
        write("number", line.number?.text)
        json.key("entries")
        writeArray(line.entries) { $0.json.integer($1) }
        write("at", line.at.rfc3339)
        write("text", line.text.text(in: language))
        json.key("remarks")
        writeArray(line.remarks) { $0.json.string($1.text(in: $0.language)) }
        json.key("urgent")
        json.boolean(line.isUrgent)
        json.endObject()
    }

    private mutating func write(_ silence: DigestSilence) {
        json.beginObject()
        write("duty", silence.duty?.text(in: language))
        write("due", silence.due.map { DigestFormats(language: .english).time(minutes: $0) })
        write("expected", silence.expected)
        write("units", silence.units)
        write("unread", silence.unread)
        write("nihil", silence.none)
        write("pending", silence.pending)
        write("late", silence.late)
        write("excused", silence.excused)
        json.endObject()
    }

    private mutating func write(_ key: StaticString, _ names: [DiscreetText]) {
        json.key(key)
        writeArray(names) { $0.json.string($1.text(in: $0.language)) }
    }

    private mutating func write(_ key: StaticString, _ value: Int?) {
        guard let value else {
            json.key(key)
            return json.null()
        }
        write(key, value)
    }

    private mutating func writeArray<Element>(
        _ elements: [Element],
        _ write: (inout DigestJSON, Element) -> Void
    ) {
        json.beginArray()
        for element in elements { write(&self, element) }
        json.endArray()
    }

    private mutating func write(_ key: StaticString, _ value: String?) {
        json.key(key)
        if let value { json.string(value) } else { json.null() }
    }

    private mutating func write(_ key: StaticString, _ value: Int) {
        json.key(key)
        json.integer(value)
    }
}
