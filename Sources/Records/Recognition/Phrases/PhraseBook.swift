/// All phrases, found by their first word or concept.
///
/// A class, so that who reads with it need not copy its tables' references at each text.
package final class PhraseBook: Sendable {
    /// The vocabulary including the words that only phrases know.
    package let vocabulary: Vocabulary
    private let compiled: CompiledPhrases
    /// Places of entries by the id of their first word, by their first concept, by a mark.
    private let byWord: PlaceLists
    private let byConcept: PlaceLists
    private let byMark: [Int32]

    /// The phrases of this version.
    package static let standard = PhraseBook()

    private init() {
        var vocabulary = Vocabulary.standard
        var phrases: [Phrase] = []
        for (signal, notations) in Self.tables.joined() {
            for line in notations.split(separator: "\n") {
                phrases += Phrase.compile(line, signal, &vocabulary)
            }
        }
        self.vocabulary = vocabulary
        compiled = CompiledPhrases(phrases)
        var byWord = Array(repeating: [Int32](), count: vocabulary.lexicon.lexemes + 1)
        var byConcept = Array(repeating: [Int32](), count: 128)
        var byMark: [Int32] = []
        for (place, phrase) in phrases.enumerated() {
            guard let first = phrase.elements.first, case .one = first.step else {
                preconditionFailure("a phrase of \(phrase.signal) does not begin with a word")
            }
            for word in first.words { byWord[Int(word)].append(Int32(place)) }
            first.concepts.forEach { byConcept[$0].append(Int32(place)) }
            if first.mark != nil { byMark.append(Int32(place)) }
        }
        self.byWord = PlaceLists(byWord)
        self.byConcept = PlaceLists(byConcept)
        self.byMark = byMark
    }

    private static let tables = [requests, claims, decisions, answers, reports, directives, meetings, talk]

    /// Signals that decide: between quotation marks another's words do.
    private static let deciding: SignalSet = [
        .grants, .grantsWord, .grantsAll, .grantsByDoing, .denies, .deniesGrant, .refuses, .defers,
        .mustAttend,
    ]

    /// Finds every signal of a text.
    package func read(_ text: ReadText, into signals: inout SignalFinds) {
        signals.removeAll()
        MatchText.with(text) { text in
            compiled.elements.withUnsafeBufferPointer { elements in
                compiled.words.withUnsafeBufferPointer { words in
                    compiled.entries.withUnsafeBufferPointer { entries in
                        read(
                            PhraseMatcher(text: text, elements: elements, words: words, entries: entries),
                            &signals
                        )
                    }
                }
            }
            let tokens = text.tokens
            signals.setAsideQuoted(of: Self.deciding, tokens)
            signals.remove(.grants, within: .refuses)
            // "Silakan Pak Lurah, istirahat di rumah" is said to one.
            signals.remove(.invitesAll, around: { tokens[$0].kind == .comma })
            // "Kadis tidak boleh pergi" grants nothing, "silakan tidak hadir" and "tidak apa-apa" do.
            signals.remove(.grants, around: { tokens[$0].has(.not) || tokens[$0].has(.dont) })
        }
    }

    private func read(_ matcher: PhraseMatcher, _ signals: inout SignalFinds) {
        let tokens = matcher.text.tokens
        for index in tokens.indices {
            if tokens[index].kind == .question {
                for place in byMark { matcher.match(Int(place), at: index, &signals) }
            }
            guard tokens[index].isWord else { continue }
            if tokens[index].lexeme != 0 {
                byWord.forEach(Int(tokens[index].lexeme)) { matcher.match($0, at: index, &signals) }
            }
            tokens[index].concepts.forEach { concept in
                byConcept.forEach(concept) { matcher.match($0, at: index, &signals) }
            }
        }
    }
}

/// Lists of places, one behind the other in one array.
private struct PlaceLists: Sendable {
    private var starts: [Int32] = [0]
    private var places: [Int32] = []

    init(_ lists: [[Int32]]) {
        for list in lists {
            places += list
            starts.append(Int32(places.count))
        }
    }

    @inline(__always)
    func forEach(_ list: Int, _ body: (Int) -> Void) {
        let range = Int(starts[list])..<Int(starts[list + 1])
        places.withUnsafeBufferPointer { places in
            for index in range { body(Int(places[index])) }
        }
    }
}
