import Domain
import Networks

/// What an importer should know about a file that was read.
enum ScanWarnings {
    /// WhatsApp exports at most so many of the newest messages: without media, and with.
    private static let limits = [40_000, 10_000]

    static func warnings(_ tally: ScanTally, _ layout: ExportLayout) -> [ExportWarning] {
        [
            unplaced(tally), lookalikes(tally), foreign(layout), resets(tally), longRecords(tally),
            limit(tally), cut(tally),
        ].compactMap { $0 }
    }

    private static func unplaced(_ tally: ScanTally) -> ExportWarning? {
        guard tally.unplacedLines > 0 else { return nil }
        let (lines, bytes) = (tally.unplacedLines, tally.unplacedBytes)
        return ExportWarning(
            code: "unplaced_lines",
            message: Wording(
                id: "\(lines) baris (\(bytes) byte) sebelum pesan pertama tidak termasuk pesan mana pun",
                en: "\(lines) lines (\(bytes) bytes) before the first message belong to no message"
            ),
            line: 1,
            count: lines
        )
    }

    private static func lookalikes(_ tally: ScanTally) -> ExportWarning? {
        guard tally.lookalikes > 0 else { return nil }
        let count = tally.lookalikes
        return ExportWarning(
            code: "lookalike_headers",
            message: Wording(
                id: "\(count) baris mirip awal pesan dibaca sebagai isi pesan (agenda atau kutipan chat)",
                en:
                    "\(count) lines that look like a message's beginning were read as text "
                    + "(agenda or pasted chat)"
            ),
            line: tally.firstLookalike,
            count: count
        )
    }

    /// Headers of another shape are quoted text; very many of them are a second export in the same file.
    private static func foreign(_ layout: ExportLayout) -> ExportWarning? {
        let count = layout.foreignHeaders
        guard count >= 5, count * 10 > layout.headers else { return nil }
        return ExportWarning(
            code: "mixed_header_shapes",
            message: Wording(
                id:
                    "\(count) baris memakai bentuk tanggal lain dan dibaca sebagai isi pesan; "
                    + "mungkin dua ekspor digabung",
                en:
                    "\(count) lines write their date in another shape and were read as text; "
                    + "perhaps two exports were joined"
            ),
            count: count
        )
    }

    private static func resets(_ tally: ScanTally) -> ExportWarning? {
        guard tally.clockResets > 0 else { return nil }
        return ExportWarning(
            code: "clock_resets",
            message: Wording(
                id: "jam mundur \(tally.clockResets) kali; mungkin beberapa ekspor digabung",
                en: "the clock runs back \(tally.clockResets) times; perhaps several exports were joined"
            ),
            count: tally.clockResets
        )
    }

    private static func longRecords(_ tally: ScanTally) -> ExportWarning? {
        guard tally.lines > 1000, tally.lines > tally.records * 50 else { return nil }
        return ExportWarning(
            code: "few_headers",
            message: Wording(
                id:
                    "hanya \(tally.records) pesan dari \(tally.lines) baris: sebagian besar "
                    + "baris tidak dikenali sebagai pesan",
                en:
                    "only \(tally.records) messages in \(tally.lines) lines: most lines were not "
                    + "recognised as messages"
            ),
            count: tally.lines - tally.records
        )
    }

    private static func limit(_ tally: ScanTally) -> ExportWarning? {
        guard
            let limit = limits.first(where: {
                abs(tally.records - $0) <= 10 || abs(tally.messages - $0) <= 10
            })
        else { return nil }
        return ExportWarning(
            code: "export_limit",
            message: Wording(
                id:
                    "berkas memuat sekitar \(limit) pesan, batas ekspor WhatsApp: pesan yang "
                    + "lebih lama tidak ada",
                en: "the file holds about \(limit) messages, WhatsApp's limit: older messages are missing"
            ),
            count: tally.records
        )
    }

    /// A whole history begins with the notice of encryption or the group's creation.
    private static func cut(_ tally: ScanTally) -> ExportWarning? {
        guard !tally.beginsWithAnnouncement, tally.records >= 100 else { return nil }
        return ExportWarning(
            code: "history_cut",
            message: Wording(
                id:
                    "berkas tidak diawali pemberitahuan pembuatan grup atau enkripsi: pesan yang "
                    + "lebih lama mungkin tidak ada",
                en:
                    "the file does not begin with the notice of encryption or creation: older "
                    + "messages may be missing"
            )
        )
    }
}
