/// How many letters must change between two words (Levenshtein).
package enum EditDistance {
    /// Words beyond any name's length are not compared.
    private static let longest = 64

    /// The name that the fewest letters must change to, without regard to case; nil where more than one letter in `share`
    /// would have to change.
    package static func nearest(to word: String, among known: [String], within share: Int = 2) -> String? {
        let word = word.lowercased()
        let ranked = known.filter { $0.count <= longest && word.count <= longest }
            .map { (distance: between(word, $0.lowercased()), name: $0) }
        guard let best = ranked.min(by: { ($0.distance, $0.name) < ($1.distance, $1.name) }) else {
            return nil
        }
        return best.distance * share <= max(word.count, best.name.count) ? best.name : nil
    }

    package static func between(_ left: String, _ right: String) -> Int {
        let target = Array(right)
        var row = Array(0...target.count)
        for (index, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in target.indices {
                let above = row[column + 1]
                row[column + 1] = min(
                    above + 1,
                    row[column] + 1,
                    diagonal + (letter == target[column] ? 0 : 1)
                )
                diagonal = above
            }
        }
        return row[target.count]
    }
}
