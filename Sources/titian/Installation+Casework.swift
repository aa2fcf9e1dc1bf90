import Casework
import Digest
import Domain
import Journal
import Outbox
import ReadModel
import Records
import Roster
import Teleconference

extension Installation {
    /// The kinds of record: those that Titian ships, with the city's own over them.
    func kinds() throws -> KindCatalog {
        switch KindCatalog.reading(try KindFolder(folder).sources()) {
        case .success(let catalog): return catalog
        case .failure(let faults): throw UnreadableKinds(faults: faults)
        }
    }

    /// The actor that makes records of this log's posts; `networks` are those by which it can have something said, nil
    /// where nothing is said on its account.
    func caseworker(view: JournalView, appender: any EntryAppender, networks: Set<String>? = nil) throws
        -> Caseworker
    {
        var settings = Caseworker.Settings(zone: settings.timeZone, discreet: Discretion.condition)
        let outbox = try outboxSettings()
        settings.speech = { outbox.speech(in: $0) }
        settings.networks = networks
        settings.link = try meetingLinks()
        return Caseworker(
            view: view,
            journal: try journalReader(),
            appender: appender,
            kinds: try kinds(),
            settings: settings
        )
    }

    /// Whom the relay can tell something by the roster of a day.
    func addressees(_ state: RosterState, _ day: RosterDay) throws -> Addressees {
        let outbox = try outboxSettings()
        return Addressees(state, day, networks: spokenNetworks) { outbox.speech(in: $0) }
    }

    /// How links to meetings are made, where the city has a server for them and its secret is there.
    private func meetingLinks() throws -> (@Sendable (MeetingPass) throws -> String)? {
        guard let jitsi = settings.service.jitsi, let secret = try jitsi.secret.value() else { return nil }
        let rooms = try JitsiRooms(
            domain: jitsi.domain,
            appID: jitsi.appID,
            secret: RoomSecret(secret),
            clock: SystemClock.now
        )
        return { pass in
            try waiting {
                try await rooms.link(
                    to: rooms.room(of: pass.meeting),
                    for: JitsiParticipant(id: pass.member, name: pass.name),
                    moderator: pass.isModerator,
                    from: pass.from,
                    until: pass.until
                )
            }
        }
    }

    /// Makes records of what the log has and nobody looked at yet, or of everything again by the present rules.
    func conclude(
        _ view: JournalView,
        _ appender: any EntryAppender,
        again: Bool = false,
        clock: () -> Int64
    ) throws {
        var worker = try caseworker(view: view, appender: appender)
        let size = try view.followed()
        let bar = ProgressBar(Speech.say(id: "Mengenali catatan", en: "Recognising records"), total: size)
        defer { bar.finish() }
        func advance(to read: Int) throws {
            bar.advance(to: read)
            try view.catchUp()
        }
        if again {
            try worker.reconsider(now: clock(), progress: advance)
        } else {
            try worker.turn(now: clock(), progress: advance)
        }
        try view.catchUp()
        try appender.checkpoint()
    }
}

/// The city's own kinds are wrong.
struct UnreadableKinds: TitianError {
    let faults: KindFaults

    var message: Wording {
        let first = faults.all[0]
        let more = faults.all.count - 1
        let rest = more == 0 ? ("", "") : (" (dan \(more) lagi)", " (and \(more) more)")
        return Wording(
            id: first.text(in: .indonesian) + rest.0,
            en: first.text(in: .english) + rest.1
        )
    }

    var advice: Wording {
        Wording(id: "Periksa dengan `titian kinds check`.", en: "Check with `titian kinds check`.")
    }
}
