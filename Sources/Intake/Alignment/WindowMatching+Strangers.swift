import Domain

extension WindowMatching {
    /// Senders of whom nothing is known meet the authors whom no sender is known to be.
    ///
    /// Whoever wrote the same in the same minute may be the same. True where that settled who somebody is.
    /// Where several meet, each file sender's post is one of them if there are enough, and nothing is
    /// learned. Where the log has fewer, it cannot be told which one is new: all are kept.
    mutating func matchStrangers() -> Bool {
        let before = senders.standings
        for isMapped in [false, true] {
            var waiting: [Meeting: [Int]] = [:]
            var order: [Meeting] = []
            for record in records.indices where match[record] < 0 && label[record] >= 0 {
                guard isMappedSender(record) == isMapped, verdicts[record] == nil else { continue }
                let place = Meeting(person: 0, minute: recordMinute[record], key: records[record].evidenceKey)
                if waiting[place] == nil { order.append(place) }
                waiting[place, default: []].append(record)
            }
            guard !waiting.isEmpty else { continue }
            var left: [Meeting: [Int]] = [:]
            for post in posts.indices where owner[post] < 0 && author[post] >= 0 {
                guard !senders.isClaimed(author[post]) else { continue }
                for key in keys(of: posts[post]) {
                    let place = Meeting(person: 0, minute: postMinute[post], key: key)
                    if waiting[place] != nil { left[place, default: []].append(post) }
                }
            }
            for place in order {
                if let those = left[place] { introduce(waiting[place] ?? [], those) }
            }
        }
        senders.resolve()
        return senders.standings != before
    }

    /// What a post may be recognised by: as it is now, and as it was before.
    private func keys(of post: LoggedPost) -> Set<UInt64> {
        var keys = Set(post.wordings.map(\.rawValue))
        keys.insert(post.evidenceKey)
        if post.isDeleted, post.isContentKnown {
            keys.insert(Evidence.key(post.key, kind: post.kind, media: post.media))
        }
        return keys
    }

    private func isMappedSender(_ record: Int) -> Bool {
        switch senders.standings[label[record]] {
        case .mapped, .split: true
        case .unknown, .presumed: false
        }
    }

    private mutating func introduce(_ waiting: [Int], _ left: [Int]) {
        var waiting = waiting
        var left = left.filter { post in owner[post] < 0 && waiting.prefix(64).contains { canMeet($0, post) }
        }
        for record in waiting {
            guard case .presumed(let name) = senders.standings[label[record]] else { continue }
            guard let place = left.firstIndex(where: { author[$0] == name && canMeet(record, $0) }) else {
                continue
            }
            meet(record, left.remove(at: place))
        }
        waiting.removeAll { match[$0] >= 0 }
        waiting.removeAll { record in !left.prefix(64).contains { canMeet(record, $0) } }
        guard let record = waiting.first, let post = left.first else { return }
        let isOneSender = waiting.allSatisfy { label[$0] == label[record] }
        let isOneAuthor = left.allSatisfy { author[$0] == author[post] }
        if isOneSender, isOneAuthor {
            let weight = records[record].key.isDistinctive ? 2 : 1
            if record < decided { senders.vote(label[record], author[post], weight: weight) }
        } else if waiting.count > left.count || waiting.contains(where: { bringsNews($0, left) }) {
            for record in waiting { verdicts[record] = .ambiguous(left.prefix(16).map { posts[$0].entry }) }
            return
        }
        for record in waiting {
            guard let place = left.prefix(64).firstIndex(where: { canMeet(record, $0) }) else { continue }
            meet(record, left.remove(at: place))
        }
    }

    /// The record has a photo for one of the posts, and it is not known for which.
    private func bringsNews(_ record: Int, _ left: [Int]) -> Bool {
        left.prefix(64).contains { post in relation(record, post).map { $0.outcome != .matches } ?? false }
    }

    /// Keeps and lists changed posts that may be those of an author whom nobody in the file is known to be,
    /// where the log has one of the same minute that is still without its like.
    mutating func doubtStrangers() {
        var left: [Int: [Int]] = [:]
        for post in posts.indices
        where owner[post] < 0 && author[post] >= 0 && !senders.isClaimed(author[post]) {
            left[postMinute[post], default: []].append(post)
        }
        guard !left.isEmpty else { return }
        for record in records.indices where match[record] < 0 && label[record] >= 0 && verdicts[record] == nil
        {
            guard let those = left[recordMinute[record]] else { continue }
            let doubtful = those.prefix(64).filter { isStranger(record, $0) && relation(record, $0) != nil }
            if !doubtful.isEmpty {
                verdicts[record] = .ambiguous(doubtful.prefix(16).map { posts[$0].entry })
            }
        }
    }

    private func canMeet(_ record: Int, _ post: Int) -> Bool {
        guard isStranger(record, post), let relation = relation(record, post) else { return false }
        return relation.weight >= 500 && !relation.isDelicate
    }

    private mutating func meet(_ record: Int, _ post: Int) {
        if let relation = relation(record, post) { join(record, post, relation) }
    }
}
