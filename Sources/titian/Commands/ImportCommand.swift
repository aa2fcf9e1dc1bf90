import ArgumentParser
import Domain
import Roster
import Foundation
import Intake
import Journal
import Media
import Networks
import ReadModel
import Roster
import Telegram
import WhatsAppExport

/// `titian import`: brings exports of a forum into the log.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: Speech.say(
            id: "Memasukkan ekspor WhatsApp (.zip, .txt, atau folder) ke log.",
            en: "Bring WhatsApp exports (.zip, .txt, or a folder) into the log."
        ),
        discussion: Speech.say(
            id:
                "Ekspor yang tumpang tindih diselaraskan: mengimpor lagi berkas yang sama tidak menambah apa pun.",
            en: "Overlapping exports are aligned: importing the same file again adds nothing."
        )
    )

    @OptionGroup var options: DataOptions

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Nama forum; bawaan: dari berkas.",
                en: "The forum's name; default: from the file."
            ),
            valueName: "NAME"
        )
    )
    var forum: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Urutan tanggal: dmy, mdy, atau ymd; bawaan: disimpulkan dari berkas.",
                en: "Order of dates: dmy, mdy, or ymd; default: inferred from the file."
            ),
            valueName: "dmy|mdy|ymd"
        )
    )
    var dateOrder: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Zona waktu ponsel pengekspor; bawaan: zona instansi.",
                en: "Zone of the exporting phone; default: the organisation's."
            ),
            valueName: "ZONE"
        )
    )
    var timezone: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(id: "Ponsel siapa yang mengekspor.", en: "Whose phone exported."),
            valueName: "LABEL"
        )
    )
    var fromPhone: String?

    @Flag(
        help: ArgumentHelp(
            Speech.say(id: "Hanya sebutkan apa yang akan terjadi.", en: "Only say what would be done.")
        )
    )
    var dryRun = false

    @Flag(
        help: ArgumentHelp(
            Speech.say(
                id: "Hanya pesan; catatannya menyusul dengan `titian records reconsider`.",
                en: "Posts only; their records follow by `titian records reconsider`."
            )
        )
    )
    var postsOnly = false

    @Flag(help: ArgumentHelp(Speech.say(id: "Satu objek JSON per berkas.", en: "One JSON object per file.")))
    var json = false

    @Argument(
        help: ArgumentHelp(Speech.say(id: "Berkas ekspor.", en: "Export files."), valueName: "FILE"),
        completion: .file()
    )
    var files: [String]

    func run() throws {
        let installation = try options.installation()
        let read = try importOptions(installation)
        for file in files {
            let report = try installation.importExport(file, options: read, makesRecords: !postsOnly)
            if json {
                Console.bytes(report.json(in: Speech.language) + [0x0A])
            } else {
                Console.line(ImportSummary(report).text(in: Speech.language))
            }
        }
        if !json, !dryRun, let line = try strangers(installation) { Console.line(line) }
    }

    /// How many have posted whom the roster does not know, and what to do; nil for none.
    private func strangers(_ installation: Installation) throws -> String? {
        var clock = installation.clock
        let day = Day(of: clock.moment(at: SystemClock.now()).civil)
        let count = Set(try installation.unknownSenders(on: day).map(\.presence.sender.id)).count
        guard count > 0 else { return nil }
        return Speech.say(
            id: "\(count) pengirim belum dikenal di roster: perkataannya tidak memutuskan apa pun. Lihat "
                + "`titian roster unknown`, petakan dengan `--map`, lalu `titian records reconsider`.",
            en:
                "\(count) senders are not in the roster: nothing is decided by their word. See `titian roster unknown`, "
                + "map them with `--map`, then run `titian records reconsider`."
        )
    }

    private func importOptions(_ installation: Installation) throws -> ImportOptions {
        let order = try dateOrder.map { name in
            guard let order = DateOrder(rawValue: name) else {
                throw UsageError(
                    id: "--date-order \(name): pilih dmy, mdy, atau ymd.",
                    en: "--date-order \(name): choose dmy, mdy, or ymd."
                )
            }
            return order
        }
        let zone = try timezone.map { name in
            guard let zone = TimeZone(identifier: name) else {
                throw UsageError(
                    id: "--timezone \(name) tidak dikenal. Contoh: Asia/Makassar.",
                    en: "--timezone \(name) is unknown. Example: Asia/Makassar."
                )
            }
            return zone
        }
        return ImportOptions(
            forum: forum,
            dateOrder: order,
            zone: zone ?? installation.settings.timeZone,
            home: installation.settings.timeZone,
            phone: fromPhone,
            isDryRun: dryRun
        )
    }
}

extension Installation {
    /// What an import works with where the caller has it open already.
    typealias OpenParts = (appender: any EntryAppender, view: JournalView, photos: PhotoStore)

    /// Imports one export through the appender, which it holds for as long as that takes.
    func importExport(
        _ file: String,
        options: ImportOptions,
        into open: OpenParts? = nil,
        makesRecords: Bool = true,
        clock: @escaping @Sendable () -> Int64 = SystemClock.now
    ) throws -> ImportReport {
        let own = open == nil && !options.isDryRun ? try appender(clock: clock) : nil
        defer { own?.close() }
        let bars = open == nil ? ImportBars() : nil
        defer { bars?.finish() }
        var options = options
        let isJoining = own is SocketAppender
        if isJoining { options.batch = ImportOptions.besideService }
        let model = try open?.view ?? readModel()
        let importer = Importer(
            decoders: [TelegramExportDecoder(chat: options.forum), WhatsAppExportDecoder()],
            journal: try journalReader(),
            model: model,
            photos: try open?.photos ?? photos(options.isDryRun ? .reading : isJoining ? .joining : .writing),
            appender: open?.appender ?? own,
            naturalKeys: (open?.appender ?? own)?.naturalKeys ?? (try? keyFolder.naturalKeys()) ?? .unused,
            progress: bars?.show ?? { _, _, _ in }
        )
        let report = try importer.run(file, options: options)
        if let own, !isJoining, makesRecords { try conclude(model, own, clock: clock) }
        return report
    }
}

/// One bar after another while an import runs.
private final class ImportBars {
    private var bar: ProgressBar?
    private var step: ImportStep?

    func show(_ step: ImportStep, _ done: Int, _ total: Int?) {
        if step != self.step {
            bar?.finish()
            self.step = step
            bar = ProgressBar(title(of: step), total: total)
        }
        bar?.advance(to: done)
    }

    func finish() {
        bar?.finish()
    }

    private func title(of step: ImportStep) -> String {
        switch step {
        case .media: Speech.say(id: "Menyimpan media", en: "Keeping media")
        case .posts: Speech.say(id: "Membaca pesan", en: "Reading posts")
        case .index: Speech.say(id: "Mengindeks", en: "Indexing")
        }
    }
}
