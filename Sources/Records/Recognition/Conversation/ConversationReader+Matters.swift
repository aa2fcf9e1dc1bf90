import Domain

extension ConversationReader {
    /// So many matters, the latest, can be meant.
    static let horizon = 40

    /// What a text shares with an earlier matter.
    struct Echo {
        /// Words that few matters speak of, and others: each counts the less the more matters speak of it.
        var rare: Float = 0
        var common: Float = 0
        var words = 0
    }

    /// Remembers a matter that later posts may mean.
    mutating func openCase(
        _ kind: OpenCase.Kind,
        _ reading: Reading,
        _ fill: (inout OpenCase) -> Void = { _ in }
    ) {
        let post = kind == .condition ? reading.memory.root : reading.post.id
        var opened = OpenCase(post: post, kind: kind, sender: reading.official.key, at: reading.now)
        opened.content = contentKeys()
        fill(&opened)
        forums[reading.forum].open(opened)
        if kind == .condition {
            lastConditions[reading.forum] = max(lastConditions[reading.forum], reading.now)
        }
    }

    /// The earlier matter that the post means without replying to it; nil where it means none, or none plainly.
    mutating func matter(_ seeker: MatterModel.Seeker, _ reading: Reading) -> OpenCase? {
        let places = candidates(seeker, reading)
        guard !places.isEmpty else { return nil }
        let clues = clues(places, reading)
        let cases = forums[reading.forum].cases
        if lesson != nil {
            let known = zip(places, clues).map { (post: cases[$0].post, clues: $1) }
            return lesson?.learn(reading.post.id, seeker, known).map { cases[places[$0]] }
        }
        return model.matters.choose(seeker, among: clues).map { cases[places[$0]] }
    }

    /// The matters that a post of that sort can mean, the latest last.
    private func candidates(_ seeker: MatterModel.Seeker, _ reading: Reading) -> [Int] {
        let week: Int64 = 7 * 86_400_000
        let area = area(reading)
        let isNil = seeker == .followUp && tellsNoEvent()
        return forums[reading.forum].cases.withUnsafeBufferPointer { cases in
            cases.indices.suffix(Self.horizon).filter { place in
                guard reading.now - cases[place].at < week else { return false }
                switch (seeker, cases[place].kind) {
                case (.notice, .meeting): return true
                case (.notice, _): return false
                case (.followUp, .meeting), (.instruction, .order), (.instruction, .call): return false
                case (.instruction, .request), (.instruction, .meeting): return false
                // An RW 03 is in every kelurahan; and "Braga NIHIL" answers a call, no case.
                case (.followUp, .condition):
                    let isElsewhere = cases[place].whereabouts.area.isElsewhere(than: area)
                    return !isNil && (!isElsewhere || cases[place].takers.contains(reading.official.key))
                case (.attendance, .condition), (.attendance, .request): return false
                case (_, .meeting): return reading.now <= cases[place].ends
                case (_, .request): return cases[place].sender == reading.official.key
                default: return true
                }
            }
        }
    }

    /// What the text read last shares with the matters of its forum, the latest ``horizon`` of them in order.
    @inline(__always)
    func echoes(_ forum: Int) -> [Echo] {
        let count = forums[forum].cases.count
        guard count > 0 else { return [] }
        let first = forums[forum].firstCase + max(0, count - Self.horizon)
        var found = [Echo](repeating: Echo(), count: min(count, Self.horizon))
        for (token, key) in zip(classifier.text.tokens, content) where key != 0 {
            var next = forums[forum].mentions[key]
            let weight = 1 / Float(next?.count ?? 1).squareRoot()
            while let mention = next, case let place = Int(mention.number) - first, place >= 0 {
                if token.lexeme == 0 { found[place].rare += weight } else { found[place].common += weight }
                found[place].words += 1
                next = forums[forum].mentions.before(mention)
            }
        }
        return found
    }

    /// What speaks for each of the matters at `places`.
    private func clues(_ places: [Int], _ reading: Reading) -> [MatterModel.Weights] {
        let said = MatterTalk(reading, self, places)
        let first = forums[reading.forum].cases.count - reading.echoes.count
        return forums[reading.forum].cases.withUnsafeBufferPointer { cases in
            places.map { place in
                said.clues(
                    of: cases[place],
                    at: place,
                    reading.echoes[place - first],
                    forums[reading.forum].parties[cases[place].sender]
                ).lanes
            }
        }
    }

    /// Keys of the names in the text read last.
    func spokenNames() -> WordKeys {
        var keys: WordKeys = []
        for token in classifier.text.tokens
        where token.kind == .word && (token.isAddress || token.lexeme == 0 || token.isCapital) {
            keys.insert(names.key(token))
        }
        return keys
    }

    func beginsWithOwnUnit(_ reading: Reading) -> Bool {
        classifier.text.openingWord.map { reading.official.party.words.contains(names.key($0)) } ?? false
    }
}
