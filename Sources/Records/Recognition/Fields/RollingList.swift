/// The numbered items of a list in a text: `1. Camat Andir ✅ 2. Camat Coblong ✅`.
struct RollingList {
    /// Each item's words, without its number and its mark: their bytes in the text.
    let lines: [Range<Int>]
    /// Whom or what each item names: "Camat Andir" of "Camat Andir (2 org) ✅".
    let items: [String]
    /// The keys of the items, for comparing lists.
    let keys: [UInt64]

    /// Nil where the text is no numbered list.
    init?(_ text: ReadText, _ source: String) {
        let tokens = text.tokens
        var starts: [Int] = []
        var expected: Int32 = -1
        for index in tokens.indices {
            let token = tokens[index]
            guard token.kind == .number, token.value > 0, index + 1 < tokens.count else { continue }
            let next = tokens[index + 1]
            guard next.kind == .period || next.kind == .bracket, next.start == token.end else { continue }
            guard expected == -1 || token.value == expected else { continue }
            starts.append(index)
            expected = token.value + 1
        }
        guard !starts.isEmpty else { return nil }
        let bytes = Array(source.utf8)
        var items: [String] = []
        var lines: [Range<Int>] = []
        var keys: [UInt64] = []
        for (place, start) in starts.enumerated() {
            let end = place + 1 < starts.count ? starts[place + 1] : tokens.count
            let content = tokens[(start + 2)..<max(start + 2, end)]
            let words = content.filter { $0.isWord }
            guard let first = words.first, let last = words.last else { continue }
            lines.append(Int(first.start)..<Int(last.end))
            let name = Self.name(tokens, from: start + 2, to: end)
            items.append(String(decoding: bytes[Int(first.start)..<Int((name ?? last).end)], as: UTF8.self))
            var key: UInt64 = 1469
            for word in words where word.kind == .word {
                key = key &* 1_099_511_628_211 ^ UInt64(word.key)
            }
            keys.append(key)
        }
        guard !items.isEmpty else { return nil }
        self.lines = lines
        self.items = items
        self.keys = keys
    }

    /// The last token of the name with which an item begins: what stands behind it is told of whom it names.
    private static func name(_ tokens: [Token], from start: Int, to end: Int) -> Token? {
        var last: Token?
        for token in tokens[start..<max(start, end)] {
            let isJoined = last?.end == token.start
            switch token.kind {
            case .word where last != nil && token.concepts.intersects(told): return last
            case .word: last = token
            // "Dinsos P3A".
            case .number where isJoined: last = token
            // "Kel. Braga", "Waru/Medaeng".
            case .period where isJoined, .slash where isJoined, .hyphen where isJoined: break
            default: if last != nil { return last }
            }
        }
        return last
    }

    /// Concepts of words that say how it is with whom an item names.
    private static let told: ConceptSet = [
        .presence, .absence, .delegate, .permit, .illness, .late, .done, .ready, .not, .notYet, .people,
    ]
}

/// The rolling list that a forum saw last, with everything that it listed before.
struct RollingListMemory {
    let post: PostReference
    let keys: Set<UInt64>
    let label: PostLabel
    /// Milliseconds UTC.
    let at: Int64
}
