import Domain

/// What only the whole can show.
extension ImportDraft {
    mutating func check() {
        let roster = state.at(day)
        for unit in roster.units { checkLineage(of: unit.key, roster) }
        for day in [day] + daysAhead { checkHeads(state.at(day)) }
        checkPhones(roster)
    }

    /// The days to come on which the import gives somebody a post, as far as they are few.
    private var daysAhead: ArraySlice<Day> {
        let days = changes.compactMap { change -> Day? in
            guard case .stated(.assignment, let since) = change, since > day else { return nil }
            return since
        }
        return Set(days).sorted().prefix(12)
    }

    /// A unit must not stand above itself.
    private mutating func checkLineage(of unit: String, _ roster: RosterDay) {
        // A lineage ends where nothing stands above, or where it comes round.
        guard let parent = roster.lineage(of: unit).last?.parent, roster.unit(parent) != nil,
            let place = seen[RosterSubject(kind: .unit, key: unit)]
        else { return }
        problems.append(
            TableProblem(
                file: place.file,
                line: place.line,
                fault: Wording(
                    id: "unit-unit di atas \(unit) berputar",
                    en: "the units above \(unit) go round in a circle"
                ),
                advice: Wording(id: "Perbaiki kolom induk.", en: "Correct the column parent.")
            )
        )
    }

    private mutating func checkHeads(_ roster: RosterDay) {
        for unit in roster.units { checkHeads(of: unit.key, roster) }
    }

    /// Two heads of one unit both decide: likely a successor whose predecessor was forgotten.
    private mutating func checkHeads(of unit: String, _ roster: RosterDay) {
        let heads = roster.permanentHeads(of: unit)
        guard heads.count > 1,
            let place = heads.compactMap({ seen[RosterSubject(kind: .member, key: $0)] }).last
        else { return }
        let names = heads.joined(separator: ", ")
        let ahead = roster.day > day
        let (pada, on) = ahead ? (" pada \(roster.day.text)", " on \(roster.day.text)") : ("", "")
        note(
            place,
            Wording(
                id: "unit \(unit) memiliki \(heads.count) kepala\(pada): \(names)",
                en: "the unit \(unit) has \(heads.count) heads\(on): \(names)"
            )
        )
    }

    private mutating func checkPhones(_ roster: RosterDay) {
        var owners: [String: String] = [:]
        for member in roster.members {
            for phone in member.phones {
                guard let other = owners.updateValue(member.key, forKey: phone),
                    let place = seen[RosterSubject(kind: .member, key: member.key)]
                else { continue }
                note(
                    place,
                    Wording(
                        id:
                            "\(member.key) dan \(other) memakai nomor yang sama; pengirimnya tidak akan dikenal",
                        en: "\(member.key) and \(other) share a number; its sender will not be recognised"
                    )
                )
            }
        }
    }

    /// Keeps what is worth knowing about a row.
    mutating func note(_ row: SheetRow, _ fault: Wording) { note((row.file, row.line), fault) }

    private mutating func note(_ place: (file: String, line: Int), _ fault: Wording) {
        notes.append(TableProblem(file: place.file, line: place.line, fault: fault))
    }
}
