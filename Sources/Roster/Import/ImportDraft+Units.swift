import Domain

/// units.csv
extension ImportDraft {
    mutating func takeUnits(_ sheets: [Sheet]) {
        // Parents may stand in later rows.
        eachRow(sheets) { row, draft in
            // What is wrong with a key is said with the rest of its row.
            var probe = row
            guard let key = Self.unitKey(&probe) else { return }
            _ = draft.isFirstReading(RosterSubject(kind: .unit, key: key), &row, .name)
            draft.units.add(key, names: [row.text(.name)] + row.list(.short))
        }
        eachRow(sheets) { row, draft in draft.takeUnit(&row) }
    }

    /// The key column, else the first short name, else the name.
    private static func unitKey(_ row: inout SheetRow) -> String? {
        guard let name = row.required(.name) else { return nil }
        let chosen = row.text(.key).isEmpty ? row.list(.short).first ?? name : row.text(.key)
        let key = chosen.slug
        guard key.isEmpty else { return key }
        row.refuse(
            .key,
            Wording(id: "tidak memuat huruf atau angka", en: "has no letter or digit"),
            Wording(id: "Isi kunci seperti dlh.", en: "Give a key such as dlh.")
        )
        return nil
    }

    private mutating func takeUnit(_ row: inout SheetRow) {
        let key = Self.unitKey(&row) ?? ""
        let kind =
            row.required(.kind) == nil
            ? nil : row.choice(.kind, SheetWords.unitKinds, examples: SheetWords.unitKindExamples)
        let (since, until) = row.span(.since, .until)
        var unit = OrgUnit(key: key, name: row.text(.name), kind: kind ?? .other)
        if case .unit(let old)? = known(.unit, key, since) {
            unit = old
            unit.name = row.text(.name)
            unit.kind = kind ?? old.kind
        }
        if row.has(.parent) { unit.parent = row.text(.parent).isEmpty ? nil : unitReference(&row, .parent) }
        if row.has(.short) { unit.shortNames = row.list(.short) }
        if row.has(.answers) { unit.responsibilities = responsibilities(&row) }
        guard row.problems.isEmpty else { return }
        finish(.unit(unit), since: since, until: until, row)
    }

    /// `banjir; sampah@andir`.
    private mutating func responsibilities(_ row: inout SheetRow) -> [Responsibility] {
        var others: [String] = []
        let said = row.list(.answers).map { text in
            let said = Responsibility(text)
            if !vocabulary.checkCategory(said.category, &row, .answers) { others.append(said.category) }
            guard let area = said.area else { return said }
            guard let key = units.key(of: area) else {
                row.refuse(.answers, unknown: area, SheetWords.unit, known: Array(units.keys))
                return said
            }
            return Responsibility(category: said.category, area: key)
        }
        if !others.isEmpty { note(row, vocabulary.withoutReports(others)) }
        return said
    }
}
