extension SenderLedger {
    mutating func vote(_ label: String, _ author: String, weight: Int) {
        vote(meet(label), number(ofAuthor: author), weight: weight)
    }

    mutating func vote(_ label: Int, _ author: Int, weight: Int) {
        weights[label][author, default: 0] += weight
        isResolved = false
    }

    /// A sender of the file belongs to this author on better evidence than a name.
    func isClaimed(_ author: Int) -> Bool { claims[author] }

    /// Two authors may be one person: both were senders of their own, never in the same import.
    func mayBeOne(_ left: Int, _ right: Int) -> Bool {
        guard let first = files[authors[left]], let second = files[authors[right]] else { return false }
        return !first.isEmpty && !second.isEmpty && first.isDisjoint(with: second)
    }

    /// Draws the conclusions from the votes.
    mutating func resolve() {
        guard !isResolved else { return }
        isResolved = true
        var totals: [Int: Int] = [:]
        for votes in weights { for (author, weight) in votes { totals[author, default: 0] += weight } }
        for label in labels.indices { standings[label] = conclusion(label, totals) }
        settleContests()
        claims = [Bool](repeating: false, count: authors.count)
        for standing in standings {
            switch standing {
            case .mapped(let those), .split(let those): those.forEach { claims[$0] = true }
            case .unknown, .presumed: break
            }
        }
        presume()
    }

    private func conclusion(_ label: Int, _ totals: [Int: Int]) -> Standing {
        let votes = weights[label]
        let all = votes.values.reduce(0, +)
        let ranked = votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        guard let top = ranked.first, top.value >= 2 else { return .unknown }
        var person = [top.key]
        var weight = top.value
        for (author, support) in ranked.dropFirst() {
            let isOurs = support >= 2 && support * 5 >= (totals[author] ?? 0) * 4
            guard isOurs, person.allSatisfy({ mayBeOne($0, author) }) else { continue }
            person.append(author)
            weight += support
        }
        if weight * 5 >= all * 4 { return .mapped(person) }
        let several = ranked.filter { $0.value >= 2 && $0.value * 5 >= all }.map(\.key)
        return several.count > 1 ? .split(several) : .unknown
    }

    /// Where several senders claim one author, weak claims fall.
    private mutating func settleContests() {
        var claimants: [Int: [Int]] = [:]
        for (label, standing) in standings.enumerated() {
            guard case .mapped(let those) = standing else { continue }
            those.forEach { claimants[$0, default: []].append(label) }
        }
        for (author, rivals) in claimants where rivals.count > 1 {
            let best = rivals.map { weights[$0][author] ?? 0 }.max() ?? 0
            let leaders = rivals.filter { (weights[$0][author] ?? 0) == best }
            for rival in rivals {
                let weight = weights[rival][author] ?? 0
                // Three distinctive posts: the log's author did have two names on this phone.
                let holds = weight >= 6 || (weight == best && leaders.count == 1)
                if !holds { standings[rival] = .unknown }
            }
        }
    }

    private mutating func presume() {
        var byLabel: [Int: Set<Int>] = [:]
        for sender in known where sender.evidence == .name && !selfLabels.contains(sender.label) {
            guard let label = labelIndex[sender.label], standings[label] == .unknown else { continue }
            let author = number(ofAuthor: sender.author)
            if !claims[author] { byLabel[label, default: []].insert(author) }
        }
        isResolved = true
        var suitors: [Int: Int] = [:]
        for those in byLabel.values { for author in those { suitors[author, default: 0] += 1 } }
        for (label, those) in byLabel where those.count == 1 {
            if let author = those.first, suitors[author] == 1 { standings[label] = .presumed(author) }
        }
    }

    /// One number per person for each sender and each author, as far as they are known to be one;
    /// `presuming` also joins those who share nothing but a name.
    func people(presuming: Bool) -> (ofLabel: [Int], ofAuthor: [Int]) {
        var parent = Array(0..<(labels.count + authors.count))
        func root(_ node: Int) -> Int {
            var node = node
            while parent[node] != node { node = parent[node] }
            return node
        }
        for (label, standing) in standings.enumerated() {
            let those: [Int] =
                switch standing {
                case .mapped(let those), .split(let those): those
                case .presumed(let author): presuming ? [author] : []
                case .unknown: []
                }
            for author in those { parent[root(labels.count + author)] = root(label) }
        }
        let roots = parent.indices.map(root)
        return (Array(roots[..<labels.count]), Array(roots[labels.count...]))
    }
}
