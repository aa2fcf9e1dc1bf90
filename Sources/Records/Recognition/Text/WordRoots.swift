/// The families of words, by root: "dititipkan" is of the family of *titip*.
///
/// Affixes of Indonesian (*Tata Bahasa Baku Bahasa Indonesia*) and of the languages that officials mix with it; what
/// is cut off only has to leave a root that has a family, so a word that merely looks inflected is rarely mistaken.
struct WordRoots: Sendable {
    private var families = WordTable()

    /// Gives a word its family, a number from 1 on.
    mutating func add(_ word: String, _ family: UInt8) {
        families.set(WordHash.of(word.utf8), UInt32(family))
    }

    /// The family of a folded word and the hash of its root; nil where no root is known.
    func find(_ word: UnsafeBufferPointer<UInt8>) -> (family: UInt8, root: UInt32)? {
        let hash = WordHash.of(word)
        if let family = families[hash] { return (UInt8(family), hash) }
        guard word.count > 4 else { return nil }
        let last = WordEnd.last(of: word)
        for suffix in Self.suffixes[Self.letter(word[word.count - 1])]
        where word.count >= suffix.count + 3 && suffix.ends(last) {
            let stem = UnsafeBufferPointer(rebasing: word.dropLast(suffix.count))
            if let found = withoutPrefix(stem, isBare: true) { return found }
        }
        return withoutPrefix(word, isBare: false)
    }

    private func withoutPrefix(
        _ stem: UnsafeBufferPointer<UInt8>,
        isBare: Bool
    ) -> (family: UInt8, root: UInt32)? {
        if isBare {
            let hash = WordHash.of(stem)
            if let family = families[hash] { return (UInt8(family), hash) }
        }
        for (prefix, sounds) in Self.prefixes[Self.letter(stem[0])]
        where stem.count >= prefix.count + 3 && stem.begins(with: prefix) {
            let rest = stem.dropFirst(prefix.count)
            for sound in sounds {
                var hash = WordHash()
                if sound != 0 { hash.add(sound) }
                for byte in rest { hash.add(byte) }
                if let family = families[hash.value] { return (UInt8(family), hash.value) }
            }
        }
        return nil
    }

    /// A letter's place in the alphabet; 0 for every other byte.
    private static func letter(_ byte: UInt8) -> Int { byte &- 0x60 < 27 ? Int(byte &- 0x60) : 0 }

    /// By their last letter, longest first.
    private static let suffixes: [[WordEnd]] = (0..<27).map { last in
        everySuffix.filter { $0.utf8.last.map(letter) == last }.map { WordEnd($0) }
    }

    private static let everySuffix = [
        "kannya", "annya", "inya", "aken", "keun", "kan", "nya", "ake", "lah", "kah", "pun", "ang", "ken",
        "an",
        "ne", "na", "ku", "mu", "mi", "ki", "in", "i", "e", "o",
    ]

    /// By their first letter: what stands before a root, and the sounds that it may have swallowed; 0 for none.
    private static let prefixes: [[([UInt8], [UInt8])]] = (0..<27).map { first in
        everyPrefix.filter { letter($0.0[0]) == first }
    }

    private static let everyPrefix: [([UInt8], [UInt8])] = [
        ("dipun", "-"), ("menge", "-"), ("meng", "-k"), ("meny", "s"), ("mem", "-p"), ("men", "-t"),
        ("me", "-"),
        ("di", "-"), ("ber", "-"), ("be", "-"), ("ter", "-"), ("te", "-"), ("per", "-"), ("peng", "-k"),
        ("peny", "s"), ("pem", "-p"), ("pen", "-t"), ("pe", "-"), ("ke", "-"), ("se", "-"), ("ka", "-"),
        ("nge", "-"), ("ng", "-k"), ("ny", "sc"), ("n", "-t"), ("m", "-p"), ("ma", "-"), ("ba", "-"),
        ("ta", "-"),
        ("sa", "-"), ("pa", "-"),
    ].map { (Array($0.0.utf8), $0.1.utf8.map { $0 == UInt8(ascii: "-") ? 0 : $0 }) }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func begins(with prefix: [UInt8]) -> Bool {
        for place in prefix.indices where self[place] != prefix[place] { return false }
        return true
    }
}
