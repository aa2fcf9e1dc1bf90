import Networks

/// The updates of one answer to `getUpdates`.
struct UpdateBatch {
    let events: [LiveEvent]
    private let ids: [Int64?]

    /// Nil where `result` is no list.
    init?(_ result: JSONNode, decoder: UpdateDecoder) {
        guard let updates = result.elements else { return nil }
        events = updates.flatMap(decoder.events(of:))
        ids = updates.map { update in
            guard let id = update.object?["update_id"]?.integer, (0..<1 << 52).contains(id) else {
                return nil
            }
            return id
        }
    }

    /// Where polling goes on; nil where nothing came.
    ///
    /// An update without a readable id counts as the next one, so that it does not come for ever.
    func cursor(after place: PollCursor?, at now: Int64) -> PollCursor? {
        var next: Int64?
        for id in ids {
            if let id {
                next = max(next ?? 0, id + 1)
            } else {
                next = (next ?? place?.next).map { $0 + 1 }
            }
        }
        return next.map { PollCursor(next: $0, seen: now) }
    }
}
