import Domain

/// Best guesses at who an unknown author may be: for a person to confirm, never to act upon.
package struct SenderGuesser: Sendable {
    /// One candidate.
    package struct Guess: Hashable, Sendable {
        /// The member's key.
        package let member: String
        /// 0…100.
        package let score: Int
    }

    /// More members than this share a word such as "muhammad" too often for it to say anything.
    private static let commonWord = 2_000

    private let roster: RosterDay
    private let titles: TitleIndex
    /// The words of each member's names, and who has each word.
    private var words: [[String]] = []
    private var owners: [String: [Int]] = [:]

    /// Made once per roster, for many authors.
    package init(_ roster: RosterDay) {
        self.roster = roster
        titles = TitleIndex(roster)
        for (index, member) in roster.members.enumerated() {
            var own: Set<String> = []
            for name in [member.name] + member.aliases { own.formUnion(PersonName.words(name)) }
            words.append(own.sorted())
            for word in own { owners[word, default: []].append(index) }
        }
    }

    /// At most `limit` members, the likeliest first; none whose name and unit share nothing with the author's.
    package func guesses(for author: PostAuthor, limit: Int = 3) -> [Guess] {
        var scores: [String: Int] = [:]
        let titled = titles.members(called: author.name)
        for member in titled { scores[member] = titled.count == 1 ? 70 : max(30, 60 / titled.count) }
        let said = PersonName.words(author.name)
        for index in candidates(said) {
            let key = roster.members[index].key
            scores[key] = min(100, (scores[key] ?? 0) + likeness(said, words[index]))
        }
        let ranked = scores.map { Guess(member: $0.key, score: $0.value) }.filter { $0.score >= 20 }
        return Array(ranked.sorted { ($1.score, $0.member) < ($0.score, $1.member) }.prefix(limit))
    }

    /// Members who share a word, or one that begins alike: names are cut and misspelt.
    private func candidates(_ said: [String]) -> Set<Int> {
        var found: Set<Int> = []
        for word in said {
            if let sharing = owners[word], sharing.count <= Self.commonWord { found.formUnion(sharing) }
            guard word.count >= 4 else { continue }
            for (other, sharing) in owners where other != word && sharing.count <= Self.commonWord {
                if Self.isAlike(word, other) { found.formUnion(sharing) }
            }
        }
        return found
    }

    /// How much of the author's words the member's names explain, 0…80.
    private func likeness(_ said: [String], _ own: [String]) -> Int {
        guard !said.isEmpty else { return 0 }
        let points = said.reduce(0) { sum, word in
            if own.contains(word) { return sum + 80 }
            return own.contains { Self.isAlike(word, $0) } ? sum + 55 : sum
        }
        return points / said.count
    }

    /// One cut short, or one letter apart.
    private static func isAlike(_ left: String, _ right: String) -> Bool {
        let (short, long) = left.utf8.count <= right.utf8.count ? (left, right) : (right, left)
        guard short.utf8.count >= 4 else { return false }
        return long.hasPrefix(short) || differsByOne(Array(short.utf8), Array(long.utf8))
    }

    private static func differsByOne(_ short: [UInt8], _ long: [UInt8]) -> Bool {
        guard long.count - short.count <= 1 else { return false }
        let head = zip(short, long).prefix { $0 == $1 }.count
        let tail = zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count
        return head + tail >= long.count - 1
    }
}
