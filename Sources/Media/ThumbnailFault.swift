import Domain
import Glibc

/// Why there is no thumbnail of a picture.
///
/// The picture itself is kept in any case.
package enum ThumbnailFault: TitianError, Equatable {
    /// No JPEG, PNG, WebP or HEIC by its content.
    case unknownFormat
    /// The header asks for more pixels than are allowed.
    case tooManyPixels(width: Int, height: Int)
    /// The file is longer than `limit` bytes.
    case fileTooLarge(limit: Int)
    /// Cut or damaged.
    case unreadable
    /// The worker took too long and was stopped.
    case timedOut
    /// The worker died over this picture or gave nonsense.
    case workerFailed
    /// The worker cannot be started: `errno` code.
    case cannotStart(path: String, code: Int32)

    package var message: Wording {
        switch self {
        case .unknownFormat:
            return Wording(
                id: "Berkas ini bukan gambar JPEG, PNG, WebP atau HEIC.",
                en: "The file is no JPEG, PNG, WebP or HEIC picture."
            )
        case .tooManyPixels(let width, let height):
            return Wording(
                id: "Gambar ini terlalu besar: \(width) × \(height) piksel.",
                en: "The picture is too large: \(width) × \(height) pixels."
            )
        case .fileTooLarge(let limit):
            return Wording(
                id: "Berkas gambar lebih besar dari batas \(limit) bita.",
                en: "The picture's file is larger than the limit of \(limit) bytes."
            )
        case .unreadable:
            return Wording(
                id: "Gambar ini terpotong atau rusak.",
                en: "The picture is cut or damaged."
            )
        case .timedOut:
            return Wording(
                id: "Gambar ini terlalu lama diurai, lalu dihentikan.",
                en: "Decoding the picture took too long and was stopped."
            )
        case .workerFailed:
            return Wording(
                id: "Pengurai gambar berhenti pada gambar ini.",
                en: "The picture decoder stopped over this picture."
            )
        case .cannotStart(let path, let code):
            return Wording(
                id: "Pengurai gambar \(path) tidak dapat dijalankan: \(String(cString: strerror(code))).",
                en: "The picture decoder \(path) cannot be started: \(String(cString: strerror(code)))."
            )
        }
    }

    package var advice: Wording {
        switch self {
        case .cannotStart:
            return Wording(
                id: "Periksa pemasangan titian dan batas proses.",
                en: "Check the installation of titian and the process limits."
            )
        default:
            return Wording(
                id: "Berkas aslinya tetap tersimpan; ia tampil tanpa gambar kecil.",
                en: "The original file is kept; it is shown without a thumbnail."
            )
        }
    }

    package var isRetryable: Bool {
        switch self {
        case .cannotStart, .timedOut: return true
        default: return false
        }
    }
}
