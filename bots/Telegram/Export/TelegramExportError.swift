import Domain

/// Why a file cannot be read as an export of Telegram Desktop.
package enum TelegramExportError: TitianError, Hashable {
    /// It is not JSON, or JSON of another shape.
    case damaged(file: String, line: Int, byte: Int)
    /// It ends in the middle.
    case cutOff(file: String)
    /// It holds no messages.
    case noRows(file: String)
    /// It holds several groups and none was named.
    case severalChats(file: String, names: [String])
    /// One message is longer than this reader keeps in memory.
    case rowTooLong(file: String, line: Int, limit: Int)

    package var message: Wording {
        switch self {
        case .damaged(let file, let line, let byte):
            Wording(
                id: "\(file) baris \(line), byte \(byte): bukan JSON ekspor Telegram Desktop.",
                en: "\(file) line \(line), byte \(byte): not the JSON of a Telegram Desktop export."
            )
        case .cutOff(let file):
            Wording(id: "\(file): berkas terpotong.", en: "\(file): the file is cut off.")
        case .noRows(let file):
            Wording(id: "\(file): tidak berisi pesan.", en: "\(file): holds no messages.")
        case .severalChats(let file, let names):
            Wording(
                id: "\(file): berisi beberapa grup: \(names.joined(separator: "; ")).",
                en: "\(file): holds several groups: \(names.joined(separator: "; "))."
            )
        case .rowTooLong(let file, let line, let limit):
            Wording(
                id: "\(file) baris \(line): satu pesan lebih panjang dari \(limit) byte.",
                en: "\(file) line \(line): one message is longer than \(limit) bytes."
            )
        }
    }

    package var advice: Wording {
        switch self {
        case .damaged, .rowTooLong:
            Wording(
                id: "Ekspor lagi dari Telegram Desktop dengan format \"Machine-readable JSON\".",
                en: "Export again from Telegram Desktop in the format \"Machine-readable JSON\"."
            )
        case .cutOff:
            Wording(
                id: "Tunggu sampai ekspor selesai, atau salin berkasnya lagi.",
                en: "Wait until the export is finished, or copy the file again."
            )
        case .noRows:
            Wording(
                id: "Periksa rentang tanggal saat mengekspor.",
                en: "Check the range of dates of the export."
            )
        case .severalChats:
            Wording(
                id: "Sebutkan satu dengan --forum, persis seperti tertulis.",
                en: "Name one with --forum, exactly as written."
            )
        }
    }
}
