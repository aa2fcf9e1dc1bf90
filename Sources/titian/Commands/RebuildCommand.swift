import ArgumentParser
import Journal
import ReadModel

/// `titian rebuild`: makes the views again from the journal.
struct RebuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild",
        abstract: Speech.say(
            id: "Membangun ulang tampilan (readmodel.db) dari log.",
            en: "Make the views (readmodel.db) again from the log."
        )
    )

    @OptionGroup var options: DataOptions

    func run() throws {
        let installation = try options.installation()
        let reader = try installation.journalReader()
        let size = try reader.size()
        let bar = ProgressBar(Speech.say(id: "Membangun ulang", en: "Rebuilding"), total: size)
        let model = try JournalView.open(path: installation.folder.readModel, journal: reader)
        try model.rebuild { bar.advance(to: $0) }
        bar.finish()
        Console.line(
            Speech.say(id: "Selesai: \(size) entri dibaca ulang.", en: "Done: \(size) entries read again.")
        )
    }
}
