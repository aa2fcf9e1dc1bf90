/// The words and concepts of a text or of a phrase's element, coarse enough to compare in a few instructions.
struct TextSummary: Sendable {
    private(set) var concepts: ConceptSet
    /// A bit per word, by its id modulo 128; words may share a bit.
    private(set) var low: UInt64 = 0
    private(set) var high: UInt64 = 0
    /// Fits every text.
    let isOpen: Bool

    init(words: [UInt16], concepts: ConceptSet, isOpen: Bool) {
        self.concepts = concepts
        self.isOpen = isOpen
        for word in words { insert(word) }
    }

    /// The summary of a text.
    init(_ tokens: UnsafeBufferPointer<Token>) {
        concepts = []
        isOpen = false
        for token in tokens {
            concepts.formUnion(token.concepts)
            if token.lexeme != 0 { insert(token.lexeme) }
        }
    }

    private mutating func insert(_ word: UInt16) {
        if word & 64 == 0 { low |= 1 << UInt64(word & 63) } else { high |= 1 << UInt64(word & 63) }
    }

    /// False where nothing in `text` can match this element.
    @inline(__always)
    func mayOccur(in text: TextSummary) -> Bool {
        isOpen || low & text.low | high & text.high != 0 || concepts.intersects(text.concepts)
    }
}
