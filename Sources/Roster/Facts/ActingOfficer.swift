import Domain

/// Somebody who heads a unit for a time by letter, beside or in place of its head.
package struct ActingOfficer: DatedFact {
    /// The sorts of acting officer.
    package enum Standing: String, Sendable, CaseIterable {
        /// Pelaksana tugas: the post is vacant.
        case plt
        /// Pelaksana harian: the head is away.
        case plh
        /// Penjabat: in the place of an elected or appointed head.
        case pj
    }

    package let member: String
    /// The key of the unit that is headed.
    package let unit: String
    package let from: Day
    /// The last day, at whose midnight the authority ends; nil until further notice.
    package var until: Day?
    package var standing: Standing
    /// The letter's number.
    package var letter: String
    /// The kinds of record that may be decided; empty for all.
    package var scope: [String]

    package init(
        member: String,
        unit: String,
        standing: Standing,
        from: Day,
        until: Day?,
        letter: String,
        scope: [String] = []
    ) {
        self.member = member
        self.unit = unit
        self.standing = standing
        self.from = from
        self.until = until
        self.letter = letter
        self.scope = scope
    }

    var key: String { "\(member)/\(unit)/\(from.text)" }

    /// Whether the authority holds on a day, from its first midnight to its last.
    package func holds(on day: Day) -> Bool {
        from <= day && until.map { day <= $0 } ?? true
    }

    /// Whether the letter covers records of that kind.
    package func covers(_ kind: String) -> Bool {
        scope.isEmpty || scope.contains(kind)
    }

    func write(to json: inout JSONWriter) {
        json.member("key", key)
        json.member("member", member)
        json.member("unit", unit)
        json.member("standing", standing.rawValue)
        json.member("from", from)
        json.member("until", until)
        json.member("letter", letter)
        json.member("scope", scope)
    }

    init?(_ fields: RosterFields) {
        guard let member = fields.string("member"), let unit = fields.string("unit"),
            let standing = fields.string("standing").flatMap(Standing.init), let from = fields.day("from")
        else { return nil }
        let until = fields.day("until")
        // An end that cannot be read must not become an authority without one.
        guard until != nil || fields.string("until") == nil else { return nil }
        self.init(
            member: member,
            unit: unit,
            standing: standing,
            from: from,
            until: until,
            letter: fields.string("letter") ?? "",
            scope: fields.strings("scope")
        )
    }
}
