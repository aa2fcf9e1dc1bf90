import Domain

/// Who left, and who is back.
extension ImportDraft {
    /// Since when somebody who is known holds no post any more on the import's day; nil for all others.
    func goneSince(_ key: String) -> Day? {
        let subject = RosterSubject(kind: .member, key: key)
        guard state.facts.knows(subject), known(.member, key, nil) == nil else { return nil }
        return state.history(of: subject).last { $0.since <= day }?.since
    }

    /// States who somebody is from the day on which a post begins, where the roster has them as gone by then.
    mutating func bringBack(_ member: Member, on day: Day) {
        let subject = RosterSubject(kind: .member, key: member.key)
        guard state.facts.knows(subject), known(.member, member.key, day) == nil else { return }
        add(.stated(.member(member), since: day))
    }

    func beginsPost(_ key: String, after day: Day) -> Bool {
        state.lastStated(.assignment, key).map { $0.since > day } ?? false
    }

    /// Nobody leaves a post before it began.
    func refuseLastDay(_ until: Day, of key: String, _ row: inout SheetRow) {
        guard let start = state.lastStated(.assignment, key)?.since, start > until else { return }
        row.refuse(
            .until,
            Wording(
                id: "sebelum jabatan yang tercatat mulai (\(start.text))",
                en: "lies before the first day of the recorded post (\(start.text))"
            ),
            Wording(
                id: "Periksa tanggalnya; untuk jabatan lama isi juga sejak.",
                en: "Check the date; for an earlier post give since as well."
            )
        )
    }

    /// A table that is imported again after somebody left must not bring them back by that.
    mutating func noteGone(_ key: String, _ gone: Day, _ row: SheetRow) {
        note(
            row,
            Wording(
                id: "\(key) tidak lagi bertugas sejak \(gone.text); baris ini dilewati. "
                    + "Bila bertugas kembali, isi sejak dengan hari itu",
                en: "\(key) left on \(gone.text); the row is passed over. "
                    + "For one who is back, give that day in since"
            )
        )
    }
}
