import Domain

/// A stretch of time in which posts may be missing.
package struct GapView: Hashable, Sendable {
    /// The `gap` entry.
    package var entry: Int
    /// The only forum that is meant; nil for all of the network's.
    package var forum: ForumID?
    package var network: String
    /// Milliseconds UTC; equal where nothing tells the end.
    package var from: Int64
    package var to: Int64
}

extension JournalView {
    /// The gaps that touch `period`, in log order.
    package func gaps(in period: PostPeriod) throws -> [GapView] {
        var gaps: [GapView] = []
        try events(.gap) { event in
            guard let gap = event.body.flatMap({ GapView(event, $0) }) else { return }
            if gap.to >= period.lower, gap.from < period.upper { gaps.append(gap) }
        }
        return gaps
    }
}

extension GapView {
    /// Nil for a body of another shape.
    fileprivate init?(_ event: EventView, _ body: [UInt8]) {
        var gap = GapView(entry: event.entry, forum: event.forum, network: "", from: 0, to: 0)
        let isRead: Void? = try? JSONScanner.read(body) { json in
            try json.object { json in
                if json.keyIs("network") {
                    gap.network = try json.string()
                } else if json.keyIs("from") {
                    gap.from = try json.integer()
                } else if json.keyIs("to") {
                    gap.to = try json.integer()
                } else {
                    try json.skip()
                }
            }
        }
        guard isRead != nil else { return nil }
        self = gap
    }
}
