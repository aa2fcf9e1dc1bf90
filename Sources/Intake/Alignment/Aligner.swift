import Domain

/// Places the records of an export among the posts that the log holds: what is new, what is known, what
/// changed.
///
/// How to use it, for one file of one forum:
/// 1. First reading: every record into a ``RecordSample``. If the log holds posts of the forum, run an
///    ``OffsetSurvey`` over them and make the aligner of its result; else use ``init(senders:)``.
/// 2. Second reading: every record into a ``Windower``. For each window fetch the logged posts within
///    ``reach(of:)``, in any order, in their state before this import, and call ``align(_:against:)``.
///    Posts that this import appends must not be among them.
/// 3. Append what the decisions say. A new post belongs to ``SenderLedger/author(of:)``, or else to an
///    author made for this import and this label. At the end append the ``SenderLedger/aliases`` of
///    ``senders``: where a label for which an author was made is mapped only later, the alias makes both
///    one person, and the next import must be given the resulting one id.
///
/// A post that was appended as ambiguous is matched like any other when the file is imported again.
package struct Aligner: Sendable {
    /// Who is who, as far as it is known by now.
    package private(set) var senders: SenderLedger
    /// The decisions so far.
    package private(set) var counts = AlignmentCounts()
    private let offset: Int64
    private let minutes: ClosedRange<Int>?
    private let fileIsOlder: Bool
    private var consumed: Set<Int> = []
    private var consumedOrder: [Int] = []
    /// The farthest that a phone's own clock may stand off, in minutes.
    static let tolerance = 2
    private let remembered = 1 << 16

    /// An aligner for a file that was surveyed; `period` is that of its ``RecordSample``.
    ///
    /// `fileIsOlder` says that the file was exported before the log's latest edits of the period.
    package init(
        _ survey: OffsetSurvey.Result,
        period: ClosedRange<Int64>?,
        fileIsOlder: Bool = false
    ) {
        senders = survey.senders
        let offset = Int64(survey.clockOffset ?? 0) * 60_000
        self.offset = offset
        minutes = period.map {
            Evidence.minute($0.lowerBound + offset)...Evidence.minute($0.upperBound + offset)
        }
        self.fileIsOlder = fileIsOlder
    }

    /// An aligner for a file whose forum the log does not know yet.
    package init(senders: SenderLedger = SenderLedger()) {
        self.senders = senders
        offset = 0
        minutes = nil
        fileIsOlder = false
    }

    /// The stretches of the log, in its own milliseconds, whose posts `align` needs for a window.
    package func reach(of window: AlignmentWindow) -> [ClosedRange<Int64>] {
        // One minute more, because a minute-precise time stands for its whole minute.
        let margin = Int64(Aligner.tolerance + 1) * 60_000
        return window.spans().map { $0.lowerBound + offset - margin...$0.upperBound + offset + margin }
    }

    /// Decides the window's first `decided` records, in file order.
    package mutating func align(_ window: AlignmentWindow, against posts: [LoggedPost]) -> [AlignmentDecision]
    {
        let free = posts.filter { !consumed.contains($0.entry) }
        guard !free.isEmpty else {
            for record in window.records.prefix(window.decided) {
                if let label = record.label { senders.meet(label) }
            }
            senders.resolve()
            counts.added += window.decided
            return [AlignmentDecision](repeating: .add, count: window.decided)
        }
        var matching = WindowMatching(
            records: window.records,
            decided: window.decided,
            posts: free,
            offset: offset,
            minutes: minutes,
            fileIsOlder: fileIsOlder,
            senders: senders
        )
        matching.run()
        senders = matching.senders
        for entry in matching.consumed() { remember(entry) }
        let decisions = matching.decisions()
        decisions.forEach { counts.count($0) }
        return decisions
    }

    private mutating func remember(_ entry: Int) {
        guard consumed.insert(entry).inserted else { return }
        consumedOrder.append(entry)
        if consumedOrder.count > 2 * remembered {
            consumedOrder.prefix(remembered).forEach { consumed.remove($0) }
            consumedOrder.removeFirst(remembered)
        }
    }
}
