/// The folded letters of the word that is being read.
struct WordBuffer {
    /// Longer words are cut: no word of the language is.
    private static let limit = 48

    private var bytes: [UInt8] = []
    private var scratch: [UInt8] = []
    private var isDoubled = false

    init() {
        bytes.reserveCapacity(Self.limit)
        scratch.reserveCapacity(Self.limit)
    }

    /// Reads letters from `start` on; the position behind them.
    mutating func read(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        bytes.removeAll(keepingCapacity: true)
        isDoubled = false
        return append(text, from: start)
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < text.count {
            let byte = text[index]
            if byte.isASCIILetter {
                put(byte | 0x20)
                index += 1
            } else if byte == UInt8(ascii: "'"), index + 1 < text.count, text[index + 1].isASCIILetter {
                index += 1
            } else if byte >= 0x80 {
                let (folding, length) = LetterFolding.read(text, at: index)
                switch folding {
                case .letter(let letter): put(letter)
                case .silent: break
                case .foreign: for place in index..<min(index + length, text.count) { put(text[place]) }
                default: return index
                }
                index = min(index + length, text.count)
            } else {
                break
            }
        }
        return index
    }

    private mutating func put(_ byte: UInt8) {
        if bytes.count < Self.limit { bytes.append(byte) }
    }

    /// `a.n.`, `s/d`: single letters with a mark between them become one word, `a.n`, `s.d`.
    mutating func readDotted(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        guard bytes.count == 1, end + 1 < text.count else { return nil }
        guard text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: "/"), text[end + 1].isASCIILetter
        else {
            return nil
        }
        let behind = end + 2
        if behind < text.count, text[behind].isASCIILetter { return nil }
        bytes.append(UInt8(ascii: "."))
        bytes.append(text[end + 1] | 0x20)
        let isClosed = behind < text.count && text[behind] == UInt8(ascii: ".")
        return isClosed ? behind + 1 : behind
    }

    /// `hati2`, `hati-hati`, `WA-nya`: what belongs to the word behind its letters.
    mutating func readTail(_ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int? {
        guard end < text.count, bytes.count > 1 else { return nil }
        if text[end] == UInt8(ascii: "2"), bytes.count > 2 {
            let behind = end + 1
            if behind < text.count, text[behind].isASCIIDigit { return nil }
            isDoubled = true
            return behind
        }
        guard text[end] == UInt8(ascii: "-") else { return nil }
        var index = end + 1
        scratch.removeAll(keepingCapacity: true)
        while index < text.count, text[index].isASCIILetter, scratch.count < Self.limit {
            scratch.append(text[index] | 0x20)
            index += 1
        }
        if scratch == bytes || scratch.starts(with: bytes) && scratch.count <= bytes.count + 3 {
            isDoubled = true
            return index
        }
        return Self.clitics.contains { scratch.elementsEqual($0.utf8) } ? index : nil
    }

    private static let clitics = ["nya", "lah", "kah", "pun", "na"]

    /// The word's id, trying its double, its spelling without drawn-out letters and without clitics.
    mutating func lookUp(in lexicon: Lexicon) -> (UInt16, UInt32) {
        if isDoubled {
            scratch.removeAll(keepingCapacity: true)
            scratch += bytes
            scratch.append(UInt8(ascii: "2"))
            let found = Self.find(scratch, in: lexicon)
            if found.0 != 0 { return found }
        }
        let found = Self.find(bytes, in: lexicon)
        if found.0 != 0 { return found }
        let run = longestRun
        for longest in [2, 1] where run > longest {
            squeeze(runsOver: longest)
            let squeezed = Self.find(scratch, in: lexicon)
            if squeezed.0 != 0 { return squeezed }
        }
        return withoutClitic(lexicon) ?? withFinalA(lexicon) ?? withKan(lexicon) ?? found
    }

    /// The family of the word that was looked up, and the hash of its root.
    func family(_ lexeme: UInt16, in lexicon: Lexicon) -> (family: UInt8, root: UInt32) {
        bytes.withUnsafeBufferPointer { lexicon.family(of: $0, lexeme) }
    }

    private static func find(_ word: [UInt8], in lexicon: Lexicon) -> (UInt16, UInt32) {
        word.withUnsafeBufferPointer { find($0, in: lexicon) }
    }

    private static func find(_ word: UnsafeBufferPointer<UInt8>, in lexicon: Lexicon) -> (UInt16, UInt32) {
        let hash = WordHash.of(word)
        return (lexicon.lexeme(word, hash: hash), hash)
    }

    /// How often one letter follows upon itself at most.
    private var longestRun: Int {
        bytes.withUnsafeBufferPointer { bytes in
            var longest = 1
            var run = 1
            for index in bytes.indices.dropFirst() {
                run = bytes[index] == bytes[index - 1] ? run + 1 : 1
                longest = max(longest, run)
            }
            return longest
        }
    }

    /// Puts into `scratch` the word with every run of more than `longest` letters cut to one.
    private mutating func squeeze(runsOver longest: Int) {
        scratch.removeAll(keepingCapacity: true)
        var index = 0
        while index < bytes.count {
            var end = index
            while end < bytes.count, bytes[end] == bytes[index] { end += 1 }
            let run = end - index
            for _ in 0..<(run > longest ? 1 : run) { scratch.append(bytes[index]) }
            index = end
        }
    }

    private static let suffixes: [[UInt8]] = [
        "nya", "lah", "kah", "pun", "ku", "mu", "na", "mi", "ki", "ji", "ka", "keun", "kan", "i",
    ]
    .map { Array($0.utf8) }

    private func withoutClitic(_ lexicon: Lexicon) -> (UInt16, UInt32)? {
        for suffix in Self.suffixes where bytes.count >= suffix.count + 3 && bytes.hasSuffix(suffix) {
            let found = bytes.withUnsafeBufferPointer {
                Self.find(UnsafeBufferPointer(rebasing: $0.dropLast(suffix.count)), in: lexicon)
            }
            if found.0 != 0 { return found }
        }
        return nil
    }

    /// "bertanyo", "bertanye": where Malay has an a at the end, Minangkabau has an o and Betawi an e.
    private mutating func withFinalA(_ lexicon: Lexicon) -> (UInt16, UInt32)? {
        guard let last = bytes.last, bytes.count > 3, last == UInt8(ascii: "o") || last == UInt8(ascii: "e")
        else {
            return nil
        }
        scratch.removeAll(keepingCapacity: true)
        scratch += bytes
        scratch[scratch.count - 1] = UInt8(ascii: "a")
        let found = Self.find(scratch, in: lexicon)
        return found.0 != 0 ? found : nil
    }

    /// "dibolehke", "diwakilaken": Palembang and Java have other ends where Malay has "-kan".
    private mutating func withKan(_ lexicon: Lexicon) -> (UInt16, UInt32)? {
        guard let suffix = Self.kans.first(where: { bytes.count >= $0.count + 4 && bytes.hasSuffix($0) })
        else {
            return nil
        }
        scratch.removeAll(keepingCapacity: true)
        scratch += bytes.dropLast(suffix.count)
        scratch += "kan".utf8
        let found = Self.find(scratch, in: lexicon)
        return found.0 != 0 ? found : nil
    }

    private static let kans: [[UInt8]] = ["aken", "ake", "ken", "keun", "ke"].map { Array($0.utf8) }

    /// "kuizinkan": begins with "ku", and the rest is a known word, which the buffer holds from then on.
    mutating func dropMe(_ lexicon: Lexicon) -> Bool {
        guard bytes.count > 6, bytes[0] == UInt8(ascii: "k"), bytes[1] == UInt8(ascii: "u") else {
            return false
        }
        let rest = bytes.withUnsafeBufferPointer {
            Self.find(UnsafeBufferPointer(rebasing: $0.dropFirst(2)), in: lexicon)
        }
        guard rest.0 != 0, lexicon.concepts(of: rest.0).intersects(Self.deeds) else { return false }
        bytes.removeFirst(2)
        return true
    }

    private static let deeds: ConceptSet = [
        .active, .stem, .passive, .permitted, .grant, .give, .handle, .command, .speak, .waiting, .deny,
        .thanks,
    ]

    /// Hashes of the first four and the last three letters of a word of five or more.
    var ends: (UInt32, UInt32) {
        bytes.count < 5 ? (0, 0) : (WordHash.of(bytes.prefix(4)), WordHash.of(bytes.suffix(3)))
    }

    /// What the affixes of an unknown word show.
    func guessedVoice() -> ConceptSet {
        guard bytes.count >= 6 else { return ConceptSet() }
        func begins(_ prefix: StaticString) -> Bool {
            let count = prefix.utf8CodeUnitCount
            return (0..<count).allSatisfy { bytes[$0] == prefix.utf8Start[$0] }
        }
        if begins("men") || begins("mem") || begins("mel") || begins("mer") || begins("meng") || begins("ber")
        {
            return [.active]
        }
        if begins("di") || begins("ter") { return [.passive] }
        if begins("pen") || begins("pem") || begins("pel"), bytes.hasSuffix([0x61, 0x6E]) { return [.noun] }
        return ConceptSet()
    }
}

extension [UInt8] {
    fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool {
        count >= suffix.count && suffixMatches(suffix)
    }

    private func suffixMatches(_ suffix: [UInt8]) -> Bool {
        for index in 0..<suffix.count where self[count - suffix.count + index] != suffix[index] {
            return false
        }
        return true
    }
}
