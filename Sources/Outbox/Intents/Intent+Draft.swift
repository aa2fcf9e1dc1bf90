import Domain
import Journal

extension Intent {
    /// The entry by which it stands in the log, once for each ``naturalKey``.
    package func draft(keys: NaturalKeys) -> EntryDraft {
        var forum: ForumID?
        if case .forum(let target) = target { forum = target }
        return EntryDraft(
            kind: .intent,
            forum: forum,
            contents: BySlot(body: encoded()),
            from: [source] + (reply.map { $0 == source ? [] : [$0] } ?? []),
            key: EntryKey(own: keys.key(of: naturalKey))
        )
    }
}
