/// Which known name a mistyped one was meant to be.
enum NearestName {
    /// The name that the fewest letters must change to; nil where more than half would.
    static func of(_ word: String, among known: [String]) -> String? {
        let ranked = known.map {
            (distance: distance(Array(word.lowercased()), Array($0.lowercased())), name: $0)
        }
        guard let best = ranked.min(by: { ($0.distance, $0.name) < ($1.distance, $1.name) }) else {
            return nil
        }
        return best.distance * 2 <= max(word.count, best.name.count) ? best.name : nil
    }

    /// Levenshtein; words beyond any name's length are not compared.
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        guard left.count <= 64, right.count <= 64 else { return .max / 4 }
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in right.indices {
                let above = row[column + 1]
                row[column + 1] = min(
                    above + 1,
                    row[column] + 1,
                    diagonal + (letter == right[column] ? 0 : 1)
                )
                diagonal = above
            }
        }
        return row[right.count]
    }
}
