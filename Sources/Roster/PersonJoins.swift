/// Which author ids mean one person: a union-find whose sets carry the id by which the person goes.
///
/// Trees are joined by size, so that asking takes logarithmic time however the joins came.
struct PersonJoins: Hashable, Sendable {
    private var parents: [String: String] = [:]
    private var sizes: [String: Int] = [:]
    /// The person's id, by the root of their tree, where the two differ.
    private var names: [String: String] = [:]

    /// The one id of whoever posted as `author`.
    func person(of author: String) -> String {
        let root = root(of: author)
        return names[root] ?? root
    }

    /// What `author` posted belongs to `person` from now on.
    mutating func join(_ author: String, to person: String) {
        let (from, to) = (root(of: author), root(of: person))
        guard from != to else { return }
        let name = names[to] ?? to
        let (fromSize, toSize) = (sizes[from] ?? 1, sizes[to] ?? 1)
        let (child, root) = fromSize <= toSize ? (from, to) : (to, from)
        parents[child] = root
        sizes[root] = fromSize + toSize
        names[child] = nil
        names[root] = name == root ? nil : name
    }

    private func root(of author: String) -> String {
        var id = author
        while let next = parents[id] { id = next }
        return id
    }
}
