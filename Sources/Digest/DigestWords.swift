import Domain

/// What a digest says, in the words that officials expect.
enum DigestWords {
    static let title = Wording(id: "Ikhtisar Harian", en: "Daily Digest")
    static let to = Wording(id: "Kepada Yth.", en: "To")
    static let from = Wording(id: "Dari", en: "From")
    static let subject = Wording(id: "Hal", en: "Subject")
    static let period = Wording(id: "Periode", en: "Period")
    static let sender = Wording(id: "Titian, catatan forum", en: "Titian, record of the forums")

    static let silence = Wording(id: "Belum ada laporan terbaca", en: "No report read yet")
    static let forums = Wording(id: "Lalu lintas forum", en: "Traffic of the forums")
    static let units = Wording(id: "Kegiatan per unit", en: "Activity by unit")
    static let photos = Wording(id: "Foto", en: "Photos")
    static let late = Wording(id: "Laporan susulan", en: "Late reports")
    static let appendix = Wording(id: "Lampiran", en: "Appendix")
    static let notes = Wording(id: "Catatan", en: "Notes")

    static let silenceShort = Wording(id: "Belum terbaca", en: "Silent units")

    static func of(_ expected: Int) -> Wording {
        Wording(id: "dari \(expected) unit", en: "of \(expected) units")
    }

    static func compared(_ difference: String) -> Wording {
        Wording(id: "\(difference) dari hari sebelumnya", en: "\(difference) from the day before")
    }

    static let forum = Wording(id: "Forum", en: "Forum")
    static let unit = Wording(id: "Unit", en: "Unit")
    static let sendings = Wording(id: "Kiriman", en: "Sendings")
    static let posts = Wording(id: "Pesan", en: "Posts")
    static let pictures = Wording(id: "Foto", en: "Photos")
    static let senders = Wording(id: "Pengirim", en: "Senders")
    static let system = Wording(id: "Sistem", en: "System")
    static let dayBefore = Wording(id: "Hari sebelumnya", en: "Day before")
    static let total = Wording(id: "Jumlah", en: "Total")
    static let unplaced = Wording(id: "Belum terpetakan", en: "Not mapped yet")

    static let none = Wording(id: "Nihil.", en: "None.")
    static let noWords = Wording(id: "(tanpa kata)", en: "(no words)")
    static let withheldPicture = Wording(id: "Foto tidak ditampilkan", en: "Photo withheld")
    static let missingPicture = Wording(id: "Pratinjau belum ada", en: "No preview yet")
    static let closing = Wording(id: "Demikian dilaporkan.", en: "Respectfully submitted.")
    static let madeBy = Wording(
        id: "Disusun oleh mesin dari catatan forum; bukan nota dinas. Tanda # adalah nomor entri di catatan.",
        en: "Compiled by machine from the record of the forums. A # gives the number of an entry in the log."
    )
    static let unsigned = Wording(id: "belum bertanda tangan", en: "not signed yet")

    static func silenceCount(_ silence: DigestSilence) -> Wording {
        Wording(
            id: "\(silence.missing) dari \(silence.expected) unit",
            en: "\(silence.missing) of \(silence.expected) units"
        )
    }

    static func more(_ count: Int) -> Wording {
        Wording(id: "… dan \(count) lagi di ikhtisar lengkap", en: "… and \(count) more in the full digest")
    }

    static func photosShown(_ shown: Int, of total: Int) -> Wording {
        Wording(id: "Ditampilkan \(shown) dari \(total) foto.", en: "\(shown) of \(total) photos are shown.")
    }

    static func sendingUnit(_ count: Int) -> Wording {
        Wording(id: "kiriman", en: plural(count, "sending"))
    }
    static func postUnit(_ count: Int) -> Wording { Wording(id: "pesan", en: plural(count, "post")) }
    static func photoUnit(_ count: Int) -> Wording { Wording(id: "foto", en: plural(count, "photo")) }
    static func senderUnit(_ count: Int) -> Wording { Wording(id: "pengirim", en: plural(count, "sender")) }
    static func systemUnit(_ count: Int) -> Wording {
        Wording(id: "sistem", en: plural(count, "system line"))
    }

    static func edited(_ count: Int) -> Wording {
        Wording(
            id: "\(count) pesan disunting; catatan menyimpan kata semula dan kata terbaru.",
            en: "Edited: \(count) \(plural(count, "post")); the log keeps the first and the latest wording."
        )
    }

    static func deleted(_ count: Int) -> Wording {
        Wording(
            id: "\(count) pesan ditarik oleh pengirimnya.",
            en: "Taken back by their senders: \(count) \(plural(count, "post"))."
        )
    }

    static func unplacedSenders(_ counts: DigestCounts) -> Wording {
        let senders = plural(counts.senders, "sender")
        return Wording(
            id: "\(counts.posts) pesan dari \(counts.senders) pengirim yang unitnya belum terpetakan.",
            en:
                "\(counts.posts) \(plural(counts.posts, "post")) by \(counts.senders) \(senders) not mapped to a unit yet."
        )
    }

    static func plural(_ count: Int, _ noun: String) -> String {
        count == 1 ? noun : noun + "s"
    }
}
