/// A sequence of words and concepts that shows a ``Signal``, compiled from its notation.
///
/// Notation, elements divided by spaces:
/// - `izin` a word of the vocabulary, `@speak` any word of a concept, `a|b|@c` one of several
/// - `?x` may be missing, `!x` must not come next, `~3` up to three other words
/// - `^` at the head: the message begins here, greetings and names apart; `<`: a sentence begins here
/// - `$` at the end: nothing but courtesies follows in the message; `>`: in the sentence
/// - `QM` a question mark, `COLON` a colon
///
/// Names of the addressed ("Pak Sekda") and commas are passed over; nothing reaches across the end of a
/// sentence.
struct Phrase: Sendable {
    struct Element: Sendable {
        enum Step: Sendable {
            case one, optional, unless, gap(Int), end(ofMessage: Bool)
        }

        var step: Step
        var words: [UInt16] = []
        var concepts = ConceptSet()
        var mark: Token.Kind?
    }

    /// Where a phrase may begin; `after` counts the words that may come before it there.
    enum Head: Sendable {
        case anywhere, message(after: Int), sentence(after: Int)

        /// The same with up to `words` words before it.
        func after(_ words: Int) -> Head {
            switch self {
            case .anywhere: .anywhere
            case .message: .message(after: words)
            case .sentence: .sentence(after: words)
            }
        }
    }

    let signal: Signal
    let head: Head
    let elements: [Element]

    /// The phrases of one line of notation: one that begins with what may be missing is two.
    static func compile(_ notation: Substring, _ signal: Signal, _ vocabulary: inout Vocabulary) -> [Phrase] {
        Phrase(notation, signal, &vocabulary).expanded
    }

    private init(signal: Signal, head: Head, elements: [Element]) {
        self.signal = signal
        self.head = head
        self.elements = elements
    }

    private var expanded: [Phrase] {
        if case .gap(let words) = elements.first?.step {
            let rest = Array(elements.dropFirst())
            return Phrase(signal: signal, head: head.after(words), elements: rest).expanded
        }
        guard case .optional = elements.first?.step else { return [self] }
        var present = elements
        present[0].step = .one
        return [Phrase(signal: signal, head: head, elements: present)]
            + Phrase(signal: signal, head: head, elements: Array(elements.dropFirst())).expanded
    }

    private init(_ notation: Substring, _ signal: Signal, _ vocabulary: inout Vocabulary) {
        self.signal = signal
        var head = Head.anywhere
        var elements: [Element] = []
        for part in notation.split(separator: " ") {
            switch part {
            case "^": head = .message(after: 0)
            case "<": head = .sentence(after: 0)
            case "$": elements.append(Element(step: .end(ofMessage: true)))
            case ">": elements.append(Element(step: .end(ofMessage: false)))
            default: elements.append(Self.element(part, &vocabulary))
            }
        }
        self.head = head
        self.elements = elements
    }

    private static func element(_ part: Substring, _ vocabulary: inout Vocabulary) -> Element {
        if part.hasPrefix("~"), let count = Int(part.dropFirst()) { return Element(step: .gap(count)) }
        var element = Element(step: part.hasPrefix("?") ? .optional : part.hasPrefix("!") ? .unless : .one)
        let body = part.hasPrefix("?") || part.hasPrefix("!") ? part.dropFirst() : part
        for choice in body.split(separator: "|") {
            switch choice {
            case "QM": element.mark = .question
            case "COLON": element.mark = .colon
            case _ where choice.hasPrefix("@"):
                guard let concept = Concept.named(choice.dropFirst()) else {
                    preconditionFailure("a phrase names the unknown concept \(choice)")
                }
                element.concepts.insert(concept)
            default: element.words.append(vocabulary.intern(String(choice)))
            }
        }
        return element
    }
}

extension Concept {
    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })

    static func named(_ name: Substring) -> Concept? { byName[String(name)] }
}
