import Domain
import Records

/// What a digest says of records.
extension DigestWords {
    static func title(_ part: DigestSection.Part) -> Wording {
        switch part {
        case .decisions: Wording(id: "Menunggu keputusan", en: "Awaiting a decision")
        case .conditions: Wording(id: "Di lapangan", en: "In the field")
        case .directions: Wording(id: "Arahan pimpinan", en: "Directions of the leaders")
        case .doubts: Wording(id: "Perlu dipastikan", en: "To be confirmed")
        case .meetings: Wording(id: "Rapat", en: "Meetings")
        case .settled: Wording(id: "Selesai hari ini", en: "Settled today")
        case .news: Wording(id: "Kabar untuk pimpinan", en: "News for the leaders")
        case .activities: Wording(id: "Kegiatan", en: "Activities")
        case .other: Wording(id: "Lain-lain", en: "Other")
        }
    }

    /// What stands under a part's title; nil where nothing needs saying.
    static func note(_ part: DigestSection.Part) -> Wording? {
        switch part {
        case .decisions:
            Wording(
                id: "Catatan koordinasi, bukan surat izin.",
                en: "A note of coordination, not a letter of permission."
            )
        case .doubts:
            Wording(
                id: "Tidak diterapkan sampai dipastikan seseorang.",
                en: "Not applied until somebody has confirmed it."
            )
        default: nil
        }
    }

    static let unrecognised = Wording(
        id: "Belum ada catatan yang dikenali dari log ini; jalankan titian records reconsider.",
        en: "Nothing of this log has been recognised yet; run titian records reconsider."
    )

    /// `Masuk hari ini 5: 3 selesai, 2 menunggu`.
    static func flow(_ flow: DigestSection.Flow) -> Wording {
        Wording(
            id: "Masuk hari ini \(flow.received): \(flow.settled) selesai, \(flow.open) menunggu.",
            en: "Received today \(flow.received): \(flow.settled) settled, \(flow.open) waiting."
        )
    }

    /// `Dugaan pengenalan yang belum pasti: 5 (#12, #15, #19, …)`.
    static func suggestions(_ entries: [Int]) -> Wording {
        let cited = entries.prefix(3).map { "#\($0)" }.joined(separator: ", ")
        let more = entries.count > 3 ? ", …" : ""
        return Wording(
            id: "Dugaan pengenalan yang belum pasti: \(entries.count) (\(cited)\(more)).",
            en: "Unsure recognitions: \(entries.count) (\(cited)\(more))."
        )
    }

    static func others(_ count: Int) -> Wording {
        Wording(id: "dan \(count) lainnya", en: "and \(count) more")
    }

    static let overdue = Wording(id: "lewat batas waktu", en: "past its time limit")

    static func onBehalf(of applicant: String, by sender: String) -> Wording {
        Wording(id: "\(applicant) (disampaikan \(sender))", en: "\(applicant) (by \(sender))")
    }

    static func decidedBy(_ names: [String]) -> Wording {
        Wording(
            id: "dapat diputuskan " + names.joined(separator: " atau "),
            en: "may be decided by " + names.joined(separator: " or ")
        )
    }

    static func decided(by name: String, through: String?, letter: String?) -> Wording {
        let passed = through.map { (", disampaikan \($0)", ", passed on by \($0)") } ?? ("", "")
        let paper = letter.map { (", surat \($0)", ", letter \($0)") } ?? ("", "")
        return Wording(id: "oleh \(name)\(passed.0)\(paper.0)", en: "by \(name)\(passed.1)\(paper.1)")
    }

    static func withPhotos(_ count: Int) -> Wording {
        Wording(id: "\(count) foto", en: "\(count) \(plural(count, "photo"))")
    }

    /// Counts, not names: nobody is shamed by them.
    static func attendance(_ present: Int, represented: Int, absent: Int) -> Wording {
        Wording(
            id: "hadir \(present), diwakili \(represented), tidak hadir \(absent)",
            en: "\(present) present, \(represented) represented, \(absent) absent"
        )
    }

    static func postIn(_ forum: String?) -> Wording {
        guard let forum else { return Wording(id: "Pesan", en: "A post") }
        return Wording(id: "Pesan di \(forum)", en: "A post in \(forum)")
    }

    /// Why a human must look; `related` are the records that may be the same case.
    static func doubt(_ doubt: Doubt, related: [String]) -> Wording {
        guard doubt == .lookalike, !related.isEmpty else { return doubt.wording }
        let others = related.joined(separator: ", ")
        return Wording(
            id: "mungkin kejadian yang sama dengan \(others)",
            en: "may be the same case as \(others)"
        )
    }
}
