import ArgumentParser
import Domain
import Records

/// `titian records`: a list of records, or of what waits for a human.
struct RecordsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: Speech.say(
            id: "Menampilkan catatan yang masih terbuka, atau yang perlu dipastikan.",
            en: "List the open records, or what is to be confirmed."
        )
    )

    @OptionGroup var options: DataOptions

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Hanya jenis ini (titian kinds check).",
                en: "Only this kind (titian kinds check)."
            ),
            valueName: "KIND"
        )
    )
    var kind: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Hanya keadaan ini, juga yang sudah selesai.",
                en: "Only this state, also where it is final."
            ),
            valueName: "STATE"
        )
    )
    var state: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Hanya unit ini: yang bertugas atau unit pemohon; kunci, nama, atau singkatan.",
                en: "Only this unit, whose task it is or who asked; key, name, or short name."
            ),
            valueName: "UNIT"
        )
    )
    var unit: String?

    @Flag(
        help: ArgumentHelp(
            Speech.say(
                id:
                    "Juga yang sudah selesai dan yang berlanjut di catatan lain; dengan --listed, yang sudah dijawab.",
                en:
                    "Also what is settled, and what goes on in another record; with --listed, what was answered."
            )
        )
    )
    var all = false

    @Flag(
        help: ArgumentHelp(
            Speech.say(
                id: "Yang perlu dipastikan seseorang: saran dengan nomor, pilihan, dan kata-katanya.",
                en: "What a human must look at: suggestions with their number, the choice and the words."
            )
        )
    )
    var listed = false

    @Flag(help: ArgumentHelp(Speech.say(id: "Satu objek JSON per baris.", en: "One JSON object per line.")))
    var json = false

    func validate() throws {
        guard !listed || state == nil else {
            throw ValidationError(
                Speech.say(
                    id: "--listed tidak bersama --state.",
                    en: "--listed goes without --state."
                )
            )
        }
    }

    func run() throws {
        let register = try RecordsRegister(try options.installation())
        let filter = try RecordsFilter(kind: kind, state: state, unit: unit, register)
        if listed { return try list(filter, register) }
        let records = register.book.all.filter { record in
            guard filter.admits(record) else { return false }
            return all || (state == nil ? register.isOpen(record) : record.isActive)
        }
        for record in records {
            let line = RecordsLine(record, register)
            if json { Console.bytes(line.json() + [0x0A]) } else { Console.line(line.text) }
        }
        guard !json else { return }
        let waiting = Set(register.book.listings.map { $0.event.source ?? $0.entry }).count
        Console.line(
            Speech.say(
                id: "\(records.count) catatan. Perlu dipastikan: \(waiting).",
                en: "\(records.count) records. To be confirmed: \(waiting)."
            )
        )
    }

    private func list(_ filter: RecordsFilter, _ register: RecordsRegister) throws {
        let every = all ? try register.everyListing() : register.book.listings
        let listings = every.filter { listing in
            filter.isOpen || listing.event.record.flatMap { register.book[$0] }.map(filter.admits) ?? false
        }
        for listing in listings {
            let line = RecordsListing(listing, register)
            if json { Console.bytes(line.json + [0x0A]) } else { Console.line(line.text) }
        }
        guard !json else { return }
        let count = listings.count { register.book.listing(at: $0.entry) != nil }
        Console.line(
            Speech.say(
                id: "\(count) perlu dipastikan; semua dari satu pesan: titian records settle PESAN.",
                en: "\(count) to be confirmed; all of one post: titian records settle POST."
            )
        )
    }
}
