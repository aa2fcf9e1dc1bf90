import Archives
import Domain
import Foundation
import Intake
import Journal
import Logging
import Media
import Networks
import Outbox
import ReadModel

/// Exports that an aide sends to the relay as documents: imported as if by `titian import`, with the same
/// report as a private answer.
///
/// The answer is an intent keyed by the document, so a document is imported and answered once, also where the
/// process died in between.
struct ExportInbox: Sendable {
    let installation: Installation
    let appender: any EntryAppender
    let view: JournalView
    let photos: PhotoStore
    let logger: Logger

    static let actor = "import"

    /// Imports what has arrived with a post, where it is an export and its sender may send some.
    func take(_ arrival: MediaFetcher.Arrival) async {
        for attachment in arrival.attachments {
            guard let name = attachment.name, let hash = attachment.sha256, Self.isExport(name),
                let sender = arrival.awaited.sender
            else { continue }
            do {
                try await importDocument(name, hash, from: sender, entry: arrival.entry)
            } catch {
                logger.warning("an export could not be imported", metadata: ["error": "\(error)"])
            }
        }
    }

    private static func isExport(_ name: String) -> Bool {
        let name = name.lowercased()
        let isChat = name.hasSuffix(".txt") && name.contains("whatsapp")
        return isChat || name.hasSuffix(".zip") || name == "result.json"
    }

    private func importDocument(_ name: String, _ hash: String, from sender: PostAuthor, entry: Int)
        async throws
    {
        guard installation.settings.service.exporters.contains(sender.id) else {
            logger.notice("an export from somebody who may not send one", metadata: ["entry": "\(entry)"])
            return
        }
        let text = try await blocking { try report(name, hash) }
        let answer = Intent(
            actor: Self.actor,
            source: entry,
            target: .person(sender.id),
            kind: .answer,
            text: text
        )
        let draft = EntryDraft(
            kind: .intent,
            contents: BySlot(body: answer.encoded()),
            from: [entry],
            key: EntryKey(own: appender.naturalKeys.key(of: answer.naturalKey))
        )
        _ = try await appender.offer([draft])
    }

    /// What the import came to, or why there was none, in words for the sender.
    private func report(_ name: String, _ hash: String) throws -> String {
        let folder = installation.folder.service + "/inbox-\(hash.prefix(16))"
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        defer { try? FileManager.default.removeItem(atPath: folder) }
        // The importer reads the forum's name off the file's.
        let path = "\(folder)/\(Self.harmless(name))"
        try? FileManager.default.removeItem(atPath: path)
        guard link(photos.place(of: hash), path) == 0 else {
            throw JournalFault.commitFailed(path: path, detail: String(cString: strerror(errno)))
        }
        let zone = installation.settings.timeZone
        let options = ImportOptions(zone: zone, home: zone, batch: ImportOptions.besideService)
        do {
            let report = try installation.importExport(
                path,
                options: options,
                into: (appender: appender, view: view, photos: photos)
            )
            return ImportSummary(report).text(in: .indonesian)
        } catch let fault as any TitianError {
            return fault.text(in: .indonesian).replacing(folder + "/", with: "")
        }
    }

    /// The sender's name for the file, without anything that could lead elsewhere.
    private static func harmless(_ name: String) -> String {
        let flat = String(name.map { $0 == "/" || $0 == "\0" ? "_" : $0 })
        return flat.hasPrefix(".") ? "_" + flat : flat
    }
}
