/// The features of a text for the linear model, each a hash of 24 bits.
///
/// Words, neighbours, concepts, signals, the first and the last word, the text's outer shape; then what surrounds
/// the text, alone and together with the words; where it may answer a request, what it says of the request's parts.
package struct FeatureReader: Sendable {
    /// So many of the circumstances are also taken together with the text.
    private static let crossed = 7
    /// Words behind these many are not read.
    private static let longest = 80
    /// In order of appearance.
    package private(set) var features: [UInt32] = []
    /// How many of them, the first, are of the text alone.
    private(set) var ofText = 0
    /// The first word, and how many there are, coarsely.
    private var opening: UInt32 = 0
    private var length: UInt32 = 0
    /// The text's words, and their families.
    private var keys: [UInt32] = []
    private var families: [UInt32] = []

    package init() {}

    private enum Space: UInt32 {
        case word = 0x9E37_79B1, pair = 0x85EB_CA6B, concept = 0xC2B2_AE35, signal = 0x27D4_EB2F
        case head = 0x94D0_49BB, tail = 0xBF58_476D, address = 0x2545_F491
        case first = 0x1656_67B1, last = 0x5851_F42D, shape = 0x7F4A_7C15, headConcept = 0x6C8E_9CF5
        case context = 0x3C6E_F372, skip = 0x7654_3211, voicedWord = 0x5151_5153
        case part = 0x1234_5677, partConcept = 0x0BAD_5EED, partPair = 0x0F1E_2D3D, partSkip = 0x3779_97F1,
            answer = 0x2F6B_11A9, clause = 0x61C8_8647
        case family = 0x4CF5_AD43, root = 0x2745_937F, familyPair = 0x38B3_4AE5, voicedFamily = 0x1B87_3593,
            partFamily = 0x52DC_E729, partFamilyPair = 0x0B5E_1D77
    }

    private enum Shape: UInt32 {
        case question = 1, manyLines = 3, manyColons = 4
        case short = 16
    }

    package mutating func read(_ text: ReadText, _ signals: SignalFinds) {
        features.removeAll(keepingCapacity: true)
        keys.removeAll(keepingCapacity: true)
        families.removeAll(keepingCapacity: true)
        opening = 0
        var seen = ConceptSet()
        var before: UInt32 = 0
        var beforeThat: UInt32 = 0
        var kinBefore: UInt32 = 0
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
                if token.endsSentence { (before, beforeThat, kinBefore) = (0, 0, 0) }
                if token.isAddress, token.has(.honorific) || token.has(.title) {
                    add(.address, token.has(.title) ? 2 : 1)
                    if keys.isEmpty { add(.address, token.has(.title) ? 4 : 3) }
                }
                guard token.isWord, !token.isAddress, keys.count < Self.longest else { continue }
                let key = add(token)
                if before != 0 { add(.pair, before &* 31 &+ key) }
                if beforeThat != 0 { add(.skip, beforeThat &* 31 &+ key) }
                (before, beforeThat) = (key, before)
                let family = UInt32(token.family)
                let kin = family != 0 ? family : key
                if family != 0 { add(family, token) }
                if kinBefore != 0, family != 0 || kinBefore < 256 {
                    add(.familyPair, kinBefore &* 31 &+ kin &* 0x85EB_CA6B)
                }
                kinBefore = kin
            }
        }
        if before != 0 { add(.last, before) }
        seen.forEach { add(.concept, UInt32($0)) }
        signals.set.forEach { add(.signal, UInt32($0)) }
        if lines > 1 { add(.shape, Shape.manyLines.rawValue) }
        if colons > 1 { add(.shape, Shape.manyColons.rawValue) }
        let words = keys.count
        length = words < 4 ? UInt32(words) : words < 7 ? 4 : words < 12 ? 5 : words < 25 ? 6 : 7
        add(.shape, Shape.short.rawValue + length)
        ofText = features.count
    }

    /// Adds a word by itself: its id, or its hash and its ends where it is unknown; gives its key.
    private mutating func add(_ token: Token) -> UInt32 {
        let key = Self.key(of: token)
        add(.word, key)
        if token.head != 0, !token.isCapital || keys.isEmpty {
            add(.head, token.head)
            add(.tail, token.tail)
        }
        if keys.isEmpty {
            add(.first, key)
            opening = key
            token.concepts.forEach { add(.headConcept, UInt32($0)) }
        }
        keys.append(key)
        return key
    }

    /// Adds the family of a word, and its root.
    private mutating func add(_ family: UInt32, _ token: Token) {
        families.append(family)
        add(.family, family)
        if token.root != token.hash { add(.root, token.root) }
    }

    /// Adds what surrounds the text: each circumstance alone, and the first ones with each signal, the opening
    /// and the length of the text; and each word with the voice that says it.
    package mutating func add(_ circumstances: [UInt32], voice: UInt32, with signals: SignalSet) {
        for key in keys { add(.voicedWord, key &* 17 &+ voice) }
        for family in families { add(.voicedFamily, family &* 17 &+ voice) }
        for (place, circumstance) in circumstances.enumerated() {
            add(.context, circumstance)
            guard place < Self.crossed else { continue }
            let own = circumstance &* 0x9E37_79B1
            signals.forEach { add(.context, own ^ (UInt32($0) + 1)) }
            add(.context, own ^ opening &* 0x85EB_CA6B)
            add(.context, own ^ (length + 1) << 8)
        }
    }

    /// Adds what the text says of the parts of a request, in the place of the request's own words: "tetap" before what
    /// the applicant asks to be away from, whatever that is.
    mutating func add(_ parts: [AnswerPart], of text: ReadText, with signals: SignalSet) {
        var before = Word()
        var beforeThat = Word()
        /// The part named last, and what the words since stand for.
        var last: UInt32 = 0
        var since = ConceptSet()
        var kinSince: [UInt32] = []
        var seen: UInt32 = 0
        for (token, part) in zip(text.tokens, parts) {
            if token.endsSentence { (before, beforeThat) = (Word(), Word()) }
            guard token.isWord, part != .name else { continue }
            let word = Word(token, part)
            if word.isPart {
                if word.key == before.key { continue }
                seen |= 1 << part.rawValue
                add(.part, word.key)
                since.forEach { add(.partConcept, UInt32($0) &* 32 &+ word.key &* 2) }
                for family in kinSince { add(.partFamily, family &* 64 &+ 32 &+ word.key) }
                kinSince.removeAll(keepingCapacity: true)
                (last, since) = (word.key, [])
            } else {
                token.concepts.forEach { add(.partConcept, UInt32($0) &* 32 &+ last &* 2 &+ 1) }
                if token.family != 0 {
                    add(.partFamily, UInt32(token.family) &* 64 &+ last)
                    kinSince.append(UInt32(token.family))
                }
                since.formUnion(token.concepts)
            }
            if before.key != 0, word.isPart || before.isPart {
                add(.partPair, before.key &* 31 &+ word.key)
            }
            if beforeThat.key != 0, word.isPart || beforeThat.isPart {
                add(.partSkip, beforeThat.key &* 31 &+ word.key)
            }
            if word.kin != 0, before.kin != 0, word.isPart || before.isPart {
                add(.partFamilyPair, before.kin &* 31 &+ word.kin &* 0x85EB_CA6B)
            }
            (beforeThat, before) = (before, word)
        }
        addClauses(parts, of: text)
        add(.answer, seen)
        let own = (seen + 1) &* 0x9E37_79B1
        signals.forEach { add(.answer, own ^ (UInt32($0) + 1)) }
        for key in keys { add(.answer, own ^ key &* 0x85EB_CA6B) }
        for family in families { add(.answer, own ^ (family + 0x100) &* 0x85EB_CA6B) }
        add(.answer, own ^ (length + 1) << 8)
    }

    /// Adds what each clause of an answer says to whom: "bapak ikut TAPD" sends the applicant to what he asks to be away from,
    /// "BPK biar Sekretaris" another to what he asks for.
    private mutating func addClauses(_ parts: [AnswerPart], of text: ReadText) {
        var said: UInt32 = 0
        for (token, part) in zip(text.tokens, parts) {
            if token.kind == .comma || token.endsSentence {
                close(said)
                said = 0
            }
            switch part {
            case .avoided: said |= 1
            case .wanted: said |= 2
            case .delegate: said |= 4
            case .applicant: said |= 8
            case .name: if token.has(.honorific) { said |= 8 }
            case .other: break
            }
            if token.has(.you) { said |= 8 }
            if token.has(.presence) || token.has(.attend) || token.has(.depart) { said |= 16 }
            if token.has(.not) || token.has(.dont) || token.has(.notYet) { said |= 32 }
            if token.has(.must) { said |= 64 }
            if token.has(.grant) || token.has(.can) { said |= 128 }
            if token.has(.me) { said |= 256 }
        }
        close(said)
    }

    private mutating func close(_ clause: UInt32) {
        guard clause & 7 != 0 else { return }
        add(.clause, clause)
        add(.clause, clause & 7 | 1 << 10)
        add(.clause, clause & 127 | 1 << 11)
    }

    /// A word in an answer: its part's number in place of its own key and family, where it has a part.
    private struct Word {
        var key: UInt32 = 0
        /// The part, or the family; 0 for neither.
        var kin: UInt32 = 0
        var isPart = false

        init() {}

        init(_ token: Token, _ part: AnswerPart) {
            isPart = part != .other
            key = isPart ? part.rawValue : FeatureReader.key(of: token)
            kin = isPart ? key : UInt32(token.family) << 8
        }
    }

    /// A word by its id, an unknown one by its hash.
    private static func key(of token: Token) -> UInt32 {
        token.lexeme != 0 ? UInt32(token.lexeme) &* 0x0101_0101 : token.hash
    }

    @inline(__always)
    private mutating func add(_ space: Space, _ value: UInt32) {
        var hash = (value ^ space.rawValue) &* 0x9E37_79B1
        hash ^= hash >> 15
        hash = hash &* 0x85EB_CA6B
        hash ^= hash >> 13
        features.append(hash & LinearModel.featureMask)
    }
}
