import ArgumentParser
import Audit
import Domain
import Foundation
import Intake
import Journal

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
            Speech.say(id: "Folder ekspor contoh.", en: "Folder of the demo exports."),
            valueName: "DIR"
        ),
        completion: .directory
    )
    var fixtures = "fixtures/demo"

    @OptionGroup var common: CommonOptions

    /// Monday 16 November 2026, 06.00 WIB: the morning after the demo's last day.
    private static let now: Int64 = 1_794_783_600_000

    func run() throws {
        let exports = try Self.exports(in: fixtures)
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
        say(
            id: """
                Ikhtisar (HTML):  \(page)
                Bundel auditor:   \(bundle)
                Data:             \(installation.folder.path)
                Periksa sendiri:  titian verify \(bundle) --key '\(vkey.encoded)'
                                  titian search --data \(start.data) 'tangani*'
                """,
            en: """
                Digest (HTML):    \(page)
                Audit bundle:     \(bundle)
                Data:             \(installation.folder.path)
                Check yourself:   titian verify \(bundle) --key '\(vkey.encoded)'
                                  titian search --data \(start.data) 'tangani*'
                """
        )
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

    private static func exports(in folder: String) throws -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let zips = names.filter { $0.hasSuffix(".zip") }.sorted().map { "\(folder)/\($0)" }
        guard !zips.isEmpty else {
            throw UsageError(
                id:
                    "Tidak ada ekspor contoh di \(folder); jalankan dari folder proyek atau pakai --fixtures.",
                en: "No demo exports in \(folder); run from the project's folder or use --fixtures."
            )
        }
        return zips
    }

    private func say(id indonesian: String, en english: String) {
        Console.line(Speech.say(id: indonesian, en: english))
    }
}
