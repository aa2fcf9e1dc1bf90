import Domain

/// Why something is not done to a record.
package enum Refusal: TitianError, Hashable {
    case noSuchRecord(String)
    case noSuchKind(String)
    case noSuchState(String, allowed: [String])
    case noSuchField(String, allowed: [String])
    case notOfType(KindField)
    /// Not among what the field may hold.
    case notAmong(KindField, value: String)
    /// The kind has no such step from where the record stands.
    case notFromHere(act: String, state: String)
    case notAllowed(act: String)
    case evidence(EvidenceGrade)
    /// A state needs a field that is missing.
    case needs(field: String, state: String)
    case endsBefore(until: String, date: String)
    case directOnly(kind: String)
    case contradicts(state: String)
    case reasonMissing
    /// It goes on in another.
    case goesOnIn(String)
    case alreadySo
    /// Only what is of one kind can be one case.
    case otherKind(String, other: String)
    case mergesWithItself(String)
    /// The other goes on in this one.
    case holdsAlready(String, part: String)
    case notMerged(String)
    /// The log has no such post.
    case noSuchPost(Int)
    case notOfRecord(post: Int, String)
    case opens(post: Int, String)
    case nothingListed(post: Int)
    /// The kind lets nobody at the console put its state right.
    case notCorrected(kind: String)
    /// Nothing is listed by that entry, or not any more.
    case notListed(Int)
    /// The number is that of a post; what it has listed has numbers of its own.
    case postOfSuggestions(Int, [Int])
    /// It was accepted, or dismissed, before.
    case answered(Int, _ isDismissed: Bool)
    /// What was listed was settled by something else; `by` says by what, where that is known.
    case settledBefore(Int, by: Wording?)
    /// The record was decided on after the words that were listed, or stands there already.
    case overtaken(Int, String, state: String)
    /// A human must say which record is meant: one of these, where there are any.
    case recordMissing(Int, [String])
    /// A human must say which way it was decided.
    case stateMissing(Int, String, allowed: [String])
    /// A human must say whose task it is.
    case unitMissing(Int, String?)
    /// There is no one step that it could mean.
    case notAcceptable(Int, String?)

    package var message: Wording {
        switch self {
        case .noSuchRecord(let number):
            Wording(id: "Tidak ada catatan \(number).", en: "There is no record \(number).")
        case .noSuchKind(let name):
            Wording(id: "Tidak ada jenis catatan \"\(name)\".", en: "There is no kind of record \"\(name)\".")
        case .noSuchState(let name, _):
            Wording(id: "Keadaan \"\(name)\" tidak dikenal.", en: "Unknown state \"\(name)\".")
        case .noSuchField(let name, _):
            Wording(id: "Isian \"\(name)\" tidak dikenal.", en: "Unknown field \"\(name)\".")
        case .notOfType(let field):
            Wording(
                id: "Nilai untuk \"\(field.name)\" bukan \(field.holds.indonesian).",
                en: "The value of \"\(field.name)\" is not \(field.holds.english)."
            )
        case .notAmong(let field, let value):
            Wording(
                id: "Nilai \"\(value)\" untuk \"\(field.name)\" bukan \(field.holds.indonesian).",
                en: "The value \"\(value)\" of \"\(field.name)\" is not \(field.holds.english)."
            )
        case .notFromHere(let act, let state):
            Wording(
                id: "\"\(RecordAct.wording(of: act).indonesian)\" tidak berlaku dari keadaan \"\(state)\".",
                en: "\"\(RecordAct.wording(of: act).english)\" does not apply in state \"\(state)\"."
            )
        case .notAllowed(let act):
            Wording(
                id: "Menyatakan \"\(RecordAct.wording(of: act).indonesian)\" bukan wewenang Bapak/Ibu.",
                en: "To say \"\(RecordAct.wording(of: act).english)\" is not yours."
            )
        case .evidence(let grade):
            Wording(
                id: "Dasar \"\(grade.rawValue)\" perlu dipastikan.",
                en: "Evidence of grade \"\(grade.rawValue)\" waits for confirmation."
            )
        case .needs(let field, let state):
            Wording(
                id: "\"\(state)\" memerlukan isian \"\(field)\".",
                en: "\"\(state)\" needs the field \"\(field)\"."
            )
        case .endsBefore(let until, let date):
            Wording(
                id: "\"until\" (\(until)) mendahului \"date\" (\(date)).",
                en: "\"until\" (\(until)) is before \"date\" (\(date))."
            )
        case .directOnly(let kind):
            Wording(
                id: "\"\(kind)\" hanya diterima lewat pesan langsung atau formulir.",
                en: "\"\(kind)\" is taken by direct message or form only."
            )
        case .contradicts(let state):
            Wording(
                id: "Sudah ada keputusan lain: \"\(state)\".",
                en: "There is another decision: \"\(state)\"."
            )
        case .reasonMissing: Wording(id: "Alasan belum diisi.", en: "The reason is missing.")
        case .goesOnIn(let number):
            Wording(id: "Catatan ini berlanjut di \(number).", en: "This record goes on in \(number).")
        case .alreadySo: Wording(id: "Sudah demikian.", en: "It is so already.")
        case .otherKind(let number, let other):
            Wording(
                id: "\(number) dan \(other) bukan catatan sejenis.",
                en: "\(number) and \(other) are not of one kind."
            )
        case .mergesWithItself(let number):
            Wording(
                id: "\(number) tidak dapat digabung ke dirinya sendiri.",
                en: "\(number) cannot be merged into itself."
            )
        case .holdsAlready(let number, let part):
            Wording(id: "\(part) sudah digabung ke \(number).", en: "\(part) goes on in \(number) already.")
        case .notMerged(let number):
            Wording(id: "\(number) tidak sedang digabung.", en: "\(number) is not merged.")
        case .noSuchPost(let post):
            Wording(id: "Tidak ada pesan #\(post).", en: "There is no post #\(post).")
        case .notOfRecord(let post, let number):
            Wording(
                id: "Pesan #\(post) bukan bagian dari \(number).",
                en: "Post #\(post) does not belong to \(number)."
            )
        case .opens(let post, let number):
            Wording(
                id: "Pesan #\(post) membuka \(number) dan tidak dapat dilepas.",
                en: "Post #\(post) opened \(number) and cannot be taken out."
            )
        case .nothingListed(let post):
            Wording(
                id: "Tidak ada yang perlu dipastikan dari pesan #\(post).",
                en: "Nothing of post #\(post) is to be confirmed."
            )
        case .notCorrected, .notListed, .postOfSuggestions, .answered, .settledBefore, .overtaken,
            .recordMissing,
            .stateMissing, .unitMissing, .notAcceptable:
            ofSuggestion.message
        }
    }

    package var advice: Wording {
        switch self {
        case .noSuchState(_, let allowed), .noSuchField(_, let allowed):
            Wording(
                id: "Pilihan: \(allowed.joined(separator: ", ")).",
                en: "Allowed: \(allowed.joined(separator: ", "))."
            )
        case .needs(let field, _):
            Wording(
                id: "Isi \"\(field)\", atau pilih keadaan lain.",
                en: "Give \"\(field)\", or choose another state."
            )
        case .endsBefore:
            Wording(id: "Ralat keduanya sekaligus.", en: "Put both right in one go.")
        case .noSuchKind: Wording(id: "Lihat `titian kinds check`.", en: "See `titian kinds check`.")
        case .reasonMissing: Wording(id: "Tambahkan --reason.", en: "Add --reason.")
        case .notOfType(let field): field.form
        case .notAmong(let field, let value): field.choiceMeant(by: value)
        case .otherKind(let number, _):
            Wording(
                id: "Jadikan sejenis dahulu dengan `titian records relabel \(number)`.",
                en: "Make them of one kind first with `titian records relabel \(number)`."
            )
        case .mergesWithItself: Wording(id: "Sebutkan catatan lain.", en: "Give another record.")
        case .holdsAlready(_, let part):
            Wording(
                id: "Pisahkan dahulu dengan `titian records unmerge \(part)`.",
                en: "Take it apart first with `titian records unmerge \(part)`."
            )
        case .noSuchPost: Wording(id: "Lihat `titian posts`.", en: "See `titian posts`.")
        case .nothingListed:
            Wording(id: "Lihat `titian records --listed`.", en: "See `titian records --listed`.")
        case .notMerged(let number), .notOfRecord(_, let number):
            Wording(
                id: "Lihat `titian records show \(number)`.",
                en: "See `titian records show \(number)`."
            )
        case .opens(_, let number):
            Wording(
                id: "Ralat \(number) dengan `titian records set --state`, `relabel` atau `merge`.",
                en: "Put \(number) right with `titian records set --state`, `relabel` or `merge`."
            )
        default: ofSuggestion.advice
        }
    }

    /// How a human finds it among what waits; nil for what nobody needs to look at.
    var doubt: Doubt? {
        switch self {
        case .notFromHere: .notFromHere
        case .notAllowed: .noAuthority
        case .evidence: .unconfirmed
        case .needs: .incomplete
        case .directOnly: .directOnly
        case .contradicts: .contradiction
        default: nil
        }
    }
}
