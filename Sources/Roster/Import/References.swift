/// What may be named in a cell, by key or by any of its names.
struct References {
    /// The keys of all of them.
    private(set) var keys: Set<String> = []
    private var named: [String: Set<String>] = [:]

    mutating func add(_ key: String, names: [String]) {
        keys.insert(key)
        for name in names where !name.isEmpty { named[name.foldedName, default: []].insert(key) }
    }

    /// The key that a text means; nil where it means none, or several.
    func key(of text: String) -> String? {
        if keys.contains(text) { return text }
        let folded = text.foldedName
        if keys.contains(folded) { return folded }
        guard let found = named[folded], found.count == 1 else { return nil }
        return found.first
    }
}
