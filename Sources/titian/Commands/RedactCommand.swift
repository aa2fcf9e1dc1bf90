import ArgumentParser
import Domain
import Foundation
import Journal

/// `titian redact`: erases the content of entries for good, hides it, or puts them under a legal hold.
struct RedactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redact",
        abstract: Speech.say(
            id: "Menghapus isi entri untuk selamanya, atau membatasinya; bukti lognya tetap utuh.",
            en: "Erase the content of entries for good, or restrict it; the log's proofs stay whole."
        ),
        discussion: Speech.say(
            id: """
                Tanpa --yes hanya menampilkan apa yang akan hilang. Pesan ikut terhapus bersama suntingannya, ucapan relai \
                dan ikhtisar yang memuatnya, foto yang hanya ada padanya, dan salinannya dalam pencarian. Layanan harus \
                berhenti dahulu. Dengan --restrict isinya tetap, tetapi tidak ditampilkan lagi sampai --lift. Alasan dan nama ikut tercatat; jangan menulis data pribadi di sana.
                """,
            en: """
                Without --yes it only shows what would go. A post goes with its revisions, what the relay said and the \
                digests that tell of it, photos that it alone has, and its copies for the search. Stop the service first. With \
                --restrict the content stays and is shown no more until --lift. \
                Reason and name are recorded; write no personal data there.
                """
        )
    )

    @OptionGroup var options: DataOptions

    @Option(
        help: ArgumentHelp(
            Speech.say(id: "Siapa yang memerintahkannya.", en: "Who orders it."),
            valueName: "NAME"
        )
    )
    var by: String

    @Option(
        help: ArgumentHelp(Speech.say(id: "Dasar dan alasannya.", en: "On what grounds."), valueName: "TEXT")
    )
    var reason: String

    @Flag(help: ArgumentHelp(Speech.say(id: "Benar-benar menghapus.", en: "Erase for good.")))
    var yes = false

    @Flag(
        help: ArgumentHelp(
            Speech.say(
                id: "Penahanan hukum: jangan dihapus dahulu.",
                en: "A legal hold: not to be erased for now."
            )
        )
    )
    var hold = false

    @Flag(help: ArgumentHelp(Speech.say(id: "Mencabut penahanan hukum.", en: "Lift a legal hold.")))
    var release = false

    @Flag(
        help: ArgumentHelp(
            Speech.say(
                id: "Membatasi: isinya tetap, tetapi tidak ditampilkan kepada siapa pun.",
                en: "Restrict: the content stays and is shown to nobody."
            )
        )
    )
    var restrict = false

    @Flag(help: ArgumentHelp(Speech.say(id: "Mencabut pembatasan.", en: "Lift a restriction.")))
    var lift = false

    @Argument(
        help: ArgumentHelp(
            Speech.say(id: "Nomor entri, seperti 1234.", en: "Numbers of entries, such as 1234."),
            valueName: "SEQ"
        )
    )
    var entries: [Int]

    /// The longest name or reason.
    private static let limit = 2_000

    func validate() throws {
        for (option, text) in [("--by", by), ("--reason", reason)] {
            guard text.contains(where: { !$0.isWhitespace }), text.utf8.count <= Self.limit else {
                throw ValidationError(
                    Speech.say(
                        id: "\(option): kosong atau terlalu panjang.",
                        en: "\(option): empty or too long."
                    )
                )
            }
        }
        guard [yes, hold, release, restrict, lift].count(where: { $0 }) <= 1 else {
            throw ValidationError(
                Speech.say(
                    id: "Pilih satu: --yes, --hold, --release, --restrict, atau --lift.",
                    en: "Choose one of --yes, --hold, --release, --restrict and --lift."
                )
            )
        }
    }

    func run() throws {
        let installation = try options.installation()
        if hold || release { return try changeHold(installation) }
        if restrict || lift { return try changeRestriction(installation) }
        guard !installation.isServed else { throw RedactionFault.served }
        // Nobody adds anything between what is shown and what is done.
        let appender = yes ? try installation.soleAppender() : nil
        defer { appender?.close() }
        let plan = try installation.redactionPlan(Set(entries))
        for line in try RedactionLines(plan, installation).lines { Console.line(PostLine.harmless(line)) }
        guard plan.held.isEmpty else {
            Console.error(RedactionFault.held(plan.held).text(in: Speech.language))
            throw Launcher.FoundWrong()
        }
        guard let appender else {
            return Console.line(
                Speech.say(
                    id: "Belum ada yang dihapus. Ulangi dengan --yes untuk menghapusnya selamanya.",
                    en: "Nothing was erased. Add --yes to erase it for good."
                )
            )
        }
        let range = try installation.redact(plan, through: appender, reason: reason.plain, by: by.plain)
        let numbers = range.map { "#\($0)" }.joined(separator: ", ")
        Console.line(
            range.isEmpty
                ? Speech.say(
                    id: "Sudah terhapus; sisanya dibersihkan.",
                    en: "Erased before; what was left is gone."
                )
                : Speech.say(
                    id:
                        "\(plan.items.count) entri dihapus; dicatat sebagai \(numbers). Tidak ada sisa isinya dalam folder data.",
                    en:
                        "\(plan.items.count) entries erased; recorded as \(numbers). Nothing of their content is left in the data folder."
                )
        )
    }

    private func changeHold(_ installation: Installation) throws {
        let entry = try installation.hold(
            Set(entries),
            hold ? .hold : .release,
            reason: reason.plain,
            by: by.plain
        )
        Console.line(
            hold
                ? Speech.say(id: "Ditahan; dicatat sebagai #\(entry).", en: "Held; recorded as #\(entry).")
                : Speech.say(
                    id: "Penahanan dicabut; dicatat sebagai #\(entry).",
                    en: "Released; recorded as #\(entry)."
                )
        )
    }
}

extension RedactCommand {
    /// Hides entries or shows them again, and says what that takes in.
    private func changeRestriction(_ installation: Installation) throws {
        let (plan, range): (Restrictions, Range<Int>)
        do {
            (plan, range) = try installation.restrict(
                Set(entries),
                restrict ? .restrict : .lift,
                reason: reason.plain,
                by: by.plain
            )
        } catch let fault as RedactionFault where fault.isFinding {
            Console.error(fault.text(in: Speech.language))
            throw Launcher.FoundWrong()
        }
        func note(_ id: String, _ en: String, _ what: [String]) {
            guard restrict, !what.isEmpty else { return }
            Console.line("\(Speech.say(id: id, en: en)): \(what.joined(separator: ", "))")
        }
        let hidden = plan.items.map { "#\($0.entry)" }.joined(separator: ", ")
        let numbers = range.map { "#\($0)" }.joined(separator: ", ")
        note("Catatan tanpa kutipannya", "Records without the words", plan.records)
        note("Catatan yang tidak ditampilkan", "Records that are not shown", plan.ending)
        note(
            "Berkas audit yang sudah keluar dan tidak terjangkau",
            "Bundles that left the house, out of reach",
            plan.exports.map { "#\($0)" }
        )
        Console.line(
            restrict
                ? Speech.say(
                    id: "Tidak ditampilkan lagi: \(hidden); dicatat sebagai \(numbers).",
                    en: "Shown no more: \(hidden); recorded as \(numbers)."
                )
                : Speech.say(
                    id: "Ditampilkan kembali: \(hidden); dicatat sebagai \(numbers).",
                    en: "Shown again: \(hidden); recorded as \(numbers)."
                )
        )
    }
}

extension String {
    fileprivate var plain: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
