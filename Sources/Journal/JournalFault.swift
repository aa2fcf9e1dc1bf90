import Domain

/// Why the journal cannot be opened or written.
package enum JournalFault: TitianError, Hashable {
    case missing(path: String)
    case missingBesideState(path: String, signedSize: Int)
    case alreadyThere(path: String)
    case heldBy(pid: Int32, path: String)
    case notAJournal(path: String, detail: String)
    case shorterThanSigned(size: Int, signedSize: Int)
    case forked(signedSize: Int)
    case replaced(path: String)
    case commitFailed(path: String, detail: String)
    case closed
    case contentTooLarge(slot: String, bytes: Int)
    case keyUnreadable(path: String)
    case noSuchEntry(Int)
    /// Somebody reads, so that the write-ahead log cannot be emptied of what was erased.
    case heldByReaders(path: String)

    package var message: Wording {
        switch self {
        case .missing(let path):
            Wording(id: "Tidak ada log di \(path).", en: "There is no log at \(path).")
        case .missingBesideState(let path, let signedSize):
            Wording(
                id: "Log \(path) hilang, padahal kuncinya pernah menandatangani \(signedSize) entri.",
                en: "The log \(path) is missing, although its key has signed \(signedSize) entries."
            )
        case .alreadyThere(let path):
            Wording(id: "Sudah ada log di \(path).", en: "There already is a log at \(path).")
        case .heldBy(let pid, let path):
            Wording(
                id: "Log \(path) sedang dipakai proses \(pid).",
                en: "The log \(path) is held by process \(pid)."
            )
        case .notAJournal(let path, let detail):
            Wording(
                id: "\(path) bukan log Titian yang utuh: \(detail).",
                en: "\(path) is not an intact Titian log: \(detail)."
            )
        case .shorterThanSigned(let size, let signedSize):
            Wording(
                id: "Log berisi \(size) entri, padahal \(signedSize) sudah ditandatangani.",
                en: "The log has \(size) entries, but \(signedSize) have been signed."
            )
        case .forked(let signedSize):
            Wording(
                id: "Isi log sampai entri \(signedSize) bukan yang dahulu ditandatangani.",
                en: "The log's first \(signedSize) entries are not those that were signed."
            )
        case .replaced(let path):
            Wording(
                id: "\(path) dihapus atau diganti selagi terbuka; tidak ada yang dinyatakan tersimpan.",
                en: "\(path) was removed or replaced while open; nothing more is acknowledged."
            )
        case .commitFailed(let path, let detail):
            Wording(
                id: "Log \(path) tidak dapat ditulis: \(detail).",
                en: "The log \(path) cannot be written: \(detail)."
            )
        case .closed:
            Wording(id: "Log sudah ditutup untuk penulisan.", en: "The log is closed for writing.")
        case .contentTooLarge(let slot, let bytes):
            Wording(
                id: "Isi \(slot) sebesar \(bytes) bita melewati batas satu entri.",
                en: "Content \(slot) of \(bytes) bytes is over the limit of one entry."
            )
        case .keyUnreadable(let path):
            Wording(id: "Kunci di \(path) tidak terbaca.", en: "The key at \(path) cannot be read.")
        case .noSuchEntry(let number):
            Wording(id: "Tidak ada entri \(number).", en: "There is no entry \(number).")
        case .heldByReaders(let path):
            Wording(
                id: "Log \(path) sedang dibaca; sisa yang dihapus belum dibersihkan dari \(path)-wal.",
                en: "The log \(path) is being read; what was erased is still in \(path)-wal."
            )
        }
    }

    package var advice: Wording {
        switch self {
        case .missing:
            Wording(
                id: "Periksa --data, atau mulai dengan `titian init`.",
                en: "Check --data, or start with `titian init`."
            )
        case .missingBesideState, .shorterThanSigned, .forked:
            Wording(
                id: "Kembalikan cadangan terbaru; jangan memulai log baru dengan kunci yang sama.",
                en: "Restore the newest backup; do not start a new log under the same key."
            )
        case .alreadyThere:
            Wording(id: "Pakai folder lain.", en: "Choose another folder.")
        case .heldBy:
            Wording(
                id: "Tunggu sampai selesai, lalu ulangi.",
                en: "Wait for it to finish, then try again."
            )
        case .notAJournal:
            Wording(
                id: "Jalankan `titian verify` untuk melihat bagian yang rusak, atau kembalikan cadangan.",
                en: "Run `titian verify` to see what is damaged, or restore a backup."
            )
        case .replaced, .commitFailed:
            Wording(
                id: "Periksa penyimpanan (ruang, izin, kerusakan), lalu jalankan lagi perintahnya.",
                en: "Check the disk (space, permissions, faults), then run the command again."
            )
        case .keyUnreadable:
            Wording(
                id: "Periksa --keys dan izin folder kunci.",
                en: "Check --keys and the key folder's permissions."
            )
        case .heldByReaders:
            Wording(
                id: "Tutup program yang membacanya, lalu jalankan lagi perintah yang sama.",
                en: "Close the programs that read it, then run the same command again."
            )
        case .closed, .contentTooLarge, .noSuchEntry:
            .none
        }
    }

    package var isRetryable: Bool {
        if case .heldBy = self { true } else { false }
    }
}
