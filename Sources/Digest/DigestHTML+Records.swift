import Domain
import Foundation
import Records

/// Records on the page.
extension DigestHTML {
    /// More of a record's posts than these are counted, not named.
    private static let citations = 3

    mutating func write(_ section: DigestSection) {
        let notes = [
            section.flow.map(DigestWords.flow), section.isEmpty ? nil : DigestWords.note(section.part),
        ]
        let note = notes.compactMap { $0.map(say) }.joined(separator: " ")
        if !note.isEmpty { writer.element("p", note, class: "remark") }
        if section.lines.isEmpty {
            if section.suggestions.isEmpty { writer.element("p", say(DigestWords.none), class: "nil") }
        } else {
            writer.markup("<ol class=\"lines\">\n")
            for line in section.lines { write(line, in: section.part) }
            writer.markup("</ol>\n")
        }
        if section.rest > 0 {
            writer.element("p", say(DigestWords.others(section.rest)), class: "remark")
        }
        if !section.suggestions.isEmpty {
            writer.element("p", say(DigestWords.suggestions(section.suggestions)), class: "remark")
        }
    }

    private mutating func write(_ line: RecordLine, in part: DigestSection.Part) {
        writer.markup(line.isUrgent ? "<li class=\"urgent\"><div>" : "<li><div>")
        if let number = line.number { writer.element("span", number.text, class: "number") }
        writer.markup("</div><div>")
        if part == .settled { writePicture(line) }
        writer.markup("<span class=\"text\">")
        writer.quotation(line.text.text(in: language, limit: 240))
        writer.markup("</span><span class=\"where\">")
        for remark in line.remarks {
            writer.markup(" · ")
            writer.quotation(remark.text(in: language, limit: 160))
        }
        writer.markup(" · ")
        writer.text(formats.dayAndTime(line.at, on: digest.heading.date))
        writer.markup(" ·")
        for entry in line.entries.prefix(Self.citations) {
            writer.markup(" ")
            writer.element("span", "#\(entry)", class: "entry")
        }
        let rest = line.entries.count - Self.citations
        if rest > 0 { writer.text(" +\(rest)") }
        writer.markup("</span></div></li>\n")
    }

    /// The last of a record's pictures that the page has: what was done, rather than what was found.
    private mutating func writePicture(_ line: RecordLine) {
        let photo = digest.photos.last { $0.thumbnail != nil && line.photos.contains($0.entry) }
        guard let photo, let thumbnail = photo.thumbnail else { return }
        writer.markup("<img class=\"proof\"")
        writer.attribute("alt", "#\(photo.entry)")
        writer.attribute("src", "data:image/jpeg;base64," + Data(thumbnail).base64EncodedString())
        writer.markup(">")
    }
}
