import Domain

/// acting.csv, authority.csv, transfers.csv
extension ImportDraft {
    mutating func takeActing(_ row: inout SheetRow) {
        let member = row.required(.member).flatMap { memberReference($0, &row, .member) }
        let unit = row.required(.unit) == nil ? nil : unitReference(&row, .unit)
        let standing =
            row.required(.kind) == nil
            ? nil : row.choice(.kind, SheetWords.standings, examples: "Plt., Plh., Pj.")
        _ = row.required(.from)
        let (from, until) = row.span(.from, .until)
        let scope = row.list(.scope).map { $0.lowercased() }
        for kind in scope { vocabulary.checkKind(kind, &row, .scope) }
        // A word in a chat appoints nobody: what counts is the letter.
        let letter = row.required(.letter)
        guard row.problems.isEmpty, let member, let unit, let standing, let from, let letter else { return }
        let officer = ActingOfficer(
            member: member,
            unit: unit,
            standing: standing,
            from: from,
            until: until,
            letter: letter,
            scope: scope
        )
        guard isFirstReading(RosterFact.acting(officer).subject, &row, .member) else { return }
        // The dates are in the fact itself.
        guard known(.acting, RosterFact.acting(officer).subject.key, nil) != .acting(officer) else { return }
        declare(.acting(officer), since: .beginning)
    }

    /// The table as a whole is the matrix: the order of its rows decides.
    mutating func takeAuthority(_ sheet: Sheet) {
        var rules: [AuthorityMatrix.Rule] = []
        let before = problems.count
        eachRow([sheet]) { row, draft in
            let requester = row.required(.requester).flatMap { draft.who($0, &row, .requester) }
            let deciders = row.required(.deciders) == nil ? [] : row.list(.deciders)
            let read = deciders.compactMap { draft.decider($0, &row) }
            let kind = row.text(.kind).lowercased()
            let isAny = ["", "*", "semua", "all"].contains(kind)
            if !isAny { draft.vocabulary.checkKind(kind, &row, .kind) }
            guard row.problems.isEmpty, let requester else { return }
            rules.append(AuthorityMatrix.Rule(kind: isAny ? "*" : kind, requester: requester, deciders: read))
        }
        guard problems.count == before, !rules.isEmpty else { return }
        declare(.authority(AuthorityMatrix(rules: rules)))
    }

    private func decider(_ text: String, _ row: inout SheetRow) -> AuthorityMatrix.Decider? {
        switch text.foldedName {
        case "kepala unit", "head of unit": .head
        case "atasan", "superior": .superior
        default: who(text, &row, .deciders).map(AuthorityMatrix.Decider.some)
        }
    }

    mutating func takeTransfer(_ row: inout SheetRow) {
        let member = row.required(.member).flatMap { memberReference($0, &row, .member) }
        let unit = row.required(.unit) == nil ? nil : unitReference(&row, .unit)
        let since = row.required(.since) == nil ? nil : row.day(.since)
        let position = row.required(.position) ?? ""
        row.refuseActing()
        let role = row.choice(.role, SheetWords.roles, examples: SheetWords.roleExamples)
        guard row.problems.isEmpty, let member, let unit, let since else { return }
        let post = Assignment(
            member: member,
            unit: unit,
            position: position,
            role: role ?? SheetWords.role(of: position, in: orgUnit(unit, since)),
            letter: row.text(.letter).isEmpty ? nil : row.text(.letter)
        )
        let step = RosterSubject(kind: .assignment, key: "\(member) \(since.text)")
        guard isFirstReading(step, &row, .member) else { return }
        // Where a unit gets a second head by it, that is said at this row.
        seen[RosterSubject(kind: .member, key: member)] = (row.file, row.line)
        if case .member(let known)? = state.lastStated(.member, member)?.fact { bringBack(known, on: since) }
        declare(.assignment(post), since: since)
    }
}
