import Domain

/// people.csv
extension ImportDraft {
    mutating func takePeople(_ sheets: [Sheet]) {
        // An aide may stand in a row before the leader's.
        eachRow(sheets) { row, draft in
            // What is wrong with a key is said with the rest of its row.
            var probe = row
            guard let key = Self.memberKey(&probe) else { return }
            _ = draft.isFirstReading(RosterSubject(kind: .member, key: key), &row, .name)
            draft.refuseNamesake(key, &row)
            draft.members.add(key, names: PersonName.spellings(row.text(.name)))
        }
        eachRow(sheets) { row, draft in draft.takePerson(&row) }
    }

    /// The key column, else the name without titles.
    private static func memberKey(_ row: inout SheetRow) -> String? {
        guard let name = row.required(.name) else { return nil }
        let isNamed = row.text(.key).isEmpty
        let key = (isNamed ? PersonName.words(name).joined(separator: "-") : row.text(.key)).slug
        guard key.isEmpty else { return key }
        row.refuse(
            isNamed ? .name : .key,
            isNamed
                ? Wording(id: "tidak cukup untuk menjadi kunci", en: "is not enough to make a key of")
                : Wording(id: "tidak memuat huruf atau angka", en: "has no letter or digit"),
            Wording(
                id: "Isi kolom kunci, seperti ratna-dewi.",
                en: "Give a key in the column key, such as ratna-dewi."
            )
        )
        return nil
    }

    /// A new person without a key of their own must not be one who is known under another.
    private func refuseNamesake(_ key: String, _ row: inout SheetRow) {
        guard row.text(.key).isEmpty, !members.keys.contains(key) else { return }
        let others = people(row.text(.name)).sorted().joined(separator: ", ")
        guard !others.isEmpty else { return }
        row.refuse(
            .name,
            Wording(id: "nama ini sudah dipakai: \(others)", en: "this name is borne already: \(others)"),
            Wording(
                id: "Isi kolom kunci: kuncinya bila orang yang sama, yang baru bila orang lain.",
                en: "Fill the column key: with that key for the same person, with a new one for another."
            )
        )
    }

    private mutating func takePerson(_ row: inout SheetRow) {
        let key = Self.memberKey(&row) ?? ""
        let (since, until) = row.span(.since, .until)
        if since == nil, let until { refuseLastDay(until, of: key, &row) }
        let member = member(key, &row)
        let post = assignment(key, since, &row)
        let holder = row.text(.heldBy).isEmpty ? nil : memberReference(row.text(.heldBy), &row, .heldBy)
        let accounts = accounts(of: member, holder, &row)
        let leaders = row.list(.speaksFor).compactMap { memberReference($0, &row, .speaksFor) }
        guard row.problems.isEmpty else { return }
        let subject = RosterSubject(kind: .member, key: key)
        // Whoever left before this import is stated only where the row says since when, and only once.
        let isPast = until.map { $0 < day } ?? false
        let gone = goneSince(key)
        if !isPast, let gone, since.map({ $0 < gone }) ?? true { return noteGone(key, gone, row) }
        for account in accounts { noteOwner(of: account, row) }
        if let since, !isPast { bringBack(member, on: since) }
        if !isPast || (since != nil && !state.facts.knows(subject)) {
            // Who somebody is does not depend on the day on which a post began.
            // They are again from the day of the new post, not before.
            if gone == nil { declare(.member(member)) }
            for account in accounts { declare(.account(account)) }
            if row.has(.speaksFor) { speak(key, for: Set(leaders)) }
        }
        if let post { finish(.assignment(post), since: since, until: until, row) }
        if row.has(.until) { prolong(.member(member), until) }
        // A post of long ago is not the last one.
        if let until, !beginsPost(key, after: until) { end(subject, since: until.advanced(by: 1)) }
    }

    /// Tells of an account that passes to another: whose word it carries depends on it.
    private mutating func noteOwner(of account: ChatAccount, _ row: SheetRow) {
        if let fault = vocabulary.unknownNetwork(of: account.id) { note(row, fault) }
        guard case .account(let old)? = known(.account, account.id, nil), old.member != account.member else {
            return
        }
        let shown = TableProblem.shownID(account.id)
        note(
            row,
            Wording(
                id: "akun \(shown) berpindah dari \(old.member) ke \(account.member)",
                en: "the account \(shown) passes from \(old.member) to \(account.member)"
            )
        )
    }

    private func member(_ key: String, _ row: inout SheetRow) -> Member {
        var member = Member(key: key, name: row.text(.name))
        if case .member(let old)? = state.lastStated(.member, key)?.fact {
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
        row.refuseActing()
        let role =
            row.choice(.role, SheetWords.roles, examples: SheetWords.roleExamples)
            ?? SheetWords.role(of: position, in: unit.flatMap { orgUnit($0, since) })
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
