/// Posts waiting to be met, in order, by person, minute and key.
struct MeetingQueues {
    private var heads: [Meeting: Int] = [:]
    private var tails: [Meeting: Int] = [:]
    private var posts: [Int] = []
    private var next: [Int] = []
    /// How many waiting posts are looked at before a record goes without: a minute full of equal posts
    /// must not cost the square of their number.
    private let patience = 64

    init(capacity: Int) {
        heads.reserveCapacity(capacity)
    }

    mutating func append(_ post: Int, at meeting: Meeting) {
        posts.append(post)
        next.append(-1)
        let node = posts.count - 1
        if let tail = tails.updateValue(node, forKey: meeting) {
            next[tail] = node
        } else {
            heads[meeting] = node
        }
    }

    /// Takes out the first post at the meeting that suits.
    mutating func takeFirst(at meeting: Meeting, where suits: (Int) -> Bool) -> Int? {
        guard var node = heads[meeting] else { return nil }
        var before = -1
        for _ in 0..<patience {
            if node < 0 { return nil }
            if suits(posts[node]) {
                if before >= 0 { next[before] = next[node] } else { heads[meeting] = next[node] }
                return posts[node]
            }
            before = node
            node = next[node]
        }
        return nil
    }
}
