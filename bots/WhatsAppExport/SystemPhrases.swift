import Domain

/// Every announcement this reader knows, in Indonesian and English, of iOS and Android.
///
/// The order matters: the first that fits is taken, so longer wordings stand before shorter ones.
enum SystemPhrases {
    static let all: [SystemPhrase] = notices + calls + subject + members + settings

    /// A line longer than this is no announcement.
    static let longest = 2048

    private static let starting: [SystemPhrase] = all.filter { $0.place == .start }
    /// The others by the two letters after their leading space; the last list holds those without one.
    private static let inside: [[SystemPhrase]] = {
        var lists = [[SystemPhrase]](repeating: [], count: 26 * 26 + 1)
        for phrase in all where phrase.place != .start {
            lists[slot(phrase.words[1], phrase.words[2]) ?? 26 * 26].append(phrase)
        }
        return lists
    }()

    /// The announcement in `line`, which holds neither header nor line end.
    static func match(_ line: UnsafeRawBufferPointer) -> (phrase: SystemPhrase, at: Range<Int>)? {
        guard line.count <= longest else { return nil }
        let skip = line.starts(with: leftToRightMark) ? leftToRightMark.count : 0
        let words = line.part(from: skip)
        guard let (phrase, found) = matchStart(words) ?? matchInside(words) else { return nil }
        return (phrase, found.lowerBound + skip..<found.upperBound + skip)
    }

    private static func matchStart(_ words: UnsafeRawBufferPointer) -> (SystemPhrase, Range<Int>)? {
        guard let first = words.first, first &- 0x41 < 26 else { return nil }
        for phrase in starting where phrase.words[0] == first {
            if let found = phrase.match(words) { return (phrase, found) }
        }
        return nil
    }

    /// Looks only at phrases whose first letters follow one of the line's spaces.
    private static func matchInside(_ words: UnsafeRawBufferPointer) -> (SystemPhrase, Range<Int>)? {
        var space = words.first(0x20, from: 1)
        while let at = space, at + 2 < words.count {
            if let slot = slot(words[at + 1], words[at + 2]) {
                for phrase in inside[slot] where words.starts(with: phrase.words, at: at) {
                    guard let found = phrase.match(words), isOutsideSpeech(words, found, phrase) else {
                        continue
                    }
                    return (phrase, found)
                }
            }
            space = words.first(0x20, from: at + 1)
        }
        for phrase in inside[26 * 26] {
            guard let found = phrase.match(words), isOutsideSpeech(words, found, phrase) else { continue }
            return (phrase, found)
        }
        return nil
    }

    private static func slot(_ first: UInt8, _ second: UInt8) -> Int? {
        let (high, low) = (Int(first) - 0x61, Int(second) - 0x61)
        return (0..<26).contains(high) && (0..<26).contains(low) ? high * 26 + low : nil
    }

    /// A wording after `": "` is what somebody says, unless the colon stands inside quotation marks.
    private static func isOutsideSpeech(
        _ line: UnsafeRawBufferPointer,
        _ found: Range<Int>,
        _ phrase: SystemPhrase
    ) -> Bool {
        guard phrase.place != .start, let colon = line.find([0x3A, 0x20]) else { return true }
        return colon > found.lowerBound || SenderName.hasOpenQuote(line.part(0..<colon))
    }
}
