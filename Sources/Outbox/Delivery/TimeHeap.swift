/// Keys ordered by time, the earliest first; among equal times, the lower rank.
///
/// Changing a time is adding the key again: whoever takes it out knows whether it still holds.
struct TimeHeap<Key: Sendable>: Sendable {
    struct Item: Sendable {
        let time: Int64
        let rank: Int
        let key: Key
    }

    private var items: [Item] = []

    /// The earliest; nil where there is none.
    var first: Item? { items.first }

    mutating func removeAll() {
        items.removeAll(keepingCapacity: true)
    }

    mutating func insert(_ key: Key, at time: Int64, rank: Int) {
        items.append(Item(time: time, rank: rank, key: key))
        var index = items.count - 1
        while index > 0, precedes(index, (index - 1) / 2) {
            items.swapAt(index, (index - 1) / 2)
            index = (index - 1) / 2
        }
    }

    /// Takes out the earliest.
    mutating func removeFirst() {
        guard let last = items.popLast(), !items.isEmpty else { return }
        items[0] = last
        var index = 0
        while true {
            let left = 2 * index + 1
            guard left < items.count else { return }
            let right = left + 1
            let child = right < items.count && precedes(right, left) ? right : left
            guard precedes(child, index) else { return }
            items.swapAt(child, index)
            index = child
        }
    }

    private func precedes(_ left: Int, _ right: Int) -> Bool {
        (items[left].time, items[left].rank) < (items[right].time, items[right].rank)
    }
}
