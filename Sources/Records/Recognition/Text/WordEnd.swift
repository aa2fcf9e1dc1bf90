/// The end of a word, up to eight letters, in one number: compared with the ends of words in two instructions.
struct WordEnd: Sendable {
    let count: Int
    /// The last letter in the highest byte, as in a word's last eight bytes that are read as one number.
    private let letters: UInt64
    private let shift: UInt64

    init(_ letters: String) {
        count = letters.utf8.count
        precondition((1...8).contains(count), "\(letters) is no end of a word")
        self.letters = letters.utf8.reduce(0) { $0 >> 8 | UInt64($1) << 56 }
        shift = UInt64(64 - 8 * count)
    }

    /// The last eight letters of a word as a number; what stands before a shorter one is zero.
    static func last(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var last: UInt64 = 0
        for letter in word.suffix(8) { last = last &>> 8 | UInt64(letter) &<< 56 }
        return last
    }

    /// Whether a word with that end has this one, and is as long.
    @inline(__always)
    func ends(_ last: UInt64) -> Bool { (last ^ letters) &>> shift == 0 }
}
