/// In which kelurahan or kecamatan a text says that something is.
extension PlaceReader {
    /// The names of the areas of one kind, each the tokens behind "Kel." or "Kec.".
    func areas(_ kinds: LexemeSet, _ tokens: [Token]) -> [ArraySlice<Token>] {
        tokens.indices.compactMap { index in
            guard kinds.contains(tokens[index].lexeme), opens(tokens, index) else { return nil }
            let start = isShort(tokens, index) ? index + 2 : index + 1
            var end = start
            while end < tokens.count, end - start < 4, isPartOfName(tokens, end, from: start) { end += 1 }
            return end > start ? tokens[start..<end] : nil
        }
    }

    private func isPartOfName(_ tokens: [Token], _ index: Int, from start: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, !isKind(token), !words.areas.contains(token.lexeme) else { return false }
        if index == start || words.places.directions.contains(token) { return true }
        return token.isCapital && token.lexeme == 0
    }
}
