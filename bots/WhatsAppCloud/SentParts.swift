/// Which parts of a message that is under way have gone out, so that a new try sends only the rest.
///
/// In memory only: after a restart in the middle of a message its first parts may be sent again.
actor SentParts {
    private var parts: [String: [String]] = [:]
    private var order: [String] = []

    /// The network's ids of the parts of `key` that are out, in order.
    func ids(of key: String) -> [String] { parts[key] ?? [] }

    func add(_ id: String, to key: String) {
        if parts[key] == nil {
            order.append(key)
            // Messages that were given up stay here: the oldest make room.
            if order.count > 256 { parts[order.removeFirst()] = nil }
        }
        parts[key, default: []].append(id)
    }

    func finish(_ key: String) {
        parts[key] = nil
        order.removeAll { $0 == key }
    }
}
