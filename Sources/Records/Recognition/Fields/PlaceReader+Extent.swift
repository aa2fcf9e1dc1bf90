/// How far a place goes.
extension PlaceReader {
    /// What was read of a place so far.
    private struct Reach {
        var end: Int
        /// How many names stand behind the last kind.
        var names = 0
        /// The word behind "depan" is taken whatever it is: "depan pasar".
        var isLed = false
        var isOfSchool = false
        /// The last kind is RT, RW or the like.
        var isOfDivision = false
        /// … or a street or an area: what has its name need not be near whatever else has.
        var isOfArea = false
        /// Something is named besides numbers of those.
        var isNamed = false
        var keys: WordKeys = []
        var landmarks: WordKeys = []
    }

    /// The place that begins at `start`.
    func place(_ tokens: [Token], from start: Int) -> Place {
        var reach = Reach(end: start)
        var index = start
        while index < tokens.count {
            if !tokens[index].isWord {
                guard goesOn(tokens, over: index) else { break }
                if tokens[index].kind == .comma { reach.isLed = false }
            } else if index > start ? reach.names > 0 : !opens(tokens, index),
                let last = landmark(tokens, index)
            {
                for word in tokens[index...last].dropFirst() where word.isWord { reach.keys.insert(word.key) }
                reach.names = 1
                reach.isNamed = true
                (reach.end, index) = (last, last)
            } else {
                guard take(tokens, index, isFirst: index == start, &reach) else { break }
            }
            index += 1
        }
        var end = reach.end
        while end > start, words.places.beside.contains(tokens[end]) || !tokens[end].isWord { end -= 1 }
        var place = Place(bytes: tokens.bytes(of: start...end), last: end, keys: reach.keys)
        place.landmarks = reach.landmarks
        place.isOnlyNumbers = !reach.keys.isEmpty && !reach.isNamed
        return place
    }

    /// Whether what stands behind a mark may still be of the place.
    private func goesOn(_ tokens: [Token], over index: Int) -> Bool {
        switch tokens[index].kind {
        case .newline, .exclamation, .question, .colon, .semicolon, .emoji: false
        case .period:
            isInitial(tokens, index - 1) || isShort(tokens, index - 1) || opensArea(tokens, index + 1)
        case .comma, .bracket: opensAnother(tokens, index + 1)
        default: true
        }
    }

    /// "Desa Jogjogan", "RT 3", "depan pasar" behind a comma, but not "jalan basah".
    private func opensAnother(_ tokens: [Token], _ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        if words.places.beside.contains(tokens[index]) {
            return opens(tokens, index) || landmark(tokens, index) != nil
        }
        guard opens(tokens, index) else { return false }
        return index + 1 == tokens.count || tokens[index + 1].isCapital || tokens[index + 1].kind != .word
    }

    /// Takes a word into the place, if it belongs to it.
    private func take(_ tokens: [Token], _ index: Int, isFirst: Bool, _ reach: inout Reach) -> Bool {
        let token = tokens[index]
        let startsKind = opens(tokens, index) || words.areas.contains(token.lexeme)
        let isRange = words.until.contains(token.lexeme) && isPartNumber(tokens, index - 1)
        let joins = token.lexeme == words.and && reach.names > 0 && isJoined(tokens, index + 1)
        if !startsKind, !isRange, !joins, !isFirst, !reach.isLed {
            let isDirection = words.places.directions.contains(token)
            let isOfPlace =
                token.kind == .number
                ? isNumber(tokens, index, ofSchool: reach.isOfSchool)
                : isDirection || isName(token, behind: reach.names)
            guard isOfPlace else { return false }
        }
        reach.names = startsKind || isRange ? 0 : reach.names + 1
        if reach.names > 4 { return false }
        if startsKind {
            reach.isOfSchool = words.places.schools.contains(token)
            reach.isOfDivision = words.places.isInEveryKelurahan(token)
            reach.isOfArea = token.lexeme == words.places.street || words.areas.contains(token.lexeme)
        }
        reach.isLed = startsKind && words.places.beside.contains(token)
        if !joins, !isRange, let key = key(tokens, index) {
            reach.keys.insert(key)
            if token.kind != .number || !reach.isOfDivision { reach.isNamed = true }
            if token.kind == .word, !reach.isOfDivision, !reach.isOfArea { reach.landmarks.insert(key) }
        }
        reach.end = index
        return true
    }

    /// Whether a word is one of a name: with a capital, or unknown behind the kind of the place.
    private func isName(_ token: Token, behind names: Int) -> Bool {
        if token.lexeme == 0 { return token.isCapital || names == 0 }
        // "Pasar Kliwon" is one though Kliwon is a day, "Jl. Riau Senin" is not.
        if token.has(.day), names > 0 { return false }
        guard token.isCapital, isNameLike(token) else { return false }
        return names == 0 || !token.has(.unit) && words.categories[token.lexeme] == nil
    }

    /// What tells a place from others of its kind: a name, or a number of what it counts.
    private func key(_ tokens: [Token], _ index: Int) -> UInt32? {
        let token = tokens[index]
        if token.kind == .number {
            // RT 3 is not RW 3.
            let counted = index > 0 && isPartNumber(tokens, index) ? tokens[index - 1].key : 0
            return (counted &* 31 &+ UInt32(max(token.value, 0))) | 1 << 31
        }
        let tellsNone =
            isKind(token) || words.places.beside.contains(token)
            || words.places.unnamed.contains(token) || words.places.directions.contains(token)
        return tellsNone ? nil : token.key
    }

    /// Where what a street is beside ends, as in "depan warung pecel Mbok Sarni"; nil where nothing such begins.
    ///
    /// It is one word, or as many as stand before the next mark or what is told of them.
    func landmark(_ tokens: [Token], _ index: Int) -> Int? {
        guard index + 1 < tokens.count, isLandmark(tokens[index + 1]) else { return nil }
        if words.places.isSide(tokens[index]) { return index + 1 }
        guard words.places.beside.contains(tokens[index]), !words.places.along.contains(tokens[index]),
            !tokens[index + 1].isCapital
        else { return nil }
        var last = index + 1
        while last + 1 < tokens.count, last - index < 5, isLandmark(tokens[last + 1]),
            last == index + 1 || tokens[last + 1].isCapital
                || words.places.directions.contains(tokens[last + 1])
        {
            last += 1
        }
        guard last + 1 < tokens.count, tokens[last + 1].isWord else { return last }
        // "depan gudang semen padam".
        return tokens[last + 1].concepts.intersects([.damage, .hazard]) ? last : index + 1
    }

    private func isLandmark(_ token: Token) -> Bool {
        token.kind == .word && !token.concepts.intersects(Self.tellings)
            && !words.places.addressed.contains(token) && !words.areas.contains(token.lexeme)
            && words.categories[token.lexeme] == nil
    }

    /// What a word that tells something stands for.
    private static let tellings: ConceptSet = [
        .damage, .hazard, .done, .doing, .not, .notYet, .day, .again, .active, .passive, .please, .that,
        .this,
        .relative, .me, .we, .clock, .handle, .can, .because, .but,
    ]

    /// "Berare dan Kerekeh", "Desa Panaguan dan Desa Tentenan".
    private func isJoined(_ tokens: [Token], _ index: Int) -> Bool {
        index < tokens.count && (isBareName(tokens[index]) || opensArea(tokens, index))
    }

    /// An area begins here, as behind the period of an unknown abbreviation.
    private func opensArea(_ tokens: [Token], _ index: Int) -> Bool {
        index < tokens.count && words.areas.contains(tokens[index].lexeme) && opens(tokens, index)
    }

    /// The letter of a name, as in "Jalan A. Yani"
    private func isInitial(_ tokens: [Token], _ index: Int) -> Bool {
        index >= 0 && tokens[index].isCapital && tokens[index].end - tokens[index].start == 1
    }

    /// A number that belongs to a place: "RT 3", "Jalan Wates 5", "SDN Beji 3", and not "Jalan Wates 5 tiang padam".
    private func isNumber(_ tokens: [Token], _ index: Int, ofSchool isOfSchool: Bool) -> Bool {
        if isPartNumber(tokens, index) { return true }
        guard tokens[index - 1].isWord || tokens[index - 1].kind == .hyphen else { return false }
        guard index + 1 < tokens.count else { return true }
        let next = tokens[index + 1]
        if isOfSchool, !next.has(.people), !words.counted.contains(next.key) { return true }
        // A number before a bracket or a percent sign is one of a list or of a share.
        if next.kind == .bracket || next.kind == .other { return false }
        return !next.isWord || opens(tokens, index + 1)
    }

    /// A number behind RT, km, blok, or behind one of those and "s.d." or a slash.
    private func isPartNumber(_ tokens: [Token], _ index: Int) -> Bool {
        guard index > 0, tokens[index].kind == .number else { return false }
        let place = tokens[index - 1].kind == .period && isShort(tokens, index - 2) ? index - 2 : index - 1
        let before = tokens[place]
        if words.places.isNumbered(before) || words.areas.contains(before.lexeme) { return true }
        let isJoined =
            before.kind == .slash || before.kind == .hyphen || words.until.contains(before.lexeme)
            || before.lexeme == words.and
        return isJoined && isPartNumber(tokens, index - 2)
    }
}
