/// Reads where something is: streets, RT/RW, kelurahan, kecamatan, "depan …", or what a name behind "di" says.
struct PlaceReader {
    let words: KnownWords

    /// Where a place stands in a text, and the keys of what tells it from others of its kind.
    struct Place {
        var bytes: Range<Int>
        /// Its last token.
        var last: Int
        var keys: WordKeys
        /// Nothing says that it is one.
        var isGuess = false
        /// Names nothing but RT, RW or the like, which every kelurahan has.
        var isOnlyNumbers = false
        /// Keys of the names of markets, schools and the like.
        var landmarks: WordKeys = []
    }

    /// The place that a text names; nil where it names none.
    ///
    /// A street or an area goes before what it is beside, and that before a river, which is long; of several the
    /// first, unless that is the heading of what is told by one of `near`. `guesses` takes also a name of which nothing says
    /// that it is a place, where there is nothing else.
    func read(_ text: ReadText, guesses: Bool = false, near: WordSet? = nil) -> Place? {
        let tokens = text.tokens
        let hazard = near.flatMap { near in tokens.firstIndex { near.contains($0) } }
        var best: (start: Int, rank: Rank)?
        var index = 0
        while index < tokens.count {
            if let rank = rank(tokens, index), guesses || rank != .guess,
                best.map({ rank > $0.rank || rank == .named && isNearer(tokens, index, $0.start, to: hazard) }
                )
                    ?? true
            {
                best = (index, rank)
                if rank == .named, hazard == nil { break }
                if rank == .residents || rank == .named { index = place(tokens, from: index).last }
            }
            index += 1
        }
        guard let best else { return nil }
        var place = place(tokens, from: best.rank == .named ? nameBefore(tokens, best.start) : best.start)
        place.isGuess = best.rank == .guess
        return hazard == nil ? place : withArea(place, tokens)
    }

    /// Whether a place stands with what is told, where another before it is only the heading.
    ///
    /// "Kondisi Kec. Andir: banjir di RW 02".
    private func isNearer(_ tokens: [Token], _ index: Int, _ heading: Int, to hazard: Int?) -> Bool {
        guard let hazard, heading < hazard, words.areas.contains(tokens[heading].lexeme),
            !words.places.isNumbered(tokens[heading])
        else { return false }
        return isApart(tokens[heading..<hazard]) && !isApart(tokens[min(index, hazard)..<max(index, hazard)])
    }

    private func isApart(_ between: ArraySlice<Token>) -> Bool {
        between.contains { $0.endsSentence || $0.kind == .colon }
    }

    private enum Rank: Int, Comparable {
        /// A name that nothing says to be one of a place, or "depan apotek".
        case guess
        /// "Sungai Bremi".
        case water
        /// "warga RT 3": who it is, and mostly where.
        case residents
        /// A name behind "di".
        case bare
        /// "depan SMP 2".
        case beside
        /// "Jl. Riau", "RT 3", "Kel. Braga".
        case named

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }

    private func rank(_ tokens: [Token], _ index: Int) -> Rank? {
        let token = tokens[index]
        // "bukan RT 3".
        if index > 0, tokens[index - 1].lexeme == words.instead { return nil }
        if opens(tokens, index) {
            if words.places.waters.contains(token) { return .water }
            if !words.places.beside.contains(token) {
                return index > 0 && tokens[index - 1].has(.people) ? .residents : .named
            }
            guard opens(tokens, index + 1) else { return .beside }
            // "sepanjang Jl. Riau" is Jl. Riau.
            return words.places.along.contains(token) ? nil : .named
        }
        return index > 0 ? rankOfName(tokens, index) : nil
    }

    /// The rank of what does not say itself that it is a place.
    private func rankOfName(_ tokens: [Token], _ index: Int) -> Rank? {
        let token = tokens[index]
        let before = tokens[index - 1]
        // Not "minggu depan".
        if words.places.beside.contains(token), !before.has(.day), landmark(tokens, index) != nil {
            return .guess
        }
        guard isBareName(token) else { return nil }
        // "bukan arah Mahawu".
        if index > 1, tokens[index - 2].lexeme == words.instead { return nil }
        return words.places.isInside(before) ? .bare : isNobodys(before) ? .guess : nil
    }

    /// Whether a name behind this word, in the middle of a sentence, is probably nobody's.
    private func isNobodys(_ before: Token) -> Bool {
        before.kind == .word && !before.isCapital && !before.isAddress && !before.has(.honorific)
            && !before.has(.title) && !words.company.contains(before.key)
    }

    /// "Kolok", as behind "di".
    func isBareName(_ token: Token) -> Bool {
        token.kind == .word && token.isCapital && token.lexeme == 0 && !token.isAddress
            && token.end - token.start > 3
    }

    /// "Paruga RT 7": where the names before the area begin.
    private func nameBefore(_ tokens: [Token], _ start: Int) -> Int {
        guard words.places.divisions.contains(tokens[start]) else { return start }
        var first = start
        while first > 0, start - first < 2, isBareName(tokens[first - 1]) { first -= 1 }
        guard first > 0, first < start else { return first }
        // "rumah mbah Tarmi gang 4" and "Sungai Citanduy RT 3" name another thing before it.
        let before = tokens[first - 1]
        let isOther =
            isKind(before) || words.places.elders.contains(before) || before.has(.honorific)
        return isOther ? start : first
    }

    /// Whether a place begins with this word: with what it is, or what it is beside, and a name behind that.
    func opens(_ tokens: [Token], _ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        let token = tokens[index]
        let isBeside = words.places.beside.contains(token)
        guard isBeside || isKind(token) else { return false }
        if words.places.only.contains(token) { return true }
        // "jalan rusak" names no street.
        let behind = isShort(tokens, index) ? index + 2 : index + 1
        guard behind < tokens.count else { return false }
        let next = tokens[behind]
        if next.kind == .number || next.kind == .slash { return opensWithNumber(tokens, index, behind) }
        if next.kind != .word { return false }
        // "jalan poros 35 cm" either, "Jalan poros Malino" does.
        if token.lexeme == words.places.street, words.places.unnamed.contains(next) {
            guard behind + 1 < tokens.count else { return false }
            let name = tokens[behind + 1]
            return name.isCapital && isNameLike(name) && !isKind(name)
        }
        // "tikungan Jl. Riau" is Jl. Riau, "RT RW" is nowhere.
        if isKind(next), words.places.stretches.contains(token) { return false }
        if isKind(next), words.places.isNumbered(token), words.areas.contains(token.lexeme) {
            return opens(tokens, behind)
        }
        if next.isCapital { return isNameLike(next) }
        if words.places.directions.contains(next) { return opensWithDirection(tokens, index) }
        if isKind(next) { return isBeside || opens(tokens, behind) }
        // In lower case only what is always a name's beginning: "jl merdeka", not "pasar murah".
        return next.lexeme == 0 && next.concepts.isEmpty && words.places.named.contains(token)
    }

    /// Whether a kind with a number behind it begins a place: `RT 3`, `Kel. 7 Ulu`, and not `parit 200 m`.
    private func opensWithNumber(_ tokens: [Token], _ index: Int, _ number: Int) -> Bool {
        let isNumbered = words.places.isNumbered(tokens[index])
        guard number + 1 < tokens.count else { return isNumbered }
        let next = tokens[number + 1]
        if words.areas.contains(tokens[index].lexeme), next.isCapital, next.lexeme == 0 { return true }
        return isNumbered && !words.places.measures.contains(next)
    }

    /// Whether a kind with a direction behind it begins a place: "pintu barat", and not "jalan lama".
    private func opensWithDirection(_ tokens: [Token], _ index: Int) -> Bool {
        let token = tokens[index]
        return token.lexeme != words.places.street && !words.places.beside.contains(token)
            && !words.areas.contains(token.lexeme) && !words.places.isNumbered(token)
    }

    /// A word with a capital that may be a name, whatever it says in lower case.
    func isNameLike(_ token: Token) -> Bool {
        if token.lexeme == 0 { return true }
        return !token.has(.done) && token.lexeme != words.nihil && !words.places.addressed.contains(token)
    }

    /// Has a period behind it that is no end.
    func isShort(_ tokens: [Token], _ index: Int) -> Bool {
        index >= 0 && index + 1 < tokens.count && tokens[index + 1].kind == .period
            && words.places.short.contains(tokens[index].hash)
    }

    /// Says what sort of place it is that the name behind it has.
    func isKind(_ token: Token) -> Bool {
        let isKind = words.places.kinds.contains(token)
        // Neither: most words.
        guard isKind || token.isCapital, words.places.capital.contains(token.hash) else { return isKind }
        return token.isCapital
    }
}
