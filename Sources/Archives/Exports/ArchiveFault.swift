import Domain
import Glibc

/// Why an export's container cannot be imported.
///
/// Nothing of it has been.
package enum ArchiveFault: TitianError, Equatable {
    /// The system refused to open or read `path` with `errno` code `code`.
    case cannotRead(path: String, code: Int32)
    /// Neither a regular file nor a folder.
    case notAFile(path: String)
    /// Its directory cannot be read: cut while it was copied, or no ZIP at all.
    case notAnArchive(archive: String)
    /// An entry does not unpack to what the archive promises.
    case damaged(archive: String, entry: String, detail: String)
    /// An entry is locked with a password.
    case encrypted(archive: String, entry: String)
    /// An entry is packed by a method other than stored and deflated.
    case unknownMethod(archive: String, entry: String)
    /// A limit of ``ArchiveLimits`` is passed; `entry` is nil where it is one on everything together.
    case tooLarge(archive: String, entry: String?, limit: Wording)
    /// No chat text inside.
    case noText(archive: String)
    /// Several texts, and no telling which is the chat.
    case severalTexts(archive: String, names: [String])
    /// The file was changed between two readings.
    case changed(archive: String)

    package var message: Wording {
        switch self {
        case .cannotRead(let path, let code):
            let reason = String(cString: strerror(code))
            return Wording(
                id: "\(path) tidak dapat dibaca: \(reason).",
                en: "\(path) cannot be read: \(reason)."
            )
        case .notAFile(let path):
            return Wording(
                id: "\(path) bukan berkas dan bukan folder.",
                en: "\(path) is neither a file nor a folder."
            )
        case .notAnArchive(let archive):
            return Wording(
                id: "\(archive) bukan ZIP yang utuh: daftar isinya tidak terbaca.",
                en: "\(archive) is not a whole ZIP: its table of contents cannot be read."
            )
        case .damaged(let archive, let entry, let detail):
            return Wording(
                id: "\(archive) rusak pada \(entry) (\(detail)).",
                en: "\(archive) is damaged at \(entry) (\(detail))."
            )
        case .encrypted(let archive, let entry):
            return Wording(
                id: "\(archive) terkunci kata sandi (\(entry)).",
                en: "\(archive) is locked with a password (\(entry))."
            )
        case .unknownMethod(let archive, let entry):
            return Wording(
                id: "\(archive): \(entry) dimampatkan dengan cara yang tidak didukung.",
                en: "\(archive): \(entry) is compressed by an unsupported method."
            )
        case .tooLarge(let archive, let entry, let limit):
            let place = entry.map { "\(archive): \($0)" } ?? archive
            return Wording(
                id: "\(place) melewati batas: \(limit.indonesian).",
                en: "\(place) is beyond a limit: \(limit.english)."
            )
        case .noText(let archive):
            return Wording(
                id: "Tidak ada teks obrolan di \(archive).",
                en: "There is no chat text in \(archive)."
            )
        case .severalTexts(let archive, let names):
            let list = names.prefix(5).joined(separator: ", ")
            return Wording(
                id: "Ada beberapa teks di \(archive): \(list).",
                en: "There are several texts in \(archive): \(list)."
            )
        case .changed(let archive):
            return Wording(
                id: "\(archive) berubah selagi dibaca.",
                en: "\(archive) changed while it was being read."
            )
        }
    }

    package var advice: Wording {
        switch self {
        case .cannotRead, .notAFile:
            return Wording(
                id: "Periksa nama dan hak baca berkas itu.",
                en: "Check the name and the permissions of the file."
            )
        case .notAnArchive, .damaged:
            return Wording(
                id: "Tidak ada yang diimpor. Salin lagi berkasnya, atau ekspor lagi dari ponsel.",
                en: "Nothing was imported. Copy the file again, or export again from the phone."
            )
        case .encrypted, .unknownMethod:
            return Wording(
                id: "Buka berkas itu, lalu impor foldernya.",
                en: "Unpack the file, then import the folder."
            )
        case .tooLarge:
            return Wording(
                id: "Tidak ada yang diimpor. Bila isinya memang sebesar itu, ekspor per bagian.",
                en: "Nothing was imported. If it truly is that large, export it in parts."
            )
        case .noText:
            return Wording(
                id:
                    "Pilih hasil \"Ekspor chat\" WhatsApp (ZIP dengan satu berkas .txt, atau .txt itu sendiri) atau folder ekspor Telegram Desktop (result.json).",
                en:
                    "Choose the result of WhatsApp's \"Export chat\" (a ZIP with one .txt file, or the .txt itself) or the folder of a Telegram Desktop export (result.json)."
            )
        case .severalTexts:
            return Wording(
                id: "Impor tiap obrolan dari folder atau ZIP-nya sendiri.",
                en: "Import each chat from a folder or ZIP of its own."
            )
        case .changed:
            return Wording(
                id: "Tunggu sampai penyalinannya selesai, lalu impor lagi.",
                en: "Wait until copying is done, then import again."
            )
        }
    }

    package var isRetryable: Bool {
        if case .changed = self { return true }
        return false
    }
}
