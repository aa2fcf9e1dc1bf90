import Domain
import Foundation

extension DigestHTML {
    /// The day in a few numbers, each beside the day before.
    mutating func writeFigures() {
        let total = digest.total
        let before = digest.totalBefore
        writer.markup("<div class=\"figures\">\n")
        writeFigure(DigestWords.askedShort, digest.asked.count, nil)
        writeFigure(DigestWords.reportedShort, digest.reported.count, nil)
        if let silence = digest.silence {
            writeFigure(DigestWords.silenceShort, silence.units.count, DigestWords.of(silence.expected))
        }
        writeFigure(DigestWords.posts, total.posts, before.map { compared(total.posts, $0.posts) })
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
        writer.markup("</div>\n")
    }

    /// Posts one by one: number and time, who and where, their words.
    mutating func writeLines(_ lines: [DigestLine], remark: Wording?) {
        guard !lines.isEmpty else { return writer.element("p", say(DigestWords.none), class: "nil") }
        if let remark { writer.element("p", say(remark), class: "remark") }
        writer.markup("<ol class=\"lines\">\n")
        for line in lines { write(line) }
        writer.markup("</ol>\n")
    }

    private mutating func write(_ line: DigestLine) {
        let sameDay = line.at.civil.dayNumber == digest.heading.date.dayNumber
        writer.markup("<li><div>")
        writer.element("span", "#\(line.entry)", class: "entry")
        writer.element(
            "span",
            sameDay ? formats.time(line.at) : formats.shortDateAndTime(line.at),
            class: "time"
        )
        writer.markup("</div><div>")
        writer.element("span", say(line.sender), class: "who")
        let place = [line.unit, line.forum].compactMap { $0.map(say) }.joined(separator: " · ")
        writer.markup(" ")
        writer.element("span", "· " + place, class: "where")
        writer.markup("<blockquote>")
        writer.quotation(
            line.quote.isEmpty ? say(DigestWords.noWords) : line.quote.text(in: language, limit: 600)
        )
        writer.markup("</blockquote></div></li>\n")
    }

    /// The silent units, with how many were expected.
    mutating func write(_ silence: DigestSilence) {
        writer.element("p", say(DigestWords.silenceCount(silence)) + ".", class: "remark")
        guard !silence.units.isEmpty else { return }
        writer.markup("<ul class=\"names\">\n")
        for unit in silence.units { writer.element("li", say(unit)) }
        writer.markup("</ul>\n")
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
        for name in [first, DigestWords.posts, DigestWords.dayBefore, DigestWords.pictures] {
            writer.element("th", say(name))
        }
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
        writer.element("td", formats.number(today.posts))
        writer.element("td", before.map { formats.number($0.posts) } ?? "–")
        writer.element("td", formats.number(today.photos))
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
