/// Which known word a mistyped one was meant to be.
enum Nearness {
    /// Among more than this a suggestion would cost more than it helps.
    private static let limit = 5_000

    /// The word that shares most pairs of letters; nil where none shares half of them.
    static func nearest(to word: String, among known: [String]) -> String? {
        guard known.count <= limit else { return nil }
        let wanted = pairs(word)
        let ranked = known.map { other -> (score: Double, word: String) in
            let own = pairs(other)
            let sum = wanted.count + own.count
            return (sum == 0 ? 0 : 2 * Double(wanted.intersection(own).count) / Double(sum), other)
        }
        return ranked.max { ($0.score, $1.word) < ($1.score, $0.word) }.flatMap {
            $0.score >= 0.5 ? $0.word : nil
        }
    }

    private static func pairs(_ word: String) -> Set<[UInt8]> {
        let letters = Array(word.lowercased().utf8)
        return Set(zip(letters, letters.dropFirst()).map { [$0, $1] })
    }
}
