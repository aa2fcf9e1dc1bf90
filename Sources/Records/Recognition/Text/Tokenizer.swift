/// Cuts a text into tokens and looks each word up: bytes in, tokens with their byte ranges out.
///
/// Case, accents (NFC and NFD alike), repeated letters, reduplication (`hati-hati`, `hati2`), dotted
/// abbreviations (`a.n.`, `s/d`), clitics (`-nya`, `-lah`, `-kah`) and chat formatting (`*bold*`) are folded.
///
/// A class, so that who reads with it need not copy its tables' references at each text.
package final class Tokenizer: Sendable {
    /// More tokens than this are not read: a message that long says what it is at its beginning.
    package static let limit = 600

    private let lexicon: Lexicon
    private let abbreviations: Set<UInt32>
    private let pkl: UInt16
    private let clock: UInt16
    private let father: UInt16
    private let auditors: UInt16
    private let me: UInt16

    package init(vocabulary: Vocabulary) {
        lexicon = vocabulary.lexicon
        abbreviations = vocabulary.abbreviations
        pkl = lexicon.lexeme("pkl")
        clock = lexicon.lexeme("pukul")
        father = lexicon.lexeme("bapak")
        auditors = lexicon.lexeme("bpkri")
        me = lexicon.lexeme("saya")
    }

    /// Replaces `tokens` by those of `text`.
    package func tokenize(_ text: UnsafeBufferPointer<UInt8>, into tokens: inout [Token]) {
        tokens.removeAll(keepingCapacity: true)
        WordBuffer.withBuffer { word in
            var index = 0
            while index < text.count, tokens.count < Self.limit {
                let byte = text[index]
                if byte.isASCIILetter {
                    index = readWord(text, index, &word, &tokens)
                } else if byte.isASCIIDigit {
                    index = readNumber(text, index, &tokens)
                } else if byte < 0x80 {
                    index = readMark(byte, text, index, &word, &tokens)
                } else {
                    index = readWide(text, index, &word, &tokens)
                }
            }
        }
    }

    private func readWide(
        _ text: UnsafeBufferPointer<UInt8>,
        _ index: Int,
        _ word: inout WordBuffer,
        _ tokens: inout [Token]
    ) -> Int {
        let (folding, length) = LetterFolding.read(text, at: index)
        let end = min(index + length, text.count)
        switch folding {
        case .letter, .foreign: return readWord(text, index, &word, &tokens)
        case .silent, .space: return end
        case .hyphen: tokens.append(mark(.hyphen, index, end))
        case .period: tokens.append(mark(.period, index, end))
        case .mark: tokens.append(mark(Self.isQuote(text[index..<end]) ? .quote : .other, index, end))
        case .emoji(let concept):
            var token = mark(.emoji, index, end)
            token.concepts.insert(concept)
            tokens.append(token)
        }
        return end
    }

    /// U+201C to U+201E.
    private static func isQuote(_ mark: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        mark.count == 3 && mark.starts(with: [0xE2, 0x80]) && 0x9C...0x9E ~= mark[mark.startIndex + 2]
    }

    private func mark(_ kind: Token.Kind, _ start: Int, _ end: Int) -> Token {
        Token(start: Int32(start), end: Int32(end), kind: kind)
    }

    private func readMark(
        _ byte: UInt8,
        _ text: UnsafeBufferPointer<UInt8>,
        _ index: Int,
        _ word: inout WordBuffer,
        _ tokens: inout [Token]
    ) -> Int {
        let kind: Token.Kind
        switch byte {
        case UInt8(ascii: ","): kind = .comma
        case UInt8(ascii: "."): kind = .period
        case UInt8(ascii: "?"): kind = .question
        case UInt8(ascii: "!"): kind = .exclamation
        case UInt8(ascii: ":"), UInt8(ascii: "="): kind = .colon
        case UInt8(ascii: ";"): kind = .semicolon
        case UInt8(ascii: "-"): kind = .hyphen
        case UInt8(ascii: "/"): kind = .slash
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): kind = .bracket
        case UInt8(ascii: "\""): kind = .quote
        case 0x0A, 0x0D: kind = .newline
        case UInt8(ascii: "@"): return readMention(text, index, &word, &tokens)
        case 0...0x20, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"):
            return index + 1
        default: kind = .other
        }
        tokens.append(mark(kind, index, index + 1))
        return index + 1
    }

    /// `@DLH`: the word behind the sign, as a name.
    private func readMention(
        _ text: UnsafeBufferPointer<UInt8>,
        _ index: Int,
        _ word: inout WordBuffer,
        _ tokens: inout [Token]
    ) -> Int {
        let first = tokens.count
        var next = index + 1
        while next < text.count, text[next] >= 0x80,
            case (.silent, let length) = LetterFolding.read(text, at: next)
        {
            next += length
        }
        guard next < text.count else { return next }
        if text[next].isASCIILetter {
            next = readWord(text, next, &word, &tokens)
        } else if text[next].isASCIIDigit {
            while next < text.count, text[next].isASCIIDigit { next += 1 }
            tokens.append(mark(.address, index, next))
        }
        for place in first..<tokens.count {
            tokens[place].isAddress = true
            tokens[place].isMention = place == first
            tokens[place].start = Int32(index)
        }
        return max(next, index + 1)
    }

    private func readNumber(
        _ text: UnsafeBufferPointer<UInt8>,
        _ start: Int,
        _ tokens: inout [Token]
    ) -> Int {
        var index = start
        var value: Int32 = 0
        var isPlain = true
        while index < text.count {
            let byte = text[index]
            if byte.isASCIIDigit {
                if value < 100_000_000 { value = value * 10 + Int32(byte - 0x30) } else { isPlain = false }
                index += 1
            } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":"),
                index + 1 < text.count, text[index + 1].isASCIIDigit
            {
                isPlain = false
                index += 1
            } else {
                break
            }
        }
        var token = mark(.number, start, index)
        token.concepts.insert(.number)
        token.clock = Self.clock(text, start, index)
        if isPlain { token.value = value }
        if !isPlain, let thousands = Self.thousands(text[start..<index]) { token.value = thousands }
        if let last = tokens.indices.last, tokens[last].lexeme == pkl {
            // "pkl 09.00" is an hour, "PKL" a street vendor.
            tokens[last].lexeme = clock
            tokens[last].concepts = lexicon.concepts(of: clock)
        }
        token.hash = isPlain && value == 86 ? 86 : 1
        if isPlain, value == 86, index - start == 2 {
            token.lexeme = lexicon.lexeme("86")
            token.concepts.formUnion(lexicon.concepts(of: token.lexeme))
        }
        tokens.append(token)
        return index
    }

    /// `1.250`, `12.500`, `1.000.000`: digits in groups of three; nil for every other number.
    private static func thousands(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int32? {
        guard digits.first != UInt8(ascii: "0"), !digits.contains(UInt8(ascii: ",")) else { return nil }
        let groups = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard groups.count > 1, groups.count < 4, (1...3).contains(groups[0].count),
            groups.dropFirst().allSatisfy({ $0.count == 3 }),
            digits.allSatisfy({ $0.isASCIIDigit || $0 == 46 })
        else { return nil }
        return digits.reduce(Int32(0)) { $1.isASCIIDigit ? $0 * 10 + Int32($1 - 0x30) : $0 }
    }

    /// Minutes after midnight of `09.00`, `9:30`; -1 where the digits are no time.
    private static func clock(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int16 {
        guard end - start == 4 || end - start == 5,
            text[end - 3] == UInt8(ascii: ".") || text[end - 3] == UInt8(ascii: ":")
        else { return -1 }
        var hour = 0
        for index in start..<(end - 3) {
            guard text[index].isASCIIDigit else { return -1 }
            hour = hour * 10 + Int(text[index] - 0x30)
        }
        guard text[end - 2].isASCIIDigit, text[end - 1].isASCIIDigit else { return -1 }
        let minute = Int(text[end - 2] - 0x30) * 10 + Int(text[end - 1] - 0x30)
        return hour < 24 && minute < 60 ? Int16(hour * 60 + minute) : -1
    }

    private func readWord(
        _ text: UnsafeBufferPointer<UInt8>,
        _ start: Int,
        _ word: inout WordBuffer,
        _ tokens: inout [Token]
    ) -> Int {
        if let end = Self.linkEnd(text, start) {
            var token = mark(.word, start, end)
            token.concepts.insert(.link)
            tokens.append(token)
            return end
        }
        var end = word.read(text, from: start)
        let dotted = word.readDotted(text, start, end)
        if let dotted { end = dotted }
        let tail = word.readTail(text, end)
        if let tail { end = tail }
        var token = mark(.word, start, end)
        token.isCapital = text[start] &- 0x41 < 26
        resolve(&token, &word)
        if token.lexeme == 0, word.dropMe(lexicon) {
            // "kuizinkan" is "saya izinkan".
            var own = mark(.word, start, start + 2)
            rename(&own, me)
            tokens.append(own)
            token = mark(.word, start + 2, end)
            resolve(&token, &word)
        }
        if token.lexeme == father, text[start..<end].elementsEqual("BPK".utf8) { rename(&token, auditors) }
        if let last = tokens.indices.last, tokens[last].lexeme == auditors, token.has(.title) {
            rename(&tokens[last], father)
        }
        if end < text.count, text[end] == UInt8(ascii: "."), abbreviations.contains(token.hash) { end += 1 }
        tokens.append(token)
        return end
    }

    /// "BPK" in capitals is the Audit Board, "Bpk" and "BPK Sekda" a gentleman.
    private func rename(_ token: inout Token, _ lexeme: UInt16) {
        token.lexeme = lexeme
        token.concepts = lexicon.concepts(of: lexeme)
    }

    private func resolve(_ token: inout Token, _ word: inout WordBuffer) {
        let (lexeme, hash) = word.lookUp(in: lexicon)
        token.lexeme = lexeme
        token.hash = hash
        (token.family, token.root) = word.family(lexeme, in: lexicon)
        guard lexeme == 0 else {
            token.concepts = lexicon.concepts(of: lexeme)
            return
        }
        token.concepts = word.guessedVoice()
        (token.head, token.tail) = word.ends
    }

    /// The end of a web address that begins at `start`.
    private static func linkEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        guard text[start] | 0x20 == UInt8(ascii: "h") || text[start] | 0x20 == UInt8(ascii: "w") else {
            return nil
        }
        func begins(_ prefix: StaticString) -> Bool {
            let count = prefix.utf8CodeUnitCount
            guard start + count <= text.count else { return false }
            for place in 0..<count where text[start + place] | 0x20 != prefix.utf8Start[place] | 0x20 {
                return false
            }
            return true
        }
        guard begins("http:") || begins("https:") || begins("www.") else { return nil }
        var end = start
        while end < text.count, text[end] > 0x20 { end += 1 }
        return end
    }
}

extension UInt8 {
    package var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    package var isASCIIDigit: Bool { self &- 0x30 < 10 }
}
