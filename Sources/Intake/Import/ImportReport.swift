import Domain
import Networks

/// What became of one file.
package struct ImportReport: Sendable {
    /// The path as it was given.
    package var file: String
    package var forum: String
    package var dateOrder: DateOrder
    package var dateOrderEvidence: Wording
    /// All records of the file, the network's own lines included: added + matched + revised + ambiguous.
    package var posts = 0
    /// How many of them are the network's own lines.
    package var systemEvents = 0
    /// Records that the log lacked.
    package var added = 0
    /// Records that it held already.
    package var matched = 0
    /// Records that told something new about a post it held.
    package var revised = 0
    /// Records that were added although the log may hold them.
    package var ambiguous = 0
    /// Minutes that were added to the file's clock to get the log's; nil where nothing was in common.
    package var clockOffset: Int?
    /// Names of the file that mean authors of the log.
    package var aliases: [LearnedAlias] = []
    /// Files that came along.
    package var media = 0
    /// Files that the text names and that did not come along, or were left out by the phone.
    package var mediaMissing = 0
    package var warnings: [ExportWarning] = []
    package var firstEntry: Int?
    package var lastEntry: Int?
    package var isDryRun = false

    package init(file: String, forum: String, dateOrder: DateOrder, dateOrderEvidence: Wording) {
        self.file = file
        self.forum = forum
        self.dateOrder = dateOrder
        self.dateOrderEvidence = dateOrderEvidence
    }

    /// One JSON object: `file, forum, dateOrder, dateOrderEvidence, posts, systemEvents, added, matched,
    /// revised, ambiguous, clockOffset, aliases[], media, mediaMissing, warnings[], firstEntry, lastEntry,
    /// dryRun`; null where there is nothing.
    package func json(in language: Language) -> [UInt8] {
        var json = JSONWriter(capacity: 1024)
        json.beginObject()
        json.key("file")
        json.string(file)
        json.key("forum")
        json.string(forum)
        json.key("dateOrder")
        json.string(dateOrder.rawValue)
        json.key("dateOrderEvidence")
        json.string(dateOrderEvidence.text(in: language))
        writeCounts(&json)
        json.key("aliases")
        json.beginArray()
        aliases.forEach { write($0, &json) }
        json.endArray()
        json.key("media")
        json.integer(media)
        json.key("mediaMissing")
        json.integer(mediaMissing)
        json.key("warnings")
        json.beginArray()
        warnings.forEach { write($0, language, &json) }
        json.endArray()
        json.key("firstEntry")
        json.optional(firstEntry)
        json.key("lastEntry")
        json.optional(lastEntry)
        json.key("dryRun")
        json.boolean(isDryRun)
        json.endObject()
        return json.bytes
    }

    private func writeCounts(_ json: inout JSONWriter) {
        let counts: [(StaticString, Int)] = [
            ("posts", posts), ("systemEvents", systemEvents), ("added", added), ("matched", matched),
            ("revised", revised), ("ambiguous", ambiguous),
        ]
        for (name, count) in counts {
            json.key(name)
            json.integer(count)
        }
        json.key("clockOffset")
        json.optional(clockOffset)
    }

    private func write(_ alias: LearnedAlias, _ json: inout JSONWriter) {
        json.beginObject()
        json.key("name")
        json.string(alias.label)
        json.key("author")
        json.string(alias.author)
        json.key("support")
        json.integer(alias.support)
        json.key("evidence")
        json.string(alias.evidence.rawValue)
        json.endObject()
    }

    private func write(_ warning: ExportWarning, _ language: Language, _ json: inout JSONWriter) {
        json.beginObject()
        json.key("code")
        json.string(warning.code)
        json.key("message")
        json.string(warning.message.text(in: language))
        json.key("line")
        json.optional(warning.line)
        json.key("count")
        json.integer(warning.count)
        json.endObject()
    }
}
