/// Records by their numbers.
///
/// Each lies in a box of its own: a dictionary's empty places would otherwise take as much memory as its records.
struct RecordTable: Hashable, Sendable {
    private final class Box: Hashable, Sendable {
        let record: KeptRecord

        init(_ record: KeptRecord) {
            self.record = record
        }

        static func == (left: Box, right: Box) -> Bool { left.record == right.record }

        func hash(into hasher: inout Hasher) { hasher.combine(record) }
    }

    private var boxes: [RecordNumber: Box] = [:]

    subscript(number: RecordNumber) -> KeptRecord? {
        get { boxes[number]?.record }
        set { boxes[number] = newValue.map(Box.init) }
    }

    /// In no order.
    var all: some Collection<KeptRecord> { boxes.values.lazy.map(\.record) }

    /// Those of one kind, without a look at the others.
    func all(prefix: String) -> [KeptRecord] {
        let isOfKind = RecordNumber.matching(prefix: prefix)
        return boxes.compactMap { isOfKind($0.key) ? $0.value.record : nil }
    }

    /// Takes records out, and gives their memory back: what is emptied in place would keep it.
    mutating func remove(_ numbers: Set<RecordNumber>) {
        boxes = boxes.filter { !numbers.contains($0.key) }
    }
}
