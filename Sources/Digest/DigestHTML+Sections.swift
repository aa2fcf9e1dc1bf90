import Domain
import Foundation

extension DigestHTML {
    /// The day in a few numbers, each beside the day before.
    mutating func writeFigures() {
        let total = digest.total
        let before = digest.totalBefore
        writer.markup("<div class=\"figures\">")
        for part in [DigestSection.Part.decisions, .conditions, .doubts] {
            if let section = digest.section(part) { writeFigure(DigestWords.title(part), section.count, nil) }
        }
        if !digest.silence.isEmpty {
            let expected = digest.silence.map(\.expected).reduce(0, +)
            let missing = digest.silence.map(\.missing).reduce(0, +)
            writeFigure(DigestWords.silenceShort, missing, DigestWords.of(expected))
        }
        writeFigure(
            DigestWords.sendings,
            total.sendings,
            before.map { compared(total.sendings, $0.sendings) }
        )
        writeFigure(DigestWords.pictures, total.photos, before.map { compared(total.photos, $0.photos) })
        writer.markup("</div>\n")
    }

    private func compared(_ today: Int, _ before: Int) -> Wording {
        DigestWords.compared(formats.difference(today, before))
    }

    private mutating func writeFigure(_ name: Wording, _ value: Int, _ remark: Wording?) {
        writer.markup("<div>")
        writer.element("b", formats.number(value))
        writer.element("span", say(name))
        if let remark { writer.element("small", say(remark)) }
        writer.markup("</div>")
    }

    /// Posts that came late: number and time, who and where, their words.
    mutating func writeLate() {
        writer.markup("<ol class=\"lines\">\n")
        for line in digest.late.prefix(DigestSection.limit) { write(line) }
        writer.markup("</ol>\n")
        let rest = digest.late.count - DigestSection.limit
        if rest > 0 {
            writer.element("p", say(DigestWords.others(rest)), class: "remark")
        }
    }

    private mutating func write(_ line: DigestLine) {
        writer.markup("<li><div>")
        writer.element("span", "#\(line.entry)", class: "entry")
        writer.element("span", formats.dayAndTime(line.at, on: digest.heading.date), class: "time")
        writer.markup("</div><div>")
        writer.element("span", say(line.sender), class: "who")
        let place = [line.unit, line.forum].compactMap { $0.map(say) }.joined(separator: " · ")
        writer.markup(" ")
        writer.element("span", "· " + place, class: "where")
        writer.markup("<blockquote>")
        writer.quotation(
            line.quote.isEmpty ? say(DigestWords.noWords) : line.quote.text(in: language, limit: 240)
        )
        writer.markup("</blockquote></div></li>\n")
    }

    /// Units by what was read of them, with how many were expected.
    mutating func write(_ silence: DigestSilence) {
        writer.element("p", DigestWords.duty(silence, formats) + ".", class: "remark")
        for group in DigestWords.groups(silence) {
            writer.markup("<p class=\"names\">")
            if let title = group.title { writer.element("span", say(title) + ": ", class: "where") }
            writer.text(group.units.map(say).joined(separator: ", ") + ".")
            writer.markup("</p>\n")
        }
    }

    mutating func writeForums() {
        writeTable(
            DigestWords.forum,
            digest.forums,
            total: (digest.total, digest.totalBefore),
            showsSystem: true
        )
    }

    mutating func writeUnits() {
        writeTable(
            DigestWords.unit,
            digest.rows(unplacedNamed: say(DigestWords.unplaced)),
            total: (digest.total, digest.totalBefore),
            showsSystem: false
        )
    }

    private mutating func writeTable(
        _ first: Wording,
        _ rows: [DigestTally],
        total: (today: DigestCounts, before: DigestCounts?),
        showsSystem: Bool
    ) {
        writer.markup("<table>\n<thead><tr>")
        for name in [first, DigestWords.sendings, DigestWords.dayBefore, DigestWords.pictures] {
            writer.element("th", say(name))
        }
        writer.element("th", say(DigestWords.posts), class: "wide")
        writer.element("th", say(DigestWords.senders), class: "wide")
        if showsSystem { writer.element("th", say(DigestWords.system), class: "wide") }
        writer.markup("</tr></thead>\n<tbody>\n")
        for row in rows {
            writer.markup(row.today.posts == 0 ? "<tr class=\"quiet\">" : "<tr>")
            writeCells(say(row.name), row.today, row.before)
            writer.element("td", formats.number(row.today.senders), class: "wide")
            if showsSystem { writer.element("td", formats.number(row.today.system), class: "wide") }
            writer.markup("</tr>\n")
        }
        writer.markup("<tr class=\"total\">")
        // One person may post in two forums: the sum of senders would be no number of people.
        writeCells(say(DigestWords.total), total.today, total.before)
        writer.element("td", "", class: "wide")
        if showsSystem { writer.element("td", formats.number(total.today.system), class: "wide") }
        writer.markup("</tr>\n</tbody>\n</table>\n")
    }

    private mutating func writeCells(_ name: String, _ today: DigestCounts, _ before: DigestCounts?) {
        writer.element("td", name)
        writer.element("td", formats.number(today.sendings))
        writer.element("td", before.map { formats.number($0.sendings) } ?? "–")
        writer.element("td", formats.number(today.photos))
        writer.element("td", formats.number(today.posts), class: "wide")
    }

    /// The contact sheet.
    mutating func writePhotos() {
        let total = digest.total.photos
        if digest.photos.count < total {
            writer.element("p", say(DigestWords.photosShown(digest.photos.count, of: total)), class: "remark")
        }
        writer.markup("<div class=\"sheet\">\n")
        for photo in digest.photos { write(photo) }
        writer.markup("</div>\n")
    }

    private mutating func write(_ photo: DigestPhoto) {
        writer.markup("<figure>")
        if let thumbnail = photo.thumbnail {
            writer.markup("<img")
            writer.attribute("alt", say(photo.caption))
            writer.attribute("src", "data:image/jpeg;base64," + Data(thumbnail).base64EncodedString())
            writer.markup(">")
        } else {
            let reason = photo.isWithheld ? DigestWords.withheldPicture : DigestWords.missingPicture
            writer.element("span", say(reason), class: "blank")
        }
        writer.markup("<figcaption>")
        writer.element("span", "#\(photo.entry)", class: "entry")
        writer.markup(" ")
        writer.element("span", formats.time(photo.at), class: "where")
        writer.markup(" ")
        writer.element("span", say(photo.by), class: "who")
        if !photo.caption.isEmpty {
            writer.markup("<span class=\"caption\">")
            writer.quotation(photo.caption.text(in: language, limit: 120))
            writer.markup("</span>")
        }
        writer.markup("<code")
        writer.attribute("title", "SHA-256 \(photo.sha256)")
        writer.markup(">")
        // Enough to recognise it on paper; the whole hash is in the title and in the log.
        writer.text(String(photo.sha256.prefix(16)))
        writer.markup("</code>")
        writer.markup("</figcaption></figure>\n")
    }

    mutating func writeNotes(_ notes: [String]) {
        writer.markup("<ul class=\"notes\">\n")
        for note in notes { writer.element("li", note) }
        writer.markup("</ul>\n")
    }
}
