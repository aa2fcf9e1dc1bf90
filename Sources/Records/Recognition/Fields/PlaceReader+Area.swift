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

    /// RT and RW with the kelurahan that stands behind them in the sentence: "RW 03, banjir di kelurahan Braga".
    func withArea(_ place: Place, _ tokens: [Token]) -> Place {
        let start = tokens.firstIndex { Int($0.start) == place.bytes.lowerBound } ?? 0
        let isArea = { (token: Token) in words.subdistricts.contains(token.lexeme) }
        guard place.isOnlyNumbers, !tokens[start...place.last].contains(where: isArea) else { return place }
        let behind = tokens[(place.last + 1)...].prefix { !$0.endsSentence }.prefix(8)
        guard let index = behind.firstIndex(where: isArea), opens(tokens, index),
            !behind[..<index].contains(where: { isKind($0) })
        else { return place }
        let area = self.place(tokens, from: index)
        var whole = place
        whole.bytes = place.bytes.lowerBound..<area.bytes.upperBound
        whole.last = area.last
        whole.keys.formUnion(area.keys)
        whole.isOnlyNumbers = false
        return whole
    }
}
