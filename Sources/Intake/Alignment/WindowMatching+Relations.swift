import Domain

extension WindowMatching {
    /// The most pairs of one person in one minute that are weighed against each other.
    var bound: Int { 16_384 }

    /// Deletions, edits, files that came or were left out, by the same person at the same time and, as far
    /// as the order is known, between the same neighbours.
    mutating func relate() {
        let hasAnchors = match.contains { $0 >= 0 }
        for cluster in clusters() {
            let pairs = align(cluster)
            settle(pairs, cluster, hasAnchors)
        }
    }

    private func clusters() -> [Cluster] {
        var left: [Int: Cluster] = [:]
        for post in posts.indices where owner[post] < 0 && author[post] >= 0 {
            left[postPerson[post], default: Cluster()].posts.append(post)
        }
        guard !left.isEmpty else { return [] }
        for record in records.indices where match[record] < 0 && label[record] >= 0 && verdicts[record] == nil
        {
            if left[recordPerson[record]] != nil { left[recordPerson[record]]?.records.append(record) }
        }
        return left.sorted { $0.key < $1.key }.filter { !$0.value.records.isEmpty }.flatMap { cut($0.value) }
    }

    /// Cuts what is left of a person where nothing can meet across, and finer where too much is left.
    private func cut(_ whole: Cluster) -> [Cluster] {
        let byTime = whole.records.sorted { (recordMinute[$0], $0) < (recordMinute[$1], $1) }
        for gap in [Aligner.tolerance + 1, 1] {
            let parts = cut(byTime, whole.posts, gap: gap)
            if gap == 1 || parts.allSatisfy({ $0.records.count * $0.posts.count <= 4096 }) { return parts }
        }
        return []
    }

    private func cut(_ byTime: [Int], _ left: [Int], gap: Int) -> [Cluster] {
        var parts: [Cluster] = []
        var part = Cluster()
        var latest = Int.min
        var record = 0
        var post = 0
        while record < byTime.count || post < left.count {
            let isRecord =
                post == left.count
                || (record < byTime.count && recordMinute[byTime[record]] <= postMinute[left[post]])
            let minute = isRecord ? recordMinute[byTime[record]] : postMinute[left[post]]
            if latest != Int.min, minute - latest >= gap {
                parts.append(part)
                part = Cluster()
            }
            latest = minute
            if isRecord {
                part.records.append(byTime[record])
                record += 1
            } else {
                part.posts.append(left[post])
                post += 1
            }
        }
        parts.append(part)
        return parts.filter { !$0.records.isEmpty && !$0.posts.isEmpty }
    }

    /// The log is known to have the post on the other side of a neighbour than the file has the record.
    func isOutOfOrder(_ record: Int, _ post: Int) -> Bool {
        for way in [-1, 1] {
            var place = record + way
            var steps = 0
            while records.indices.contains(place), steps < 16 {
                defer {
                    place += way
                    steps += 1
                }
                let neighbour = match[place]
                guard neighbour >= 0, postMinute[neighbour] == postMinute[post] else { continue }
                guard let isBefore = isBefore(neighbour, post) else { continue }
                if isBefore != (way < 0) { return true }
                break
            }
        }
        return false
    }

    /// The order of two posts of one minute in the log; nil where it is not known.
    private func isBefore(_ left: Int, _ right: Int) -> Bool? {
        if posts[left].source == posts[right].source { return posts[left].entry < posts[right].entry }
        let (first, second) = (posts[left].milliseconds, posts[right].milliseconds)
        // Whole minutes come from phones that show no seconds.
        guard first % 60_000 != 0, second % 60_000 != 0, first != second else { return nil }
        return first < second
    }

    /// Accepts the pairs of which only one reading is possible; the others are ambiguous.
    private mutating func settle(_ pairs: [Pair], _ cluster: Cluster, _ hasAnchors: Bool) {
        let taken = Set(pairs.map(\.post))
        let placed = Set(pairs.map(\.record))
        let delicate = pairs.filter(\.relation.isDelicate)
        for pair in pairs where pair.relation.isDelicate {
            guard cluster.posts.count * cluster.records.count <= bound else {
                verdicts[pair.record] = .ambiguous([posts[pair.post].entry])
                continue
            }
            var candidates = cluster.posts.filter { post in
                post == pair.post || (!taken.contains(post) && isRival(pair, record: pair.record, post: post))
            }
            for other in delicate
            where other.record != pair.record && isRival(pair, record: pair.record, post: other.post) {
                if isBefore(pair.post, other.post) == nil, postMinute[pair.post] == postMinute[other.post] {
                    candidates.append(other.post)
                }
            }
            let isContested =
                pair.relation.outcome != .revises(.deletion, earlier: false)
                && cluster.records.contains { record in
                    !placed.contains(record) && isRival(pair, record: record, post: pair.post)
                }
            let isEdge = !hasAnchors && isAtEdge(postMinute[pair.post])
            if candidates.count > 1 || isContested || isEdge {
                verdicts[pair.record] = .ambiguous(candidates.map { posts[$0].entry })
            }
        }
        for pair in pairs where verdicts[pair.record] == nil { join(pair.record, pair.post, pair.relation) }
        for record in cluster.records where match[record] < 0 && verdicts[record] == nil {
            doubt(record, cluster)
        }
    }

    /// Another pair would do as well as the one that was chosen.
    private func isRival(_ chosen: Pair, record: Int, post: Int) -> Bool {
        guard let pair = pair(record, post) else { return false }
        return pair.relation.isDelicate && pair.relation.weight >= chosen.relation.weight
    }

    private func isAtEdge(_ minute: Int) -> Bool {
        guard let covered else { return false }
        return minute == covered.lowerBound || minute == covered.upperBound
    }

    /// Keeps and lists a file that may be one of the log's after all.
    ///
    /// Two copies of one photo have different bytes on the sender's phone and on the others'; and where
    /// the file begins or ends, one of its own clock's minutes may be missing on the other side.
    private mutating func doubt(_ record: Int, _ cluster: Cluster) {
        guard records[record].media != .none, !records[record].isDeleted else { return }
        let doubtful = cluster.posts.prefix(256).filter { post in
            guard owner[post] < 0, !posts[post].isDeleted, posts[post].key == records[record].key else {
                return false
            }
            if distance(record, post) > 0 {
                return !isCovered(postMinute[post]) && distance(record, post) <= Aligner.tolerance
                    && relation(record, post) != nil
            }
            return records[record].media.isHere && posts[post].media.isHere
                && posts[post].kind == records[record].kind
        }
        if !doubtful.isEmpty { verdicts[record] = .ambiguous(doubtful.prefix(16).map { posts[$0].entry }) }
    }
}
