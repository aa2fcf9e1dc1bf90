import Domain

/// Days on which the ordinary week does not hold.
package struct SpecialDays: DatedFact {
    /// The sorts of special day.
    package enum Kind: String, Sendable, CaseIterable {
        /// Hari libur nasional.
        case national
        /// Cuti bersama, by the joint decree of three ministers (SKB) and for officials by Keppres.
        case joint
        /// A holiday of this region alone.
        case local
        /// Work in spite of a holiday or a weekend.
        case work
        /// The month in which hours are shorter.
        case ramadan
    }

    package let first: Day
    package let last: Day
    package let kind: Kind
    package let name: String
    /// The decree, or why the date is uncertain.
    package let source: String

    package init(first: Day, last: Day? = nil, kind: Kind, name: String, source: String = "") {
        self.first = first
        self.last = last ?? first
        self.kind = kind
        self.name = name
        self.source = source
    }

    var key: String { "\(kind.rawValue)/\(first.text)" }

    func write(to json: inout JSONWriter) {
        json.member("key", key)
        json.member("first", first)
        json.member("last", last == first ? nil : last)
        json.member("kind", kind.rawValue)
        json.member("name", name)
        json.member("source", source)
    }

    init?(_ fields: RosterFields) {
        guard let first = fields.day("first"), let kind = fields.string("kind").flatMap(Kind.init) else {
            return nil
        }
        let last = fields.day("last") ?? first
        // A span is walked day by day.
        guard (0...366).contains(last.number - first.number) else { return nil }
        self.init(
            first: first,
            last: last,
            kind: kind,
            name: fields.string("name") ?? "",
            source: fields.string("source") ?? ""
        )
    }
}
