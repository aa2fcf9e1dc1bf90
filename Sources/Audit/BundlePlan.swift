import Domain
import Journal

/// Which entries a bundle holds, and in which form.
struct BundlePlan: Sendable {
    /// The entries whose envelopes stand in `envelopes.jsonl`.
    let range: Range<Int>
    /// The entries that are opened, ascending: the selection and its context.
    let opened: [Int]
    /// The opened entries in front of the range: each comes with a receipt of its own.
    let outside: [Int]

    /// Adds to the selection what a reader needs: birth, export, and the intake entries it cites.
    init(_ request: BundleRequest, journal: JournalReader, export: Int) throws {
        let first = try Self.firstEntry(for: request, journal: journal, size: export)
        range = first..<(export + 1)
        var numbers = Set(request.context)
        numbers.formUnion([0, export])
        numbers.formUnion(try Self.intakes(citedBy: request.selection, journal))
        numbers.formUnion(request.selection)
        opened = numbers.sorted()
        outside = Array(opened.prefix { $0 < first })
    }

    /// The first entry that can hold a post of the period.
    ///
    /// Times in the log ascend but for a clock that was set back, and such an entry is still covered
    /// where it is selected.
    static func firstEntry(for request: BundleRequest, journal: JournalReader, size: Int) throws -> Int {
        guard let since = request.since else { return 0 }
        var candidates = 0..<size
        while !candidates.isEmpty {
            let middle = candidates.lowerBound + candidates.count / 2
            if try journal.entry(middle).envelope().time < since {
                candidates = (middle + 1)..<candidates.upperBound
            } else {
                candidates = candidates.lowerBound..<middle
            }
        }
        return min(candidates.lowerBound, request.selection.first ?? size)
    }

    private static func intakes(citedBy selection: [Int], _ journal: JournalReader) throws -> Set<Int> {
        var cited = Set<Int>()
        try journal.scan(only: selection) { cited.formUnion(try $0.envelope().from) }
        return try cited.filter {
            try journal.entry($0).envelope().kind == EntryKind.intake.rawValue
        }
    }
}

extension JournalReader {
    /// Shows the entries of ascending `numbers`; neighbours share a read transaction.
    func scan(only numbers: [Int], _ body: (EntryView) throws -> Void) throws {
        var next = 0
        while next < numbers.count {
            let start = numbers[next]
            var last = next
            while last + 1 < numbers.count, numbers[last + 1] < start + Self.batch { last += 1 }
            try scan(start..<(numbers[last] + 1)) { view in
                guard next <= last, view.number == numbers[next] else { return }
                try body(view)
                next += 1
            }
            guard next == last + 1 else { throw JournalFault.noSuchEntry(numbers[next]) }
        }
    }
}
