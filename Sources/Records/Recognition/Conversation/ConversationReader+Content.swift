extension ConversationReader {
    /// The place that the post's text names.
    func place(_ reading: Reading) -> PlaceReader.Place? {
        if let known = reading.place { return known }
        let place = PlaceReader(words: words).read(classifier.text)
        reading.place = .some(place)
        return place
    }

    /// In which kelurahan and kecamatan it is: those that the text names, else the sender's own.
    func area(_ reading: Reading) -> Area {
        if let known = reading.area { return known }
        let area = area(of: reading.official.party)
        reading.area = area
        return area
    }

    /// The same if somebody else had said it.
    func area(of party: NamedParty) -> Area {
        let own = Area(subdistrict: party.subdistrict, district: party.district)
        let reader = PlaceReader(words: words)
        let named = reader.areas(words.subdistricts, classifier.text.tokens).map(keys)
        let around = reader.areas(words.districts, classifier.text.tokens).map(keys)
        if named.isEmpty, around.isEmpty { return own }
        // Of several it cannot be told in which.
        let area = Area(subdistrict: Self.only(named), district: Self.only(around))
        return named.isEmpty && !own.isElsewhere(than: area) ? own : area
    }

    private func keys(_ tokens: ArraySlice<Token>) -> WordKeys { WordKeys(tokens.map(names.key)) }

    private static func only(_ found: [WordKeys]) -> WordKeys {
        found.allSatisfy { $0 == found[0] } ? found.first ?? [] : []
    }

    /// Where the post is, in full.
    func whereabouts(_ place: PlaceReader.Place?, _ reading: Reading) -> Whereabouts {
        Whereabouts(
            place: place?.keys ?? [],
            landmarks: place?.landmarks ?? [],
            isOnlyNumbers: place?.isOnlyNumbers ?? false,
            area: area(reading)
        )
    }

    /// The sort of condition that the post's text names.
    func category(_ reading: Reading) -> ConditionCategory? {
        if let known = reading.category { return known }
        let category = ConditionCategory.read(classifier.text, words)
        reading.category = .some(category)
        return category
    }

    /// Reads a text, and notes of each of its tokens the key of what it is about: most posts ask several times.
    mutating func read(_ text: String) {
        classifier.read(text)
        content.removeAll(keepingCapacity: true)
        for token in classifier.text.tokens { content.append(contentKey(token) ?? 0) }
    }

    /// Keys of the words that say what the text read last is about.
    @inline(__always)
    func contentKeys() -> WordKeys {
        var keys = WordKeys(capacity: content.count { $0 != 0 })
        // No closure: one that holds the reader would copy it.
        for key in content where key != 0 { keys.insert(key) }
        return keys
    }

    /// The key of a word that says what a text is about; nil for every other token.
    func contentKey(_ token: Token) -> UInt32? {
        let length = token.end - token.start
        // Of three letters only a name: "BPN".
        guard token.kind == .word, !token.isAddress,
            length >= 4 || length == 3 && token.isCapital && (token.lexeme == 0 || token.has(.unit)),
            !token.concepts.intersects(Self.empty), !words.functionWords.contains(token.key)
        else { return nil }
        return words.bases[token.lexeme].map(UInt32.init) ?? token.key
    }

    /// Keys of the words that only say what sort of leave is spoken of.
    func leaveKeys() -> WordKeys {
        var keys: WordKeys = []
        for (place, key) in content.enumerated()
        where key != 0 && classifier.text.tokens[place].concepts.intersects(Self.ofLeave) {
            keys.insert(key)
        }
        return keys
    }

    /// Keys of the words that stand in one clause with the words of deciding and tell what is decided on: "acc anggarannya".
    ///
    /// None where it speaks of family, of health or of who goes instead, as an answer to any request may; nor words of leave
    /// and of wishes, and names.
    func objectKeys(_ reading: Reading) -> WordKeys {
        let tokens = classifier.text.tokens
        guard let clause = classifier.decidingClause else { return [] }
        let deciding = classifier.decidingTokens
        var keys: WordKeys = []
        for place in clause {
            let token = tokens[place]
            if token.concepts.intersects(Self.ofApplicant) || names.isSecond(token) { return [] }
            if token.has(.wish) { break }
            let isPart = deciding.contains { $0.contains(place) }
            let isName = names.isAgency(token) || forums[reading.forum].isName(names.key(token))
            // "Masuk zoom" and "ikut apel" are of one meeting.
            let isOfAny = token.concepts.intersects(Self.ofAnyRequest) && !token.has(.meeting)
            let isPlace = words.ordinals.contains(token.key) || words.last.contains(token.key)
            guard content[place] != 0, !isPart, !isName, !isOfAny, !isPlace else { continue }
            keys.insert(content[place])
        }
        return keys
    }

    private static let ofApplicant: ConceptSet = [.family, .illness]
    private static let ofAnyRequest: ConceptSet = [
        .delegate, .absence, .late, .leave, .presence, .depart, .goHome, .attend, .rest, .praise, .okay,
        .ready,
    ]

    private static let ofLeave: ConceptSet = [
        .delegate, .absence, .late, .leave, .presence, .depart, .goHome, .use, .attend,
    ]

    private static let empty: ConceptSet = [
        .grant, .okay, .please, .request, .me, .we, .day, .thanks, .wish, .this, .that, .number,
        .permitted, .permit, .can, .deny, .postpone, .not, .dont, .must,
    ]
}
