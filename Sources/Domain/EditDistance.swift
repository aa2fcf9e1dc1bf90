/// How many letters must change between two words (Levenshtein).
package enum EditDistance {
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
