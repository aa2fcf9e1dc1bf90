import Domain

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
        for (lines, quote) in [(40, 160), (25, 140), (15, 120), (10, 100), (6, 80), (3, 60)] {
            let text = message(lines: lines, quote: quote)
            if text.count <= DigestText.limit { return text }
        }
        // So many forums or so long names that not even three lines each fit.
        return PlainText.lines(of: message(lines: 1, quote: 40), within: DigestText.limit)
    }

    private func message(lines: Int, quote: Int) -> String {
        var blocks = [heading, listed(DigestWords.asked, digest.asked, lines, quote)]
        blocks.append(listed(DigestWords.reported, digest.reported, lines, quote))
        if let silence = digest.silence { blocks.append(silent(silence, lines)) }
        blocks.append(forums)
        blocks.append(units(lines))
        if !digest.late.isEmpty { blocks.append(listed(DigestWords.late, digest.late, lines, quote)) }
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

    private func listed(_ title: Wording, _ posts: [DigestLine], _ limit: Int, _ quote: Int) -> String {
        var lines = ["*\(say(title)): \(formats.number(posts.count))*"]
        lines += posts.prefix(limit).map { line($0, quote) }
        if posts.isEmpty { lines.append(say(DigestWords.none)) }
        if posts.count > limit { lines.append("_\(say(DigestWords.more(posts.count - limit)))_") }
        return lines.joined(separator: "\n")
    }

    private func line(_ line: DigestLine, _ quote: Int) -> String {
        let sameDay = line.at.civil.dayNumber == digest.heading.date.dayNumber
        let time = sameDay ? formats.time(line.at) : formats.shortDateAndTime(line.at)
        let who = [line.sender, line.unit].compactMap { $0.map(name) }.joined(separator: ", ")
        let words = clean(line.quote.text(in: language, limit: quote))
        let said = words.isEmpty ? say(DigestWords.noWords) : "“\(words)”"
        return "- #\(line.entry) \(time) \(who) (\(name(line.forum))): \(said)"
    }

    private func silent(_ silence: DigestSilence, _ limit: Int) -> String {
        let count = DigestWords.silenceCount(silence).text(in: language)
        let names = silence.units.prefix(limit * 3).map(name).joined(separator: ", ")
        let rest = silence.units.count - limit * 3
        return "*\(say(DigestWords.silence)): \(count)*"
            + (names.isEmpty ? "" : "\n\(names)")
            + (rest > 0 ? " \(say(DigestWords.more(rest)))" : "")
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
            let before = unit.before.map { " (\(formats.number($0.posts)))" } ?? ""
            let photos = unit.today.photos > 0 ? ", \(count(unit.today.photos, DigestWords.photoUnit))" : ""
            return "- \(name(unit.name)): \(formats.number(unit.today.posts))\(before)\(photos)"
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

    /// `214 kiriman (hari sebelumnya 198), 61 foto, 34 pengirim, 2 sistem`.
    private func counts(_ counts: DigestCounts, before: DigestCounts?) -> String {
        [
            posted(counts, before: before), count(counts.senders, DigestWords.senderUnit),
            count(counts.system, DigestWords.systemUnit),
        ].joined(separator: ", ")
    }

    private func posted(_ counts: DigestCounts, before: DigestCounts?) -> String {
        let dayBefore = say(DigestWords.dayBefore).lowercased()
        let compared = before.map { " (\(dayBefore) \(formats.number($0.posts)))" } ?? ""
        return count(counts.posts, DigestWords.postUnit) + compared + ", "
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
