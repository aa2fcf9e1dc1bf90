/// Reads where something is: streets, RT/RW, kelurahan, kecamatan, "depan …", or what a name behind "di" says.
struct PlaceReader {
    let words: KnownWords

    /// The bytes of the text that say the place, and the keys of its words; nil where it names none.
    ///
    /// A street or an area goes before what it is beside, and that before a river, which is long.
    func read(_ text: ReadText) -> (bytes: Range<Int>, keys: WordKeys)? {
        let tokens = text.tokens
        var best: (start: Int, rank: Rank)?
        for index in tokens.indices {
            guard let rank = rank(tokens, index), best.map({ rank > $0.rank }) ?? true else { continue }
            best = (index, rank)
            if rank == .named { break }
        }
        guard let best else { return nil }
        return place(tokens, from: best.rank == .named ? nameBefore(tokens, best.start) : best.start)
    }

    /// The bytes that say which hall, room or yard is asked for; nil where none is named.
    func venue(_ text: ReadText) -> Range<Int>? {
        let tokens = text.tokens
        guard let start = tokens.indices.first(where: { words.venues.contains(tokens[$0].lexeme) }) else {
            return read(text)?.bytes
        }
        var end = start
        while end + 1 < tokens.count, end - start < 7, isPartOfVenue(tokens, end + 1) { end += 1 }
        return tokens.bytes(of: start...end)
    }

    /// Whether a token still names the hall: "Kaloka", "Gedung", "Setda", "lt", "4" behind "Ruang".
    private func isPartOfVenue(_ tokens: [Token], _ index: Int) -> Bool {
        let token = tokens[index]
        if token.kind == .number { return words.floors.contains(tokens[index - 1].lexeme) }
        guard token.kind == .word, !token.has(.day), !token.has(.clock) else { return false }
        if token.has(.unit) || token.has(.meeting) || words.venues.contains(token.lexeme)
            || words.areas.contains(token.lexeme) || words.floors.contains(token.lexeme)
        {
            return true
        }
        if token.isAddress { return token.isCapital && !token.has(.honorific) }
        return (token.isCapital || token.lexeme == 0) && !token.has(.passive)
    }

    private enum Rank: Int, Comparable {
        /// "Sungai Bremi".
        case water
        /// A name behind "di".
        case bare
        /// "depan SMP 2".
        case beside
        /// "Jl. Riau", "RT 3", "Kel. Braga".
        case named

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }

    private func rank(_ tokens: [Token], _ index: Int) -> Rank? {
        if opens(tokens, index) {
            if words.waters.contains(tokens[index].lexeme) { return .water }
            if !words.beside.contains(tokens[index].lexeme) { return .named }
            guard opens(tokens, index + 1) else { return .beside }
            // "sepanjang Jl. Riau" is Jl. Riau.
            return words.along.contains(tokens[index].lexeme) ? nil : .named
        }
        return index > 0 && tokens[index - 1].lexeme == words.inside && isBareName(tokens, index)
            ? .bare : nil
    }

    /// "di Kolok Mudiak".
    private func isBareName(_ tokens: [Token], _ index: Int) -> Bool {
        let token = tokens[index]
        return token.kind == .word && token.isCapital && token.lexeme == 0 && !token.isAddress
            && token.end - token.start > 3
    }

    /// "Paruga RT 7": where the names before the area begin.
    private func nameBefore(_ tokens: [Token], _ start: Int) -> Int {
        guard words.parts.contains(tokens[start].lexeme) else { return start }
        var first = start
        while first > 0, start - first < 2, isBareName(tokens, first - 1) { first -= 1 }
        return first
    }

    private func place(_ tokens: [Token], from start: Int) -> (bytes: Range<Int>, keys: WordKeys) {
        var end = start
        var index = start
        var names = 0
        var keys: WordKeys = []
        /// A word that is taken because of the one before it: "depan pasar".
        var isLed = false
        while index < tokens.count {
            let token = tokens[index]
            if token.kind == .newline || token.kind == .exclamation || token.kind == .question { break }
            if token.kind == .period, !opens(tokens, index + 1), !isInitial(tokens, index - 1) { break }
            if token.isWord {
                let isKind = opens(tokens, index)
                let isArea = words.areas.contains(token.lexeme)
                let isRange = words.until.contains(token.lexeme) && isPartNumber(tokens, index - 1)
                let isUnknown = token.lexeme == 0 && (token.isCapital || names == 0)
                // "Pasar Kliwon" is one though Kliwon is a day, "Jl. Riau Senin" is not.
                let isDay = token.has(.day) && (names > 0 || index == start)
                let isName =
                    token.kind == .number
                    ? isNumber(tokens, index)
                    : isUnknown || token.isCapital && !isDay && !token.has(.done)
                if index > start, names > 0, let last = landmark(tokens, index) {
                    for place in index...last where tokens[place].isWord { keys.insert(key(tokens[place])) }
                    (end, index) = (last, last + 1)
                    continue
                }
                let joins = token.lexeme == words.and && names > 0 && opensArea(tokens, index + 1)
                guard isKind || isArea || isName || isLed || isRange || joins || index == start else { break }
                names = isKind || isArea || isRange ? 0 : names + 1
                if names > 4 { break }
                isLed = isKind && words.beside.contains(token.lexeme)
                if !joins { keys.insert(key(token)) }
                end = index
            }
            index += 1
        }
        while end > start, words.beside.contains(tokens[end].lexeme) || !tokens[end].isWord { end -= 1 }
        return (tokens.bytes(of: start...end), keys)
    }

    private func key(_ token: Token) -> UInt32 {
        if token.lexeme != 0 { return UInt32(token.lexeme) }
        return token.value >= 0 ? UInt32(token.value) &+ 1 << 20 : token.hash
    }

    /// Where what a street is beside ends, "depan warung pecel Mbok Sarni": one word, or as many as stand before the next
    /// mark; nil where nothing such begins at `index`.
    private func landmark(_ tokens: [Token], _ index: Int) -> Int? {
        guard words.beside.contains(tokens[index].lexeme), !words.along.contains(tokens[index].lexeme),
            index + 1 < tokens.count, !tokens[index + 1].isCapital, isLandmark(tokens[index + 1])
        else { return nil }
        var last = index + 1
        while last + 1 < tokens.count, last - index < 5, isLandmark(tokens[last + 1]) { last += 1 }
        let isClosed = last + 1 == tokens.count || !tokens[last + 1].isWord
        return isClosed ? last : index + 1
    }

    private func isLandmark(_ token: Token) -> Bool {
        token.kind == .word && !token.concepts.intersects(Self.tellings)
            && !words.areas.contains(token.lexeme)
            && words.categories[token.lexeme] == nil
    }

    /// What a word that tells something stands for.
    private static let tellings: ConceptSet = [
        .damage, .hazard, .done, .doing, .not, .notYet, .day, .again, .active, .passive, .please, .that,
        .this,
        .relative, .me, .we, .clock, .handle, .can, .because, .but,
    ]

    /// An area begins here, as behind the "dan" of two of them.
    private func opensArea(_ tokens: [Token], _ index: Int) -> Bool {
        index < tokens.count && words.areas.contains(tokens[index].lexeme) && opens(tokens, index)
    }

    /// The letter of a name, as in "Jalan A. Yani"
    private func isInitial(_ tokens: [Token], _ index: Int) -> Bool {
        index >= 0 && tokens[index].isCapital && tokens[index].end - tokens[index].start == 1
    }

    /// A number that belongs to a place: "RT 3", "Jalan Wates 5", and not "Jalan Wates 5 tiang padam".
    private func isNumber(_ tokens: [Token], _ index: Int) -> Bool {
        if isPartNumber(tokens, index) { return true }
        guard index + 1 < tokens.count else { return true }
        let next = tokens[index + 1]
        return !next.isWord || opens(tokens, index + 1)
    }

    /// A number behind RT, km, blok, or behind one of those and "s.d." or a slash.
    private func isPartNumber(_ tokens: [Token], _ index: Int) -> Bool {
        guard index > 0, tokens[index].kind == .number else { return false }
        let before = tokens[index - 1]
        if words.parts.contains(before.lexeme) { return true }
        let isJoined =
            before.kind == .slash || before.kind == .hyphen || words.until.contains(before.lexeme)
            || before.lexeme == words.and
        return isJoined && isPartNumber(tokens, index - 2)
    }

    private func opens(_ tokens: [Token], _ index: Int) -> Bool {
        guard index < tokens.count, tokens[index].lexeme != 0 else { return false }
        let lexeme = tokens[index].lexeme
        let isBeside = words.beside.contains(lexeme)
        guard isBeside || words.streets.contains(lexeme) || words.areas.contains(lexeme) else { return false }
        // "jalan rusak" names no street.
        guard index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        if next.kind == .number || next.kind == .slash { return words.parts.contains(lexeme) }
        if next.kind != .word { return false }
        // "jalan poros 35 cm" either, "Jalan poros Malino" does.
        if words.unnamed.contains(next.key) {
            return index + 2 < tokens.count && tokens[index + 2].isCapital && tokens[index + 2].lexeme == 0
        }
        if next.isCapital { return true }
        if words.streets.contains(next.lexeme) || words.areas.contains(next.lexeme) {
            return isBeside || opens(tokens, index + 1)
        }
        // In lower case only what is always a name's beginning: "jl merdeka", not "pasar murah".
        return next.lexeme == 0 && next.concepts.isEmpty && words.named.contains(lexeme)
    }
}
