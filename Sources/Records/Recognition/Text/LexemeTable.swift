/// A value per word id, looked up without hashing: for the few dozen words that a reader of fields asks for at
/// every token.
///
/// An unknown word of a text, whose id is 0, has none.
struct LexemeTable<Value: Sendable>: Sendable {
    private var places: [UInt8]
    private var values: [Value] = []

    /// `rows` gives words, divided by spaces, and the value of each; at most 255 rows.
    init(_ rows: [(String, Value)], _ lexicon: Lexicon) {
        places = Array(repeating: 0, count: lexicon.lexemes + 1)
        for (words, value) in rows {
            values.append(value)
            for word in words.split(separator: " ") {
                places[Int(lexicon.known(word))] = UInt8(values.count)
            }
        }
    }

    @inline(__always)
    subscript(_ lexeme: UInt16) -> Value? {
        let place = places[Int(lexeme)]
        return place == 0 ? nil : values[Int(place) - 1]
    }
}

/// A set of word ids, without the 0 of unknown words.
struct LexemeSet: Sendable {
    private var bits: [UInt64]

    init(_ words: String, _ lexicon: Lexicon) {
        bits = Array(repeating: 0, count: lexicon.lexemes / 64 + 1)
        for word in words.split(separator: " ") {
            let lexeme = Int(lexicon.known(word))
            bits[lexeme >> 6] |= 1 << UInt64(lexeme & 63)
        }
    }

    @inline(__always)
    func contains(_ lexeme: UInt16) -> Bool {
        bits[Int(lexeme) >> 6] >> UInt64(lexeme & 63) & 1 == 1
    }
}

/// A set of words that need not be in the vocabulary: the known ones by their ids, the others by their hashes.
struct WordSet: Sendable {
    private let known: LexemeSet
    private let others: WordKeys

    init(_ words: String, _ lexicon: Lexicon) {
        let words = words.split { $0 == " " || $0 == "\n" }
        known = LexemeSet(words.filter { lexicon.lexeme(String($0)) != 0 }.joined(separator: " "), lexicon)
        others = WordKeys(
            words.filter { lexicon.lexeme(String($0)) == 0 }.map { WordHash.of($0.utf8) }
        )
    }

    @inline(__always)
    func contains(_ token: Token) -> Bool {
        token.lexeme != 0 ? known.contains(token.lexeme) : token.isWord && others.contains(token.hash)
    }
}

extension Lexicon {
    /// The id of a word of the code's own lists, which would look for nothing if the vocabulary did not know it.
    fileprivate func known(_ word: Substring) -> UInt16 {
        let lexeme = lexeme(String(word))
        precondition(lexeme != 0, "\(word) is looked for but in no list of the vocabulary")
        return lexeme
    }
}
