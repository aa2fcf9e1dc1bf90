import Domain

/// The records of a file by which it is compared with the log before it is aligned: a bounded choice.
///
/// Feed it every record of the file in a first reading. It keeps the distinctive texts whose hash is
/// lowest (up to `capacity`, so that all occurrences of a text are kept or none), and of every sender a
/// few records, distinctive ones first, because some members post nothing but photos or "Siap". The
/// choice depends on the file alone.
package struct RecordSample: Sendable {
    struct Item: Sendable {
        var key: UInt64
        var minute: Int
        var label: Int
        var isDistinctive: Bool
        /// Lower is kept; distinctive items rank below common ones.
        var rank: UInt64
    }

    /// First and last reading of the file's clock, milliseconds under the assumed zone.
    package private(set) var period: ClosedRange<Int64>?
    private(set) var labels: [String] = []
    private(set) var selfLabels: Set<String> = []
    private var index: [String: Int] = [:]
    private var distinctive: [Item] = []
    private var bySender: [[Item]] = []
    private var threshold = UInt64.max
    private let capacity: Int
    private let perSender = 12
    private let senderLimit = 1000

    package init(capacity: Int = 4096) {
        self.capacity = max(16, capacity)
    }

    /// Considers the next record of the file.
    package mutating func take(_ record: FileRecord) {
        let at = record.milliseconds
        period = min(period?.lowerBound ?? at, at)...max(period?.upperBound ?? at, at)
        guard let name = record.label, record.kind != .system, !record.isDeleted else { return }
        let label = intern(name, isSelf: record.isSelf)
        let minute = Evidence.minute(at)
        keep(record.evidenceKey, minute, label, isDistinctive: record.key.isDistinctive)
        for name in record.media.names { keep(Evidence.file(name), minute, label, isDistinctive: true) }
    }

    /// Everything kept, each record once.
    var items: [Item] {
        var seen: Set<[Int]> = []
        return (distinctive + bySender.joined()).filter {
            seen.insert([Int(truncatingIfNeeded: $0.key), $0.minute, $0.label]).inserted
        }
    }

    private mutating func intern(_ name: String, isSelf: Bool) -> Int {
        if let known = index[name] { return known }
        index[name] = labels.count
        labels.append(name)
        bySender.append([])
        if isSelf { selfLabels.insert(name) }
        return labels.count - 1
    }

    private mutating func keep(_ key: UInt64, _ minute: Int, _ label: Int, isDistinctive: Bool) {
        let textRank = ContentKey.mixed(key, 0x1d8e_4e27_c47d_124f)
        var item = Item(key: key, minute: minute, label: label, isDistinctive: isDistinctive, rank: textRank)
        if isDistinctive, textRank <= threshold {
            distinctive.append(item)
            if distinctive.count > 2 * capacity { lowerThreshold() }
        }
        guard label < senderLimit else { return }
        item.rank = ContentKey.mixed(key ^ UInt64(bitPattern: Int64(minute)), 0xe703_7ed1_a0b4_28db) >> 1
        if !isDistinctive { item.rank |= 1 << 63 }
        keepOfSender(item)
    }

    private mutating func keepOfSender(_ item: Item) {
        if bySender[item.label].count < perSender {
            bySender[item.label].append(item)
            return
        }
        var worst = 0
        for place in bySender[item.label].indices
        where bySender[item.label][place].rank > bySender[item.label][worst].rank {
            worst = place
        }
        if item.rank < bySender[item.label][worst].rank { bySender[item.label][worst] = item }
    }

    private mutating func lowerThreshold() {
        distinctive.sort { ($0.rank, $0.minute) < ($1.rank, $1.minute) }
        threshold = distinctive[capacity - 1].rank
        // One text repeated all over the file must not fill the sample.
        distinctive = Array(distinctive.prefix(capacity))
    }
}
