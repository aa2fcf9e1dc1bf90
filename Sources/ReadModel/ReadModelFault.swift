import Domain

/// Why the views cannot be read or brought up to date.
package enum ReadModelFault: TitianError, Equatable {
    /// The file was damaged and could not be made again.
    case damaged(path: String)
    /// The disk refuses.
    case cannotWrite(path: String, detail: String)
    /// An entry of the journal is not of the format.
    case unreadableEntry(Int)
    /// Other processes kept changing the file.
    case contended(path: String)

    package var message: Wording {
        switch self {
        case .damaged(let path):
            Wording(id: "Berkas tampilan \(path) rusak.", en: "The view file \(path) is damaged.")
        case .cannotWrite(let path, let detail):
            Wording(
                id: "Berkas tampilan \(path) tidak dapat ditulis: \(detail).",
                en: "The view file \(path) cannot be written: \(detail)."
            )
        case .unreadableEntry(let number):
            Wording(id: "Entri \(number) tidak terbaca.", en: "Entry \(number) cannot be read.")
        case .contended(let path):
            Wording(
                id: "Berkas tampilan \(path) terus diubah proses lain.",
                en: "The view file \(path) keeps being changed by other processes."
            )
        }
    }

    package var advice: Wording {
        switch self {
        case .damaged, .cannotWrite:
            Wording(
                id: "Periksa penyimpanan (ruang, izin), lalu jalankan `titian rebuild`.",
                en: "Check the disk (space, permissions), then run `titian rebuild`."
            )
        case .unreadableEntry:
            Wording(
                id: "Jalankan `titian verify` untuk memeriksa log.",
                en: "Run `titian verify` to check the log."
            )
        case .contended:
            Wording(id: "Tunggu sebentar, lalu ulangi.", en: "Wait a moment, then try again.")
        }
    }

    package var isRetryable: Bool {
        if case .contended = self { true } else { false }
    }
}
