import Domain
import Records
import Testing

/// "dititipkan" is known by *titip*, whatever else is hung on it.
@Suite("Words that the vocabulary lacks are known by their roots")
struct WordRootsTests {
    private func word(_ text: String) throws -> Token {
        let tokenizer = Tokenizer(vocabulary: .standard)
        var read = ReadText()
        var text = text
        text.withUTF8 { read.read($0, with: tokenizer) }
        return try #require(read.tokens.first)
    }

    @Test(
        "affixes of Indonesian and of its neighbours leave the family as it is",
        arguments: [
            ("dititipkan", "titip"), ("menitipkan", "titip"), ("titipannya", "titip"), ("nitip", "titip"),
            ("dipinjami", "pinjam"), ("meminjamkan", "pinjam"), ("disewakan", "sewa"),
            ("ditungguin", "tunggu"),
        ]
    )
    func inflected(_ form: String, root: String) throws {
        let family = try word(root).family
        #expect(family != 0)
        #expect(try word(form).family == family)
    }

    @Test(
        "a word of one language is of the family of what another says",
        arguments: [("lunga", "pergi"), ("budal", "berangkat"), ("isuk", "pagi"), ("bojo", "istri")]
    )
    func related(_ word: String, other: String) throws {
        #expect(try self.word(word).family == self.word(other).family)
        #expect(try self.word(word).family != 0)
    }

    @Test("what only looks inflected has no family", arguments: ["zzzkan", "mengqwx", "beran", "zz"])
    func unrelated(_ form: String) throws {
        #expect(try word(form).family == 0)
    }

    @Test("no word is written in two families, and none twice")
    func once() {
        let words = Vocabulary.families.flatMap { $0.words.split(whereSeparator: \.isWhitespace) }
        #expect(words.count == Set(words).count)
        #expect(Vocabulary.families.count < 256)
    }
}
