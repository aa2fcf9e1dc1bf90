import Domain

/// Finds out how far the clock of a file stands off the log's, and which of its senders the log knows.
///
/// How to use it: feed every record of the file to a ``RecordSample`` in a first reading; make the survey;
/// feed it every ``LoggedPost`` of the forum within ``span``, in any order, one by one; read ``result``.
/// Memory is bounded by the sample.
package struct OffsetSurvey: Sendable {
    /// What the comparison found.
    package struct Result: Sendable {
        /// Minutes to add to the file's clock to get the log's, a multiple of 15; nil where file and log
        /// share no post that tells.
        package var clockOffset: Int?
        /// How many sampled records agree on it.
        package var votes: Int
        /// Another offset had more than half as many votes: to be listed.
        package var isContested: Bool
        /// Who is who, ready for the ``Aligner``.
        package var senders: SenderLedger
    }

    /// Offsets are tried up to 14 hours to both sides.
    private static let reach = 56
    private static let slots = 2 * reach + 1
    private let items: [RecordSample.Item]
    private var places: [UInt64: [Int]] = [:]
    /// Per item and offset: 0 nobody, −1 several authors, else the one author's number plus 1.
    private var hits: [Int32]
    private var authors: [String] = []
    private var authorIndex: [String: Int32] = [:]
    /// The minutes of the posts considered so far.
    private var logged: ClosedRange<Int>?
    private let labels: [String]
    private let selfLabels: Set<String>

    /// The period of the log that must be fed, milliseconds; nil where the file holds no record.
    package let span: ClosedRange<Int64>?

    package init(_ sample: RecordSample) {
        items = sample.items.sorted { ($0.minute, $0.key) < ($1.minute, $1.key) }
        hits = [Int32](repeating: 0, count: items.count * OffsetSurvey.slots)
        labels = sample.labels
        selfLabels = sample.selfLabels
        let margin = Int64(OffsetSurvey.reach * 15 + 2) * 60_000
        span = sample.period.map { $0.lowerBound - margin...$0.upperBound + margin }
        for (place, item) in items.enumerated() { places[item.key, default: []].append(place) }
    }

    /// Compares one post of the log.
    package mutating func consider(_ post: LoggedPost) {
        guard let name = post.author, post.kind != .system else { return }
        var author: Int32?
        let minute = Evidence.minute(post.milliseconds)
        logged = min(logged?.lowerBound ?? minute, minute)...max(logged?.upperBound ?? minute, minute)
        if !post.isDeleted { compare(post.evidenceKey, minute, name, &author) }
        for wording in post.wordings { compare(wording.rawValue, minute, name, &author) }
        for file in post.media.names { compare(Evidence.file(file), minute, name, &author) }
    }

    /// What the posts considered so far tell.
    ///
    /// `known` is what the log knows of the file's names; `files` says for each author in which imports
    /// it was a sender by a name of its own: two authors that share no import may be one person whom two
    /// exports of different periods named differently.
    package func result(known: [KnownSender], files: [String: Set<Int>]) -> Result {
        let (offset, votes, isContested) = bestOffset()
        var senders = SenderLedger(known: known, files: files, selfLabels: selfLabels)
        if let offset {
            for (place, item) in items.enumerated() {
                let hit = hits[place * OffsetSurvey.slots + offset + OffsetSurvey.reach]
                guard hit > 0 else { continue }
                senders.vote(labels[item.label], authors[Int(hit) - 1], weight: item.isDistinctive ? 2 : 1)
            }
        }
        labels.forEach { senders.meet($0) }
        senders.resolve()
        return Result(
            clockOffset: offset.map { $0 * 15 },
            votes: votes,
            isContested: isContested,
            senders: senders
        )
    }

    private mutating func compare(_ key: UInt64, _ minute: Int, _ name: String, _ author: inout Int32?) {
        guard let candidates = places[key] else { return }
        let earliest = minute - OffsetSurvey.reach * 15 - 1
        var low = 0
        var high = candidates.count
        while low < high {
            let middle = (low + high) / 2
            if items[candidates[middle]].minute < earliest { low = middle + 1 } else { high = middle }
        }
        for place in candidates[low...] {
            let distance = minute - items[place].minute
            if distance < -OffsetSurvey.reach * 15 - 1 { break }
            let quarters = Int((Double(distance) / 15).rounded())
            // A distinctive text may be the phone's own, whose clock differs by seconds.
            guard abs(distance - quarters * 15) <= (items[place].isDistinctive ? 1 : 0) else { continue }
            guard abs(quarters) <= OffsetSurvey.reach else { continue }
            let number = author ?? intern(name)
            author = number
            let slot = place * OffsetSurvey.slots + quarters + OffsetSurvey.reach
            hits[slot] = hits[slot] == 0 || hits[slot] == number ? number : -1
        }
    }

    private mutating func intern(_ name: String) -> Int32 {
        if let number = authorIndex[name] { return number }
        authors.append(name)
        let number = Int32(authors.count)
        authorIndex[name] = number
        return number
    }

    /// The offset in quarters of an hour that most items agree on, the distinctive ones first.
    private func bestOffset() -> (offset: Int?, votes: Int, isContested: Bool) {
        for distinctiveOnly in [true, false] {
            let those = items.indices.filter { items[$0].isDistinctive || !distinctiveOnly }
            var votes = [Int](repeating: 0, count: OffsetSurvey.slots)
            for place in those {
                for slot in votes.indices where hits[place * OffsetSurvey.slots + slot] != 0 {
                    votes[slot] += 1
                }
            }
            // Of equals, the one nearest to no offset at all.
            let order = votes.indices.sorted {
                (-votes[$0], abs($0 - OffsetSurvey.reach)) < (-votes[$1], abs($1 - OffsetSurvey.reach))
            }
            for (rank, slot) in order.enumerated() where votes[slot] > 0 {
                let offset = slot - OffsetSurvey.reach
                guard isPlausible(votes[slot], expected(those, offset), distinctiveOnly) else { continue }
                let rival = rank > 0 ? votes[order[0]] : votes[order[1]]
                return (offset, votes[slot], rival * 2 > votes[slot])
            }
        }
        return (nil, 0, false)
    }

    /// How many of the items would fall into the log's period if the clock stood off that far.
    private func expected(_ places: [Int], _ offset: Int) -> Int {
        places.count { logged?.contains(items[$0].minute + offset * 15) ?? false }
    }

    /// Chance finds the same words once or twice; a true offset finds a good part of what should be there.
    private func isPlausible(_ votes: Int, _ expected: Int, _ isDistinctive: Bool) -> Bool {
        isDistinctive ? votes >= 8 || votes * 4 >= expected : votes >= 3 && votes * 2 >= expected
    }
}
