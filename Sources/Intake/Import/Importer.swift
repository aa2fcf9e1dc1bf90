import Archives
import Domain
import Foundation
import Journal
import Media
import Networks
import ReadModel
import Roster

/// Brings the posts of an export into the log: the way in for files.
///
/// Three readings, none of which keeps the file in memory: the survey (is it an export, in which order
/// stand its dates, how is the forum called), the comparison (how far does its clock stand off, who is
/// who), and the one that appends. What can fail fails before the third. An import that is cut off in
/// the third leaves whole batches in the log; run again, it aligns with them and adds the rest.
package struct Importer {
    private let decoders: [any ExportDecoder]
    private let journal: JournalReader
    private let model: JournalView
    private let photos: PhotoStore
    private let appender: (any EntryAppender)?
    private let naturalKeys: NaturalKeys
    private let progress: (_ step: ImportStep, _ done: Int, _ total: Int?) -> Void

    /// Without an appender only dry runs are possible.
    package init(
        decoders: [any ExportDecoder],
        journal: JournalReader,
        model: JournalView,
        photos: PhotoStore,
        appender: (any EntryAppender)?,
        naturalKeys: NaturalKeys,
        progress: @escaping (_ step: ImportStep, _ done: Int, _ total: Int?) -> Void = { _, _, _ in }
    ) {
        self.decoders = decoders
        self.naturalKeys = naturalKeys
        self.journal = journal
        self.model = model
        self.photos = photos
        self.appender = appender
        self.progress = progress
    }

    /// Imports the `.zip`, `.txt` or folder at `path`.
    package func run(_ path: String, options: ImportOptions) throws -> ImportReport {
        let archive = try ExportArchive(path: path)
        let text = archive.text
        let head = try Self.head(of: text)
        guard let decoder = decoders.first(where: { $0.reads(head: head) }) else {
            throw ImportFault.noForumName(file: path)
        }
        let survey = try decoder.survey(text, dateOrder: options.dateOrder)
        guard let name = options.forum ?? survey.forumName else { throw ImportFault.noForumName(file: path) }
        try model.catchUp()
        let roster = try model.roster()
        let network = type(of: decoder).network
        let linked = survey.chat.flatMap { roster.forum(network: network, chat: $0.id) }
        let forum = linked ?? roster.forum(named: name)

        var report = ImportReport(
            file: path,
            forum: forum?.name ?? name,
            dateOrder: survey.dateOrder,
            dateOrderEvidence: survey.dateOrderEvidence
        )
        report.isDryRun = options.isDryRun
        report.warnings = archive.warnings

        var shelf = MediaShelf()
        if options.isDryRun {
            try shelf.measure(archive) { progress(.media, $0, nil) }
        } else {
            try shelf.fill(from: archive, into: photos) { progress(.media, $0, nil) }
        }
        report.media = shelf.count

        let history = try ForumHistory(forum: forum, roster: roster, model: model, below: try journal.size())
        var pass = AppendingPass(
            text: text,
            survey: survey,
            options: options,
            history: history,
            shelf: shelf,
            report: report
        )
        pass.network = network
        if let chat = survey.chat {
            pass.known = KnownMessages(
                keys: LiveKeys(naturalKeys, network: network, chat: chat.id),
                journal: journal,
                view: model
            )
            pass.newLink = linked == nil ? chat : nil
        }
        pass.forumName = name
        pass.erased = try ErasedPosts(naturalKeys, in: journal, forum: forum?.id)
        pass.appender = options.isDryRun ? nil : appender
        pass.progress = { progress(.posts, $0, survey.recordCount) }
        try pass.run(decoder)
        if !options.isDryRun {
            try appender?.checkpoint()
            try model.catchUp { progress(.index, $0, nil) }
            // The archive brought them back into the store.
            for file in pass.erasedFiles where try model.entries(withFile: file).isEmpty {
                try photos.delete(file)
            }
        }
        return pass.report
    }

    /// The first bytes, by which a format is known.
    private static func head(of text: any ExportSource) throws -> [UInt8] {
        struct Enough: Error {}
        var head: [UInt8] = []
        do {
            try text.read { chunk in
                head += chunk.prefix(64 - head.count)
                if head.count >= 64 { throw Enough() }
            }
        } catch is Enough {}
        return head
    }
}

/// What an import is busy with, for a progress bar.
package enum ImportStep: Sendable {
    case media, posts, index
}
