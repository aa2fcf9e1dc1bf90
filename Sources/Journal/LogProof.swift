import Domain

/// A receipt that stands alone: C2SP `.tlog-proof`, an index, its hashes and the checkpoint they lead to.
package struct LogProof: Sendable, Hashable {
    private static let header = "c2sp.org/tlog-proof@v1"

    package let index: Int
    /// From the leaf up.
    package let hashes: [TreeHash]
    /// The signed checkpoint.
    package let checkpoint: SignedNote

    package init(index: Int, hashes: [TreeHash], checkpoint: SignedNote) {
        self.index = index
        self.hashes = hashes
        self.checkpoint = checkpoint
    }

    /// Reads a receipt; throws ``SignedNote/Fault`` at the first line that does not fit.
    package init(parsing text: String) throws {
        let lines = text.split(separator: "\n", maxSplits: 80, omittingEmptySubsequences: false)
        guard lines.first.map(String.init) == Self.header else { throw SignedNote.Fault.malformed(line: 1) }
        guard lines.count > 2, lines[1].hasPrefix("index "), let index = Int(lines[1].dropFirst(6)),
            index >= 0
        else { throw SignedNote.Fault.malformed(line: 2) }
        var hashes: [TreeHash] = []
        var line = 2
        while line < lines.count, !lines[line].isEmpty {
            guard hashes.count < 63, let bytes = Base64.decode(Array(lines[line].utf8)),
                let hash = TreeHash(bytes)
            else { throw SignedNote.Fault.malformed(line: line + 1) }
            hashes.append(hash)
            line += 1
        }
        guard line < lines.count else { throw SignedNote.Fault.malformed(line: line) }
        self.init(
            index: index,
            hashes: hashes,
            checkpoint: try SignedNote(parsing: lines[(line + 1)...].joined(separator: "\n"))
        )
    }

    /// The receipt as it is written down.
    package var encoded: String {
        "\(Self.header)\nindex \(index)\n" + hashes.map { $0.base64 + "\n" }.joined() + "\n"
            + checkpoint.encoded
    }

    /// Whether `leaf` is entry `index` of a log that `key` signed for.
    package func isValid(leaf: TreeHash, key: VerifierKey) throws -> Bool {
        guard try checkpoint.signers(among: [key]) == [key] else {
            throw SignedNote.Fault.unsigned(name: key.name)
        }
        let tree = try Checkpoint(parsing: checkpoint.text)
        return TreeProof.verifyInclusion(
            hashes,
            leaf: leaf,
            index: index,
            size: tree.size,
            root: tree.root
        )
    }
}
