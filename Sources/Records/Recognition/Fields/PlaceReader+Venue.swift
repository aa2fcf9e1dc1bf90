/// Where a meeting is, and what is asked for.
extension PlaceReader {
    /// The bytes that say in which hall, room or yard it is; nil where none is named.
    func venue(_ text: ReadText) -> Range<Int>? {
        let tokens = text.tokens
        guard let start = tokens.firstIndex(where: isVenue) else { return read(text)?.bytes }
        var end = start
        while end + 1 < tokens.count, end - start < 7, isPartOfVenue(tokens, end + 1, of: start) { end += 1 }
        return tokens.bytes(of: start...end)
    }

    /// The bytes that say which hall, yard or street is asked for; nil where none is named.
    func asked(_ text: ReadText) -> Range<Int>? {
        let tokens = text.tokens
        let hall = tokens.firstIndex(where: isVenue) ?? tokens.count
        let used = tokens.indices.first { isToUse(tokens, $0) || $0 < hall && isUsed(tokens, $0) }
        return used.map { place(tokens, from: $0).bytes } ?? venue(text)
    }

    private func isVenue(_ token: Token) -> Bool {
        if words.places.capital.contains(token.hash) {
            return token.isCapital && !words.places.schools.contains(token)
        }
        return words.places.venues.contains(token)
    }

    /// Whether a street or a name begins behind the word for using or closing it: "pinjam Graha Asri".
    private func isToUse(_ tokens: [Token], _ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = tokens[index - 1]
        if words.places.using.contains(before), isBareName(tokens[index]) { return true }
        return (words.places.using.contains(before) || words.places.closing.contains(before))
            && isStreet(tokens, index)
    }

    /// Whether a street or a name begins here that is to be used or closed: "Jalan Riau ditutup".
    private func isUsed(_ tokens: [Token], _ index: Int) -> Bool {
        guard isStreet(tokens, index) || isBareName(tokens[index]) else { return false }
        let behind = place(tokens, from: index).last + 1
        return behind < tokens.count && words.places.used.contains(tokens[behind])
    }

    private func isStreet(_ tokens: [Token], _ index: Int) -> Bool {
        opens(tokens, index) && !words.places.beside.contains(tokens[index]) && !isVenue(tokens[index])
    }

    /// Whether a token still names the hall: "Kaloka", "Gedung", "Setda", "lt", "4" behind "Ruang".
    private func isPartOfVenue(_ tokens: [Token], _ index: Int, of start: Int) -> Bool {
        let token = tokens[index]
        let before = tokens[index - 1]
        if token.kind == .number {
            return words.places.floors.contains(before) || words.places.isNumbered(before)
                || before.kind == .hyphen
        }
        // "dermaga CT-3".
        if token.kind == .hyphen { return index + 1 < tokens.count && tokens[index + 1].kind == .number }
        if token.kind == .period { return isShort(tokens, index - 1) }
        guard token.kind == .word, !token.has(.day), !token.has(.clock), isNameLike(token) else {
            return false
        }
        if token.has(.unit) || token.has(.meeting) || isVenue(token) || isOfOffice(tokens, index) {
            return true
        }
        if words.places.floors.contains(token) || words.places.directions.contains(token) { return true }
        if words.places.isSide(token) {
            return index + 1 < tokens.count && tokens[index + 1].kind == .word
        }
        if token.isAddress { return token.isCapital && !token.has(.honorific) }
        return token.isCapital || !token.has(.passive) && isNamedInLower(tokens, index, of: start)
    }

    /// "halaman kantor camat", "balai desa".
    private func isOfOffice(_ tokens: [Token], _ index: Int) -> Bool {
        let token = tokens[index]
        if words.places.offices.contains(token) || words.areas.contains(token.lexeme) { return true }
        return token.has(.title) && words.places.offices.contains(tokens[index - 1])
    }

    /// The first two words behind the hall, where nothing is known of them: "pendopo manggala praja".
    private func isNamedInLower(_ tokens: [Token], _ index: Int, of start: Int) -> Bool {
        index - start <= 2
            && tokens[start + 1...index].allSatisfy { $0.lexeme == 0 && $0.kind == .word && !$0.isCapital }
    }
}
