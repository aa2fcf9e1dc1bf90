import Domain

/// Why a zip archive cannot be written, or is not believed.
package enum ZipFault: TitianError, Hashable {
    /// The system or the archive library refused; `detail` is its own word for it.
    case cannotWrite(path: String, detail: String)
    case cannotRead(path: String, detail: String)
    /// The data of one entry cannot be unpacked, or its checksum does not fit.
    case damagedEntry(path: String, name: String, detail: String)
    /// A name that points outside of the archive, or that no bundle has.
    case unsafeName(path: String, entry: Int)
    case duplicateName(path: String, name: String)
    case tooManyEntries(path: String, limit: Int)
    case tooLarge(path: String, limit: Int64)

    package var message: Wording {
        switch self {
        case .cannotWrite(let path, let detail):
            Wording(id: "Arsip \(path) gagal ditulis: \(detail).", en: "Writing \(path) failed: \(detail).")
        case .cannotRead(let path, let detail):
            Wording(id: "Arsip \(path) tidak terbaca: \(detail).", en: "Cannot read \(path): \(detail).")
        case .damagedEntry(let path, let name, let detail):
            Wording(
                id: "Berkas \(name) di dalam \(path) rusak: \(detail).",
                en: "The file \(name) inside \(path) is damaged: \(detail)."
            )
        case .unsafeName(let path, let entry):
            Wording(
                id: "Nama berkas ke-\(entry) di dalam \(path) tidak aman.",
                en: "The name of file number \(entry) inside \(path) is not safe."
            )
        case .duplicateName(let path, let name):
            Wording(
                id: "Nama \(name) muncul dua kali di dalam \(path).",
                en: "The name \(name) appears twice inside \(path)."
            )
        case .tooManyEntries(let path, let limit):
            Wording(
                id: "\(path) memuat lebih dari \(limit) berkas.",
                en: "\(path) holds more than \(limit) files."
            )
        case .tooLarge(let path, let limit):
            Wording(
                id: "Isi \(path) melebihi batas \(limit) bita.",
                en: "What \(path) unpacks to is over the limit of \(limit) bytes."
            )
        }
    }

    package var advice: Wording {
        switch self {
        case .cannotWrite:
            Wording(
                id: "Periksa ruang dan izin pada folder tujuan, lalu ulangi.",
                en: "Check the target folder's space and permissions, then try again."
            )
        case .cannotRead, .damagedEntry:
            Wording(
                id: "Salin ulang berkas itu dari pengirimnya.",
                en: "Copy the file again from whoever sent it."
            )
        case .unsafeName, .duplicateName, .tooManyEntries, .tooLarge:
            Wording(
                id: "Jangan membuka arsip ini dengan program lain; tanyakan kepada pengirimnya.",
                en: "Do not open this archive with other programs; ask whoever sent it."
            )
        }
    }
}
