import Domain

/// forums.csv
extension ImportDraft {
    mutating func takeForums(_ sheets: [Sheet], _ newForum: () -> ForumID) {
        var known: [String: ForumID] = [:]
        for forum in state.forums { known[forum.name.foldedName] = forum.id }
        eachRow(sheets) { row, draft in
            let name = row.required(.name)?.foldedName ?? ""
            let subject = RosterSubject(kind: .forum, key: name)
            guard name.isEmpty || draft.isFirstReading(subject, &row, .name) else { return }
            draft.takeForum(&row, known[name], newForum)
        }
    }

    private mutating func takeForum(_ row: inout SheetRow, _ known: ForumID?, _ newForum: () -> ForumID) {
        let name = row.text(.name)
        let kind = row.required(.kind)?.foldedName ?? ""
        let since = row.day(.since)
        let isConfidential = row.flag(.confidential)
        let speech = row.list(.relay).compactMap {
            row.choice(.relay, $0, SheetWords.speech, examples: "diam, rekap, tanda terima, terusan")
        }
        let members = row.list(.members).compactMap { who($0, &row, .members) }
        let chats = row.list(.chats, commas: false).compactMap { Self.chat($0, &row) }
        for chat in chats {
            let subject = RosterSubject(kind: .forum, key: "\(chat.network):\(chat.id)")
            _ = isFirstReading(subject, &row, .chats)
        }
        guard row.problems.isEmpty else { return }
        let forum = known ?? newForum()
        if known == nil { add(.forumAdded(Forum(id: forum, name: name))) }
        for chat in chats where state.link(network: chat.network, chat: chat.id)?.forum != forum {
            noteForum(of: chat, name, row)
            add(
                .forumLinked(
                    forum: forum,
                    network: chat.network,
                    chat: chat.id,
                    name: name,
                    isDirect: kind == "direct"
                )
            )
        }
        var profile = ForumProfile(forum: forum, kind: kind)
        if case .forum(let old)? = self.known(.forum, forum.rawValue, since) { profile = old }
        profile.kind = kind
        if row.has(.confidential) { profile.isConfidential = isConfidential }
        if row.has(.relay) { profile.speech = speech.reduce(into: []) { $0.formUnion($1) } }
        if row.has(.members) { profile.members = members }
        declare(.forum(profile), since: since)
    }

    /// Tells of a chat that passes to another forum, by whose rules it is kept and answered from now on.
    private mutating func noteForum(of chat: (network: String, id: String), _ name: String, _ row: SheetRow) {
        let id = "\(chat.network):\(chat.id)"
        if let fault = vocabulary.unknownNetwork(of: id) { note(row, fault) }
        guard let old = state.forum(network: chat.network, chat: chat.id) else { return }
        var isConfidential = false
        if case .forum(let profile)? = known(.forum, old.id.rawValue, nil) {
            isConfidential = profile.isConfidential
        }
        let shown = TableProblem.shownID(id)
        note(
            row,
            Wording(
                id: "percakapan \(shown) berpindah dari forum \(old.name)"
                    + (isConfidential ? " (rahasia)" : "") + " ke \(name)",
                en: "the chat \(shown) passes from the forum \(old.name)"
                    + (isConfidential ? " (confidential)" : "") + " to \(name)"
            )
        )
    }

    /// `telegram:-100123`, as the network writes its chat ids.
    private static func chat(_ text: String, _ row: inout SheetRow) -> (network: String, id: String)? {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        if parts.count == 2 { return (parts[0].lowercased(), parts[1]) }
        row.refuse(
            .chats,
            Wording(id: "bukan percakapan", en: "is no chat"),
            Wording(
                id: "Tulis jaringan:id, seperti telegram:-100123.",
                en: "Write network:id, such as telegram:-100123."
            )
        )
        return nil
    }
}
