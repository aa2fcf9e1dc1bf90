import ArgumentParser
import Domain
import Journal
import ReadModel
import Roster

/// `titian roster transfer`: a mutasi of one official.
struct RosterTransferCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "transfer",
        abstract: Speech.say(
            id: "Memindahkan pejabat ke jabatan lain mulai suatu tanggal (mutasi).",
            en: "Move an official to another post at a date (mutasi)."
        ),
        discussion: Speech.say(
            id: "Riwayat tidak berubah. Untuk banyak orang: titian roster import transfers.csv.",
            en: "History stays as it was. For many people: titian roster import transfers.csv."
        )
    )

    @OptionGroup var options: DataOptions

    @Option(
        help: ArgumentHelp(
            Speech.say(id: "Kunci unit tujuan.", en: "The key of the new unit."),
            valueName: "UNIT"
        )
    )
    var unit: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Jabatan baru, seperti \"Camat Andir\".",
                en: "The new position, such as \"Camat Andir\"."
            ),
            valueName: "TEXT"
        )
    )
    var position: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(id: "Peran; bawaan: dari jabatannya.", en: "The role; default: from the position."),
            valueName: "leader|head|camat|lurah|aide|staff"
        )
    )
    var role: String?

    @Option(help: ArgumentHelp(Speech.say(id: "Nomor surat.", en: "The letter's number."), valueName: "TEXT"))
    var letter: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(id: "Hari pertama di jabatan baru.", en: "The first day in the new post."),
            valueName: "YYYY-MM-DD"
        )
    )
    var on: String

    @Flag(
        help: ArgumentHelp(
            Speech.say(
                id: "Tidak lagi bertugas mulai hari itu.",
                en: "Leaves: holds no post from that day on."
            )
        )
    )
    var leaves = false

    @Argument(
        help: ArgumentHelp(Speech.say(id: "Kunci orangnya.", en: "The person's key."), valueName: "MEMBER")
    )
    var member: String

    func run() throws {
        let installation = try options.installation()
        let day = try RosterDate.day(on, option: "--on", installation)
        let transfer = RosterTransfer(member, to: try post(), on: day)
        let (changes, before) = try installation.transfer(transfer)
        for line in RosterChangeLines(changes, before).lines { Console.line(PostLine.harmless(line)) }
        if let unit { warnOfHeads(of: unit, in: before.applying(changes).at(day)) }
        if changes.isEmpty { Console.line(Speech.say(id: "Tidak ada perubahan.", en: "No changes.")) }
    }

    /// Whoever was forgotten to be moved away still decides.
    private func warnOfHeads(of unit: String, in roster: RosterDay) {
        let heads = roster.permanentHeads(of: unit)
        guard heads.count > 1 else { return }
        let names = heads.joined(separator: ", ")
        Console.error(
            Speech.say(
                id: "Perhatian: unit \(unit) memiliki \(heads.count) kepala sejak hari itu: \(names).",
                en: "Note: the unit \(unit) has \(heads.count) heads from that day on: \(names)."
            )
        )
    }

    private func post() throws -> RosterTransfer.Post? {
        let role = try role.map { text in
            guard let role = Role(rawValue: text) else {
                throw UsageError(
                    id: "--role \(text): pilih leader, head, camat, lurah, aide, atau staff.",
                    en: "--role \(text): choose leader, head, camat, lurah, aide, or staff."
                )
            }
            return role
        }
        if leaves {
            guard unit == nil, position == nil else {
                throw UsageError(
                    id: "--leaves tidak bersama --unit atau --position.",
                    en: "--leaves goes without --unit and --position."
                )
            }
            return nil
        }
        guard let unit, let position else {
            throw UsageError(
                id: "Sebutkan --unit dan --position, atau --leaves.",
                en: "Give --unit and --position, or --leaves."
            )
        }
        return RosterTransfer.Post(unit: unit, position: position, role: role, letter: letter)
    }
}

extension Installation {
    /// Records a transfer and returns what was appended, and the roster before.
    func transfer(_ transfer: RosterTransfer) throws -> ([RosterChange], before: RosterState) {
        let appender = try appender()
        defer { appender.close() }
        let state = try readModel().roster()
        let changes = try transfer.changes(in: state)
        try append(changes, to: appender)
        return (changes, state)
    }
}
