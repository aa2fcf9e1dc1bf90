import Domain

/// The notes at a digest's end: what its reader must know about its completeness.
struct DigestNotes {
    let digest: DailyDigest
    let formats: DigestFormats

    /// One sentence each.
    var sentences: [String] {
        let language = formats.language
        var notes: [Wording] = []
        if digest.unplaced.posts > 0 {
            notes.append(DigestWords.unplacedSenders(digest.unplaced))
        }
        if digest.edited > 0 { notes.append(DigestWords.edited(digest.edited)) }
        if digest.deleted > 0 { notes.append(DigestWords.deleted(digest.deleted)) }
        return notes.map { $0.text(in: language) } + digest.gaps.map(sentence)
    }

    /// `Catatan: relay.example/log, 1.234 entri, akar …`.
    var log: String {
        let size = formats.number(digest.log.size)
        let root = digest.log.root ?? DigestWords.unsigned.text(in: formats.language)
        return Wording(
            id: "Catatan: \(digest.log.origin), \(size) entri, akar \(root)",
            en: "Log: \(digest.log.origin), \(size) entries, root \(root)"
        ).text(in: formats.language)
    }

    /// `Dibuat Sabtu, 21 November 2026, 06.00 WIB (jam demo)`.
    var made: String {
        let clock = digest.heading.clockNote.map { " (\($0.text(in: formats.language)))" } ?? ""
        let at = formats.dateAndTime(digest.heading.generatedAt)
        return Wording(id: "Dibuat \(at)\(clock)", en: "Made \(at)\(clock)").text(in: formats.language)
    }

    /// `Sabtu, 21 November 2026, 00.00–24.00 WIB`; from one moment to another where it is not a whole day.
    var period: String {
        let heading = digest.heading
        let (start, end) = (heading.from, heading.to)
        let isWholeDay =
            start.civil == heading.date && end.civil.seconds - heading.date.seconds == 86_400
            && start.offsetMinutes == end.offsetMinutes
        if isWholeDay {
            let (day, zone) = (formats.date(heading.date), formats.zone(start))
            return Wording(id: "\(day), 00.00–24.00 \(zone)", en: "\(day), 00:00–24:00 \(zone)")
                .text(in: formats.language)
        }
        let (from, to) = (formats.dateAndTime(start), formats.dateAndTime(end))
        return Wording(id: "\(from) s.d. batas waktu \(to)", en: "\(from) to the cut-off \(to)")
            .text(in: formats.language)
    }

    private func sentence(_ gap: DigestGap) -> String {
        let forum = gap.forum.text(in: formats.language)
        let from = formats.dateAndTime(gap.from)
        let to = formats.dateAndTime(gap.to)
        return Wording(
            id: "Kiriman \(forum) antara \(from) dan \(to) mungkin tidak lengkap (#\(gap.entry)).",
            en: "Posts of \(forum) between \(from) and \(to) may be incomplete (#\(gap.entry))."
        ).text(in: formats.language)
    }
}
