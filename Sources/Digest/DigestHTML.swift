import Domain

/// A digest as one self-contained HTML file, headed like a nota dinas; prints on A4, reads on a phone.
///
/// No script, nothing fetched: pictures are `data:` URIs, and a policy in the file forbids anything else.
package struct DigestHTML {
    let digest: DailyDigest
    let formats: DigestFormats
    var language: Language { formats.language }
    var writer = HTMLWriter()
    private var section = 0

    /// The file's text.
    package static func html(of digest: DailyDigest, language: Language = .indonesian) -> String {
        var page = DigestHTML(digest: digest, formats: DigestFormats(language: language))
        page.writePage()
        return page.writer.html
    }

    private init(digest: DailyDigest, formats: DigestFormats) {
        self.digest = digest
        self.formats = formats
    }

    private mutating func writePage() {
        writeHead()
        writer.markup("<body>\n<main>\n")
        writeHeading()
        writeFigures()
        if digest.sections == nil { writer.element("p", say(DigestWords.unrecognised), class: "remark") }
        writeRecords { !$0.isMinor }
        if !digest.silence.isEmpty {
            let missing = digest.silence.map(\.missing).reduce(0, +)
            writeSection(DigestWords.silence, count: missing) { page in
                for silence in page.digest.silence { page.write(silence) }
            }
        }
        writeRecords { $0.isMinor }
        if !digest.late.isEmpty {
            writeSection(DigestWords.late, count: digest.late.count) { $0.writeLate() }
        }
        writer.element("p", say(DigestWords.appendix), class: "appendix")
        writeSection(DigestWords.forums, count: nil) { $0.writeForums() }
        writeSection(DigestWords.units, count: nil) { $0.writeUnits() }
        if !digest.photos.isEmpty {
            writeSection(DigestWords.photos, count: digest.photos.count) { $0.writePhotos() }
        }
        let notes = DigestNotes(digest: digest, formats: formats).sentences
        if !notes.isEmpty { writeSection(DigestWords.notes, count: nil) { $0.writeNotes(notes) } }
        writeFooter()
        writer.markup("</main>\n</body>\n</html>\n")
    }

    private mutating func writeRecords(_ isMeant: (DigestSection.Part) -> Bool) {
        for section in digest.sections ?? [] where isMeant(section.part) {
            writeSection(DigestWords.title(section.part), count: section.count) { $0.write(section) }
        }
    }

    private mutating func writeHead() {
        writer.markup("<!DOCTYPE html>\n<html")
        writer.attribute("lang", language.rawValue)
        writer.markup(
            """
            >
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; \
            style-src 'unsafe-inline'">
            <meta name="referrer" content="no-referrer">
            <meta name="robots" content="noindex">
            <title>
            """
        )
        writer.text(
            "\(say(DigestWords.title)) \(digest.heading.organisation), \(formats.date(digest.heading.date))"
        )
        writer.markup("</title>\n<style>\n")
        writer.markup(DigestStyle.css)
        writer.markup("\n</style>\n</head>\n")
    }

    private mutating func writeHeading() {
        let heading = digest.heading
        writer.markup("<header>\n")
        writer.element("div", heading.organisation, class: "organisation")
        writer.element("h1", say(DigestWords.title))
        writer.element("div", formats.date(heading.date), class: "day")
        writer.markup("</header>\n<dl class=\"memo\">\n")
        if let reader = heading.reader { writeField(DigestWords.to, reader) }
        writeField(DigestWords.from, say(DigestWords.sender))
        writeField(DigestWords.subject, "\(say(DigestWords.title)), \(formats.date(heading.date))")
        if let forum = heading.onlyForum { writeField(DigestWords.forum, forum) }
        writeField(DigestWords.period, DigestNotes(digest: digest, formats: formats).period)
        writer.markup("</dl>\n")
    }

    private mutating func writeField(_ name: Wording, _ value: String) {
        writer.element("dt", say(name))
        writer.element("dd", value)
        writer.markup("\n")
    }

    private mutating func writeSection(
        _ title: Wording,
        count: Int?,
        _ body: (inout DigestHTML) -> Void
    ) {
        section += 1
        writer.markup("<section>\n<h2>")
        writer.element("span", DigestHTML.roman(section) + ".")
        writer.element("span", say(title))
        if let count { writer.element("span", formats.number(count), class: "count") }
        writer.markup("</h2>\n")
        body(&self)
        writer.markup("</section>\n")
    }

    private mutating func writeFooter() {
        let notes = DigestNotes(digest: digest, formats: formats)
        writer.markup("<footer>\n")
        writer.element("p", say(DigestWords.closing), class: "closing")
        writer.element("p", notes.made + ".")
        writer.element("p", notes.log)
        writer.element("p", say(DigestWords.madeBy))
        writer.markup("\n</footer>\n")
    }

    func say(_ wording: Wording) -> String { wording.text(in: language) }

    func say(_ text: DiscreetText) -> String { text.text(in: language) }

    private static func roman(_ number: Int) -> String {
        let tens = String(repeating: "X", count: number / 10)
        return tens + ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][number % 10]
    }
}
