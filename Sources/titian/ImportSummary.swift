import Domain
import Intake
import Networks

/// An import's report as a person reads it.
struct ImportSummary {
    private let report: ImportReport

    init(_ report: ImportReport) {
        self.report = report
    }

    func text(in language: Language) -> String {
        var lines = [heading, counts, dates, alignment, media].compactMap { $0?.text(in: language) }
        // That the same name means the same author again is no news.
        let aliases = report.aliases.filter { $0.label != Self.shown($0.author) }
        if !aliases.isEmpty {
            let known = aliases.prefix(12).map { "\($0.label) → \(Self.shown($0.author))" }
            let more = aliases.count > 12 ? " …" : ""
            let names = known.joined(separator: "; ") + more
            lines.append(Wording(id: "  nama lain: \(names)", en: "  aliases: \(names)").text(in: language))
        }
        for warning in report.warnings {
            let sign = Wording(id: "  perhatian", en: "  warning").text(in: language)
            lines.append("\(sign): \(warning.message.text(in: language))")
        }
        return lines.joined(separator: "\n")
    }

    /// An author's id without what only programs need: `whatsapp:fk3q9w2abc/Camat A` is `Camat A`.
    private static func shown(_ author: String) -> String {
        let name = author.drop { $0 != ":" }.dropFirst()
        return String(name.firstIndex(of: "/").map { name[name.index(after: $0)...] } ?? name)
    }

    private var heading: Wording? {
        let dry = report.isDryRun ? Wording(id: " (hanya perkiraan)", en: " (dry run)") : .none
        return Wording(
            id: "\(report.file) → \(report.forum)\(dry.indonesian)",
            en: "\(report.file) → \(report.forum)\(dry.english)"
        )
    }

    private var counts: Wording? {
        let people = report.posts - report.systemEvents
        return Wording(
            id:
                "  \(people) pesan, \(report.systemEvents) peristiwa grup; ditambahkan \(report.added), sudah ada "
                + "\(report.matched), diperbarui \(report.revised), perlu dipastikan \(report.ambiguous)",
            en: "  \(people) posts, \(report.systemEvents) system events; added \(report.added), duplicates "
                + "\(report.matched), revised \(report.revised), ambiguous \(report.ambiguous)"
        )
    }

    private var dates: Wording? {
        Wording(
            id: "  tanggal \(report.dateOrder.rawValue): \(report.dateOrderEvidence.indonesian)",
            en: "  dates \(report.dateOrder.rawValue): \(report.dateOrderEvidence.english)"
        )
    }

    private var alignment: Wording? {
        guard let offset = report.clockOffset, offset != 0 else { return nil }
        return Wording(
            id: "  jam ponsel berselisih \(offset) menit; sudah disesuaikan",
            en: "  the phone's clock stood off by \(offset) minutes; corrected"
        )
    }

    private var media: Wording? {
        guard report.media + report.mediaMissing > 0 else { return nil }
        return Wording(
            id: "  \(report.media) berkas media, \(report.mediaMissing) tidak disertakan",
            en: "  \(report.media) media files, \(report.mediaMissing) left out"
        )
    }
}
