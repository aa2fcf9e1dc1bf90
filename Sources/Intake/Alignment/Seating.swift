/// Places for as many rows as possible, by augmenting paths (Kuhn's algorithm).
struct Seating {
    /// Whether a row may take a column.
    let edges: [[Bool]]
    /// The column of every row; nil for none.
    private(set) var column: [Int?]
    private var row: [Int?]

    init(edges: [[Bool]]) {
        self.edges = edges
        column = Array(repeating: nil, count: edges.count)
        row = Array(repeating: nil, count: edges.first?.count ?? 0)
    }

    /// Gives a row a column that is free.
    mutating func take(_ taker: Int, _ place: Int) {
        column[taker] = place
        row[place] = taker
    }

    /// Finds a column for a row, moving others aside over columns that they may take.
    mutating func seat(_ seeker: Int) {
        var seen = Array(repeating: false, count: row.count)
        _ = seat(seeker, &seen)
    }

    private mutating func seat(_ seeker: Int, _ seen: inout [Bool]) -> Bool {
        for place in row.indices where edges[seeker][place] && !seen[place] {
            seen[place] = true
            if let holder = row[place] {
                // One who holds a place on firmer grounds than indifference keeps it.
                guard edges[holder][place], seat(holder, &seen) else { continue }
            }
            take(seeker, place)
            return true
        }
        return false
    }
}
