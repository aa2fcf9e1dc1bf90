import Domain

/// A transfer or a mapping that cannot be meant.
package enum TransferFault: TitianError, Hashable {
    case unknownMember(String, nearest: String?)
    case unknownUnit(String, nearest: String?)
    case noPosition
    /// The position is an acting officer's, who needs a letter.
    case actingPosition
    /// The present post began only on that day, which is later than the leave.
    case notYetInPost(String, since: Day)
    /// Two members for one sender.
    case mappedTwice(String)
    /// Nobody with that id has posted.
    case unknownSender(String)
    /// The id belongs to that member; to pass it on needs a day.
    case mappedAlready(String, member: String)

    static let namesActing = Wording(id: "menyebut Plt./Plh./Pj.", en: "names an acting officer")
    static let adviceOnActing = Wording(
        id: "Tulis jabatan tetapnya di sini, dan penunjukannya di acting.csv dengan nomor surat.",
        en: "Give the person's own post here, and the appointment in acting.csv with its letter."
    )

    package var message: Wording {
        switch self {
        case .unknownMember(let key, _):
            Wording(
                id: "Tidak ada orang \"\(TableProblem.shown(key))\" di roster pada hari itu.",
                en: "The roster knows no person \"\(TableProblem.shown(key))\" on that day."
            )
        case .unknownUnit(let key, _):
            Wording(
                id: "Tidak ada unit \"\(TableProblem.shown(key))\" di roster pada hari itu.",
                en: "The roster knows no unit \"\(TableProblem.shown(key))\" on that day."
            )
        case .noPosition: Wording(id: "Jabatannya kosong.", en: "The position is empty.")
        case .actingPosition:
            Wording(
                id: "Jabatannya \(Self.namesActing.indonesian).",
                en: "The position \(Self.namesActing.english)."
            )
        case .notYetInPost(let key, let since):
            Wording(
                id: "\(key) baru menjabat sejak \(since.text), sesudah hari itu.",
                en: "\(key) has held the post only since \(since.text), which is after that day."
            )
        case .mappedTwice(let id):
            Wording(
                id: "Pengirim \(TableProblem.shownID(id)) dipetakan dua kali.",
                en: "The sender \(TableProblem.shownID(id)) is mapped twice."
            )
        case .unknownSender(let id):
            Wording(
                id: "Tidak ada pengirim \(TableProblem.shownID(id)) di log.",
                en: "No sender \(TableProblem.shownID(id)) is in the log."
            )
        case .mappedAlready(let id, let member):
            Wording(
                id: "Pengirim \(TableProblem.shownID(id)) sudah milik \(member).",
                en: "The sender \(TableProblem.shownID(id)) belongs to \(member) already."
            )
        }
    }

    package var advice: Wording {
        switch self {
        case .unknownMember(_, let nearest?), .unknownUnit(_, let nearest?):
            Wording(id: "Maksudnya \"\(nearest)\"?", en: "Did you mean \"\(nearest)\"?")
        case .actingPosition: Self.adviceOnActing
        case .noPosition: Wording(id: "Isi jabatannya.", en: "Give one.")
        case .notYetInPost: Wording(id: "Periksa tanggalnya.", en: "Check the date.")
        case .mappedTwice: Wording(id: "Pilih salah satu.", en: "Choose one of them.")
        case .unknownSender:
            Wording(
                id: "Salin id-nya dari titian roster unknown.",
                en: "Copy the id from titian roster unknown."
            )
        case .mappedAlready:
            Wording(
                id: "Bila memang berpindah atau keliru, sebut sejak kapan: --since YYYY-MM-DD.",
                en: "If it did pass on, or was wrong, say since when: --since YYYY-MM-DD."
            )
        case .unknownMember, .unknownUnit:
            Wording(id: "Lihat titian roster show.", en: "See titian roster show.")
        }
    }
}
