import Roster

/// All words that recognition knows, built once.
///
/// The tables are written from the language of officials' chats: formal Indonesian, its abbreviations, and
/// the Sundanese and Javanese words that come with them. A word of another language that says the same is
/// a spelling (`Vocabulary+Spellings.swift`); the phrases need not know of it.
package struct Vocabulary: Sendable {
    package private(set) var lexicon = Lexicon()
    /// Hashes of what is written short, as "kec" is: a period behind it does not end a sentence.
    package let abbreviations = Set(
        Self.words(Self.abbreviated).filter { !Self.unabbreviated.contains($0) }.map { WordHash.of($0.utf8) }
    )

    /// The vocabulary of this version.
    package static let standard = Vocabulary()

    private init() {
        for line in Self.spellings + Self.regionalSpellings + Self.tongues {
            let words = Self.words(line)
            guard let canonical = words.first else { continue }
            let lexeme = lexicon.intern(canonical)
            for word in words.dropFirst() { lexicon.intern(word, as: lexeme) }
        }
        for (concept, words) in Self.deeds + Self.things {
            for word in Self.words(words) { lexicon.add(concept, to: word) }
        }
        for (concept, suffixes, roots) in Self.verbs {
            for root in Self.words(roots) { addForms(of: root, suffixes, concept) }
        }
        addJoinedTitles()
        for (words, _) in ConditionCategory.words + ConditionCategory.facilities {
            for word in Self.words(words) { lexicon.intern(word) }
        }
        lexicon.add(families: Self.families.map { Self.words($0.words) })
        for word in Self.words(Self.abbreviated) { lexicon.intern(word) }
    }

    private mutating func addForms(of root: String, _ suffixes: [String], _ concept: Concept) {
        for form in Morphology.forms(of: root, suffixes: suffixes) {
            lexicon.add(concept, to: form.word)
            lexicon.add(form.voice, to: form.word)
        }
    }

    /// "Kadisbun", "Kadindag": a title with the agency behind it.
    private mutating func addJoinedTitles() {
        let head = lexicon.lexeme("kadis")
        for word in AgencyNames.groups.flatMap(Self.words) {
            for title in AgencyNames.joinedTitles(word) { lexicon.intern(title, as: head) }
        }
    }

    /// Gives a phrase's literal word an id.
    mutating func intern(_ word: String) -> UInt16 { lexicon.intern(word) }

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    }

    /// Of the words below, which only keep their ids: "di Balai Kota." ends there.
    private static let unabbreviated = ["kota"]

    private static let abbreviated = """
        jl jln jend kel kec kab kota no nomor yth dr drg drs dra ir h hj tgl hr pkl gg bpk wr wb lt st plt plh pj hal
        kp dsn ds prof kol letkol m s mr ust sdr sdri kompol akp ka kab psr perum ttd tsb dll dsb dkk ket ybs
        """
}
