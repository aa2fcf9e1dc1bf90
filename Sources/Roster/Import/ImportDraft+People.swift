import Domain

/// people.csv
extension ImportDraft {
    mutating func takePeople(_ sheets: [Sheet]) {
        let before = problems.count
        // An aide may stand in a row before the leader's.
        eachRow(sheets) { row, draft in
            guard let key = Self.memberKey(&row) else { return }
            _ = draft.isFirstReading(RosterSubject(kind: .member, key: key), &row, .name)
            draft.members.add(key, names: PersonName.spellings(row.text(.name)))
        }
        guard problems.count == before else { return }
        eachRow(sheets) { row, draft in draft.takePerson(&row) }
    }

    /// The key column, else the name without titles.
    private static func memberKey(_ row: inout SheetRow) -> String? {
        guard let name = row.required(.name) else { return nil }
        let key = (row.text(.key).isEmpty ? PersonName.words(name).joined(separator: "-") : row.text(.key))
            .slug
        guard key.isEmpty else { return key }
        row.refuse(
            .key,
            Wording(id: "tidak memuat huruf atau angka", en: "has no letter or digit"),
            Wording(id: "Isi kunci seperti ratna-dewi.", en: "Give a key such as ratna-dewi.")
        )
        return nil
    }

    private mutating func takePerson(_ row: inout SheetRow) {
        guard let key = Self.memberKey(&row) else { return }
        let since = row.day(.since)
        let until = row.day(.until)
        let member = member(key, &row)
        let post = assignment(key, since, &row)
        let holder = row.text(.heldBy).isEmpty ? nil : memberReference(row.text(.heldBy), &row, .heldBy)
        let accounts = accounts(of: member, holder, &row)
        let leaders = row.list(.speaksFor).compactMap { memberReference($0, &row, .speaksFor) }
        guard row.problems.isEmpty else { return }
        let subject = RosterSubject(kind: .member, key: key)
        // Whoever left before this import is stated only where the row says since when, and only once.
        let isPast = until.map { $0 < day } ?? false
        if !isPast || (since != nil && !state.facts.knows(subject)) {
            // Who somebody is does not depend on the day on which a post began.
            declare(.member(member))
            for account in accounts { declare(.account(account)) }
            if row.has(.speaksFor) { speak(key, for: Set(leaders)) }
        }
        if let post { finish(.assignment(post), since: since, until: until, row) }
        if row.has(.until) { prolong(.member(member), until) }
        if let until { end(subject, since: until.advanced(by: 1)) }
    }

    private func member(_ key: String, _ row: inout SheetRow) -> Member {
        var member = Member(key: key, name: row.text(.name))
        if case .member(let old)? = known(.member, key, nil) {
            member = old
            member.name = row.text(.name)
        }
        if row.has(.courtesy) {
            member.courtesy = row.choice(.courtesy, SheetWords.courtesies, examples: "Pak, Bu")
        }
        if row.has(.phones) { member.phones = phones(&row) }
        if row.has(.aliases) { member.aliases = row.list(.aliases, commas: false) }
        if row.has(.thumbs) {
            member.thumbsUp = row.choice(.thumbs, SheetWords.thumbs, examples: "diketahui, setuju") ?? .seen
        }
        return member
    }

    private func phones(_ row: inout SheetRow) -> [String] {
        row.list(.phones).compactMap { text in
            if let number = PhoneNumber.international(text) { return number }
            row.refuse(
                .phones,
                Wording(id: "bukan nomor telepon", en: "is no phone number"),
                Wording(
                    id: "Tulis seperti +62812… dan format kolomnya sebagai teks.",
                    en: "Write it like +62812… and format the column as text."
                )
            )
            return nil
        }
    }

    private func assignment(_ key: String, _ since: Day?, _ row: inout SheetRow) -> Assignment? {
        let unit = row.required(.unit) == nil ? nil : unitReference(&row, .unit)
        let position = row.text(.position)
        if let first = TitleWords.tokens(of: position).first, TitleWords.standings[first.word] != nil {
            row.refuse(
                .position,
                Wording(id: "menyebut Plt./Plh./Pj.", en: "names an acting officer"),
                Wording(
                    id: "Tulis jabatan tetapnya di sini, dan penunjukannya di acting.csv dengan nomor surat.",
                    en: "Give the person's own post here, and the appointment in acting.csv with its letter."
                )
            )
        }
        let role =
            row.choice(.role, SheetWords.roles, examples: SheetWords.roleExamples)
            ?? SheetWords.role(of: position)
        guard let unit else { return nil }
        var post = Assignment(member: key, unit: unit, position: position, role: role)
        if row.has(.letter) {
            post.letter = row.text(.letter).isEmpty ? nil : row.text(.letter)
        } else if case .assignment(let old)? = known(.assignment, key, since), old.unit == unit {
            post.letter = old.letter
        }
        return post
    }

    /// The accounts of a row; its phones too where somebody else holds them.
    private mutating func accounts(of member: Member, _ holder: String?, _ row: inout SheetRow)
        -> [ChatAccount]
    {
        var ids = row.list(.accounts)
        for id in ids {
            guard let colon = id.firstIndex(of: ":"), colon > id.startIndex,
                id.index(after: colon) < id.endIndex
            else {
                row.refuse(
                    .accounts,
                    Wording(id: "bukan akun", en: "is no account"),
                    Wording(
                        id: "Tulis jaringan:id, seperti telegram:123.",
                        en: "Write network:id, such as telegram:123."
                    )
                )
                continue
            }
            _ = isFirstReading(RosterSubject(kind: .account, key: id), &row, .accounts)
        }
        if row.has(.heldBy) {
            ids += member.phones.map { "phone:\($0)" }.filter {
                holder != nil || known(.account, $0, nil) != nil
            }
        }
        return ids.map { id in
            guard !row.has(.heldBy), case .account(let old)? = known(.account, id, nil),
                old.member == member.key
            else { return ChatAccount(id: id, member: member.key, operatedBy: holder) }
            return old
        }
    }

    /// What the column says is all that somebody may say for others.
    private mutating func speak(_ speaker: String, for leaders: Set<String>) {
        for leader in leaders.sorted() { declare(.speaking(SpeakingRight(speaker: speaker, leader: leader))) }
        for leader in (rights[speaker] ?? []).subtracting(leaders).sorted() {
            end(RosterFact.speaking(SpeakingRight(speaker: speaker, leader: leader)).subject, since: day)
        }
        rights[speaker] = leaders
    }
}
