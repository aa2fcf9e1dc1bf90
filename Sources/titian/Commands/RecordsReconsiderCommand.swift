import Journal
import ArgumentParser
import Casework
import Domain
import Records

/// `titian records reconsider`: looks at every post again by the present rules.
struct RecordsReconsiderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconsider",
        abstract: Speech.say(
            id: "Melihat lagi setiap pesan menurut aturan yang sekarang.",
            en: "Look at every post again by the present rules."
        ),
        discussion: Speech.say(
            id: "Yang sudah disimpulkan tetap; yang baru menjadi entri baru.",
            en: "What was concluded stays; what is new becomes new entries."
        )
    )

    @OptionGroup var options: DataOptions

    @Flag(help: ArgumentHelp(Speech.say(id: "Satu objek JSON.", en: "One JSON object.")))
    var json = false

    func run() throws {
        let installation = try options.installation()
        guard !installation.isServed else { throw ServedElsewhere() }
        let count = try installation.reconsider()
        if json {
            var json = JSONWriter()
            json.beginObject()
            json.key("records")
            json.integer(count.records)
            json.key("entries")
            json.integer(count.entries)
            json.endObject()
            Console.bytes(json.bytes + [0x0A])
        } else {
            Console.line(
                Speech.say(
                    id: "\(count.records) catatan baru, \(count.entries) entri baru.",
                    en: "\(count.records) new records, \(count.entries) new entries."
                )
            )
        }
    }
}

extension Installation {
    /// Concludes again from everything; how many records and `record` entries came of it.
    func reconsider(clock: @escaping @Sendable () -> Int64 = SystemClock.now) throws -> (
        records: Int, entries: Int
    ) {
        let appender = try appender(clock: clock)
        defer { appender.close() }
        let view = try readModel()
        var desk = RecordDesk(view: view, kinds: try kinds())
        try desk.follow()
        let before = Set(desk.book.unordered.map(\.number))
        try conclude(view, appender, again: true, clock: clock)
        let fresh = try desk.follow()
        if !fresh.isEmpty { try appender.checkpoint() }
        return (desk.book.unordered.count { !before.contains($0.number) }, fresh.count)
    }
}

/// The running service concludes; two that do so at once would wait for each other.
private struct ServedElsewhere: TitianError {
    let message = Wording(
        id: "Layanan sedang berjalan dan sedang mengenali catatan sendiri.",
        en: "The service is running and makes records itself."
    )
    let advice = Wording(
        id: "Hentikan dahulu layanannya, lalu ulangi; tidak ada yang berubah.",
        en: "Stop the service first, then try again; nothing was changed."
    )
}
