import Domain
import Records

/// A digest as a chat message: WhatsApp's marks, what needs a decision first.
///
/// WhatsApp hides what follows about 4,000 characters behind "read more": quotes and lists are
/// shortened until the message fits, and it says how many lines it left out. A terminal shows it as well.
package struct DigestText {
    /// The longest message, in characters.
    package static let limit = 4_000

    private let digest: DailyDigest
    private let formats: DigestFormats
    private var language: Language { formats.language }

    package init(_ digest: DailyDigest, language: Language = .indonesian) {
        self.digest = digest
        formats = DigestFormats(language: language)
    }

    /// The message, ending with a line feed.
    package var text: String {
        for (lines, quote) in [(8, 160), (8, 120), (6, 120), (5, 100), (4, 100), (3, 80), (2, 60)] {
            let text = message(lines: lines, quote: quote)
            if text.count <= DigestText.limit { return text }
        }
        // So many forums or so long names that not even two lines each fit.
        return PlainText.lines(of: message(lines: 1, quote: 40), within: DigestText.limit)
    }

    private func message(lines: Int, quote: Int) -> String {
        var blocks = [heading]
        if digest.sections == nil { blocks.append(clean(say(DigestWords.unrecognised))) }
        let sections = digest.sections ?? []
        blocks += sections.filter { !$0.part.isMinor }.map { section($0, lines, quote) }
        blocks += silences(lines)
        blocks += sections.filter(\.part.isMinor).map { section($0, lines / 2, quote) }
        blocks.append(forums)
        blocks.append(units(lines))
        if !digest.late.isEmpty { blocks.append(late(lines, quote)) }
        blocks.append(footer)
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private var heading: String {
        let notes = DigestNotes(digest: digest, formats: formats)
        var lines = ["*\(say(DigestWords.title).uppercased()) — \(clean(digest.heading.organisation))*"]
        lines.append(formats.date(digest.heading.date))
        if let reader = digest.heading.reader { lines.append("\(say(DigestWords.to)) \(clean(reader))") }
        if let forum = digest.heading.onlyForum { lines.append("\(say(DigestWords.forum)): \(clean(forum))") }
        lines.append("_\(notes.period)_")
        return lines.joined(separator: "\n")
    }

    private func section(_ section: DigestSection, _ limit: Int, _ quote: Int) -> String {
        var lines = ["*\(say(DigestWords.title(section.part))): \(formats.number(section.count))*"]
        if let flow = section.flow { lines.append(say(DigestWords.flow(flow))) }
        let shown = section.lines(atMost: limit)
        lines += shown.map { line($0, quote) }
        if section.lines.isEmpty, section.suggestions.isEmpty { lines.append(say(DigestWords.none)) }
        let rest = section.count - shown.count
        if rest > 0 {
            // What the page itself leaves out stands in no fuller digest.
            let words = section.rest > 0 ? DigestWords.others(rest) : DigestWords.more(rest)
            lines.append("_\(clean(say(words)))_")
        }
        if !section.suggestions.isEmpty {
            lines.append("_\(say(DigestWords.suggestions(section.suggestions)))_")
        }
        return lines.joined(separator: "\n")
    }

    /// `- IZN-2026-0012 Izin tidak hadir: Diajukan; Camat Andir; lewat batas waktu (07.12, #12, #15)`.
    private func line(_ line: RecordLine, _ quote: Int) -> String {
        let words = ([line.text] + line.remarks).map { clean($0.text(in: language, limit: quote)) }
        let cited = line.entries.prefix(3).map { "#\($0)" }
        let more = line.entries.count > 3 ? ["+\(line.entries.count - 3)"] : []
        let source = [formats.dayAndTime(line.at, on: digest.heading.date)] + cited + more
        let head = line.number.map { $0.text + " " } ?? ""
        return "- \(line.isUrgent ? "❗" : "")\(head)\(words.joined(separator: "; ")) "
            + "(\(source.joined(separator: ", ")))"
    }

    private func late(_ limit: Int, _ quote: Int) -> String {
        let limit = min(limit, DigestSection.limit)
        var lines = ["*\(say(DigestWords.late)): \(formats.number(digest.late.count))*"]
        lines += digest.late.prefix(limit).map { line($0, quote) }
        if digest.late.count > limit { lines.append("_\(say(DigestWords.more(digest.late.count - limit)))_") }
        return lines.joined(separator: "\n")
    }

    private func line(_ line: DigestLine, _ quote: Int) -> String {
        let time = formats.dayAndTime(line.at, on: digest.heading.date)
        let who = [line.sender, line.unit].compactMap { $0.map(name) }.joined(separator: ", ")
        let words = clean(line.quote.text(in: language, limit: quote))
        let said = words.isEmpty ? say(DigestWords.noWords) : "“\(words)”"
        return "- #\(line.entry) \(time) \(who) (\(name(line.forum))): \(said)"
    }

    private func silences(_ limit: Int) -> [String] {
        digest.silence.map { silence in
            let title = "*\(say(DigestWords.silence)): \(clean(DigestWords.duty(silence, formats)))*"
            let groups = DigestWords.groups(silence).map { group in
                let names = group.units.prefix(limit * 3).map(name).joined(separator: ", ")
                let rest = group.units.count - limit * 3
                return (group.title.map { say($0) + ": " } ?? "") + names
                    + (rest > 0 ? " \(say(DigestWords.more(rest)))" : "")
            }
            return ([title] + groups).joined(separator: "\n")
        }
    }

    private var forums: String {
        var lines = ["*\(say(DigestWords.forums))*"]
        lines += digest.forums.map { "- \(name($0.name)): \(counts($0.today, before: $0.before))" }
        if digest.forums.count > 1 {
            lines.append("- \(say(DigestWords.total)): \(posted(digest.total, before: digest.totalBefore))")
        }
        return lines.joined(separator: "\n")
    }

    private func units(_ limit: Int) -> String {
        let all = digest.rows(unplacedNamed: say(DigestWords.unplaced)).filter { $0.today.posts > 0 }
        var lines = ["*\(say(DigestWords.units))*"]
        lines += all.prefix(limit).map { unit in
            let before = unit.before.map { " (\(formats.number($0.sendings)))" } ?? ""
            let photos = unit.today.photos > 0 ? ", \(count(unit.today.photos, DigestWords.photoUnit))" : ""
            return "- \(name(unit.name)): \(formats.number(unit.today.sendings))\(before)\(photos)"
        }
        if all.isEmpty { lines.append(say(DigestWords.none)) }
        if all.count > limit { lines.append("_\(say(DigestWords.more(all.count - limit)))_") }
        return lines.joined(separator: "\n")
    }

    private var footer: String {
        let notes = DigestNotes(digest: digest, formats: formats)
        let lines =
            notes.sentences.map { "- " + clean($0) } + [
                clean(notes.log), notes.made, say(DigestWords.closing),
            ]
        return lines.joined(separator: "\n")
    }

    /// `214 kiriman (hari sebelumnya 198), 320 pesan, 61 foto, 34 pengirim, 2 sistem`.
    private func counts(_ counts: DigestCounts, before: DigestCounts?) -> String {
        [
            posted(counts, before: before), count(counts.senders, DigestWords.senderUnit),
            count(counts.system, DigestWords.systemUnit),
        ].joined(separator: ", ")
    }

    private func posted(_ counts: DigestCounts, before: DigestCounts?) -> String {
        let dayBefore = say(DigestWords.dayBefore).lowercased()
        let compared = before.map { " (\(dayBefore) \(formats.number($0.sendings)))" } ?? ""
        return count(counts.sendings, DigestWords.sendingUnit) + compared + ", "
            + count(counts.posts, DigestWords.postUnit) + ", "
            + count(counts.photos, DigestWords.photoUnit)
    }

    private func count(_ number: Int, _ unit: (Int) -> Wording) -> String {
        "\(formats.number(number)) \(say(unit(number)))"
    }

    private func say(_ wording: Wording) -> String { wording.text(in: language) }

    private func name(_ text: DiscreetText) -> String { clean(text.text(in: language, limit: 60)) }

    /// Without the characters that WhatsApp takes for marks: a quote must not turn the rest bold.
    private func clean(_ text: String) -> String {
        String(text.map { $0 == "_" ? " " : $0 }.filter { !["*", "~", "`"].contains($0) })
    }
}
