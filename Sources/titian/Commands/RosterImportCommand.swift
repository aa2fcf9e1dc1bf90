import ArgumentParser
import Domain
import Foundation
import Journal
import ReadModel
import Records
import Roster

/// `titian roster import`: tables of the city's people into the roster.
struct RosterImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: Speech.say(
            id: "Memasukkan tabel roster (.csv atau .xlsx).",
            en: "Bring tables of the roster (.csv or .xlsx) in."
        ),
        discussion: Speech.say(
            id: "Kolomnya di docs/roster.md. Mengimpor lagi tabel yang sama tidak menambah apa pun.",
            en: "For their columns see docs/roster.md. Importing the same tables again adds nothing."
        )
    )

    @OptionGroup var options: DataOptions

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Sejak kapan perubahan tanpa tanggal berlaku; bawaan: hari ini.",
                en: "Since when changes without a date hold; default: today."
            ),
            valueName: "YYYY-MM-DD"
        )
    )
    var since: String?

    @Flag(
        help: ArgumentHelp(
            Speech.say(id: "Hanya sebutkan apa yang akan terjadi.", en: "Only say what would be done.")
        )
    )
    var dryRun = false

    @Argument(
        help: ArgumentHelp(
            Speech.say(
                id: "Tabel: people.csv units.csv forums.csv …",
                en: "Tables: people.csv units.csv forums.csv …"
            ),
            valueName: "FILE"
        ),
        completion: .file(extensions: ["csv", "tsv", "txt", "xlsx"])
    )
    var files: [String]

    func run() throws {
        let installation = try options.installation()
        let day = try RosterDate.day(since, option: "--since", installation)
        let tables = try files.map(RosterTable.read)
        let (read, kindFaults) = try installation.importRoster(tables, on: day, isDryRun: dryRun)
        for note in read.notes { Console.error(note.text(in: Speech.language)) }
        for problem in read.problems { Console.error(problem.text(in: Speech.language)) }
        for fault in kindFaults { Console.error(PostLine.harmless(fault.text(in: Speech.language))) }
        guard read.problems.isEmpty, kindFaults.isEmpty else {
            let count = read.problems.count + kindFaults.count
            let more = read.isCut ? Speech.say(id: " atau lebih", en: " or more") : ""
            Console.error(
                Speech.say(
                    id: "\(count)\(more) hal perlu diperbaiki; tidak ada yang diimpor.",
                    en: "\(count)\(more) things to correct; nothing was imported."
                )
            )
            throw Launcher.FoundWrong()
        }
        let lines = RosterChangeLines(read.changes, read.before)
        // A dry run is asked for to be read whole.
        for line in dryRun ? lines.all : lines.lines { Console.line(PostLine.harmless(line)) }
        Console.line(total(read.changes.count))
    }

    private func total(_ count: Int) -> String {
        if count == 0 { return Speech.say(id: "Tidak ada perubahan.", en: "No changes.") }
        return dryRun
            ? Speech.say(id: "\(count) perubahan (hanya perkiraan).", en: "\(count) changes (dry run).")
            : Speech.say(id: "\(count) perubahan dicatat.", en: "\(count) changes recorded.")
    }
}

extension Installation {
    /// Compares tables with the roster and appends the difference, unless something is wrong with them or with the
    /// city's own kinds of record, which the tables may name.
    ///
    /// What is wrong with the kinds does not hide what is wrong with the tables: both are returned, and nothing is
    /// appended.
    func importRoster(
        _ tables: [RosterImport.File],
        on day: Day,
        isDryRun: Bool,
        clock: @escaping @Sendable () -> Int64 = SystemClock.now
    ) throws -> (read: RosterImport, kindFaults: [any TitianError]) {
        // Whoever holds the journal is the only one who changes the roster while it is compared.
        let appender = isDryRun ? nil : try appender(clock: clock)
        defer { appender?.close() }
        let state = try readModel().roster()
        var generator = SystemRandomNumberGenerator()
        let (kinds, faults) = readableKinds()
        let vocabulary = RosterImport.Vocabulary(
            kinds: kinds.flatMap(\.authorityRows),
            networks: networkNames,
            categories: kinds.categories
        )
        let read = RosterImport(tables, into: state, on: day, vocabulary: vocabulary) {
            ForumID.random(using: &generator)
        }
        if let appender, faults.isEmpty { try append(read.changes, to: appender) }
        return (read, faults)
    }

    /// The kinds of record, or all that is wrong with the city's own and no kinds.
    private func readableKinds() -> (kinds: [RecordKind], faults: [any TitianError]) {
        do {
            return (try kinds().kinds, [])
        } catch let fault as UnreadableKinds {
            return ([], fault.faults.all)
        } catch let fault as any TitianError {
            return ([], [fault])
        } catch {
            return ([], [KindFolderFault.unreadable(path: folder.path + "/kinds")])
        }
    }
}
