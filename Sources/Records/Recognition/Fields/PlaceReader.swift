/// Reads where something is: streets, RT/RW, kelurahan, kecamatan, "depan …".
struct PlaceReader {
    let words: KnownWords

    /// The bytes of the text that say the place, and the keys of its words; nil where it names none.
    func read(_ text: ReadText) -> (bytes: Range<Int>, keys: WordKeys)? {
        let tokens = text.tokens
        guard let start = tokens.indices.first(where: { opens(tokens, $0) }) else { return nil }
        var end = start
        var index = start
        var names = 0
        var keys: WordKeys = []
        while index < tokens.count {
            let token = tokens[index]
            if token.kind == .newline || token.kind == .exclamation || token.kind == .question { break }
            if token.kind == .period, !opens(tokens, index + 1) { break }
            if token.isWord {
                let isArea = words.areas.contains(token.lexeme)
                let isKind = isArea || opens(tokens, index)
                let isUnknown = token.lexeme == 0 && (token.isCapital || names == 0)
                let isName =
                    token.kind == .number || isUnknown
                    || token.isCapital && !token.has(.day) && !token.has(.done)
                guard isKind || isName else { break }
                names = isKind ? 0 : names + 1
                if names > 4 { break }
                keys.insert(
                    token.lexeme != 0
                        ? UInt32(token.lexeme)
                        : token.value >= 0 ? UInt32(token.value) &+ 1 << 20 : token.hash
                )
                end = index
            }
            index += 1
        }
        return (Int(tokens[start].start)..<Int(tokens[end].end), keys)
    }

    private func opens(_ tokens: [Token], _ index: Int) -> Bool {
        guard index < tokens.count, tokens[index].lexeme != 0 else { return false }
        let lexeme = tokens[index].lexeme
        guard words.streets.contains(lexeme) || words.areas.contains(lexeme) || words.beside.contains(lexeme)
        else {
            return false
        }
        // "jalan rusak" names no street.
        guard index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        if next.kind == .number || next.kind == .slash { return true }
        if next.kind != .word { return false }
        if next.isCapital || words.streets.contains(next.lexeme) || words.areas.contains(next.lexeme) {
            return true
        }
        // In lower case only what is always a name's beginning: "jl merdeka", not "pasar murah".
        return next.lexeme == 0 && next.concepts.isEmpty && words.named.contains(lexeme)
    }
}
