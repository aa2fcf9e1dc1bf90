/// Sorts posts by fixed rules over their words; no conclusion beyond what they say.
///
/// It serves the digest until requests and conditions are recognised as records. It errs towards
/// listing a request and towards leaving out a condition that is already dealt with.
package enum PostSorter {
    /// The subject of a post's words.
    package static func subject(of text: String) -> PostSubject {
        let list = WordList(PlainText.line(text))
        // A chat's longest reports stay under this; what follows cannot change what the post is.
        let words = list.folded.prefix(400).map { SorterWords.canonical[$0] ?? $0 }
        guard !words.isEmpty else { return .other }
        if RequestWords.ask(words, isQuestion: text.contains("?")) { return .asked }
        if ConditionWords.report(words, text: text) { return .reported }
        return .other
    }
}
