/// A text cut into tokens, with the names it addresses marked and its greeting measured.
package struct ReadText: Sendable {
    package private(set) var tokens: [Token] = []
    /// The first token behind greetings, names and excuses; `tokens.count` where there is nothing else.
    package private(set) var bodyStart = 0

    package init() {}

    /// Reads `text`, using the memory of the text read before.
    package mutating func read(_ text: UnsafeBufferPointer<UInt8>, with tokenizer: Tokenizer) {
        tokenizer.tokenize(text, into: &tokens)
        tokens.withUnsafeMutableBufferPointer { Self.markAddresses($0) }
        bodyStart = measureGreeting()
    }

    /// Marks "Bapak/Ibu", "Pak Sekda", "Bu Camat Andir", "Kadis LH Bu Ratna".
    private static func markAddresses(_ tokens: UnsafeMutableBufferPointer<Token>) {
        var index = 0
        while index < tokens.count {
            guard tokens[index].has(.honorific) || tokens[index].has(.title) || isDoctor(tokens, index)
            else {
                index += 1
                continue
            }
            tokens[index].isAddress = true
            index += 1
            var names = 0
            while index < tokens.count {
                let token = tokens[index]
                let before = tokens[index - 1]
                let isNext = token.start - before.end <= 2
                if token.kind == .slash, index + 1 < tokens.count, tokens[index + 1].has(.honorific) {
                    tokens[index].isAddress = true
                } else if token.has(.honorific) || token.has(.title) || token.has(.unit) && isNext {
                    tokens[index].isAddress = true
                } else if token.kind == .word, isNext, names < 3, isName(token, first: names == 0) {
                    tokens[index].isAddress = true
                    names += token.isCapital ? 1 : 3
                } else if token.kind == .number, before.has(.title) {
                    tokens[index].isAddress = true
                } else {
                    break
                }
                index += 1
            }
        }
    }

    /// Whether "dr" is a doctor, with its period and before a name, and no "dari".
    private static func isDoctor(_ tokens: UnsafeMutableBufferPointer<Token>, _ index: Int) -> Bool {
        // The period of an abbreviation is no token: "dr. Rina" leaves two bytes between the words.
        tokens[index].hash == doctor && index + 1 < tokens.count && tokens[index + 1].isCapital
            && tokens[index + 1].start - tokens[index].end == 2
    }

    private static let doctor = WordHash.of("dr".utf8)
    private static let new = WordHash.of("baru".utf8)

    /// The first word that names nobody.
    var openingWord: Token? { tokens.first { $0.isWord && !$0.isAddress } }

    /// The end of the name that begins at `index`: where addresses stop, or another is mentioned.
    package func nameEnd(_ index: Int) -> Int {
        var end = index + 1
        while end < tokens.count, tokens[end].isAddress, !tokens[end].isMention { end += 1 }
        return end
    }

    private static func isName(_ token: Token, first: Bool) -> Bool {
        if token.lexeme == 0 {
            // "Ibu ditunggu di aula": a form of a known verb is no name.
            return token.isCapital || first && token.concepts.isEmpty && token.family == 0
        }
        // "Lurah Bontang Baru": no half of Bontang.
        if token.hash == new { return !first && token.isCapital }
        return token.isCapital
            && (token.concepts.isEmpty || token.has(.place) || token.has(.weak) && !token.has(.command))
    }

    private func measureGreeting() -> Int {
        var index = 0
        var isGreeting = false
        while index < tokens.count {
            let token = tokens[index]
            if token.has(.greeting) {
                isGreeting = true
            } else if isGreeting,
                token.has(.day) || token.has(.plural) || token.has(.thanks) || token.has(.wish)
            {
                isGreeting = true
            } else if token.has(.sorry) {
                isGreeting = false
            } else if token.has(.please), index + 1 < tokens.count, tokens[index + 1].has(.sorry) {
                isGreeting = false
            } else if token.has(.thanks), index + 1 < tokens.count, tokens[index + 1].has(.sorry) {
                isGreeting = false
            } else if !(token.isAddress || !token.isWord || token.has(.honorific) || token.has(.plural)) {
                return index
            }
            index += 1
        }
        return index
    }
}
