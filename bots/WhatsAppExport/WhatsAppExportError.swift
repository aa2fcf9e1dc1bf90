import Domain
import Networks

/// Why a file cannot be read as a WhatsApp export.
package enum WhatsAppExportError: TitianError {
    /// A line shown to the operator: its number, its date as written, and how each order reads it.
    package struct CandidateLine: Sendable {
        package var line: Int
        package var date: String
        package var readings: [(order: DateOrder, date: String)]
    }

    /// No line of the file starts like a message.
    case noHeader(file: String, lines: Int)
    /// The order of day and month shows nowhere.
    case undecidableDates(file: String, lines: [CandidateLine])
    /// The order that was given makes dates that do not exist.
    case impossibleDates(file: String, order: DateOrder, line: Int, date: String, count: Int)
    /// One message is longer than this reader keeps in memory.
    case recordTooLong(file: String, line: Int, byte: Int, limit: Int)

    package var message: Wording {
        switch self {
        case .noHeader(let file, let lines):
            Wording(
                id:
                    "\(file): tidak ada satu pun dari \(lines) baris yang diawali tanggal dan "
                    + "jam seperti ekspor WhatsApp.",
                en: "\(file): none of its \(lines) lines starts with a date and time as in a WhatsApp export."
            )
        case .undecidableDates(let file, let lines):
            Wording(
                id: "\(file): urutan tanggal tidak dapat ditentukan: " + Self.shown(lines, "baris") + ".",
                en: "\(file): the order of its dates cannot be told: " + Self.shown(lines, "line") + "."
            )
        case .impossibleDates(let file, let order, let line, let date, let count):
            Wording(
                id:
                    "\(file) baris \(line): \(date) bukan tanggal bila dibaca \(order.rawValue) "
                    + "(\(count) baris).",
                en:
                    "\(file) line \(line): \(date) is no date when read as \(order.rawValue) "
                    + "(\(count) lines)."
            )
        case .recordTooLong(let file, let line, let byte, let limit):
            Wording(
                id: "\(file) baris \(line), byte \(byte): satu pesan lebih panjang dari \(limit) byte.",
                en: "\(file) line \(line), byte \(byte): one message is longer than \(limit) bytes."
            )
        }
    }

    package var advice: Wording {
        switch self {
        case .noHeader:
            Wording(
                id:
                    "Pastikan berkas ini hasil \"Ekspor chat\" WhatsApp; simpan contoh beberapa "
                    + "baris bila formatnya baru.",
                en:
                    "Make sure that the file comes from WhatsApp's \"Export chat\"; keep a few "
                    + "lines if its format is new."
            )
        case .undecidableDates:
            Wording(
                id: "Jalankan lagi dengan --date-order dmy, mdy atau ymd.",
                en: "Run again with --date-order dmy, mdy or ymd."
            )
        case .impossibleDates:
            Wording(
                id: "Hilangkan --date-order agar urutan disimpulkan, atau pilih urutan lain.",
                en: "Leave --date-order out to have the order inferred, or choose another."
            )
        case .recordTooLong:
            Wording(
                id: "Periksa apakah berkas rusak; pesan WhatsApp paling panjang sekitar 65.000 huruf.",
                en: "Check whether the file is damaged; a WhatsApp message has at most about 65,000 letters."
            )
        }
    }

    private static func shown(_ lines: [CandidateLine], _ word: String) -> String {
        lines.map { line in
            let readings = line.readings.map { "\($0.order.rawValue) \($0.date)" }
            return "\(word) \(line.line) (\(line.date)): \(readings.joined(separator: " / "))"
        }.joined(separator: "; ")
    }
}
