import Domain

/// One part of the page, made of records: its first lines, and how many there are.
package struct DigestSection: Hashable, Sendable {
    /// The parts, in the order of the page.
    package enum Part: String, Sendable, CaseIterable {
        case decisions, conditions, directions, doubts, meetings, settled, news, activities, other

        /// What went well: after the rest of the page, and first to be shortened.
        var isMinor: Bool { self == .activities || self == .other }

        /// Whether the page says so where there is nothing.
        var saysNil: Bool { self == .decisions || self == .conditions }
    }

    /// What became of the records that began in the period; the two parts add up to all of them.
    package struct Flow: Hashable, Sendable {
        package let settled: Int
        package let open: Int

        package var received: Int { settled + open }

        package init(settled: Int, open: Int) {
            self.settled = settled
            self.open = open
        }
    }

    /// A page has room for so many lines of a part.
    package static let limit = 8

    package let part: Part
    /// At most ``limit``.
    package let lines: [RecordLine]
    /// How many of the last lines are the day's own, which older ones would have crowded out.
    private let fresh: Int
    /// How many there are, shown or not.
    package let count: Int
    /// The command that shows those that are left out, for who runs the relay: it stands in the JSON, not on a
    /// leader's page; nil where none is left out.
    package let command: String?
    package let flow: Flow?
    /// Posts of the period that recognition is not sure of: proposals, apart from the doubts.
    package let suggestions: [Int]

    package init(
        _ part: Part,
        _ lines: [RecordLine],
        count: Int? = nil,
        fresh: Int = 0,
        command: String? = nil,
        flow: Flow? = nil,
        suggestions: [Int] = []
    ) {
        self.part = part
        self.lines = Array(lines.prefix(Self.limit))
        self.fresh = fresh
        self.count = max(count ?? lines.count, self.lines.count)
        self.command = self.count > self.lines.count ? command ?? "titian records" : nil
        self.flow = flow
        self.suggestions = suggestions
    }

    /// The lines for a place with room for fewer: a third of them the day's own.
    func lines(atMost room: Int) -> [RecordLine] {
        guard lines.count > room else { return lines }
        let last = min(fresh, room / 3)
        return lines.prefix(room - last) + lines.suffix(last)
    }

    /// How many lines the page leaves out.
    package var rest: Int { count - lines.count }

    /// Whether it has nothing to say.
    var isEmpty: Bool { count == 0 && suggestions.isEmpty && (flow?.received ?? 0) == 0 }
}
