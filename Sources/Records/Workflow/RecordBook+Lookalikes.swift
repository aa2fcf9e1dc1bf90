import Domain

extension RecordBook {
    /// How far apart two reports of one case may lie.
    private static let lookalikeSpan: Int64 = 24 * 3_600_000

    /// Open records that may be the same case: kind and category alike, within a day, and half of the words of
    /// the shorter place in the other; by number.
    ///
    /// They are proposed (``Doubt/lookalike``), never merged by themselves. `words` gives the text of a citation.
    package func lookalikes(of record: KeptRecord, kind: RecordKind, words: (Citation) -> String?)
        -> [KeptRecord]
    {
        guard let routing = kind.routing, let category = record.fields[routing.category] else { return [] }
        let places = kind.fields.filter { $0.kind == .place }.map(\.name)
        let wanted = placeWords(of: record, places, words)
        guard !wanted.isEmpty else { return [] }
        return unordered.filter { other in
            guard other.isActive, other.kind == record.kind, other.number != record.number,
                !kind.isFinal(other.state), other.fields[routing.category] == category,
                abs(other.opened.milliseconds - record.opened.milliseconds) <= Self.lookalikeSpan
            else { return false }
            let own = placeWords(of: other, places, words)
            let shared = own.intersection(wanted).count
            return shared > 0 && shared * 2 >= min(own.count, wanted.count)
        }
        .sorted { $0.number < $1.number }
    }

    private func placeWords(of record: KeptRecord, _ fields: [String], _ words: (Citation) -> String?)
        -> Set<String>
    {
        let texts = fields.compactMap { name -> String? in
            switch record.fields[name] {
            case .text(let text): text
            case .words(let citation): words(citation)
            default: nil
            }
        }
        // What every place has tells none from another.
        let common: Set<String> = [
            "jl", "jln", "jalan", "kel", "kec", "rt", "rw", "no", "di", "depan", "dekat",
        ]
        let split = texts.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber } }
        return Set(split.map(String.init)).subtracting(common)
    }
}
