/// The words that recognition knows: folded spelling → id and concepts.
///
/// An open-addressing table over the bytes themselves, built once; a look-up allocates nothing.
package struct Lexicon: Sendable {
    /// What is known of a word: looked for together.
    private struct Facts {
        var meaning = ConceptSet()
        /// The family of a word that has one by another of its spellings.
        var kin: (family: UInt8, root: UInt32) = (0, 0)
    }

    /// By the lower bits of a spelling's hash: the hash in the upper half, and the place of the spelling in `bytes` plus
    /// one; 0 in a free slot.
    private var slots: [UInt64]
    /// Spellings, one behind the other: the word's id in two bytes, the number of letters, the letters.
    private var bytes: [UInt8] = []
    private var count = 0
    /// By lexeme.
    private var facts = [Facts()]
    private var roots = WordRoots()
    /// The words below this number have their families in `facts`.
    private var rooted = 0

    package init() {
        slots = Array(repeating: 0, count: 1 << 16)
    }

    /// How many words have an id of their own.
    package var lexemes: Int { facts.count - 1 }

    /// What `lexeme` stands for.
    package func concepts(of lexeme: UInt16) -> ConceptSet { facts[Int(lexeme)].meaning }

    /// The id of a folded word; 0 where it is unknown.
    package func lexeme(_ word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> UInt16 {
        slots.withUnsafeBufferPointer { slots in
            var index = Int(hash) & (slots.count - 1)
            while slots[index] != 0 {
                if UInt32(slots[index] >> 32) == hash {
                    let lexeme = lexeme(word, at: Self.place(of: slots[index]))
                    if lexeme != 0 { return lexeme }
                }
                index = (index + 1) & (slots.count - 1)
            }
            return 0
        }
    }

    private static func place(of slot: UInt64) -> Int { Int(slot & 0xFFFF_FFFF) - 1 }

    /// The id of the spelling at a place in `bytes`; 0 where it is not `word`.
    private func lexeme(_ word: UnsafeBufferPointer<UInt8>, at place: Int) -> UInt16 {
        bytes.withUnsafeBufferPointer { bytes in
            guard Int(bytes[place + 2]) == word.count else { return 0 }
            for index in 0..<word.count where bytes[place + 3 + index] != word[index] { return 0 }
            return UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8
        }
    }

    /// The id of a folded word; 0 where it is unknown.
    package func lexeme(_ word: String) -> UInt16 {
        var word = word
        return word.withUTF8 { lexeme($0, hash: WordHash.of($0)) }
    }

    /// The id of `word`, which is given one where it has none.
    @discardableResult
    package mutating func intern(_ word: String, as known: UInt16? = nil) -> UInt16 {
        let present = lexeme(word)
        if present != 0 { return present }
        let lexeme = known ?? UInt16(facts.count)
        if known == nil { facts.append(Facts()) }
        let content = Array(word.utf8)
        let hash = WordHash.of(content)
        count += 1
        precondition(count < slots.count / 2, "the lexicon's table is too small")
        precondition(content.count < 256, "\(word) is too long for a word")
        var index = Int(hash) & (slots.count - 1)
        while slots[index] != 0 { index = (index + 1) & (slots.count - 1) }
        slots[index] = UInt64(hash) << 32 | UInt64(bytes.count + 1)
        bytes += [UInt8(lexeme & 255), UInt8(lexeme >> 8), UInt8(content.count)] + content
        return lexeme
    }

    /// Adds a meaning to a word.
    package mutating func add(_ concept: Concept, to word: String) {
        facts[Int(intern(word))].meaning.insert(concept)
    }

    /// Gives words their family, a number from 1 on; after all of their spellings are known.
    package mutating func add(families: [[String]]) {
        for (place, words) in families.enumerated() {
            for word in words { roots.add(word, UInt8(place + 1)) }
        }
        rooted = facts.count
        // By the first of its spellings that has one.
        for slot in slots where slot != 0 {
            let place = Self.place(of: slot)
            let lexeme = Int(bytes[place]) | Int(bytes[place + 1]) << 8
            guard facts[lexeme].kin.family == 0 else { continue }
            let found = bytes[(place + 3)..<(place + 3 + Int(bytes[place + 2]))]
                .withUnsafeBufferPointer { roots.find($0) }
            if let found { facts[lexeme].kin = found }
        }
    }

    /// The family of a folded word and the hash of its root; 0 where it has none.
    func family(of word: UnsafeBufferPointer<UInt8>, _ lexeme: UInt16) -> (family: UInt8, root: UInt32) {
        if lexeme != 0, Int(lexeme) < rooted { return facts[Int(lexeme)].kin }
        return roots.find(word) ?? (0, 0)
    }
}
