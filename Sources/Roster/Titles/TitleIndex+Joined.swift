/// Titles in one word: "Kadishub", "Kadinkes", "Kadislh".
extension TitleIndex {
    /// Each head by the joined titles of the unit's own names; then by those of the agency that it is, where no other
    /// unit and no person is called so.
    mutating func addJoinedTitles() {
        for alias in names.keys where AgencyNames.isJoinedTitle(alias) { join(alias) }
        let headed = roster.units.filter { unit in
            [.agency, .division, .other].contains(unit.kind) && !heads(of: unit).isEmpty
        }
        for unit in headed {
            for name in UnitDesignations(unit).all where !name.contains(" ") {
                for title in Self.joinedTitles(name) { addTitle(title, heads(of: unit), isJoined: true) }
            }
        }
        var found: [String: [Holder]] = [:]
        for unit in headed where unit.kind == .agency {
            let words = UnitDesignations(unit).all.flatMap { $0.split(separator: " ").map(String.init) }
            for group in AgencyNames.groups(of: Set(words)) {
                for title in Set(group.flatMap(Self.joinedTitles)) {
                    found[title, default: []] += heads(of: unit)
                }
            }
        }
        for (title, holders) in found where titles[title] == nil && names[title] == nil {
            addTitle(title, holders, isJoined: true)
        }
    }

    func heads(of unit: OrgUnit) -> [Holder] {
        roster.heads(of: unit.key).map { Holder(member: $0.member, standing: $0.acting?.standing) }
    }

    /// "kadishub" of "dishub"; "kadislh", "kadinlh" and "kalh" of "lh"; a word that is a title itself.
    private static func joinedTitles(_ name: String) -> [String] {
        AgencyNames.joinedTitles(name) + ["ka" + name] + (AgencyNames.isJoinedTitle(name) ? [name] : [])
    }
}
