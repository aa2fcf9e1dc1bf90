extension WindowMatching {
    /// A pair that the relations suggest.
    struct Pair {
        var record: Int
        var post: Int
        var relation: Relation
    }

    /// What is left of one person within a few minutes, each side in its order.
    struct Cluster {
        var records: [Int] = []
        var posts: [Int] = []
    }

    /// How a record can show a post nearby, weighed; nil where it cannot.
    func pair(_ record: Int, _ post: Int) -> Pair? {
        let distance = distance(record, post)
        guard distance <= Aligner.tolerance, distance == 0 || isCovered(postMinute[post]) else { return nil }
        guard var relation = relation(record, post) else { return nil }
        relation.weight -= distance * 100 + (isOutOfOrder(record, post) ? 40 : 0)
        return relation.weight > 0 ? Pair(record: record, post: post, relation: relation) : nil
    }

    /// The pairs of greatest weight that do not cross, then what is left over crosswise.
    func align(_ cluster: Cluster) -> [Pair] {
        let rows = cluster.records.count
        let columns = cluster.posts.count
        if rows == 1, columns == 1 { return pair(cluster.records[0], cluster.posts[0]).map { [$0] } ?? [] }
        guard rows * columns <= bound else { return inOrder(cluster) }
        let pairs = cluster.records.map { record in cluster.posts.map { pair(record, $0) } }
        var best = [Int](repeating: 0, count: (rows + 1) * (columns + 1))
        for row in (0..<rows).reversed() {
            for column in (0..<columns).reversed() {
                let place = row * (columns + 1) + column
                let apart = max(best[place + columns + 1], best[place + 1])
                let together = pairs[row][column].map { $0.relation.weight + best[place + columns + 2] } ?? 0
                best[place] = max(apart, together)
            }
        }
        var chosen: [Pair] = []
        var (row, column) = (0, 0)
        while row < rows, column < columns {
            let place = row * (columns + 1) + column
            if let pair = pairs[row][column], pair.relation.weight + best[place + columns + 2] == best[place]
            {
                chosen.append(pair)
                (row, column) = (row + 1, column + 1)
            } else if best[place + columns + 1] == best[place] {
                row += 1
            } else {
                column += 1
            }
        }
        let plain = seated(pairs, chosen)
        return plain + crosswise(pairs, plain)
    }

    /// Moves indifferent pairs aside where that gives a place to a record which has none.
    private func seated(_ pairs: [[Pair?]], _ chosen: [Pair]) -> [Pair] {
        let columns = pairs.first?.count ?? 0
        guard chosen.count < min(pairs.count, columns), pairs.count * columns <= 4096 else { return chosen }
        var seating = Seating(
            edges: pairs.map { row in row.map { $0.map { !$0.relation.isDelicate } ?? false } }
        )
        let taken = Set(chosen.map { [$0.record, $0.post] })
        for row in pairs.indices {
            for column in 0..<columns {
                guard let pair = pairs[row][column] else { continue }
                if taken.contains([pair.record, pair.post]) { seating.take(row, column) }
            }
        }
        for row in pairs.indices where seating.column[row] == nil { seating.seat(row) }
        return pairs.indices.compactMap { row in seating.column[row].flatMap { pairs[row][$0] } }
    }

    private func crosswise(_ pairs: [[Pair?]], _ chosen: [Pair]) -> [Pair] {
        var usedRecords = Set(chosen.map(\.record))
        var usedPosts = Set(chosen.map(\.post))
        var more: [Pair] = []
        let rest = pairs.joined().compactMap { $0 }
            .filter { !usedRecords.contains($0.record) && !usedPosts.contains($0.post) }
        for pair in rest.sorted(by: { ($1.relation.weight, $0.record) < ($0.relation.weight, $1.record) })
        where !usedRecords.contains(pair.record) && !usedPosts.contains(pair.post) {
            usedRecords.insert(pair.record)
            usedPosts.insert(pair.post)
            more.append(pair)
        }
        return more
    }

    /// Too many in one minute to weigh them all: each with the next post that suits.
    private func inOrder(_ cluster: Cluster) -> [Pair] {
        var pairs: [Pair] = []
        var start = 0
        for record in cluster.records {
            for place in start..<min(start + 16, cluster.posts.count) {
                guard let pair = pair(record, cluster.posts[place]) else { continue }
                pairs.append(pair)
                start = place + 1
                break
            }
        }
        return pairs
    }
}
