extension ConversationReader {
    /// Keys of the words that say what a text is about.
    func contentKeys() -> WordKeys {
        var keys: WordKeys = []
        // No closure: one that holds the reader would copy it.
        for token in classifier.text.tokens { if let key = contentKey(token) { keys.insert(key) } }
        return keys
    }

    /// The key of a word that says what a text is about; nil for every other token.
    func contentKey(_ token: Token) -> UInt32? {
        let length = token.end - token.start
        // Of three letters only a name: "BPN".
        guard token.kind == .word, !token.isAddress,
            length >= 4 || length == 3 && token.isCapital && token.lexeme == 0,
            !token.concepts.intersects(Self.empty)
        else { return nil }
        return words.bases[token.lexeme].map(UInt32.init) ?? token.key
    }

    /// Keys of the words that only say what sort of leave is spoken of.
    func leaveKeys() -> WordKeys {
        var keys: WordKeys = []
        for token in classifier.text.tokens where token.concepts.intersects(Self.ofLeave) {
            if let key = contentKey(token) { keys.insert(key) }
        }
        return keys
    }

    private static let ofLeave: ConceptSet = [
        .delegate, .absence, .late, .leave, .presence, .depart, .goHome, .use, .attend,
    ]

    private static let empty: ConceptSet = [
        .grant, .okay, .please, .request, .me, .we, .day, .thanks, .wish, .this, .that, .number,
        .permitted, .permit, .can, .deny, .postpone, .not, .dont, .must,
    ]
}
