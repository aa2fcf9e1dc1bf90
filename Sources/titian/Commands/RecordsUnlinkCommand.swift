import ArgumentParser
import Domain
import Records

/// `titian records unlink`: takes a post out of a record.
struct RecordsUnlinkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unlink",
        abstract: Speech.say(
            id: "Melepas satu pesan dari catatan, beserta akibatnya.",
            en: "Take a post out of a record, with what it did."
        )
    )

    @OptionGroup var options: DataOptions
    @OptionGroup var hand: RecordsHand

    @Option(help: ArgumentHelp(Speech.say(id: "Entri pesannya.", en: "The post's entry."), valueName: "N"))
    var entry: Int

    @Argument(
        help: ArgumentHelp(Speech.say(id: "Nomor catatan.", en: "The record's number."), valueName: "NUMBER")
    )
    var number: String

    func run() throws {
        let number = try TypedNumber.read(number)
        try hand.perform(try options.installation()) { register, hand in
            [
                { workflow, book in
                    if let refusal = try register.unknown([entry]) { return Ruling(refusals: [refusal]) }
                    let life = try register.life(of: number)
                    return workflow.unlink(entry, from: number, life, book, by: hand)
                }
            ]
        }
    }
}
