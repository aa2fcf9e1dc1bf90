import Domain

/// Why nothing is erased, or not all of it is gone.
enum RedactionFault: TitianError {
    case noSuchEntries([Int])
    /// What the log rests on: birth, roster, exports, erasures, holds, restrictions.
    case neverErased(Int)
    case held([Int])
    /// The running service has the log.
    case served
    /// Files in which what was erased is still found.
    case remains([String])
    /// Hidden already.
    case restricted([Int])
    case notRestricted([Int])
    /// Their content was erased: there is nothing to hide.
    case nothingLeft([Int])

    var message: Wording {
        switch self {
        case .noSuchEntries(let entries):
            Wording(
                id: "Tidak ada entri \(Self.list(entries)).",
                en: "There is no entry \(Self.list(entries))."
            )
        case .neverErased(let entry):
            Wording(
                id:
                    "Entri #\(entry) tidak dapat dihapus atau dibatasi: ia menyatakan apa log ini, siapa siapa, atau apa yang keluar.",
                en:
                    "Entry #\(entry) cannot be erased or restricted: it says what the log is, who is who, or what left the house."
            )
        case .held(let entries):
            Wording(
                id: "Dalam penahanan hukum: \(Self.list(entries)); tidak ada yang dihapus.",
                en: "Under a legal hold: \(Self.list(entries)); nothing was erased."
            )
        case .served:
            Wording(id: "Layanan sedang berjalan.", en: "The service is running.")
        case .remains(let files):
            Wording(
                id: "Isinya sudah dihapus, tetapi masih ditemukan dalam: \(files.joined(separator: ", ")).",
                en: "The content was erased, but is still found in: \(files.joined(separator: ", "))."
            )
        case .restricted(let entries):
            Wording(
                id: "Sudah dibatasi: \(Self.list(entries)); tidak ada yang berubah.",
                en: "Restricted already: \(Self.list(entries)); nothing was changed."
            )
        case .notRestricted(let entries):
            Wording(
                id: "Tidak sedang dibatasi: \(Self.list(entries)); tidak ada yang berubah.",
                en: "Not restricted: \(Self.list(entries)); nothing was changed."
            )
        case .nothingLeft(let entries):
            Wording(
                id: "Isinya sudah dihapus: \(Self.list(entries)); tidak ada yang perlu dibatasi.",
                en: "The content was erased before: \(Self.list(entries)); there is nothing to restrict."
            )
        }
    }

    var advice: Wording {
        switch self {
        case .noSuchEntries:
            Wording(id: "Nomornya ada di `titian posts`.", en: "Their numbers are in `titian posts`.")
        case .neverErased, .nothingLeft: .none
        case .restricted:
            Wording(id: "Mencabutnya: `titian redact --lift`.", en: "To lift it: `titian redact --lift`.")
        case .notRestricted:
            Wording(
                id: "`titian posts` menandai yang dibatasi.",
                en: "`titian posts` marks what is restricted."
            )
        case .held:
            Wording(
                id: "Cabut dengan `titian redact --release` bila pemeriksaannya selesai.",
                en: "Lift it with `titian redact --release` when the inquiry is over."
            )
        case .served:
            Wording(
                id: "Hentikan dahulu layanannya, lalu ulangi; tidak ada yang berubah.",
                en: "Stop the service first, then try again; nothing was changed."
            )
        case .remains:
            Wording(
                id:
                    "Tutup program lain yang memakai folder data, lalu ulangi perintahnya; hapus salinan lain dengan tangan.",
                en:
                    "Close other programs that use the data folder and run the command again; delete other copies by hand."
            )
        }
    }

    /// Whether it tells of what the log says, and not of what cannot be done.
    var isFinding: Bool {
        switch self {
        case .restricted, .notRestricted, .nothingLeft: true
        default: false
        }
    }

    private static func list(_ entries: [Int]) -> String {
        entries.map { "#\($0)" }.joined(separator: ", ")
    }
}
