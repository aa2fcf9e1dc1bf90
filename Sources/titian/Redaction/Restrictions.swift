import Domain
import Journal
import ReadModel

/// What restricting an entry hides, or lifting that shows again: the post whole, and what holds its words.
///
/// Restriction of processing (docs/log.md): content stays in the log and is shown to nobody. It takes what an erasure takes
/// (see ``RedactionPlan``), so that nothing is shown which an erasure would remove.
struct Restrictions {
    enum Operation: String {
        case restrict, lift
    }

    /// In log order; each has content, is hidden by a `restrict`, and shown again by a `lift`.
    let items: [RedactionPlan.Item]
    /// Numbers of the records that cite what is hidden.
    let records: [String]
    /// Records of which nothing is seen meanwhile, as what opened them holds words.
    let ending: [String]
    /// Bundles that left the house before.
    let exports: [Int]

    /// Throws ``RedactionFault`` for entries that there are not, that are never hidden, or that stand so already.
    init(
        _ asked: Set<Int>,
        _ operation: Operation,
        in journal: JournalReader,
        keys: NaturalKeys,
        view: JournalView
    ) throws {
        let size = try journal.size()
        let unknown = asked.filter { $0 < 0 || $0 >= size }.sorted()
        guard unknown.isEmpty else { throw RedactionFault.noSuchEntries(unknown) }
        let roots = Set(try asked.map { try view.post($0)?.revises ?? $0 })
        let hidden = try roots.filter { try view.isRestricted($0) }.sorted()
        switch operation {
        case .restrict: guard hidden.isEmpty else { throw RedactionFault.restricted(hidden) }
        case .lift:
            let shown = roots.subtracting(hidden).sorted()
            guard shown.isEmpty else { throw RedactionFault.notRestricted(shown) }
        }
        let plan = try RedactionPlan(roots, in: journal, keys: keys)
        guard plan.gone.isEmpty else { throw RedactionFault.nothingLeft(plan.gone) }
        let others = plan.items.filter { $0.why != .asked }
        // What another restriction hides as well stays hidden with that.
        let kept = operation == .lift ? try Self.hiddenOtherwise(others, roots, journal, keys, view) : []
        items = plan.items.filter { !kept.contains($0.entry) }
        records = plan.records.subtracting(plan.ending).sorted()
        ending = plan.ending.sorted()
        exports = plan.exports
    }

    /// Which of what holds words of the posts that are shown again holds those of posts that stay hidden.
    private static func hiddenOtherwise(
        _ others: [RedactionPlan.Item],
        _ roots: Set<Int>,
        _ journal: JournalReader,
        _ keys: NaturalKeys,
        _ view: JournalView
    ) throws -> Set<Int> {
        guard !others.isEmpty else { return [] }
        let derived = Set(others.map(\.entry))
        let still = Set(try view.restrictedPosts()).subtracting(roots)
        guard !still.isEmpty else { return [] }
        return derived.intersection(try RedactionPlan(still, in: journal, keys: keys).items.map(\.entry))
    }
}

extension Installation {
    /// Hides entries or shows them again; returns what that takes in and the entries that say so.
    ///
    /// Not while the service runs: it may have words in its memory that it is about to pass on.
    func restrict(_ entries: Set<Int>, _ operation: Restrictions.Operation, reason: String, by name: String)
        throws -> (plan: Restrictions, range: Range<Int>)
    {
        guard !isServed else { throw RedactionFault.served }
        let appender = try soleAppender()
        defer { appender.close() }
        let view = try readModel()
        let plan = try Restrictions(
            entries,
            operation,
            in: try journalReader(),
            keys: try keyFolder.naturalKeys(),
            view: view
        )
        let body = RedactionNote.body(op: operation.rawValue, reason: reason, by: name)
        let numbers = plan.items.map(\.entry)
        let drafts = stride(from: 0, to: numbers.count, by: EntryDraft.fromLimit).map { start in
            EntryDraft(
                kind: .restriction,
                contents: BySlot(body: body),
                from: Array(numbers[start..<min(start + EntryDraft.fromLimit, numbers.count)])
            )
        }
        let range = try appender.appendAndWait(drafts)
        try appender.checkpoint()
        try view.catchUp()
        return (plan, range)
    }
}
