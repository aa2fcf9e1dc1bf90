import Domain

/// Why something is not done to a record.
package enum Refusal: TitianError, Hashable {
    case noSuchRecord(String)
    case noSuchKind(String)
    case noSuchState(String, allowed: [String])
    case noSuchField(String, allowed: [String])
    case notOfType(field: String, type: KindField.Kind)
    /// The kind has no such step from where the record stands.
    case notFromHere(act: String, state: String)
    case notAllowed(act: String)
    case evidence(EvidenceGrade)
    /// A state needs a field that is missing.
    case needs(field: String, state: String)
    case directOnly(kind: String)
    case contradicts(state: String)
    case reasonMissing
    /// It goes on in another.
    case goesOnIn(String)
    case alreadySo

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
        case .notOfType(let field, let type):
            Wording(
                id: "Nilai untuk \"\(field)\" bukan \(type.rawValue).",
                en: "The value of \"\(field)\" is not a \(type.rawValue)."
            )
        case .notFromHere(let act, let state):
            Wording(
                id: "\"\(act)\" tidak berlaku dari keadaan \"\(state)\".",
                en: "\"\(act)\" does not apply in state \"\(state)\"."
            )
        case .notAllowed(let act):
            Wording(id: "\"\(act)\" bukan wewenang pengirim.", en: "\"\(act)\" is not the sender's to do.")
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
            Wording(id: "Isi \"\(field)\" lebih dahulu.", en: "Give \"\(field)\" first.")
        case .noSuchKind: Wording(id: "Lihat `titian kinds`.", en: "See `titian kinds`.")
        case .reasonMissing: Wording(id: "Tambahkan --reason.", en: "Add --reason.")
        default: .none
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
