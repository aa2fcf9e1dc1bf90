/// Reads the number of the letter for which leave or travel waits: `SPT nomor 094/221/BKPSDM`, "surat cuti saya … 851.1/1204".
struct LetterReader {
    let words: KnownWords

    /// The bytes of the number; nil where none stands behind a letter of that sort.
    func number(_ text: ReadText) -> Range<Int>? {
        let tokens = text.tokens
        for start in tokens.indices where tokens[start].kind == .number && isOfLeave(tokens, start) {
            var end = start
            var index = start + 1
            var slashes = 0
            while index < tokens.count, tokens[index].start == tokens[index - 1].end {
                switch tokens[index].kind {
                case .slash: slashes += 1
                case .number, .word: end = index
                case .period, .hyphen: break
                default: index = tokens.count
                }
                index += 1
            }
            let isDate = tokens[start...end].allSatisfy { $0.kind == .number || $0.kind == .slash }
            let isNamed = start > 0 && tokens[..<start].suffix(2).contains { $0.lexeme == words.number }
            if slashes > 0, isNamed || !isDate { return tokens.bytes(of: start...end) }
        }
        return nil
    }

    /// In its sentence a word of leave or travel stands before it, and none of an invitation.
    private func isOfLeave(_ tokens: [Token], _ place: Int) -> Bool {
        let before = tokens[..<place].reversed().prefix(12).prefix { !$0.endsSentence }
        return before.contains { words.letters.contains($0.lexeme) }
            && !before.contains { words.invitations.contains($0.lexeme) }
    }
}
