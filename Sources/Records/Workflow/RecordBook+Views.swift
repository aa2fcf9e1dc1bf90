import Domain

/// What lists and pages ask of the book.
extension RecordBook {
    /// Active records of a kind and state, by number; nil asks for all.
    package func records(kind: String? = nil, state: String? = nil, unit: String? = nil) -> [KeptRecord] {
        unordered.filter { record in
            record.isActive && kind.map { $0 == record.kind } ?? true
                && state.map { $0 == record.state } ?? true
                && unit.map { $0 == record.parties.unit || record.parties.responsible.contains($0) } ?? true
        }
        .sorted { $0.number < $1.number }
    }

    /// How many active records of a kind stand in each state.
    package func countsByState(of kind: String) -> [String: Int] {
        unordered.reduce(into: [:]) { counts, record in
            if record.isActive, record.kind == kind { counts[record.state, default: 0] += 1 }
        }
    }

    /// The posts that a record rests on, its own and those of the records that go on in it, ascending.
    package func sources(of number: RecordNumber) -> [Int] {
        Set(family(of: number).flatMap { self[$0]?.sources.keys.map { $0 } ?? [] }).sorted()
    }

    /// The record and all that go on in it.
    func family(of number: RecordNumber) -> [RecordNumber] {
        var found: [RecordNumber] = []
        var waiting = [number]
        while let next = waiting.popLast() {
            found.append(next)
            waiting += self[next]?.continues.sorted() ?? []
        }
        return found
    }
}
