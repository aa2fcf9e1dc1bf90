/// A value per word, by its hash, which is spread well enough to be the place in a table.
struct WordTable: Sendable {
    /// Open addressing: a word's hash above its value; 0 in an empty slot.
    private var slots = [UInt64](repeating: 0, count: 1 << 6)
    private var count = 0

    subscript(_ word: UInt32) -> UInt32? {
        slots.withUnsafeBufferPointer { slots in
            var place = Int(word) & (slots.count - 1)
            while slots[place] != 0 {
                if UInt32(slots[place] >> 32) == word { return UInt32(truncatingIfNeeded: slots[place]) }
                place = (place + 1) & (slots.count - 1)
            }
            return nil
        }
    }

    /// Gives a word its value, which is not 0; a word has one value.
    mutating func set(_ word: UInt32, _ value: UInt32) {
        if count * 4 > slots.count { grow() }
        var place = Int(word) & (slots.count - 1)
        while slots[place] != 0, UInt32(slots[place] >> 32) != word {
            place = (place + 1) & (slots.count - 1)
        }
        if slots[place] == 0 { count += 1 }
        slots[place] = UInt64(word) << 32 | UInt64(value)
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: old.count * 2)
        count = 0
        for slot in old where slot != 0 { set(UInt32(slot >> 32), UInt32(truncatingIfNeeded: slot)) }
    }
}
