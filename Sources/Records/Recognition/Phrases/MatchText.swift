/// A text as phrases see it: of each token only what they ask for, close together.
struct MatchText {
    struct Word {
        let summary: TextSummary
        let lexeme: UInt16
        let kind: Token.Kind
        /// Names of the addressed and soft marks, which a phrase passes over.
        let isPassed: Bool
        /// A word that counts in a gap.
        let isCounted: Bool
        let endsSentence: Bool
    }

    let tokens: UnsafeBufferPointer<Token>
    /// The first token behind greetings and names.
    let bodyStart: Int
    let words: UnsafeBufferPointer<Word>
    /// What stands from a token to the end of its sentence, and behind the last token nothing.
    let rests: UnsafeBufferPointer<TextSummary>

    /// Calls `body` with what phrases see of `text`; inlined, so that the closure need hold nothing.
    @inline(__always)
    static func with(_ text: ReadText, _ body: (MatchText) -> Void) {
        text.tokens.withUnsafeBufferPointer { tokens in
            withUnsafeTemporaryAllocation(of: Word.self, capacity: tokens.count) { words in
                withUnsafeTemporaryAllocation(of: TextSummary.self, capacity: tokens.count + 1) { rests in
                    rests.initializeElement(at: tokens.count, to: TextSummary())
                    for index in tokens.indices.reversed() {
                        let word = Word(tokens[index])
                        words.initializeElement(at: index, to: word)
                        var rest = word.summary
                        if !word.endsSentence { rest.formUnion(rests[index + 1]) }
                        rests.initializeElement(at: index, to: rest)
                    }
                    body(
                        MatchText(
                            tokens: tokens,
                            bodyStart: text.bodyStart,
                            words: UnsafeBufferPointer(words),
                            rests: UnsafeBufferPointer(rests)
                        )
                    )
                }
            }
        }
    }
}

extension MatchText.Word {
    @inline(__always)
    fileprivate init(_ token: Token) {
        summary = TextSummary(word: token.lexeme, concepts: token.concepts)
        lexeme = token.lexeme
        kind = token.kind
        isPassed = token.isAddress || token.kind.isSoft || token.kind == .colon
        isCounted = token.isWord && !token.isAddress
        endsSentence = token.endsSentence
    }
}

extension Token.Kind {
    /// A mark that says nothing between words.
    var isSoft: Bool {
        switch self {
        case .comma, .bracket, .quote, .other, .hyphen, .slash, .emoji, .address: true
        default: false
        }
    }
}
