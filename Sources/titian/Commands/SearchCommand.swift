import ArgumentParser
import Domain
import ReadModel

/// `titian search`: full-text search, newest first.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: Speech.say(
            id: "Mencari di semua pesan, terbaru dahulu.",
            en: "Search all posts, newest first."
        ),
        discussion: Speech.say(
            id: "Semua kata harus ada; \"frasa\" berurutan; tangani* awalan; -kata tidak boleh ada.",
            en: "All words must occur; \"a phrase\" in order; tangani* as a beginning; -word must not occur."
        )
    )

    @OptionGroup var options: DataOptions

    @Option(help: ArgumentHelp(Speech.say(id: "Hanya forum ini.", en: "Only this forum."), valueName: "NAME"))
    var forum: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(id: "Paling banyak berapa hasil.", en: "At most how many hits."),
            valueName: "N"
        )
    )
    var limit = 20

    @Flag(help: ArgumentHelp(Speech.say(id: "Satu objek JSON per hasil.", en: "One JSON object per hit.")))
    var json = false

    @Argument(
        help: ArgumentHelp(Speech.say(id: "Kata yang dicari.", en: "What to search for."), valueName: "QUERY")
    )
    var query: String

    func validate() throws {
        guard (1...1_000).contains(limit) else {
            throw ValidationError(Speech.say(id: "--limit: 1 sampai 1000.", en: "--limit: 1 to 1000."))
        }
    }

    func run() throws {
        let installation = try options.installation()
        let model = try installation.readModel()
        let forum = try forum.map { try installation.forum(named: $0, in: model) }
        let result = try model.search(try asked(), forum: forum?.id, limit: limit)
        for hit in result.hits {
            if json { Console.bytes(HitLine(hit).json + [0x0A]) } else { Console.line(HitLine(hit).text) }
        }
        for note in result.notes { Console.error(note.text(in: Speech.language)) }
        guard !json else { return }
        Console.line(
            Speech.say(
                id: "\(result.total) hasil"
                    + (result.total > result.hits.count ? ", ditampilkan \(result.hits.count)" : ""),
                en: "\(result.total) hits"
                    + (result.total > result.hits.count ? ", \(result.hits.count) shown" : "")
            )
        )
    }

    /// A query that asks for nothing is a mistake in the arguments.
    private func asked() throws -> SearchQuery {
        do {
            return try SearchQuery(query)
        } catch {
            throw UsageError(id: error.text(in: .indonesian), en: error.text(in: .english))
        }
    }
}
