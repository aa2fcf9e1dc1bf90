import Domain
import Networks

/// Reads WhatsApp's "Export chat" text, of iOS and Android, in Indonesian and English.
///
/// Both readings learn the file's layout first, so each passes over the source twice: nothing but the
/// survey needs to be kept between them.
package struct WhatsAppExportDecoder: ExportDecoder {
    package static let network = "whatsapp"

    package init() {}

    package func survey(_ source: any ExportSource, dateOrder: DateOrder?) throws -> ExportSurvey {
        let layout = try LayoutReader.layout(source, dateOrder: dateOrder)
        let tally = try RecordScanner.scan(source, layout: layout) { _ in }
        var period: ClosedRange<CivilTime>?
        if let first = tally.first, let last = tally.last { period = first...last }
        return ExportSurvey(
            forumName: ForumName.inPath(source.name) ?? layout.announcedName,
            dateOrder: layout.order,
            dateOrderEvidence: layout.evidence,
            recordCount: tally.records,
            period: period
        )
    }

    package func decode(
        _ source: any ExportSource,
        survey: ExportSurvey,
        post: (IncomingPost) throws -> Void
    ) throws -> [ExportWarning] {
        let layout = try LayoutReader.layout(source, dateOrder: survey.dateOrder)
        var builder = PostBuilder(layout)
        let tally = try RecordScanner.scan(source, layout: layout) { record in
            try post(builder.post(record))
        }
        return ScanWarnings.warnings(tally, layout)
    }
}
