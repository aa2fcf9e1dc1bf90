import Domain
import Networks

/// Reads `result.json` of Telegram Desktop ("Machine-readable JSON"), of one chat or of several.
///
/// Rows of supergroups and channels carry the ids that a bot sees (``IncomingPost/native``) and the moment in
/// UTC; those of basic groups are numbered for the exporting account, so they carry none and are aligned.
/// Both readings learn the chats' heads first, so nothing but the survey is kept between them.
package struct TelegramExportDecoder: ExportDecoder {
    package static let network = TelegramName.network

    private let wanted: String?

    /// `chat` names one chat of several, exactly as the file does.
    package init(chat: String? = nil) {
        wanted = chat
    }

    /// Throws ``TelegramExportError``; `dateOrder` is not needed, since the dates are ISO 8601.
    package func survey(_ source: any ExportSource, dateOrder: DateOrder?) throws -> ExportSurvey {
        let chat = try ExportChats(source, times: true).choice(wanted, file: source.name)
        return ExportSurvey(
            forumName: chat.name,
            dateOrder: .yearMonthDay,
            dateOrderEvidence: Wording(id: "tanggal ISO 8601", en: "ISO 8601 dates"),
            recordCount: chat.rows,
            period: chat.period,
            chat: chat.chat
        )
    }

    package func decode(
        _ source: any ExportSource,
        survey: ExportSurvey,
        post: (IncomingPost) throws -> Void
    ) throws -> [ExportWarning] {
        let chat = try ExportChats(source, times: false).choice(wanted, file: source.name)
        var rows = ExportRow(chat: chat)
        var others = 0
        try ExportScanner.scan(source, .chat(chat.index)) { piece in
            switch piece {
            case .row(_, let bytes, let range): try post(rows.post(bytes, at: range))
            case .passed: others += 1
            case .head: break
            }
        }
        return [
            rows.unreadable == 0 ? nil : .unreadableRows(rows.unreadable, line: rows.firstUnreadable),
            others == 0 ? nil : .otherChats(others),
        ].compactMap { $0 }
    }
}

extension ExportWarning {
    fileprivate static func unreadableRows(_ count: Int, line: Int?) -> ExportWarning {
        ExportWarning(
            code: "unreadable_row",
            message: Wording(
                id: "Ada baris yang tidak dapat dibaca; disimpan apa adanya.",
                en: "Some rows cannot be read; they are kept as they are."
            ),
            line: line,
            count: count
        )
    }

    fileprivate static func otherChats(_ count: Int) -> ExportWarning {
        ExportWarning(
            code: "other_chats",
            message: Wording(
                id: "Pesan obrolan lain dalam berkas ini dilewati.",
                en: "Messages of other chats in the file were passed over."
            ),
            count: count
        )
    }
}
