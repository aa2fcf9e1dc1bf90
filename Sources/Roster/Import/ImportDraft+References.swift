import Domain

/// What several tables need.
extension ImportDraft {
    /// What the roster says of a subject as far as a row is concerned.
    func known(_ kind: RosterFact.Kind, _ key: String, _ since: Day?) -> RosterFact? {
        state.facts.fact(of: RosterSubject(kind: kind, key: key), on: since ?? day)
    }

    /// A unit as it is on a row's day.
    func orgUnit(_ key: String, _ since: Day?) -> OrgUnit? {
        guard case .unit(let unit)? = known(.unit, key, since) ?? state.lastStated(.unit, key)?.fact
        else { return nil }
        return unit
    }

    /// States a fact with the row's days; one that ended before the roster knew it is passed over.
    mutating func finish(_ fact: RosterFact, since: Day?, until: Day?, _ row: SheetRow) {
        let isPast = until.map { $0 < day } ?? false
        if since != nil || !isPast { declare(fact, since: since) }
        if row.has(.until) { prolong(fact, until) }
        if let until { end(fact.subject, since: until.advanced(by: 1)) }
    }

    /// Takes back an end that is still ahead and earlier than what the table says now.
    mutating func prolong(_ fact: RosterFact, _ until: Day?) {
        guard let last = state.facts.history(of: fact.subject).last, last.fact == nil, last.since > day,
            until.map({ last.since <= $0 }) ?? true
        else { return }
        add(.stated(fact, since: last.since))
    }

    /// The unit that a cell names.
    func unitReference(_ row: inout SheetRow, _ column: SheetColumn) -> String? {
        let text = row.text(column)
        if let key = units.key(of: text) { return key }
        refuse(text, units.meant(by: text), SheetWords.unit, known: units, &row, column)
        return nil
    }

    /// The member that a text in a cell names.
    func memberReference(_ text: String, _ row: inout SheetRow, _ column: SheetColumn) -> String? {
        if let key = person(text) { return key }
        refuse(text, people(text), SheetWords.member, known: members, &row, column)
        return nil
    }

    /// Refuses what names nobody, or several.
    private func refuse(
        _ text: String,
        _ meant: Set<String>,
        _ what: Wording,
        known: References,
        _ row: inout SheetRow,
        _ column: SheetColumn
    ) {
        guard meant.count > 1 else {
            return row.refuse(column, unknown: text, what, known: Array(known.keys))
        }
        let keys = meant.sorted().joined(separator: ", ")
        row.refuse(
            column,
            Wording(
                id: "\(what.indonesian) \"\(TableProblem.shown(text))\" ada \(meant.count): \(keys)",
                en: "\(what.english) \"\(TableProblem.shown(text))\" may mean \(meant.count): \(keys)"
            ),
            Wording(id: "Tulis kuncinya.", en: "Give the key.")
        )
    }

    /// The people that a text in a cell names: a role, a kind of unit, a unit, a person.
    func who(_ text: String, _ row: inout SheetRow, _ column: SheetColumn) -> Who? {
        let folded = text.foldedName
        if ["*", "semua", "everyone", "all"].contains(folded) { return .everyone }
        if let role = SheetWords.roles[folded] { return .role(role) }
        if let kind = SheetWords.unitKinds[folded] { return .kind(kind) }
        if let unit = units.key(of: text) { return .unit(unit) }
        if let member = person(text) { return .member(member) }
        if let written = Who(text), isKnown(written) { return written }
        let known = Array(SheetWords.roles.keys) + Array(units.keys) + Array(members.keys)
        row.refuse(column, unknown: text, SheetWords.who, known: known)
        return nil
    }

    /// By key or by name, with titles or without.
    private func person(_ text: String) -> String? {
        PersonName.spellings(text).lazy.compactMap { members.key(of: $0) }.first
    }

    /// The keys of all whom a name may mean.
    func people(_ text: String) -> Set<String> {
        PersonName.spellings(text).reduce(into: []) { $0.formUnion(members.meant(by: $1)) }
    }

    private func isKnown(_ who: Who) -> Bool {
        switch who {
        case .everyone, .role, .kind: true
        case .unit(let key), .under(let key): units.keys.contains(key)
        case .member(let key): members.keys.contains(key)
        }
    }
}
