import ArgumentParser
import Audit
import Domain
import Foundation
import Intake
import Journal
import ReadModel
import Records
import Roster

/// `titian demo`: the main job on the demo week, by the demo's clock.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: Speech.say(
            id: "Memperagakan semuanya dengan percakapan contoh satu minggu.",
            en: "Show the main job on a week of demo conversations."
        )
    )

    @Option(
        name: .customLong("data"),
        help: ArgumentHelp(
            Speech.say(id: "Folder peragaan; dibuat baru.", en: "Folder of the demo; made anew."),
            valueName: "DIR"
        ),
        completion: .directory
    )
    var data = "demo-data"

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Folder ekspor contoh dan rosternya.",
                en: "Folder of the demo exports and their roster."
            ),
            valueName: "DIR"
        ),
        completion: .directory
    )
    var fixtures = "fixtures/demo"

    @OptionGroup var common: CommonOptions

    /// Monday 16 November 2026, 06.00 WIB: the morning after the demo's last day.
    private static let now: Int64 = 1_794_783_600_000

    func run() throws {
        let exports = try Self.files(in: fixtures, ending: ".zip")
        let tables = try Self.files(in: fixtures + "/roster", ending: ".csv")
        try clear()
        let start = NewInstallation(
            data: data + "/kota",
            name: "Kota Contoh",
            timezone: "Asia/Jakarta",
            keys: data + "/keys",
            origin: "relay.kotacontoh.go.id/log"
        )
        let clock: @Sendable () -> Int64 = { Self.now }
        let installation = try start.create(clock: clock)
        say(
            id: "Peragaan Titian (jam peragaan: Senin, 16 November 2026, 06.00 WIB)",
            en: "Titian demo (the demo's clock: Monday, 16 November 2026, 06:00 WIB)"
        )
        Console.line()
        try importRoster(tables, into: installation, clock: clock)
        let zone = installation.settings.timeZone
        for export in exports {
            let report = try installation.importExport(
                export,
                options: ImportOptions(zone: zone, home: zone, phone: "demo"),
                clock: clock
            )
            Console.line(ImportSummary(report).text(in: Speech.language))
        }
        Console.line()
        let page = try showDigest(installation, clock: clock)
        let bundle = try makeBundle(installation, clock: clock)
        let vkey = try installation.keyFolder.verifierKey()
        let example = try Self.grantedPermission(installation)?.text ?? "IZN-…"
        say(
            id: """
                Ikhtisar (HTML):  \(page)
                Bundel auditor:   \(bundle)
                Data:             \(installation.folder.path)
                Lihat catatan:    titian records --data \(start.data)
                                  titian records show \(example) --data \(start.data)
                Belum dikenal:    titian roster unknown --data \(start.data)
                Cari pesan:       titian search --data \(start.data) 'tangani*'
                Periksa sendiri:  titian verify \(bundle) --key '\(vkey.encoded)'
                """,
            en: """
                Digest (HTML):    \(page)
                Audit bundle:     \(bundle)
                Data:             \(installation.folder.path)
                See the records:  titian records --data \(start.data)
                                  titian records show \(example) --data \(start.data)
                Unknown senders:  titian roster unknown --data \(start.data)
                Search posts:     titian search --data \(start.data) 'tangani*'
                Check yourself:   titian verify \(bundle) --key '\(vkey.encoded)'
                """
        )
    }

    /// Who is who comes first: without it nobody's word decides.
    private func importRoster(
        _ tables: [String],
        into installation: Installation,
        clock: @escaping @Sendable () -> Int64
    ) throws {
        var home = installation.clock
        let today = Day(of: home.moment(at: clock()).civil)
        let (read, _) = try installation.importRoster(
            tables.map(RosterTable.read),
            on: today,
            isDryRun: false,
            clock: clock
        )
        guard read.problems.isEmpty else {
            for problem in read.problems { Console.error(problem.text(in: Speech.language)) }
            throw Launcher.FoundWrong()
        }
        let roster = try installation.readModel().roster().at(today)
        let (units, people) = (roster.units.count, roster.members.count)
        say(
            id: "Roster kota: \(units) unit, \(people) orang, wewenang, Plt., dan kewajiban lapor",
            en:
                "The city's roster: \(units) units, \(people) people, authority, an acting camat, duties to report"
        )
    }

    /// A permission that was granted, on a condition if there is one, to be looked at.
    private static func grantedPermission(_ installation: Installation) throws -> RecordNumber? {
        var book = RecordBook()
        try installation.readModel().events(.record) { entry in
            guard let body = entry.body, let event = try RecordEvent(decoding: body) else { return }
            book.apply(event, entry: entry.entry)
        }
        let granted = book.records(kind: "izin").filter { $0.decision?.act.hasPrefix("granted") ?? false }
        return (granted.first { $0.fields["conditions"] != nil } ?? granted.first)?.number
    }

    private func showDigest(_ installation: Installation, clock: @escaping @Sendable () -> Int64) throws
        -> String
    {
        let note = Wording(id: "jam peragaan", en: "the demo's clock")
        let digest = try installation.digest(day: nil, forum: nil, clock: clock, clockNote: note)
        Console.line(digest.text(in: Speech.language))
        Console.line()
        let page = URL(fileURLWithPath: data + "/ikhtisar.html").standardizedFileURL.path
        try DurableFile.write(Array(digest.html(in: Speech.language).utf8), to: page, permissions: 0o644)
        return page
    }

    private func makeBundle(_ installation: Installation, clock: @escaping @Sendable () -> Int64) throws
        -> String
    {
        let path = URL(fileURLWithPath: data + "/bukti.zip").standardizedFileURL.path
        let summary = try installation.export(
            PostQuery(),
            reason: "Peragaan",
            who: "Titian",
            to: path,
            clock: clock
        )
        Console.line(ExportSummary(summary, output: path).text(in: Speech.language))
        let report = try BundleVerifier(path).verify(key: installation.keyFolder.verifierKey())
        report.lines.forEach { Console.line("  " + $0.text(in: Speech.language)) }
        Console.line()
        guard report.isConfirmed else { throw Launcher.FoundWrong() }
        return path
    }

    /// Takes away an earlier demo, and nothing else.
    private func clear() throws {
        let marker = data + "/.titian-demo"
        let manager = FileManager.default
        if manager.fileExists(atPath: data) {
            guard manager.fileExists(atPath: marker) else {
                throw UsageError(
                    id: "\(data) sudah ada dan bukan folder peragaan; pilih folder lain dengan --data.",
                    en: "\(data) exists and is not a demo folder; choose another with --data."
                )
            }
            try manager.removeItem(atPath: data)
        }
        try manager.createDirectory(atPath: data, withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: marker))
    }

    private static func files(in folder: String, ending: String) throws -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let files = names.filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
        guard !files.isEmpty else {
            throw UsageError(
                id:
                    "Tidak ada berkas contoh (\(ending)) di \(folder); jalankan dari folder proyek atau pakai "
                    + "--fixtures.",
                en: "No demo files (\(ending)) in \(folder); run from the project's folder or use --fixtures."
            )
        }
        return files
    }

    private func say(id indonesian: String, en english: String) {
        Console.line(Speech.say(id: indonesian, en: english))
    }
}
