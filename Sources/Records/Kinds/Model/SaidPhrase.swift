import Domain

/// A few words by which a city recognises posts of a kind of its own: "lowongan kerja", "loker".
package struct SaidPhrase: Hashable, Sendable {
    /// UTF-8 bytes; shorter ones are said by anybody, longer ones by nobody.
    private static let lengths = 3...80

    static let shape = Wording(id: "kata-kata, 3–80 huruf", en: "words, of 3 to 80 letters")

    /// The words in small letters, one space between them and around them.
    fileprivate let framed: String

    /// Nil for a text without words, or of another length.
    init?(_ text: String) {
        guard Self.lengths.contains(text.utf8.count), let framed = SaidWords.framed(text) else { return nil }
        self.framed = framed
    }

    /// The phrase as it is compared.
    var text: Substring { framed.dropFirst().dropLast() }
}

/// The words of a post, in which phrases are looked for: whole words, whatever stands between them and however large they
/// are written.
struct SaidWords {
    private let framed: String

    init(_ text: String) { framed = Self.framed(text) ?? "" }

    func contain(_ phrase: SaidPhrase) -> Bool { framed.contains(phrase.framed) }

    /// The words one space apart and with one around them; nil where there are none.
    fileprivate static func framed(_ text: String) -> String? {
        let words = WordFolding.words(of: text)
        return words.isEmpty ? nil : " \(words.joined(separator: " ")) "
    }
}
