import Domain
import Outbox
import ReadModel

/// What an erasure takes with it, as an operator reads it before saying yes.
struct RedactionLines {
    private let plan: RedactionPlan
    private let installation: Installation
    private let view: JournalView

    init(_ plan: RedactionPlan, _ installation: Installation) throws {
        self.plan = plan
        self.installation = installation
        view = try installation.readModel()
    }

    var lines: [String] {
        get throws {
            var lines = try plan.items.map(line)
            func note(_ id: String, _ en: String, _ what: [String]) {
                guard !what.isEmpty else { return }
                lines.append("\(Speech.say(id: id, en: en)): \(what.joined(separator: ", "))")
            }
            let deleted = try installation.filesToDelete(plan, view)
            note("Berkas yang dihapus", "Files that go", deleted)
            note(
                "Berkas yang tetap, karena ada pada pesan lain",
                "Files that stay, as other posts have them",
                plan.files.subtracting(deleted).sorted()
            )
            note("Sudah terhapus", "Erased before", numbers(plan.gone))
            note(
                "Catatan yang ikut hilang, karena memuat kata-katanya",
                "Records that go as well, as they hold its words",
                plan.ending.sorted()
            )
            note(
                "Catatan yang mengutipnya tetap ada, kutipannya hilang",
                "Records that cite it stay, the words are gone",
                plan.records.subtracting(plan.ending).sorted()
            )
            note(
                "Entri catatan yang masih menyebut nama atau nomor pengirimnya; sertakan nomornya untuk menghapusnya, "
                    + "catatan yang dibukanya ikut hilang",
                "Entries of records that still name the sender or his number; add them to erase them, the records that they "
                    + "opened go as well",
                numbers(plan.naming)
            )
            note(
                "Entri lain dengan kata-kata yang sama, tidak ikut terhapus",
                "Other entries with the same words, which stay",
                numbers(try installation.entriesAlike(plan))
            )
            note(
                "Berkas audit yang sudah keluar dan tidak terjangkau",
                "Bundles that left the house, out of reach",
                numbers(plan.exports)
            )
            return lines
        }
    }

    private func numbers(_ entries: [Int]) -> [String] { entries.map { "#\($0)" } }

    private func line(_ item: RedactionPlan.Item) throws -> String {
        let post = try view.post(item.entry)
        let words = post.map { DisplayText.line(PostLine($0).text, limit: 100) } ?? "#\(item.entry)"
        return "\(words)  [\(why(item))]"
    }

    private func why(_ item: RedactionPlan.Item) -> String {
        switch item.why {
        case .asked: Speech.say(id: "diminta", en: "asked for")
        case .revision(let post): Speech.say(id: "perubahan dari #\(post)", en: "a revision of #\(post)")
        case .said: Speech.say(id: "ucapan relai", en: "said by the relay")
        case .digest: Speech.say(id: "ikhtisar yang terbit", en: "an issued digest")
        case .copied:
            Speech.say(id: "kesimpulan yang memuat kata-katanya", en: "a conclusion that holds its words")
        }
    }
}
