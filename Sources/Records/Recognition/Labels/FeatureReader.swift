/// The features of a text for the linear model: places in its table of weights.
///
/// Words, pairs of neighbours, concepts, signals, the first and the last word, and the text's outer shape.
package struct FeatureReader: Sendable {
    /// The model's table has 2¹⁵ rows.
    package static let bits = 15
    /// So many of the circumstances are also taken together with the text.
    private static let crossed = 7
    /// Each feature once, in order of appearance.
    package private(set) var features: [UInt16] = []
    /// The first word, and how many there are, coarsely.
    private var opening: UInt32 = 0
    private var length: UInt32 = 0

    package init() {}

    private enum Space: UInt32 {
        case word = 0x9E37_79B1, pair = 0x85EB_CA6B, concept = 0xC2B2_AE35, signal = 0x27D4_EB2F
        case head = 0x94D0_49BB, tail = 0xBF58_476D, address = 0x2545_F491
        case first = 0x1656_67B1, last = 0x5851_F42D, shape = 0x7F4A_7C15, headConcept = 0x6C8E_9CF5
        case context = 0x3C6E_F372
    }

    private enum Shape: UInt32 {
        case question = 1, number, manyLines, manyColons, place, emojiOnly, capital, exclamation
        case short = 16
    }

    package mutating func read(_ text: ReadText, _ signals: SignalFinds) {
        features.removeAll(keepingCapacity: true)
        opening = 0
        var seen = ConceptSet()
        var before: UInt32 = 0
        var words = 0
        var colons = 0
        var lines = 0
        text.tokens.withUnsafeBufferPointer { tokens in
            for index in 0..<tokens.count {
                let token = tokens[index]
                switch token.kind {
                case .colon: colons += 1
                case .newline: lines += 1
                case .question: add(.shape, Shape.question.rawValue)
                default: break
                }
                seen.formUnion(token.concepts)
                if token.endsSentence { before = 0 }
                if token.isAddress, token.has(.honorific) || token.has(.title) {
                    add(.address, token.has(.title) ? 2 : 1)
                    if words == 0 { add(.address, token.has(.title) ? 4 : 3) }
                }
                guard token.isWord, !token.isAddress, words < 80 else { continue }
                let key = token.lexeme != 0 ? UInt32(token.lexeme) &* 0x0101_0101 : token.hash
                add(.word, key)
                if token.head != 0, !token.isCapital || words == 0 {
                    add(.head, token.head)
                    add(.tail, token.tail)
                }
                if before != 0 { add(.pair, before &* 31 &+ key) }
                if words == 0 {
                    add(.first, key)
                    opening = key
                    token.concepts.forEach { add(.headConcept, UInt32($0)) }
                }
                before = key
                words += 1
            }
        }
        if before != 0 { add(.last, before) }
        seen.forEach { add(.concept, UInt32($0)) }
        signals.set.forEach { add(.signal, UInt32($0)) }
        if lines > 1 { add(.shape, Shape.manyLines.rawValue) }
        if colons > 1 { add(.shape, Shape.manyColons.rawValue) }
        length = words < 4 ? UInt32(words) : words < 7 ? 4 : words < 12 ? 5 : words < 25 ? 6 : 7
        add(.shape, Shape.short.rawValue + length)
    }

    /// Adds what surrounds the text: each circumstance alone, and the first ones with each signal and the opening of the text.
    ///
    /// Returns where they begin in `features`.
    package mutating func add(_ circumstances: [UInt32], with signals: SignalSet) -> Int {
        let start = features.count
        for (place, circumstance) in circumstances.enumerated() {
            add(.context, circumstance)
            guard place < Self.crossed else { continue }
            let own = circumstance &* 0x9E37_79B1
            signals.forEach { add(.context, own ^ (UInt32($0) + 1)) }
            add(.context, own ^ opening &* 0x85EB_CA6B)
            add(.context, own ^ (length + 1) << 8)
        }
        return start
    }

    private mutating func add(_ space: Space, _ value: UInt32) {
        var hash = (value ^ space.rawValue) &* 0x9E37_79B1
        hash ^= hash >> 15
        hash = hash &* 0x85EB_CA6B
        hash ^= hash >> 13
        features.append(UInt16(truncatingIfNeeded: hash & (1 << UInt32(Self.bits) - 1)))
    }
}
