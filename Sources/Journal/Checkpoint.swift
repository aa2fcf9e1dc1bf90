import Domain

/// What a log says of itself: its origin, its size and its root (C2SP tlog-checkpoint).
package struct Checkpoint: Sendable, Hashable {
    package let origin: String
    package let size: Int
    package let root: TreeHash

    package init(origin: String, size: Int, root: TreeHash) {
        self.origin = origin
        self.size = size
        self.root = root
    }

    /// Reads a note's text: origin, decimal size, base64 root; further lines are extensions.
    package init(parsing text: String) throws {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 4, lines.last == "", !lines[0].isEmpty else {
            throw SignedNote.Fault.malformed(line: 1)
        }
        guard let size = Int(lines[1]), size >= 0, String(size) == lines[1] else {
            throw SignedNote.Fault.malformed(line: 2)
        }
        guard let bytes = Base64.decode(Array(lines[2].utf8)), let root = TreeHash(bytes) else {
            throw SignedNote.Fault.malformed(line: 3)
        }
        guard !lines[3..<(lines.count - 1)].contains("") else { throw SignedNote.Fault.malformed(line: 4) }
        self.init(origin: String(lines[0]), size: size, root: root)
    }

    /// The note's text.
    package var text: String { "\(origin)\n\(size)\n\(root.base64)\n" }
}
