import ArgumentParser
import Domain
import Records
import Roster

/// `titian records set`: puts a record's state or fields right.
struct RecordsSetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: Speech.say(
            id: "Meralat keadaan atau isian satu catatan.",
            en: "Put a record's state or fields right."
        ),
        discussion: Speech.say(
            id: "Isian dahulu, lalu keadaan; semuanya dicatat, atau tidak satu pun.",
            en: "Fields first, then the state; all of it is recorded, or nothing."
        )
    )

    @OptionGroup var options: DataOptions
    @OptionGroup var hand: RecordsHand

    @Option(
        help: ArgumentHelp(Speech.say(id: "Keadaan yang benar.", en: "The right state."), valueName: "STATE")
    )
    var state: String?

    @Option(
        name: .customLong("field"),
        help: ArgumentHelp(
            Speech.say(
                id: "Isian dan nilainya; tanpa nilai dikosongkan; dapat beberapa.",
                en: "A field and its value; emptied without one; may be several."
            ),
            valueName: "NAME=VALUE"
        )
    )
    var fields: [String] = []

    @Argument(
        help: ArgumentHelp(Speech.say(id: "Nomor catatan.", en: "The record's number."), valueName: "NUMBER")
    )
    var number: String

    func validate() throws {
        guard state != nil || !fields.isEmpty else {
            throw ValidationError(
                Speech.say(id: "Sebutkan --state atau --field.", en: "Give --state or --field.")
            )
        }
    }

    func run() throws {
        let number = try TypedNumber.read(number)
        let pairs = try fields.map { try TypedField($0) }
        try hand.perform(try options.installation()) { register, hand in
            let authority = RosterAuthority(register.today)
            return [
                { workflow, book in
                    let kind = book[number].flatMap { workflow.kinds.kind($0.kind) }
                    let values = pairs.map { (name: $0.name(in: kind), value: $0.value(in: kind)) }
                    if let refusal = try register.unknown(values.flatMap { $0.value?.posts ?? [] }) {
                        return Ruling(refusals: [refusal])
                    }
                    if let refusal = Self.unknownCategory(values, kind, register) {
                        return Ruling(refusals: [refusal])
                    }
                    return workflow.set(values, state: state, of: number, book, by: hand, authority)
                }
            ]
        }
    }

    /// Of a record that finds its agency by a category: a word that is none, neither in the city's kinds nor in the roster.
    private static func unknownCategory(
        _ values: [(name: String, value: RecordValue?)],
        _ kind: RecordKind?,
        _ register: RecordsRegister
    ) -> Refusal? {
        guard let kind, let name = kind.routing?.category, let field = kind.field(name),
            field.choices.isEmpty,
            case .text(let typed)? = values.last(where: { $0.name == name })?.value
        else { return nil }
        let tasks = register.today.units.flatMap(\.responsibilities).map {
            $0.category.replacing(" ", with: "_")
        }
        let known = register.kinds.kinds.categories
        guard !known.contains(typed), !tasks.contains(typed) else { return nil }
        return .notAmong(field.choosing(among: known), value: typed)
    }
}
