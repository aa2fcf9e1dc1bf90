import Domain

/// The order in which a date's numbers stand.
package enum DateOrder: String, Sendable, CaseIterable {
    case dayMonthYear = "dmy"
    case monthDayYear = "mdy"
    case yearMonthDay = "ymd"
}

/// What a first reading of an export found out, needed before the second can decode it.
package struct ExportSurvey: Sendable, Hashable {
    /// The forum's name, from the file's name or its first system lines; nil where neither tells.
    package var forumName: String?
    package var dateOrder: DateOrder
    /// Why this order: a sentence for the report, naming the deciding line.
    package var dateOrderEvidence: Wording
    /// How many records the file seems to hold.
    package var recordCount: Int
    /// First and last reading of the clock.
    package var period: ClosedRange<CivilTime>?
    /// The chat as the network's bot names it, where the file tells.
    package var chat: LiveChat?

    package init(
        forumName: String?,
        dateOrder: DateOrder,
        dateOrderEvidence: Wording,
        recordCount: Int,
        period: ClosedRange<CivilTime>?,
        chat: LiveChat? = nil
    ) {
        self.forumName = forumName
        self.dateOrder = dateOrder
        self.dateOrderEvidence = dateOrderEvidence
        self.recordCount = recordCount
        self.period = period
        self.chat = chat
    }
}

/// Something worth telling the importer that did not stop the import.
package struct ExportWarning: Sendable, Hashable {
    /// Stable name for programs.
    package var code: String
    package var message: Wording
    /// 1-based line, where one can be named.
    package var line: Int?
    /// How often.
    package var count: Int

    package init(code: String, message: Wording, line: Int? = nil, count: Int = 1) {
        self.code = code
        self.message = message
        self.line = line
        self.count = count
    }
}

/// What an export format implements: pure decoding in two readings.
///
/// The implementer owes: no I/O but through the source, memory that does not grow with the file, an
/// error rather than a guess where dates cannot be told, and every byte of the file inside exactly one
/// record or counted in a warning. It must treat the bytes as hostile.
package protocol ExportDecoder {
    /// The network's name in author ids, such as `whatsapp`.
    static var network: String { get }

    /// Whether a text that begins with `head` (at most 64 bytes of it) is of this format; the first decoder
    /// that says so reads it.
    func reads(head: [UInt8]) -> Bool

    /// First reading. Throws a ``TitianError`` where the file is not an export of this kind or its date
    /// order cannot be told and `dateOrder` is nil.
    func survey(_ source: any ExportSource, dateOrder: DateOrder?) throws -> ExportSurvey

    /// Second reading: calls `post` with every record in file order, and returns the warnings.
    func decode(
        _ source: any ExportSource,
        survey: ExportSurvey,
        post: (IncomingPost) throws -> Void
    ) throws -> [ExportWarning]
}

extension ExportDecoder {
    /// A format without a mark of its own is tried last.
    package func reads(head: [UInt8]) -> Bool { true }
}
