import ArgumentParser
import Audit
import Domain
import Foundation
import Journal
import Media
import ReadModel
import Roster

/// `titian export`: a bundle for an auditor.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: Speech.say(
            id: "Membuat bundel yang dapat diperiksa auditor di komputer lain.",
            en: "Make a bundle that an auditor can verify on another computer."
        ),
        discussion: Speech.say(
            id: "Ekspor dicatat lebih dahulu di log: siapa, mengapa, apa.",
            en: "The export is recorded in the log first: who, why, what."
        )
    )

    @OptionGroup var options: DataOptions
    @OptionGroup var period: PeriodOptions

    @Option(
        help: ArgumentHelp(
            Speech.say(id: "Untuk keperluan apa; masuk ke log.", en: "For what purpose; goes into the log."),
            valueName: "TEXT"
        )
    )
    var reason: String

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Siapa yang mengekspor; bawaan: nama akun komputer.",
                en: "Who exports; default: the account's name."
            ),
            valueName: "TEXT"
        )
    )
    var who: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(id: "Berkas yang dibuat.", en: "The file to make."),
            valueName: "FILE.zip"
        ),
        completion: .file(extensions: ["zip"])
    )
    var output: String

    func run() throws {
        let installation = try options.installation()
        let summary = try installation.export(
            period.query,
            reason: reason,
            who: who ?? NSUserName(),
            to: output,
            clock: SystemClock.now
        )
        Console.line(ExportSummary(summary, output: output).text(in: Speech.language))
    }
}

extension Installation {
    /// Selects the posts of a period, records the export and writes the bundle.
    func export(
        _ options: PostQuery,
        reason: String,
        who: String,
        to output: String,
        clock: @escaping @Sendable () -> Int64
    ) throws -> BundleSummary {
        let period = try Period(options, clock: self.clock)
        let appender = try appender(clock: clock)
        defer { appender.close() }
        let model = try readModel()
        let forum = try options.forum.map { try self.forum(named: $0, in: model) }
        var selection: [Int] = []
        try model.posts(forum: forum?.id, period: period.posts) { post in
            if !post.isRestricted { selection.append(post.entry) }
        }
        let forums = try forum.map { [$0] } ?? model.roster().forums
        let journal = try journalReader()
        let context = try model.rosterEntries().filter { number in
            let concerned = try journal.entry(number).envelope().forum
            return forums.contains { $0.id == concerned }
        }
        var homeClock = self.clock
        let request = BundleRequest(
            reason: reason,
            who: who,
            organisation: settings.name,
            query: .init(forum: forum, from: options.from, to: options.to),
            selection: selection,
            context: context,
            forums: forums,
            since: period.from,
            created: homeClock.moment(at: clock())
        )
        let bar = ProgressBar(Speech.say(id: "Menulis bundel", en: "Writing the bundle"), total: 100)
        defer { bar.finish() }
        let writer = BundleWriter(
            journal: journal,
            photos: try photos(.reading),
            key: try keyFolder.signingKey()
        )
        return try writer.write(request, appender: appender, to: output) { done, total in
            bar.advance(to: total == 0 ? 0 : done * 100 / total)
        }
    }
}

/// An export as a person reads it.
struct ExportSummary {
    private let summary: BundleSummary
    private let output: String

    init(_ summary: BundleSummary, output: String) {
        self.summary = summary
        self.output = output
    }

    func text(in language: Language) -> String {
        let range = "\(summary.range.lowerBound)–\(summary.range.upperBound - 1)"
        return Wording(
            id: """
                \(output)
                  \(summary.posts) pesan dibuka dari entri \(range); \(summary.media) berkas media, \
                \(summary.missingMedia) tidak ada
                  ekspor tercatat sebagai entri \(summary.exportEntry)
                  sidik jari kunci: \(summary.fingerprint)
                """,
            en: """
                \(output)
                  \(summary.posts) posts opened of entries \(range); \(summary.media) media files, \
                \(summary.missingMedia) missing
                  the export is entry \(summary.exportEntry)
                  key fingerprint: \(summary.fingerprint)
                """
        ).text(in: language)
    }
}
