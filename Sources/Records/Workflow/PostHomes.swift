/// Which records posts belong to: nearly always one.
struct PostHomes: Hashable, Sendable {
    /// Posts of one record.
    private var single: [Int: RecordNumber] = [:]
    /// Posts of several, which are not in `single`.
    private var several: [Int: Set<RecordNumber>] = [:]

    func records(of post: Int) -> Set<RecordNumber> {
        single[post].map { [$0] } ?? several[post] ?? []
    }

    mutating func insert(_ number: RecordNumber, of post: Int) {
        guard let other = single[post] else {
            if several[post] != nil { several[post]?.insert(number) } else { single[post] = number }
            return
        }
        guard other != number else { return }
        single[post] = nil
        several[post] = [other, number]
    }

    mutating func remove(_ number: RecordNumber, of post: Int) {
        if single[post] == number { single[post] = nil }
        guard var rest = several[post], rest.remove(number) != nil else { return }
        several[post] = rest.count > 1 ? rest : nil
        if rest.count == 1 { single[post] = rest.first }
    }

    /// Gives back the memory of posts that were taken out; what is emptied in place would keep it.
    mutating func compact() {
        single = single.filter { _ in true }
        several = several.filter { _ in true }
    }
}
