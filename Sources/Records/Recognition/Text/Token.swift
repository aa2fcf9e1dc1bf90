/// One word, number or mark of a text, with the bytes it came from.
package struct Token: Sendable {
    package enum Kind: UInt8, Sendable {
        case word, number, comma, period, question, exclamation, colon, semicolon, hyphen, slash, bracket
        case newline, emoji, address, quote, other
    }

    /// UTF-8 byte range in the text.
    package var start: Int32
    package var end: Int32
    package var kind: Kind
    /// The word's id in the lexicon; 0 where it is unknown.
    package var lexeme: UInt16 = 0
    /// A hash of the folded word, for unknown words and for the model.
    package var hash: UInt32 = 0
    /// Hashes of an unknown word's first four letters and of its last three; 0 where it is known.
    package var head: UInt32 = 0
    package var tail: UInt32 = 0
    package var concepts = ConceptSet()
    /// The family of the word, by its number (`Vocabulary+Families.swift`), and the hash of the root by which it was
    /// found; 0 for a word that is in none.
    package var family: UInt8 = 0
    package var root: UInt32 = 0
    /// Begins with a capital letter.
    package var isCapital = false
    /// Belongs to the naming of somebody: "Pak Sekda", "Bu Camat Andir".
    package var isAddress = false
    /// Begins an @mention: what stands before it names somebody else.
    package var isMention = false
    /// The value of a number that is digits only.
    package var value: Int32 = -1
    /// Minutes after midnight of a number written as a time, `09.00` or `9:30`; -1 for others.
    package var clock: Int16 = -1

    /// The word whatever its spelling: its id, the hash of an unknown one.
    var key: UInt32 { lexeme != 0 ? UInt32(lexeme) : hash }

    package func has(_ concept: Concept) -> Bool { concepts.contains(concept) }

    /// Nothing is said across it.
    package var endsSentence: Bool {
        switch kind {
        case .period, .question, .exclamation, .newline, .semicolon: true
        default: false
        }
    }

    package var isWord: Bool { kind == .word || kind == .number }
}

extension [Token] {
    /// The bytes of the text from the first of these tokens to the last.
    func bytes(of places: ClosedRange<Int>) -> Range<Int> {
        Int(self[places.lowerBound].start)..<Int(self[places.upperBound].end)
    }
}
