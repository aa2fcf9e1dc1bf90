import Domain

/// Why a bundle cannot be made or looked at.
package enum BundleFault: TitianError, Hashable {
    /// An export without a purpose is not made.
    case noReason
    /// The selection names entries twice, out of order or beyond the log.
    case badSelection
    /// There is nothing at `path`.
    case missing(path: String)
    case cannotRead(path: String, detail: String)
    /// A file of the bundle is longer than any bundle's can be.
    case tooLong(name: String, limit: Int)

    package var message: Wording {
        switch self {
        case .noReason:
            Wording(id: "Ekspor memerlukan alasan.", en: "An export needs a reason.")
        case .badSelection:
            Wording(
                id: "Pilihan entri untuk ekspor tidak berurutan atau di luar log.",
                en: "The entries selected for export are not in order or not in the log."
            )
        case .missing(let path):
            Wording(id: "Tidak ada berkas atau folder \(path).", en: "There is no file or folder \(path).")
        case .cannotRead(let path, let detail):
            Wording(id: "\(path) tidak terbaca: \(detail).", en: "Cannot read \(path): \(detail).")
        case .tooLong(let name, let limit):
            Wording(
                id: "\(name) lebih panjang dari batas \(limit) bita.",
                en: "\(name) is longer than the limit of \(limit) bytes."
            )
        }
    }

    package var advice: Wording {
        switch self {
        case .noReason:
            Wording(id: "Sebutkan dengan --reason.", en: "Say it with --reason.")
        case .badSelection, .tooLong: .none
        case .missing: Wording(id: "Periksa ejaan jalurnya.", en: "Check the path's spelling.")
        case .cannotRead: Wording(id: "Periksa izin berkas itu.", en: "Check the file's permissions.")
        }
    }
}
