/// The words that recognition knows: folded spelling → id and concepts.
///
/// An open-addressing table over the bytes themselves, built once; a look-up allocates nothing.
package struct Lexicon: Sendable {
    private struct Slot {
        var hash: UInt32
        var offset: Int32
        var length: Int32
        var lexeme: UInt16
    }

    private var slots: [Slot]
    private var bytes: [UInt8] = []
    private var meanings: [ConceptSet] = [ConceptSet()]
    private var count = 0
    private var roots = WordRoots()
    /// By lexeme: the family of a word that has one by another of its spellings.
    private var kin: [(family: UInt8, root: UInt32)] = []

    package init() {
        slots = Array(repeating: Slot(hash: 0, offset: 0, length: 0, lexeme: 0), count: 1 << 16)
    }

    /// How many words have an id of their own.
    package var lexemes: Int { meanings.count - 1 }

    /// What `lexeme` stands for.
    package func concepts(of lexeme: UInt16) -> ConceptSet { meanings[Int(lexeme)] }

    /// The id of a folded word; 0 where it is unknown.
    package func lexeme(_ word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> UInt16 {
        var index = Int(hash) & (slots.count - 1)
        while true {
            let slot = slots[index]
            if slot.lexeme == 0 { return 0 }
            if slot.hash == hash, Int(slot.length) == word.count, matches(slot, word) { return slot.lexeme }
            index = (index + 1) & (slots.count - 1)
        }
    }

    /// The id of a folded word; 0 where it is unknown.
    package func lexeme(_ word: String) -> UInt16 {
        var word = word
        return word.withUTF8 { lexeme($0, hash: WordHash.of($0)) }
    }

    private func matches(_ slot: Slot, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        for position in 0..<word.count where bytes[Int(slot.offset) + position] != word[position] {
            return false
        }
        return true
    }

    /// The id of `word`, which is given one where it has none.
    @discardableResult
    package mutating func intern(_ word: String, as known: UInt16? = nil) -> UInt16 {
        let present = lexeme(word)
        if present != 0 { return present }
        let lexeme = known ?? UInt16(meanings.count)
        if known == nil { meanings.append(ConceptSet()) }
        let content = Array(word.utf8)
        let hash = WordHash.of(content)
        count += 1
        precondition(count < slots.count / 2, "the lexicon's table is too small")
        var index = Int(hash) & (slots.count - 1)
        while slots[index].lexeme != 0 { index = (index + 1) & (slots.count - 1) }
        slots[index] = Slot(
            hash: hash,
            offset: Int32(bytes.count),
            length: Int32(content.count),
            lexeme: lexeme
        )
        bytes += content
        return lexeme
    }

    /// Adds a meaning to a word.
    package mutating func add(_ concept: Concept, to word: String) {
        meanings[Int(intern(word))].insert(concept)
    }

    /// Gives words their family, a number from 1 on; after all of their spellings are known.
    package mutating func add(families: [[String]]) {
        for (place, words) in families.enumerated() {
            for word in words { roots.add(word, UInt8(place + 1)) }
        }
        kin = Array(repeating: (0, 0), count: meanings.count)
        for slot in slots where slot.lexeme != 0 && kin[Int(slot.lexeme)].family == 0 {
            let found = bytes[Int(slot.offset)..<Int(slot.offset + slot.length)].withUnsafeBufferPointer {
                roots.find($0)
            }
            if let found { kin[Int(slot.lexeme)] = found }
        }
    }

    /// The family of a folded word and the hash of its root; 0 where it has none.
    func family(of word: UnsafeBufferPointer<UInt8>, _ lexeme: UInt16) -> (family: UInt8, root: UInt32) {
        if Int(lexeme) < kin.count, lexeme != 0 { return kin[Int(lexeme)] }
        return roots.find(word) ?? (0, 0)
    }
}
