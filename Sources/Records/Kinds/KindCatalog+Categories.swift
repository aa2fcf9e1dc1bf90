/// Categories of condition, by which a record finds its agency.
extension Sequence<RecordKind> {
    /// What recognition reads, then what the city's own kinds name beside it; each once.
    package var categories: [String] {
        let own = flatMap { kind in
            kind.fields.filter { $0.kind == .category }.flatMap { $0.choices.map(\.name) }
                + (kind.routing.map { Array($0.units.keys).sorted() + $0.emergencies } ?? [])
        }
        var seen: Set<String> = []
        return (ConditionCategory.allCases.map(\.rawValue) + own).filter { seen.insert($0).inserted }
    }
}
