import ArgumentParser
import Domain
import ReadModel
import Roster

/// `titian roster show`: the roster as of a day.
struct RosterShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: Speech.say(id: "Menampilkan roster pada suatu hari.", en: "Show the roster as of a day.")
    )

    @OptionGroup var options: DataOptions

    @Option(
        help: ArgumentHelp(
            Speech.say(id: "Hari; bawaan: hari ini.", en: "The day; default: today."),
            valueName: "YYYY-MM-DD"
        )
    )
    var at: String?

    @Flag(help: ArgumentHelp(Speech.say(id: "Satu objek JSON.", en: "One JSON object.")))
    var json = false

    func run() throws {
        let installation = try options.installation()
        let day = try RosterDate.day(at, option: "--at", installation)
        let state = try installation.readModel().roster()
        let roster = state.at(day)
        if json {
            Console.bytes(roster.json() + [0x0A])
        } else {
            for line in RosterLines(roster, forums: state.forums).lines {
                Console.line(PostLine.harmless(line))
            }
        }
    }
}
