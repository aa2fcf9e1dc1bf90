import ReadModel
import Domain
import Outbox
import Records

/// Something that a human must look at: one line on a terminal, or one JSON object.
struct RecordsListing {
    private let listing: RecordBook.Listing
    private var entry: Int { listing.entry }
    private let event: RecordEvent
    private let register: RecordsRegister

    init(_ listing: RecordBook.Listing, _ register: RecordsRegister) {
        self.listing = listing
        event = listing.event
        self.register = register
    }

    /// The post that is to be looked at.
    private var source: Int { event.source ?? entry }

    private var doubt: Doubt? {
        if case .listed(let doubt, _) = event.change { doubt } else { nil }
    }

    private var act: String? {
        if case .listed(_, let act) = event.change { act } else { nil }
    }

    /// `#52  pesan #41  2026-11-25 07:05  IZN-2026-0012  belum jelas …  Neneng (Camat Andir): "Silakan …"`, and below it
    /// the choice, or how it was answered.
    var text: String {
        let why = doubt.map { $0.wording.text(in: Speech.language) } ?? ""
        let who = event.by.map { register.name(of: $0, in: event) } ?? author ?? "—"
        let parts = [
            "#\(entry)", Speech.say(id: "pesan #\(source)", en: "post #\(source)"), register.time(event.at),
            event.record?.text ?? "—", why, "\(who): \"\(said)\"",
        ]
        let choice = register.answer(to: listing) ?? RecordsChoice(listing, register).text
        return PostLine.harmless(parts.joined(separator: "  ")) + "\n      " + PostLine.harmless(choice)
    }

    private var author: String? { (try? register.view.post(source))??.sender?.name }

    /// Of what belongs into a private channel no list repeats the words.
    private var isRestricted: Bool {
        doubt == .directOnly
            || event.record.flatMap { register.book[$0] }.flatMap { register.kind(of: $0) }?.isRestricted
                ?? false
    }

    /// The words that made it doubtful, else the post's beginning.
    private var said: String {
        if isRestricted { return Speech.say(id: "(terbatas)", en: "(private)") }
        let cited = event.cites.map(register.quoted)
        if !cited.isEmpty { return DisplayText.line(cited.joined(separator: " … "), limit: 120) }
        // A deletion has no words: those that were taken back are to be looked at.
        let taken = ((try? register.view.post(source)) ?? nil).flatMap { $0.isDeleted ? $0.revises : nil }
        guard let text = (try? register.view.text(of: taken ?? source)) ?? nil else {
            return register.lacking(source)
        }
        return DisplayText.line(text, limit: 120)
    }

    /// Keys, always all and in this order: `entry, listedBy, answer, candidates[], at, record, doubt, words, act, by, name,
    /// through, evidence, rule, cites[{entry, start, end, text}]`; `entry` is the post, `listedBy` the entry that lists it and
    /// the suggestion's number, `answer` how it was answered, null where it waits; words are null where they were erased or
    /// belong into a private channel.
    var json: [UInt8] {
        var json = JSONWriter(capacity: 512)
        json.beginObject()
        json.key("entry")
        json.integer(source)
        json.key("listedBy")
        json.integer(entry)
        json.key("answer")
        json.optional(register.answer(to: listing))
        json.key("candidates")
        json.beginArray()
        for number in RecordsChoice(listing, register).candidates { json.string(number.text) }
        json.endArray()
        json.key("at")
        json.string(event.at.rfc3339)
        json.key("record")
        json.optional(event.record?.text)
        json.key("doubt")
        json.optional(doubt?.rawValue)
        json.key("words")
        json.optional(doubt.map { $0.wording.text(in: Speech.language) })
        json.key("act")
        json.optional(act)
        json.key("by")
        json.optional(event.by)
        json.key("name")
        json.optional(event.by.map { register.name(of: $0, in: event) } ?? author)
        json.key("through")
        json.optional(event.through)
        json.key("evidence")
        json.optional(event.evidence?.rawValue)
        json.key("rule")
        json.optional(event.rule)
        json.key("cites")
        json.beginArray()
        for citation in event.cites {
            json.citation(citation, isRestricted ? nil : register.words(citation))
        }
        json.endArray()
        json.endObject()
        return json.bytes
    }
}
