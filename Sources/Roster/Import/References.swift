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
        let meant = meant(by: text)
        return meant.count == 1 ? meant.first : nil
    }

    /// The keys of all that a text may mean.
    func meant(by text: String) -> Set<String> {
        if keys.contains(text) { return [text] }
        let folded = text.foldedName
        return keys.contains(folded) ? [folded] : named[folded] ?? []
    }
}
