import Domain

/// Finds the chat among the texts of an export: members may have posted text files too.
enum ChatTextChoice {
    /// The chat's place in `names`.
    ///
    /// In this order: the only text there is; the only one named as WhatsApp names it; the only such
    /// one named like the archive; the only one least deep down. Throws
    /// ``ArchiveFault/noText(archive:)`` or ``ArchiveFault/severalTexts(archive:names:)``.
    static func choose(among names: [EntryName], archive: String) throws -> Int {
        guard !names.isEmpty else { throw ArchiveFault.noText(archive: archive) }
        let all = Array(names.indices)
        let known = all.filter { isChatName(names[$0].file) }
        let twins = known.filter { stem(names[$0].file) == stem(EntryName.key(archive)) }
        let candidates = known.isEmpty ? all : known
        let least = candidates.map { names[$0].depth }.min()
        let shallow = candidates.filter { names[$0].depth == least }
        for choice in [all, known, twins, shallow] where choice.count == 1 { return choice[0] }
        throw ArchiveFault.severalTexts(archive: archive, names: candidates.map { names[$0].path })
    }

    /// iOS: `_chat.txt`; Android: one of these beginnings and the chat's name; Telegram Desktop: `result.json`.
    private static func isChatName(_ file: String) -> Bool {
        file == "_chat.txt" || file.hasPrefix("Chat WhatsApp dengan ")
            || file.hasPrefix("WhatsApp Chat with ") || file == EntryName.telegramExport
    }

    private static func stem(_ file: String) -> Substring {
        file.lastIndex(of: ".").map { file[..<$0] } ?? file[...]
    }
}
