import Domain
import Journal
import Media
import ReadModel

extension Installation {
    /// What erasing these entries would take with it.
    func redactionPlan(_ entries: Set<Int>) throws -> RedactionPlan {
        try RedactionPlan(entries, in: try journalReader(), keys: try keyFolder.naturalKeys())
    }

    /// The only one who may append, as content is erased through no socket.
    func soleAppender() throws -> Appender {
        guard !isServed, let appender = try appender() as? Appender else { throw RedactionFault.served }
        return appender
    }

    /// Files of the plan that no entry which stays came with.
    func filesToDelete(_ plan: RedactionPlan, _ view: JournalView) throws -> [String] {
        let going = Set(plan.items.map(\.entry))
        return try plan.files.sorted().filter { try view.entries(withFile: $0).allSatisfy(going.contains) }
    }

    /// Up to so many entries that stay and have the same words: quoted, forwarded, said twice.
    func entriesAlike(_ plan: RedactionPlan, limit: Int = 20) throws -> [Int] {
        let going = Set(plan.items.map(\.entry))
        let journal = try journalReader()
        var found: [Int] = []
        try journal.scan(0..<(try journal.size())) { view in
            guard found.count < limit, !going.contains(view.number) else { return }
            let isAlike = Slot.allCases.contains { slot in view.content(slot).map(plan.traces.areIn) ?? false
            }
            if isAlike { found.append(view.number) }
        }
        return found
    }

    /// Erases what the plan says, and looks whether it is gone; returns the redaction entries.
    ///
    /// The files go first: a crash behind that leaves entries whose files are missing, which `titian verify` tells, and
    /// the same command again finishes. Behind the commit only views and write-ahead logs may still hold something;
    /// the same command again empties those too.
    func redact(_ plan: RedactionPlan, through appender: Appender, reason: String, by name: String) throws
        -> Range<Int>
    {
        let view = try readModel()
        let place = try ViewPlace(folder)
        for file in try filesToDelete(plan, view) {
            try photos(.writing).delete(file)
            try ThumbnailCache.forget(file, in: place.thumbnails)
        }
        var range = appender.size..<appender.size
        if !plan.items.isEmpty {
            range = try appender.erase(
                plan.items.map(\.entry),
                because: RedactionNote.body(op: nil, reason: reason, by: name),
                tombstones: plan.tombstones
            )
            try appender.checkpoint()
        }
        try view.catchUp()
        try appender.scrub()
        let remains = try plan.traces.found(below: folder.path, withWords: try entriesAlike(plan).isEmpty)
        guard remains.isEmpty else { throw RedactionFault.remains(remains) }
        return range
    }

    /// Places a legal hold on entries, or lifts it; returns the entry that says so.
    func hold(_ entries: Set<Int>, _ operation: LegalHolds.Operation, reason: String, by name: String) throws
        -> Int
    {
        let appender = try appender()
        defer { appender.close() }
        let unknown = entries.filter { $0 < 0 || $0 >= appender.size }.sorted()
        guard unknown.isEmpty else { throw RedactionFault.noSuchEntries(unknown) }
        let body = RedactionNote.body(op: operation.rawValue, reason: reason, by: name)
        let draft = EntryDraft(kind: .hold, contents: BySlot(body: body), from: entries.sorted())
        let range = try appender.appendAndWait([draft])
        try appender.checkpoint()
        return range.lowerBound
    }
}

/// The body of `redaction`, `hold` and `restriction` entries.
enum RedactionNote {
    /// `{"op":"hold"|"release"|"restrict"|"lift","reason":…,"by":…}`; an erasure has no `op`.
    static func body(op: String?, reason: String, by name: String) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        if let op {
            json.key("op")
            json.string(op)
        }
        json.key("reason")
        json.string(reason)
        json.key("by")
        json.string(name)
        json.endObject()
        return json.bytes
    }
}
