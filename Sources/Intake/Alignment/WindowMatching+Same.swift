import Domain

extension WindowMatching {
    /// The same file, told by its SHA-256, by the same person within the tolerance.
    mutating func matchFiles() {
        guard records.contains(where: { $0.media.isHere }) else { return }
        var places: [String: [Int]] = [:]
        for (post, logged) in posts.enumerated() {
            for name in logged.media.names { places[name, default: []].append(post) }
        }
        guard !places.isEmpty else { return }
        for record in records.indices where match[record] < 0 {
            for name in records[record].media.names {
                let nearest = (places[name] ?? []).filter { isFree($0, for: record) }
                    .min { distance(record, $0) < distance(record, $1) }
                guard let post = nearest, let relation = relation(record, post) else { continue }
                if recordPerson[record] != postPerson[post], record < decided {
                    senders.vote(label[record], author[post], weight: 2)
                }
                join(record, post, relation)
                break
            }
        }
        senders.resolve()
        identify(presuming: false)
    }

    private func isFree(_ post: Int, for record: Int) -> Bool {
        owner[post] < 0 && distance(record, post) <= Aligner.tolerance
            && (recordPerson[record] == postPerson[post] || isStranger(record, post))
    }

    func distance(_ record: Int, _ post: Int) -> Int {
        abs(recordMinute[record] - postMinute[post])
    }

    /// The same words by the same person in the same minute, the first for the first; then older wordings.
    ///
    /// Files without a caption are left for ``relate()``, which minds their order.
    mutating func matchSame() {
        var queues = MeetingQueues(capacity: posts.count)
        for post in posts.indices where owner[post] < 0 {
            let key = posts[post].evidenceKey
            if key != Evidence.media { queues.append(post, at: meeting(post, key)) }
        }
        takeFirst(from: &queues)
        guard posts.contains(where: { !$0.wordings.isEmpty || ($0.isDeleted && !$0.key.isEmpty) }) else {
            return
        }
        var older = MeetingQueues(capacity: posts.count)
        for post in posts.indices where owner[post] < 0 {
            if posts[post].isDeleted, !posts[post].key.isEmpty {
                older.append(post, at: meeting(post, posts[post].key.rawValue))
            }
            for wording in posts[post].wordings { older.append(post, at: meeting(post, wording.rawValue)) }
        }
        takeFirst(from: &older)
    }

    private func meeting(_ post: Int, _ key: UInt64) -> Meeting {
        Meeting(person: postPerson[post], minute: postMinute[post], key: key)
    }

    private mutating func takeFirst(from queues: inout MeetingQueues) {
        for record in records.indices where match[record] < 0 {
            let key = records[record].evidenceKey
            let place = Meeting(person: recordPerson[record], minute: recordMinute[record], key: key)
            if key == Evidence.media { continue }
            let post = queues.takeFirst(at: place) { owner[$0] < 0 && isSame(record, $0) }
            if let post { joinSame(record, post) }
        }
    }

    /// Equal keys must also be equal things: not a caption and a text, not two different photos.
    private func isSame(_ record: Int, _ post: Int) -> Bool {
        if records[record].kind == .system { return posts[post].kind == .system }
        guard let relation = relation(record, post) else { return false }
        if case .revises(.media, _) = relation.outcome { return !relation.isDelicate }
        return relation.outcome == .matches && relation.weight >= 500
    }

    /// Equal words by the same person a little earlier or later: the phone's own posts carry its own clock.
    mutating func matchShifted() {
        var waiting: [Meeting: [Int]] = [:]
        for record in records.indices where match[record] < 0 && label[record] >= 0 {
            let key = records[record].key
            guard !key.isEmpty, !records[record].isDeleted else { continue }
            waiting[Meeting(person: recordPerson[record], minute: 0, key: key.rawValue), default: []].append(
                record
            )
        }
        guard !waiting.isEmpty else { return }
        var left: [Meeting: [Int]] = [:]
        for post in posts.indices where owner[post] < 0 && author[post] >= 0 && !posts[post].isDeleted {
            let place = Meeting(person: postPerson[post], minute: 0, key: posts[post].key.rawValue)
            if waiting[place] != nil { left[place, default: []].append(post) }
        }
        for place in left.keys.sorted(by: { ($0.person, $0.key) < ($1.person, $1.key) }) {
            shift(waiting[place] ?? [], left[place] ?? [])
        }
    }

    /// Pairs the lone records and posts of one wording.
    ///
    /// In a row of equal posts a minute apart, each shifted by one, the first and the last stay alone
    /// while those between met their neighbours. All are equal, so the chain is what counts: a lone record
    /// and a lone post belong together if met pairs bridge the way between them.
    private mutating func shift(_ lone: [Int], _ left: [Int]) {
        let reach = records[lone[0]].key.isDistinctive ? Aligner.tolerance : 1
        var free = left.filter { isCovered(postMinute[$0]) }
        let lone = lone.sorted { (recordMinute[$0], $0) < (recordMinute[$1], $1) }
        for record in lone {
            let place = free.firstIndex { distance(record, $0) <= reach && isSame(record, $0) }
            if let place { joinSame(record, free.remove(at: place)) }
        }
        let rest = lone.filter { match[$0] < 0 }
        for record in rest {
            let doubtful = left.first { owner[$0] < 0 && distance(record, $0) <= reach && isSame(record, $0) }
            // Where one of the two sides ended in between, they may as well be two posts.
            if let doubtful { verdicts[record] = .ambiguous([posts[doubtful].entry]) }
        }
        guard !rest.isEmpty, !free.isEmpty, rest.count * free.count <= 256 else { return }
        let steps = Set(records.indices.filter { isEqual($0, lone[0]) }.map { recordMinute[$0] })
        for record in rest {
            let place = free.firstIndex { post in
                isSame(record, post) && isBridged(recordMinute[record], postMinute[post], steps, reach)
            }
            if let place {
                verdicts[record] = nil
                joinSame(record, free.remove(at: place))
            }
        }
    }

    private func isEqual(_ left: Int, _ right: Int) -> Bool {
        records[left].key == records[right].key && recordPerson[left] == recordPerson[right]
    }

    private mutating func joinSame(_ record: Int, _ post: Int) {
        join(record, post, relation(record, post) ?? .announcement)
    }

    private func isBridged(_ from: Int, _ to: Int, _ steps: Set<Int>, _ reach: Int) -> Bool {
        let way = from < to ? 1 : -1
        var place = from
        var hops = 0
        while abs(to - place) > reach {
            guard let next = (1...reach).map({ place + way * $0 }).last(where: { steps.contains($0) }),
                hops < 60
            else { return false }
            place = next
            hops += 1
        }
        return true
    }

    /// The same sort of announcement in the same minute: names in it differ from phone to phone.
    mutating func matchAnnouncements() {
        var queues = MeetingQueues(capacity: 16)
        for post in posts.indices where owner[post] < 0 && posts[post].kind == .system {
            guard let event = posts[post].event, event != .other else { continue }
            queues.append(post, at: meeting(post, Evidence.event(event)))
        }
        for record in records.indices where match[record] < 0 && records[record].kind == .system {
            guard let event = records[record].event, event != .other else { continue }
            let place = Meeting(person: -1, minute: recordMinute[record], key: Evidence.event(event))
            if let post = queues.takeFirst(at: place, where: { owner[$0] < 0 }) { join(record, post) }
        }
    }
}
