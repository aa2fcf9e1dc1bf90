/// A post's words one by one, with their places, and the phrases among them, read by how they are written.
struct PostWords {
    let read: ReadText
    let signals: SignalSet
    private let bytes: [UInt8]

    init(_ text: String) {
        let tokenizer = Tokenizer(vocabulary: PhraseBook.standard.vocabulary)
        var read = ReadText()
        var finds = SignalFinds()
        bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { read.read($0, with: tokenizer) }
        PhraseBook.standard.read(read, into: &finds)
        self.read = read
        signals = finds.set
    }

    var tokens: [Token] { read.tokens }

    /// A token as it is written, in lower case.
    func word(_ place: Int) -> String {
        let token = tokens[place]
        return String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self).lowercased()
    }

    /// The first of these words.
    func first(of words: Set<String>) -> Int? {
        tokens.indices.first { tokens[$0].isWord && words.contains(word($0)) }
    }

    /// The words that follow a place in its clause, as bytes of the post; nil where none does.
    func clause(after place: Int, skipping: Set<String> = []) -> Range<Int>? {
        var start = place + 1
        while start < tokens.count, tokens[start].isWord, skipping.contains(word(start)) { start += 1 }
        let end = tokens[start...].firstIndex { $0.endsSentence || $0.kind == .comma || $0.kind == .bracket }
        let words = tokens[start..<(end ?? tokens.count)].filter(\.isWord)
        guard let first = words.first, let last = words.last else { return nil }
        return Int(first.start)..<Int(last.end)
    }
}
