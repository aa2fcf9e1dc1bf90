import Domain
import Foundation
import Intake
import Journal
import Media
import Outbox
import ReadModel
import Roster

/// One data folder with its parts: the composition root's view of an installation.
struct Installation {
    let folder: DataFolder
    let settings: Settings

    var keyFolder: KeyFolder { KeyFolder(path: settings.keys) }

    /// The civil time of the organisation.
    var clock: CivilClock { CivilClock(zone: settings.timeZone) }

    /// What the relay may say, and when.
    func outboxSettings() throws -> OutboxSettings {
        try settings.service.outbox.settings(organisation: settings.name, zone: settings.timeZone)
    }

    func journalReader() throws -> JournalReader {
        try JournalReader(path: folder.journal)
    }

    /// The photo store; for writing only while the appender is held.
    func photos(_ access: PhotoStore.Access) throws -> PhotoStore {
        try PhotoStore(folder: folder.photos, access: access)
    }

    /// The right to append; every command that writes takes it here: from the journal itself, or through the
    /// service that holds it.
    func appender(clock: @escaping @Sendable () -> Int64 = SystemClock.now) throws -> any EntryAppender {
        do {
            return try Appender(path: folder.journal, keys: keyFolder, clock: clock)
        } catch let fault as JournalFault {
            guard case .heldBy = fault, isServed else { throw fault }
            return try SocketAppender(path: folder.socket, keys: keyFolder)
        }
    }

    /// A service answers on this installation's socket.
    var isServed: Bool { UnixSocket.isAnswered(folder.socket) }

    /// The read model, caught up with the journal: by the service where one runs, else here.
    func readModel() throws -> JournalView {
        let path = try ViewPlace(folder).readModel
        if isServed {
            let model = try JournalView.openReading(path: path, journal: try journalReader())
            try model.await(seconds: 30)
            return model
        }
        let model = try JournalView.open(path: path, journal: try journalReader())
        let lag = try model.lag()
        let bar = ProgressBar(Speech.say(id: "Mengindeks", en: "Indexing"), total: lag)
        defer { bar.finish() }
        try model.catchUp { bar.advance(to: $0) }
        return model
    }

    /// The forum of that name; a fault that lists the known ones where there is none.
    func forum(named name: String, in model: JournalView) throws -> Forum {
        let roster = try model.roster()
        guard let forum = roster.forum(named: name) else {
            throw UnknownForum(name: name, known: roster.forums.map(\.name))
        }
        return forum
    }
}

/// A forum was asked for that is not in the log.
struct UnknownForum: TitianError {
    let name: String
    let known: [String]

    var message: Wording {
        Wording(
            id: "Tidak ada forum \"\(name)\" di log ini.",
            en: "There is no forum \"\(name)\" in this log."
        )
    }

    var advice: Wording {
        let list = known.joined(separator: ", ")
        return known.isEmpty
            ? Wording(id: "Belum ada forum; impor dahulu.", en: "There are no forums yet; import first.")
            : Wording(id: "Yang ada: \(list).", en: "Known: \(list).")
    }
}
