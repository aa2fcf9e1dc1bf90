import Roster

/// Reads parties out of names, unit fields and the addresses in texts.
struct NameReader: Sendable {
    private struct Title: Sendable {
        var role: OfficialRole?
        var rank = 0
        var isActing = false
        var isSubordinate = false
    }

    private let tokenizer: Tokenizer
    private var text = ReadText()
    private let titles: LexemeTable<Title>
    private var keys = WordTable()
    private var emptyWords: WordKeys = []
    /// Names read before: the same few hundred come again and again.
    private var known: [String: NamedParty] = [:]
    private let deputy: UInt16
    private let districtWords: LexemeSet
    private let subdistrictWords: LexemeSet
    private let masculineWords: LexemeSet
    private let feminineWords: LexemeSet
    /// How directions end a short name.
    private var directions: [UInt16: [[UInt8]]] = [:]

    static let standard = NameReader(vocabulary: PhraseBook.standard.vocabulary)

    private init(vocabulary: Vocabulary) {
        let lexicon = vocabulary.lexicon
        tokenizer = Tokenizer(vocabulary: vocabulary)
        deputy = lexicon.lexeme("wakil")
        districtWords = LexemeSet("kecamatan camat", lexicon)
        subdistrictWords = LexemeSet("kelurahan lurah", lexicon)
        masculineWords = LexemeSet("pak bapak", lexicon)
        feminineWords = LexemeSet("bu ibu", lexicon)
        // Only known words have an id to be found by.
        let known = Self.table.map { words, title in
            (
                words.split(separator: " ").filter { lexicon.lexeme(String($0)) != 0 }.joined(separator: " "),
                title
            )
        }
        titles = LexemeTable(known, lexicon)
        for (direction, ends) in [
            ("utara", ["ut", "tara"]), ("selatan", ["sel"]), ("barat", ["bar"]), ("timur", ["tim"]),
            ("tengah", ["teng"]), ("pusat", ["pus"]),
        ] {
            directions[lexicon.lexeme(direction)] = ends.map { Array($0.utf8) }
        }
        directions[0] = nil
        for group in AgencyNames.groups {
            let words = group.split(separator: " ").map(String.init)
            let first = WordHash.of(words[0].utf8)
            for word in words { keys.set(WordHash.of(word.utf8), first) }
            // A word of its own says more than one that is put together.
            for title in words.flatMap(AgencyNames.joinedTitles) {
                let hash = WordHash.of(title.utf8)
                if keys[hash] == nil { keys.set(hash, first) }
            }
        }
        emptyWords = WordKeys(AgencyNames.empty.map { WordHash.of($0.utf8) })
    }

    private static let table: [(String, Title)] = [
        ("wali walikota walkot bupati gubernur", Title(role: .leader, rank: 4)),
        ("wawali wabup wagub", Title(role: .leader, rank: 3)), ("sekda", Title(role: .leader, rank: 2)),
        ("asisten asda asisda", Title(role: .leader, rank: 1)),
        (
            "kadis kaban kabag kalak kalaksa kasat kasatpol dirut direktur inspektur kepala kadin kadinkes kadinsos kadishub "
                + "kadisdik kadislh kadispora kadisnaker kadiskominfo kadisdukcapil kadisdagin kadisperindag kadisperkim "
                + "kadisbudpar kadpupr kapupr sekwan", Title(role: .head)
        ),
        ("camat", Title(role: .camat)), ("lurah kades", Title(role: .lurah)),
        ("ajudan adc spri", Title(role: .aide)),
        (
            "kabid kasi kasie kasubag kasubbag kasubid sekcam sekmat seklur sekkel sekdes carik wadir sekdis sekdin sekban "
                + "sekretaris kasubdit staf", Title(role: .staff, isSubordinate: true)
        ),
        ("plt plh pj pjs", Title(isActing: true)),
    ]

    /// Reads a name or a unit.
    mutating func party(_ name: String) -> NamedParty {
        if let known = known[name] { return known }
        var content = name
        content.withUTF8 { text.read($0, with: tokenizer) }
        var party = party(text.tokens[...])
        addShortNames(of: Array(name.utf8), to: &party)
        if known.count > 20_000 { known.removeAll(keepingCapacity: true) }
        known[name] = party
        return party
    }

    /// "Densel", "Jaktim": what a name with a direction is called for short.
    private func addShortNames(of name: [UInt8], to party: inout NamedParty) {
        for (token, direction) in zip(text.tokens, text.tokens.dropFirst()) {
            guard token.lexeme == 0, let ends = directions[direction.lexeme] else { continue }
            let word = name[Int(token.start)..<Int(token.end)].map { $0 | 0x20 }
            for count in 2...4 where count < word.count {
                for end in ends { party.words.insert(WordHash.of(word.prefix(count) + end)) }
            }
        }
    }

    /// What somebody may be called for short: "Noor" for Noorlaila, "Parno" for Suparno, "Pem" for Pemerintahan.
    ///
    /// The beginnings of the words of his name, from three letters, and their ends, from four.
    mutating func shortForms(of name: String) -> WordKeys {
        var content = name
        content.withUTF8 { text.read($0, with: tokenizer) }
        let bytes = Array(name.utf8)
        var forms: WordKeys = []
        for token in text.tokens where token.kind == .word && titles[token.lexeme] == nil {
            let word = bytes[Int(token.start)..<Int(token.end)].map { $0 | 0x20 }
            for count in 3..<max(word.count, 3) { forms.insert(WordHash.of(word.prefix(count))) }
            for count in 4..<max(word.count, 4) { forms.insert(WordHash.of(word.suffix(count))) }
        }
        return forms
    }

    /// Reads the party that `tokens` name.
    func party(_ tokens: ArraySlice<Token>) -> NamedParty {
        var party = NamedParty()
        var scope = 0
        var wasDeputy = false
        var masculine = false
        var feminine = false
        for token in tokens {
            if token.kind == .comma { scope = 0 }
            guard token.kind == .word else { continue }
            if token.lexeme == deputy { wasDeputy = true; continue }
            if districtWords.contains(token.lexeme) { scope = 1 }
            if subdistrictWords.contains(token.lexeme) { scope = 2 }
            if let title = titles[token.lexeme] {
                party.isActing = party.isActing || title.isActing
                if party.role == nil, let role = title.role {
                    party.role = role
                    party.isSubordinate = title.isSubordinate
                    party.rank = wasDeputy && title.rank == 4 ? 3 : title.rank
                }
                if let key = keys[token.hash] { party.words.insert(key) }
                continue
            }
            if token.has(.plural) || token.has(.all) { party.isPlural = true; continue }
            if token.has(.honorific) {
                if masculineWords.contains(token.lexeme) { masculine = true }
                if feminineWords.contains(token.lexeme) { feminine = true }
                continue
            }
            if token.has(.title) || emptyWords.contains(token.hash) { continue }
            let key = keys[token.hash] ?? token.hash
            party.words.insert(key)
            if scope == 1 { party.district.insert(key) }
            if scope == 2 { party.subdistrict.insert(key) }
        }
        party.gender = masculine == feminine ? 0 : feminine ? 1 : -1
        if masculine && feminine { party.isPlural = true }
        return party
    }

    /// The post that a word names by itself: camat, Sekda.
    func title(_ token: Token) -> (role: OfficialRole, rank: Int)? {
        guard token.lexeme != 0, let title = titles[token.lexeme], let role = title.role else { return nil }
        return (title.isSubordinate ? .staff : role, title.rank)
    }

    /// The word is the title of an office's second.
    func isSecond(_ token: Token) -> Bool { titles[token.lexeme]?.isSubordinate ?? false }

    /// The word is part of an agency's name.
    func isAgency(_ token: Token) -> Bool { keys[token.hash] != nil }

    /// The key of a word that names somebody.
    func key(_ token: Token) -> UInt32 { keys[token.hash] ?? token.hash }

    /// The addresses in a text, in order: each run of tokens that names somebody.
    func addresses(in text: ReadText) -> [NamedParty] {
        var found: [NamedParty] = []
        let tokens = text.tokens
        var index = 0
        while index < tokens.count {
            guard tokens[index].isAddress else { index += 1; continue }
            let end = text.nameEnd(index)
            let party = party(tokens[index..<end])
            if !party.isEmpty || party.isPlural { found.append(party) }
            index = end
        }
        return found
    }
}
