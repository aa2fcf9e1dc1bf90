/// The folded letters of the word that is being read, with the hash of each of its beginnings.
///
/// Its memory lives as long as the reading of one text: see ``withBuffer(_:)``.
struct WordBuffer {
    /// Longer words are cut: no word of the language is.
    private static let limit = 48
    /// So many letters may be tried behind the last.
    private static let margin = 8

    private let bytes: UnsafeMutablePointer<UInt8>
    /// By how many letters are hashed: FNV-1a of the word's beginning, up to the whole word.
    private let hashes: UnsafeMutablePointer<WordHash>
    private let scratch: UnsafeMutablePointer<UInt8>
    private var count = 0
    private var isDoubled = false

    private init(bytes: UnsafeMutablePointer<UInt8>, hashes: UnsafeMutablePointer<WordHash>) {
        self.bytes = bytes
        scratch = bytes + Self.limit + Self.margin
        self.hashes = hashes
        hashes[0] = WordHash()
    }

    /// Calls `body` with an empty buffer.
    static func withBuffer(_ body: (inout WordBuffer) -> Void) {
        let room = limit + margin
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * room) { bytes in
            bytes.initialize(repeating: 0)
            withUnsafeTemporaryAllocation(of: WordHash.self, capacity: room) { hashes in
                guard let bytes = bytes.baseAddress, let hashes = hashes.baseAddress else { return }
                var buffer = WordBuffer(bytes: bytes, hashes: hashes)
                body(&buffer)
            }
        }
    }

    /// Reads letters from `start` on; the position behind them.
    mutating func read(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        count = 0
        isDoubled = false
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

    @inline(__always)
    private mutating func put(_ byte: UInt8) {
        guard count < Self.limit else { return }
        bytes[count] = byte
        hashes[count + 1] = hashes[count].adding(byte)
        count += 1
    }

    /// `a.n.`, `s/d`: single letters with a mark between them become one word, `a.n`, `s.d`.
    mutating func readDotted(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        guard count == 1, end + 1 < text.count else { return nil }
        guard text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: "/"), text[end + 1].isASCIILetter
        else {
            return nil
        }
        let behind = end + 2
        if behind < text.count, text[behind].isASCIILetter { return nil }
        put(UInt8(ascii: "."))
        put(text[end + 1] | 0x20)
        let isClosed = behind < text.count && text[behind] == UInt8(ascii: ".")
        return isClosed ? behind + 1 : behind
    }

    /// `hati2`, `hati-hati`, `WA-nya`: what belongs to the word behind its letters.
    mutating func readTail(_ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int? {
        guard end < text.count, count > 1 else { return nil }
        if text[end] == UInt8(ascii: "2"), count > 2 {
            let behind = end + 1
            if behind < text.count, text[behind].isASCIIDigit { return nil }
            isDoubled = true
            return behind
        }
        guard text[end] == UInt8(ascii: "-") else { return nil }
        var index = end + 1
        var length = 0
        while index < text.count, text[index].isASCIILetter, length < Self.limit {
            scratch[length] = text[index] | 0x20
            length += 1
            index += 1
        }
        let tail = UnsafeBufferPointer(start: scratch, count: length)
        if length >= count, length <= count + 3, tail.starts(with: letters) {
            isDoubled = true
            return index
        }
        return Self.clitics.contains { tail.elementsEqual($0.utf8) } ? index : nil
    }

    private static let clitics = ["nya", "lah", "kah", "pun", "na"]

    /// The word.
    private var letters: UnsafeBufferPointer<UInt8> { beginning(count) }

    private func beginning(_ length: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: bytes, count: length)
    }

    /// The word's id, trying its double, its spelling without drawn-out letters and without clitics; and the hash of what
    /// was found, of the word itself where nothing was.
    mutating func lookUp(in lexicon: Lexicon) -> (UInt16, UInt32) {
        if isDoubled {
            let found = find(with: UInt8(ascii: "2"), behind: count, in: lexicon)
            if found.0 != 0 { return found }
        }
        let found = find(count, in: lexicon)
        if found.0 != 0 { return found }
        let run = longestRun
        for longest in [2, 1] where run > longest {
            let squeezed = Self.find(squeezed(runsOver: longest), in: lexicon)
            if squeezed.0 != 0 { return squeezed }
        }
        let last = WordEnd.last(of: letters)
        return withoutClitic(last, lexicon) ?? withFinalA(lexicon) ?? withKan(last, lexicon) ?? found
    }

    /// The family of the word that was looked up, and the hash of its root.
    func family(_ lexeme: UInt16, in lexicon: Lexicon) -> (family: UInt8, root: UInt32) {
        lexicon.family(of: letters, lexeme)
    }

    /// The word's first `length` letters.
    private func find(_ length: Int, in lexicon: Lexicon) -> (UInt16, UInt32) {
        let hash = hashes[length].value
        return (lexicon.lexeme(beginning(length), hash: hash), hash)
    }

    /// The word's first `length` letters and another.
    private func find(with last: UInt8, behind length: Int, in lexicon: Lexicon) -> (UInt16, UInt32) {
        let present = bytes[length]
        defer { bytes[length] = present }
        bytes[length] = last
        let hash = hashes[length].adding(last).value
        return (lexicon.lexeme(beginning(length + 1), hash: hash), hash)
    }

    private static func find(_ word: UnsafeBufferPointer<UInt8>, in lexicon: Lexicon) -> (UInt16, UInt32) {
        let hash = WordHash.of(word)
        return (lexicon.lexeme(word, hash: hash), hash)
    }

    /// How often one letter follows upon itself at most.
    private var longestRun: Int {
        var longest = 1
        var run = 1
        for index in 1..<max(count, 1) {
            run = bytes[index] == bytes[index - 1] ? run + 1 : 1
            longest = max(longest, run)
        }
        return longest
    }

    /// The word with every run of more than `longest` letters cut to one.
    private func squeezed(runsOver longest: Int) -> UnsafeBufferPointer<UInt8> {
        var length = 0
        var index = 0
        while index < count {
            var end = index
            while end < count, bytes[end] == bytes[index] { end += 1 }
            for _ in 0..<(end - index > longest ? 1 : end - index) {
                scratch[length] = bytes[index]
                length += 1
            }
            index = end
        }
        return UnsafeBufferPointer(start: scratch, count: length)
    }

    private static let suffixes: [WordEnd] = [
        "nya", "lah", "kah", "pun", "ku", "mu", "na", "mi", "ki", "ji", "ka", "keun", "kan", "i",
    ]
    .map { WordEnd($0) }

    private func withoutClitic(_ last: UInt64, _ lexicon: Lexicon) -> (UInt16, UInt32)? {
        for suffix in Self.suffixes where count >= suffix.count + 3 && suffix.ends(last) {
            let found = find(count - suffix.count, in: lexicon)
            if found.0 != 0 { return found }
        }
        return nil
    }

    /// "bertanyo", "bertanye": where Malay has an a at the end, Minangkabau has an o and Betawi an e.
    private func withFinalA(_ lexicon: Lexicon) -> (UInt16, UInt32)? {
        guard count > 3, bytes[count - 1] == UInt8(ascii: "o") || bytes[count - 1] == UInt8(ascii: "e")
        else {
            return nil
        }
        let found = find(with: UInt8(ascii: "a"), behind: count - 1, in: lexicon)
        return found.0 != 0 ? found : nil
    }

    /// "dibolehke", "diwakilaken": Palembang and Java have other ends where Malay has "-kan".
    private func withKan(_ last: UInt64, _ lexicon: Lexicon) -> (UInt16, UInt32)? {
        for suffix in Self.kans where count >= suffix.count + 4 && suffix.ends(last) {
            var length = count - suffix.count
            scratch.update(from: bytes, count: length)
            for byte in "kan".utf8 {
                scratch[length] = byte
                length += 1
            }
            let found = Self.find(UnsafeBufferPointer(start: scratch, count: length), in: lexicon)
            return found.0 != 0 ? found : nil
        }
        return nil
    }

    private static let kans: [WordEnd] = ["aken", "ake", "ken", "keun", "ke"].map { WordEnd($0) }

    /// "kuizinkan": begins with "ku", and the rest is a known word, which the buffer holds from then on.
    mutating func dropMe(_ lexicon: Lexicon) -> Bool {
        guard count > 6, bytes[0] == UInt8(ascii: "k"), bytes[1] == UInt8(ascii: "u") else { return false }
        let rest = Self.find(UnsafeBufferPointer(start: bytes + 2, count: count - 2), in: lexicon)
        guard rest.0 != 0, lexicon.concepts(of: rest.0).intersects(Self.deeds) else { return false }
        let length = count - 2
        count = 0
        for index in 0..<length { put(bytes[index + 2]) }
        return true
    }

    private static let deeds: ConceptSet = [
        .active, .stem, .passive, .permitted, .grant, .give, .handle, .command, .speak, .waiting, .deny,
        .thanks,
    ]

    /// Hashes of the first four and the last three letters of a word of five or more.
    var ends: (UInt32, UInt32) {
        guard count >= 5 else { return (0, 0) }
        return (hashes[4].value, WordHash.of(UnsafeBufferPointer(start: bytes + count - 3, count: 3)))
    }

    /// What the affixes of an unknown word show.
    func guessedVoice() -> ConceptSet {
        guard count >= 6 else { return ConceptSet() }
        func begins(_ prefix: StaticString) -> Bool {
            for place in 0..<prefix.utf8CodeUnitCount where bytes[place] != prefix.utf8Start[place] {
                return false
            }
            return true
        }
        if begins("men") || begins("mem") || begins("mel") || begins("mer") || begins("ber") {
            return [.active]
        }
        if begins("di") || begins("ter") { return [.passive] }
        let isNoun = bytes[count - 2] == UInt8(ascii: "a") && bytes[count - 1] == UInt8(ascii: "n")
        return isNoun && (begins("pen") || begins("pem") || begins("pel")) ? [.noun] : ConceptSet()
    }
}
