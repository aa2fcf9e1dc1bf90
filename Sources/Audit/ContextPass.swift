import Domain
import Journal

/// The part of a verification that checks the entries in front of the range against their receipts.
struct ContextPass {
    let files: [String: [UInt8]]
    let range: Range<Int>
    /// The bundle's own checkpoint; nil where it is not valid.
    let checkpoint: SignedNote?
    let findings: FindingLog

    /// The envelopes that are proven to be in the log, by number.
    func run() -> [Int: Envelope] {
        var proven: [Int: Envelope] = [:]
        for name in files.keys.sorted() {
            guard let number = Int(name.dropFirst(8).prefix(10)), number < range.lowerBound,
                [BundleFormat.contextEnvelope(number), BundleFormat.contextProof(number)].contains(name)
            else {
                findings.add(.file, "\(name): does not belong here")
                continue
            }
            guard name == BundleFormat.contextEnvelope(number), let bytes = files[name] else { continue }
            proven[number] = check(bytes, number)
        }
        return proven
    }

    private func check(_ bytes: [UInt8], _ number: Int) -> Envelope? {
        let envelope = bytes.withUnsafeBytes { try? Envelope(parsing: $0) }
        guard let envelope, envelope.number == number, envelope.encoded == bytes else {
            findings.add(.envelope, entry: number, BundleFormat.contextEnvelope(number))
            return nil
        }
        let name = BundleFormat.contextProof(number)
        let text = files[name].map { String(decoding: $0, as: UTF8.self) } ?? ""
        guard let checkpoint, let tree = try? Checkpoint(parsing: checkpoint.text),
            let proof = try? LogProof(parsing: text), proof.index == number, proof.checkpoint == checkpoint,
            TreeProof.verifyInclusion(
                proof.hashes,
                leaf: TreeHasher.leaf(bytes),
                index: number,
                size: tree.size,
                root: tree.root
            )
        else {
            findings.add(.proof, entry: number, name)
            return nil
        }
        return envelope
    }
}
