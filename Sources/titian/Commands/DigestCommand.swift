import ArgumentParser
import Digest
import Domain
import Foundation
import Journal
import Media
import ReadModel
import Records
import Roster

/// `titian digest`: the daily digest of one day.
struct DigestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest",
        abstract: Speech.say(id: "Menyusun Ikhtisar Harian.", en: "Make the daily digest."),
        discussion: Speech.say(
            id: "Tanpa --issue hanya pratinjau: tidak ada yang ditulis ke log.",
            en: "Without --issue it is a preview: nothing is written to the log."
        )
    )

    /// The forms a digest comes in.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, html, json
    }

    @OptionGroup var options: DataOptions

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Hari; bawaan: hari terakhir yang ada pesannya.",
                en: "The day; default: the last one with posts."
            ),
            valueName: "YYYY-MM-DD"
        )
    )
    var date: String?

    @Option(help: ArgumentHelp(Speech.say(id: "Hanya forum ini.", en: "Only this forum."), valueName: "NAME"))
    var forum: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(id: "Bentuk: text, html, atau json.", en: "Form: text, html, or json."),
            valueName: "text|html|json"
        )
    )
    var format = Format.text

    @Option(
        help: ArgumentHelp(
            Speech.say(id: "Berkas hasil; bawaan: layar.", en: "The file to write; default: the screen."),
            valueName: "FILE"
        ),
        completion: .file()
    )
    var output: String?

    @Flag(
        help: ArgumentHelp(
            Speech.say(
                id: "Terbitkan: catat sebagai entri di log.",
                en: "Issue: record it as an entry of the log."
            )
        )
    )
    var issue = false

    func run() throws {
        let installation = try options.installation()
        let day = try date.map { text in
            guard let day = Period.day(text) else {
                throw UsageError(
                    id: "--date \(text): tulis YYYY-MM-DD.",
                    en: "--date \(text): write YYYY-MM-DD."
                )
            }
            return day
        }
        let digest = try installation.digest(
            day: day,
            forum: forum,
            clock: SystemClock.now,
            clockNote: nil,
            withPhotos: format == .html
        )
        let bytes = rendered(digest)
        if issue {
            let entry = try installation.issue(digest, bytes: bytes, format: format.rawValue)
            Console.error(Speech.say(id: "Terbit sebagai entri #\(entry).", en: "Issued as entry #\(entry)."))
        }
        if let output {
            try DurableFile.write(bytes, to: output, permissions: 0o644)
        } else {
            Console.bytes(bytes)
        }
    }

    private func rendered(_ digest: DailyDigest) -> [UInt8] {
        switch format {
        case .text: Array((digest.text(in: Speech.language) + "\n").utf8)
        case .html: Array(digest.html(in: Speech.language).utf8)
        case .json: DigestJSON.bytes(of: digest, language: Speech.language) + [0x0A]
        }
    }
}

extension DailyDigest {
    func text(in language: Language) -> String { DigestText(self, language: language).text }
    func html(in language: Language) -> String { DigestHTML.html(of: self, language: language) }
}

extension Installation {
    /// The digest of `day`, or of the last day that has posts.
    func digest(
        day: CivilTime?,
        forum name: String?,
        clock: () -> Int64,
        clockNote: Wording?,
        withPhotos: Bool = true
    ) throws -> DailyDigest {
        let view = try readModel()
        let forums = try name.map { [try forum(named: $0, in: view)] } ?? groups(in: view)
        var home = self.clock
        let day = try day ?? lastDay(of: forums, view) ?? home.moment(at: clock()).civil
        let midnight = CivilTime(seconds: Int64(day.dayNumber) * 86_400)
        let heading = DigestHeading(
            organisation: settings.name,
            date: midnight,
            from: home.moment(of: midnight),
            to: home.moment(of: CivilTime(seconds: midnight.seconds + 86_400)),
            generatedAt: home.moment(at: clock()),
            clockNote: clockNote,
            onlyForum: name
        )
        let journal = try journalReader()
        let checkpoint = try journal.latestCheckpoint().map { try Checkpoint(parsing: $0.text) }
        let log = DigestLog(
            origin: settings.origin,
            size: try checkpoint?.size ?? journal.size(),
            root: checkpoint?.root.base64
        )
        let thumbnails = withPhotos ? try ContactSheet(self) : nil
        let editor = DigestEditor(view: view, kinds: try kinds()) { thumbnails?.jpeg(of: $0) }
        return try editor.digest(.init(heading: heading, log: log, forums: forums))
    }

    /// Appends a digest as it was rendered; its bytes can be erased, its sources are named.
    func issue(_ digest: DailyDigest, bytes: [UInt8], format: String) throws -> Int {
        let appender = try appender()
        defer { appender.close() }
        var json = JSONWriter()
        json.beginObject()
        json.key("date")
        json.string(String(digest.heading.from.rfc3339.prefix(10)))
        json.key("format")
        json.string(format)
        json.endObject()
        let draft = EntryDraft(
            kind: .digest,
            contents: BySlot(body: json.bytes, raw: bytes),
            from: digest.sources
        )
        let range = try appender.appendAndWait([draft])
        try appender.checkpoint()
        return range.lowerBound
    }

    /// Every forum that is a group: what one person writes to the relay alone is in no digest.
    private func groups(in view: JournalView) throws -> [Forum] {
        let roster = try view.roster()
        return roster.forums.filter { forum in !roster.chats(of: forum.id).contains(where: \.isDirect) }
    }

    private func lastDay(of forums: [Forum], _ view: JournalView) throws -> CivilTime? {
        var home = self.clock
        let last = try forums.flatMap { try view.presence(forum: $0.id) }.map(\.lastPost).max()
        return last.map { home.moment(at: $0).civil }
    }
}

/// Thumbnails for a digest, made in a child process and kept.
private struct ContactSheet {
    private static let edge = 320
    private let cache: ThumbnailCache
    private let photos: PhotoStore
    private let thumbnailer = Thumbnailer()

    init(_ installation: Installation) throws {
        cache = try ThumbnailCache(folder: ViewPlace(installation.folder).thumbnails)
        photos = try installation.photos(.reading)
    }

    /// Nil for a picture that gives none; the digest then shows its number without a picture.
    func jpeg(of sha256: String) -> [UInt8]? {
        try? cache.jpeg(of: sha256, edge: Self.edge, from: photos, by: thumbnailer)
    }
}
