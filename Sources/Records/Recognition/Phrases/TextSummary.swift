/// The words and concepts of a text's part or of a phrase's element, coarse enough to compare in a few instructions.
struct TextSummary: Sendable {
    private var concepts = ConceptSet()
    /// A bit per word, by its id modulo 128; words may share a bit.
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init() {}

    init(words: [UInt16], concepts: ConceptSet) {
        self.concepts = concepts
        for word in words { formUnion(TextSummary(word: word, concepts: [])) }
    }

    /// Of one word; the id of an unknown one is 0.
    @inline(__always)
    init(word: UInt16, concepts: ConceptSet) {
        self.concepts = concepts
        let bit: UInt64 = word == 0 ? 0 : 1 &<< UInt64(word)
        if word & 64 == 0 { low = bit } else { high = bit }
    }

    @inline(__always)
    mutating func formUnion(_ other: Self) {
        concepts.formUnion(other.concepts)
        low |= other.low
        high |= other.high
    }

    /// False where nothing of the one can match the other.
    @inline(__always)
    func intersects(_ other: Self) -> Bool {
        low & other.low | high & other.high != 0 || sharesConcept(other)
    }

    @inline(__always)
    func sharesConcept(_ other: Self) -> Bool { concepts.intersects(other.concepts) }
}
