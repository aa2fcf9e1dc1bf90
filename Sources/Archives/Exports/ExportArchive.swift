import Domain
import Foundation
import Networks

/// An export as it came: a ZIP, a folder or a bare text file, with the chat text and the media in it.
///
/// Everything in it is hostile. Nothing is unpacked to disk here, no name of an entry is ever used as a
/// path, and every limit counts bytes that really came out. Opening looks at names alone; damage
/// inside an entry shows when it is read. So that nothing is half imported, read the media into the
/// photo store first (where bytes that no entry cites do no harm) and append afterwards.
///
/// For one thread at a time.
package struct ExportArchive {
    /// What people call the file.
    package let name: String
    /// The chat text; its name is that of the archive and the entry, as in `Ekspor.zip/_chat.txt`.
    package let text: any ExportSource
    /// Names of the media that can be read, each in the form of ``mediaKey(_:)``.
    package let mediaNames: Set<String>
    /// What was left out: `unsafe_name`, `not_a_file`, `duplicate_name`.
    package let warnings: [ExportWarning]

    private let container: (any ExportContainer)?
    private let media: [String: Int]
    private let limits: ArchiveLimits

    /// Opens what lies at `path`.
    ///
    /// Throws ``ArchiveFault``.
    package init(path: String, limits: ArchiveLimits = ArchiveLimits()) throws {
        let name = URL(fileURLWithPath: path).lastPathComponent
        switch try InputShape(path: path) {
        case .folder:
            try self.init(FolderContainer(path: path, name: name, limits: limits), limits: limits)
        case .zip:
            try self.init(ZipContainer(path: path, name: name, limits: limits), limits: limits)
        case .text:
            try self.init(text: TextFile(path: path, name: name, limits: limits), limits: limits)
        }
    }

    private init(text: TextFile, limits: ArchiveLimits) {
        name = text.name
        self.text = text
        self.limits = limits
        container = nil
        media = [:]
        mediaNames = []
        warnings = []
    }

    private init(_ container: any ExportContainer, limits: ArchiveLimits) throws {
        var survey = ArchiveSurvey(depth: limits.depth)
        try container.forEach {
            survey.add($0)
            return true
        }
        let place = try ChatTextChoice.choose(among: survey.texts.map(\.name), archive: container.name)
        let chosen = survey.texts[place]
        survey.choose(text: chosen.index)
        name = container.name
        text = ArchivedText(
            entry: chosen.name,
            index: chosen.index,
            byteCount: chosen.size.map { Int($0) },
            container: container,
            limit: limits.textBytes
        )
        self.container = container
        self.limits = limits
        media = survey.media
        mediaNames = Set(survey.media.keys)
        warnings = survey.warnings
    }

    /// Calls `body` with each media file in the order of the container.
    ///
    /// A file that `body` does not read costs nothing.
    package func forEachMedia(_ body: (ArchiveMedia) throws -> Void) throws {
        var found = 0
        try container?.forEach { entry in
            guard let name = entry.name?.file, media[name] == entry.index else { return true }
            found += 1
            try body(ArchiveMedia(name: name, entry: entry, limit: limits.entryBytes))
            return true
        }
        // A folder that gains or loses files moves the others from their places.
        guard found == media.count else { throw ArchiveFault.changed(archive: name) }
    }

    /// The form in which a name from the chat text is looked up in ``mediaNames``.
    package static func mediaKey(_ name: String) -> String { EntryName.key(name) }
}
