import Domain
import Glibc

/// Why the photo store or the thumbnail folder could not do what it was asked.
package enum StoreFault: TitianError, Equatable {
    /// The system refused an operation on `path` with `errno` code `code`.
    case system(doing: Wording, path: String, code: Int32)
    /// The bytes of `name` go beyond `limit`.
    case tooLarge(name: String, limit: Int64)
    /// A name that is not 64 lower-case hexadecimal digits.
    case notAHash
    /// No file with this SHA-256 is here.
    case missing(sha256: String)

    package var message: Wording {
        switch self {
        case .system(let doing, let path, let code):
            let reason = String(cString: strerror(code))
            return Wording(
                id: "\(doing.indonesian) gagal pada \(path): \(reason).",
                en: "\(doing.english) failed at \(path): \(reason)."
            )
        case .tooLarge(let name, let limit):
            return Wording(
                id: "Berkas \(name) lebih besar dari batas \(limit) bita.",
                en: "The file \(name) is larger than the limit of \(limit) bytes."
            )
        case .notAHash:
            return Wording(
                id: "Nama foto bukan SHA-256 yang sah.",
                en: "The photo's name is not a valid SHA-256."
            )
        case .missing(let sha256):
            return Wording(
                id: "Foto \(sha256) tidak ada di penyimpanan.",
                en: "The photo \(sha256) is not in the store."
            )
        }
    }

    package var advice: Wording {
        switch self {
        case .system(_, _, ENOSPC), .system(_, _, EDQUOT):
            return Wording(
                id: "Kosongkan ruang pada disk itu, lalu jalankan perintah yang sama lagi.",
                en: "Free space on that disk, then run the same command again."
            )
        case .system(_, _, EROFS), .system(_, _, EACCES), .system(_, _, EPERM):
            return Wording(
                id: "Pastikan folder data dapat ditulis oleh pengguna yang menjalankan titian.",
                en: "Make sure that the user who runs titian may write to the data folder."
            )
        case .system:
            return Wording(id: "Periksa disk itu.", en: "Check that disk.")
        case .tooLarge:
            return Wording(
                id: "Keluarkan berkas itu dari ekspor, atau naikkan batasnya.",
                en: "Take the file out of the export, or raise the limit."
            )
        case .notAHash:
            return .none
        case .missing:
            return Wording(
                id: "Pulihkan folder foto dari cadangan, atau impor ulang ekspornya.",
                en: "Restore the photo folder from a backup, or import the export again."
            )
        }
    }

    package var isRetryable: Bool {
        switch self {
        case .system(_, _, let code): return code == ENOSPC || code == EDQUOT || code == EIO
        case .tooLarge, .notAHash, .missing: return false
        }
    }
}
