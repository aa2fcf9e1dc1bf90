import Domain

/// Which known name a mistyped one was meant to be.
enum NearestName {
    /// The name that the fewest letters must change to; nil where more than half would.
    static func of(_ word: String, among known: [String]) -> String? {
        let ranked = known.map {
            (distance: distance(word.lowercased(), $0.lowercased()), name: $0)
        }
        guard let best = ranked.min(by: { ($0.distance, $0.name) < ($1.distance, $1.name) }) else {
            return nil
        }
        return best.distance * 2 <= max(word.count, best.name.count) ? best.name : nil
    }

    /// Words beyond any name's length are not compared.
    private static func distance(_ left: String, _ right: String) -> Int {
        guard left.count <= 64, right.count <= 64 else { return .max / 4 }
        return EditDistance.between(left, right)
    }
}
