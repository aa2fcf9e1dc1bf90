/// A stretch of a file that is aligned at once.
package struct AlignmentWindow: Sendable {
    /// The records to decide, in file order, and after them some that only give context.
    package var records: [FileRecord]
    /// How many of the records are decided now; the others come again in the next window.
    package var decided: Int

    package init(records: [FileRecord], decided: Int) {
        self.records = records
        self.decided = min(decided, records.count)
    }

    /// The stretches of the file's clock that the records cover, apart by six hours or more.
    func spans() -> [ClosedRange<Int64>] {
        var spans: [ClosedRange<Int64>] = []
        for time in records.lazy.map(\.milliseconds).sorted() {
            if let last = spans.last, time - last.upperBound < 6 * 3_600_000 {
                spans[spans.count - 1] = last.lowerBound...time
            } else {
                spans.append(time...time)
            }
        }
        return spans
    }
}

/// Cuts the records of a file into windows, so that memory stays bounded.
///
/// A window ends where the forum is quiet for ten minutes, once it holds `least` records. Where it is
/// never quiet, it is cut at `most` in the longest pause near the end, and what follows is given along as
/// context, so that a pair is not torn apart. Feed it every record in file order.
package struct Windower: Sendable {
    private var records: [FileRecord] = []
    private var recent: Int64?
    private let least: Int
    private let most: Int
    private let context: Int
    private let quiet: Int64 = 600_000

    package init(least: Int = 256, most: Int = 5000, context: Int = 1000) {
        self.least = max(1, least)
        self.most = max(2, most, least)
        self.context = max(1, min(context, most / 2))
    }

    /// Takes the next record; the window that is complete with it, if any.
    package mutating func add(_ record: FileRecord) -> AlignmentWindow? {
        var ready: AlignmentWindow?
        if let recent, records.count >= least, record.milliseconds - recent >= quiet {
            ready = finish()
        } else if records.count >= most + context {
            ready = forced()
        }
        records.append(record)
        // A line with an older stamp is no quiet time: the latest of the last lines counts.
        recent = records.suffix(8).lazy.map(\.milliseconds).max()
        return ready
    }

    /// The last window; nil where nothing is left.
    package mutating func finish() -> AlignmentWindow? {
        guard !records.isEmpty else { return nil }
        defer { records.removeAll(keepingCapacity: true) }
        return AlignmentWindow(records: records, decided: records.count)
    }

    private mutating func forced() -> AlignmentWindow {
        var cut = most
        var longest = Int64.min
        for place in (most - context + 1)...most {
            let pause = records[place].milliseconds - records[place - 1].milliseconds
            if pause >= longest {
                longest = pause
                cut = place
            }
        }
        let window = AlignmentWindow(records: records, decided: cut)
        records.removeFirst(cut)
        return window
    }
}
