import Networks

/// How far messages in several parts have come.
actor SendingProgress {
    private typealias Place = (done: Int, first: SentMessage?)

    /// Messages that were given up leave their place behind; this many are remembered.
    private static let limit = 256

    private var places: [String: Place] = [:]
    private var order: [String] = []

    func of(_ key: String) -> (done: Int, first: SentMessage?) {
        places[key] ?? (0, nil)
    }

    func note(_ key: String, _ done: Int, _ first: SentMessage?) {
        if places[key] == nil { order.append(key) }
        places[key] = (done, first)
        if order.count > Self.limit { places[order.removeFirst()] = nil }
    }

    func forget(_ key: String) {
        places[key] = nil
        order.removeAll { $0 == key }
    }
}
