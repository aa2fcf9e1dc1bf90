import ArgumentParser
import Casework
import Domain
import Records

/// `titian records assign`: gives a record to other units.
struct RecordsAssignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assign",
        abstract: Speech.say(
            id: "Menyerahkan catatan kepada unit lain.",
            en: "Give a record to other units."
        )
    )

    @OptionGroup var options: DataOptions
    @OptionGroup var hand: RecordsHand

    @Option(
        name: .customLong("unit"),
        help: ArgumentHelp(
            Speech.say(
                id: "Unit yang bertugas: kunci, nama, atau singkatan; dapat beberapa.",
                en: "Whose task it is: key, name, or short name; may be several."
            ),
            valueName: "UNIT"
        )
    )
    var units: [String]

    @Argument(
        help: ArgumentHelp(Speech.say(id: "Nomor catatan.", en: "The record's number."), valueName: "NUMBER")
    )
    var number: String

    func run() throws {
        let number = try TypedNumber.read(number)
        let installation = try options.installation()
        try hand.perform(installation) { register, hand in
            let keys = try units.map { try TypedName.unit($0, "--unit", in: register.today) }
            let addressees = try installation.addressees(register.roster, register.today)
            let authority = RosterAuthority(register.today, reach: addressees.canTell)
            return [{ workflow, book in workflow.assign(keys, to: number, book, by: hand, authority) }]
        }
    }
}
