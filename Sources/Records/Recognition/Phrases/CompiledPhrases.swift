/// Phrases laid out for matching: plain values in three arrays, nothing to count references of.
struct CompiledPhrases: Sendable {
    struct Element: Sendable {
        enum Step: UInt8, Sendable { case one, optional, unless, gap, endOfSentence, endOfMessage }

        let step: Step
        /// Of a gap: how many words it may pass.
        let limit: UInt8
        let mark: Token.Kind?
        let summary: TextSummary
        /// Its words' places in `words`.
        let firstWord: Int32
        let wordCount: Int32
    }

    struct Entry: Sendable {
        enum Head: UInt8, Sendable { case anywhere, message, sentence }

        let signal: Signal
        let head: Head
        /// How many words may come before it there.
        let slack: UInt8
        /// What must follow in the sentence: the rarest element that may not be missing.
        let key: TextSummary
        /// Whether there is such an element.
        let hasKey: Bool
        let firstElement: Int32
        let elementCount: Int32
    }

    private(set) var elements: [Element] = []
    private(set) var words: [UInt16] = []
    private(set) var entries: [Entry] = []

    init(_ phrases: [Phrase]) {
        for phrase in phrases {
            let first = elements.count
            for element in phrase.elements { append(element) }
            let (head, slack): (Entry.Head, Int) =
                switch phrase.head {
                case .anywhere: (.anywhere, 0)
                case .message(let words): (.message, words)
                case .sentence(let words): (.sentence, words)
                }
            let key = Self.key(phrase)
            entries.append(
                Entry(
                    signal: phrase.signal,
                    head: head,
                    slack: UInt8(slack),
                    key: key ?? TextSummary(),
                    hasKey: key != nil,
                    firstElement: Int32(first),
                    elementCount: Int32(phrase.elements.count)
                )
            )
        }
    }

    private static func key(_ phrase: Phrase) -> TextSummary? {
        var key: Phrase.Element?
        for element in phrase.elements.dropFirst() {
            if case .one = element.step, element.mark == nil,
                key.map({ commonness($0) >= commonness(element) }) ?? true
            {
                key = element
            }
            // What comes behind a question mark stands in another sentence.
            if element.mark == .question { break }
        }
        return key.map { TextSummary(words: $0.words, concepts: $0.concepts) }
    }

    /// How many words an element stands for, roughly: concepts have a dozen and more.
    private static func commonness(_ element: Phrase.Element) -> Int {
        var commonness = element.words.count
        element.concepts.forEach { _ in commonness += 12 }
        return commonness
    }

    private mutating func append(_ element: Phrase.Element) {
        let (step, limit): (Element.Step, Int) =
            switch element.step {
            case .one: (.one, 0)
            case .optional: (.optional, 0)
            case .unless: (.unless, 0)
            case .gap(let words): (.gap, words)
            case .end(let ofMessage): (ofMessage ? .endOfMessage : .endOfSentence, 0)
            }
        elements.append(
            Element(
                step: step,
                limit: UInt8(limit),
                mark: element.mark,
                summary: TextSummary(words: element.words, concepts: element.concepts),
                firstWord: Int32(words.count),
                wordCount: Int32(element.words.count)
            )
        )
        words += element.words
    }
}
