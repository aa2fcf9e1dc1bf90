/// Which cases of a forum speak of a word.
///
/// One row for all words instead of a list for each: opening a case allocates nothing for its words.
struct Mentions: Sendable {
    /// A case that speaks of a word.
    struct Mention {
        /// The number of the case.
        let number: Int32
        /// How many cases speak of the word up to this one.
        let count: Int32
        /// Where the mention before stands in the row; -1 where there is none.
        fileprivate let before: Int32
    }

    /// By word, one more than the place of its latest mention.
    private var latest = WordTable()
    private var row: [Mention] = []

    /// The latest case that speaks of a word.
    subscript(_ word: UInt32) -> Mention? { latest[word].map { row[Int($0) - 1] } }

    /// The case before that speaks of the same word.
    func before(_ mention: Mention) -> Mention? { mention.before < 0 ? nil : row[Int(mention.before)] }

    /// Adds a case; numbers ascend.
    mutating func add(_ words: WordKeys, of number: Int) {
        for word in words {
            let before = latest[word].map { Int32($0) - 1 } ?? -1
            let count = before < 0 ? 1 : row[Int(before)].count + 1
            row.append(Mention(number: Int32(number), count: count, before: before))
            latest.set(word, UInt32(row.count))
        }
    }
}
