import Domain

/// The hours of the whole organisation, or of one unit that works otherwise.
package struct WorkHours: DatedFact {
    /// The unit's key; nil for everybody else.
    package let unit: String?
    package var ordinary: WorkWeek
    package var ramadan: WorkWeek

    package init(unit: String? = nil, ordinary: WorkWeek, ramadan: WorkWeek) {
        self.unit = unit
        self.ordinary = ordinary
        self.ramadan = ramadan
    }

    /// Perpres 21/2023.
    package static let decreed = WorkHours(ordinary: .ordinary, ramadan: .ramadan)

    var key: String { unit ?? "" }

    func write(to json: inout JSONWriter) {
        json.member("unit", unit)
        json.member("ordinary", ordinary.lines)
        json.member("ramadan", ramadan.lines)
    }

    init?(_ fields: RosterFields) {
        guard let ordinary = WorkWeek(lines: fields.strings("ordinary")),
            let ramadan = WorkWeek(lines: fields.strings("ramadan"))
        else { return nil }
        self.init(unit: fields.string("unit"), ordinary: ordinary, ramadan: ramadan)
    }
}
