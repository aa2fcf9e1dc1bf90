import ArgumentParser
import Domain

/// The root of the command line.
struct TitianCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "titian",
        abstract: Speech.say(
            id: "Jembatan antara percakapan pimpinan kota dan catatan yang dapat dipertanggungjawabkan.",
            en: "The footbridge between a city's group chats and its accountable records."
        ),
        discussion: Speech.say(
            id: """
                Kode keluar: 0 selesai, 1 ditemukan masalah, 2 salah pakai, 3 tidak dapat.
                Bahasa: --lang en atau TITIAN_LANG=en untuk bahasa Inggris.
                """,
            en: """
                Exit codes: 0 done, 1 found wrong, 2 usage, 3 cannot.
                Language: --lang id or TITIAN_LANG=id for Indonesian.
                """
        ),
        subcommands: [
            InitCommand.self, ImportCommand.self, PostsCommand.self, SearchCommand.self, DigestCommand.self,
            ExportCommand.self, VerifyCommand.self, RebuildCommand.self, DemoCommand.self, ServeCommand.self,
            DoctorCommand.self, MatrixCommand.self,
            RosterCommand.self, KindsCommand.self, RecordsCommand.self, RecognizeCommand.self,
            RedactCommand.self,
            VersionCommand.self,
        ]
    )
}

/// Options that every command takes.
struct CommonOptions: ParsableArguments {
    @Option(
        name: .customLong("lang"),
        help: ArgumentHelp(
            Speech.say(id: "Bahasa: id atau en.", en: "Language: id or en."),
            valueName: "id|en"
        )
    )
    var languageName: String?

    func validate() throws {
        if let languageName, Language(rawValue: languageName) == nil {
            throw ValidationError(
                Speech.say(
                    id: "--lang \(languageName): pilih id atau en.",
                    en: "--lang \(languageName): choose id or en."
                )
            )
        }
    }
}

/// Options of commands that work on a data folder.
struct DataOptions: ParsableArguments {
    @Option(
        name: .customLong("data"),
        help: ArgumentHelp(
            Speech.say(id: "Folder data instalasi ini.", en: "The data folder of this installation."),
            valueName: "DIR"
        ),
        completion: .directory
    )
    var data: String

    @Option(
        name: .customLong("keys"),
        help: ArgumentHelp(
            Speech.say(
                id: "Folder kunci; bawaan: dari titian.yaml.",
                en: "Folder of the keys; default: from titian.yaml."
            ),
            valueName: "DIR"
        ),
        completion: .directory
    )
    var keys: String?

    @OptionGroup var common: CommonOptions

    /// The installation that the options name.
    func installation() throws -> Installation {
        let folder = DataFolder(data)
        return Installation(folder: folder, settings: try Settings(of: folder, keys: keys))
    }
}

/// `--forum`, `--from` and `--to`: a stretch of posts.
struct PeriodOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Speech.say(id: "Hanya forum ini.", en: "Only this forum."), valueName: "NAME"))
    var forum: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Mulai tanggal (atau waktu RFC 3339) ini.",
                en: "From this date (or RFC 3339 time) on."
            ),
            valueName: "YYYY-MM-DD"
        )
    )
    var from: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Sampai dengan tanggal ini (atau sebelum waktu RFC 3339 ini).",
                en: "To the end of this date (or before this RFC 3339 time)."
            ),
            valueName: "YYYY-MM-DD"
        )
    )
    var to: String?

    /// What was asked for.
    var query: PostQuery { PostQuery(forum: forum, from: from, to: to) }
}
