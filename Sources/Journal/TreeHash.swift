import Crypto
import Domain

/// A SHA-256 value: a leaf, a node or a root of the tree, a commitment.
///
/// Four words instead of an array, so that a million of them cost no allocations.
package struct TreeHash: Hashable, Sendable {
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    /// The number of bytes.
    package static let byteCount = 32

    /// Thirty-two zero bytes, to be written over.
    package init() {}

    /// Takes exactly 32 bytes; nil for any other number.
    package init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        withMutableBytes { $0.copyBytes(from: bytes) }
    }

    /// Takes what a hash function gave.
    init(_ digest: SHA256Digest) {
        digest.withUnsafeBytes { source in withMutableBytes { $0.copyMemory(from: source) } }
    }

    /// The bytes, valid during the call.
    package func withBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
        try withUnsafeBytes(of: words, body)
    }

    private mutating func withMutableBytes(_ body: (UnsafeMutableRawBufferPointer) -> Void) {
        withUnsafeMutableBytes(of: &words, body)
    }

    /// The bytes as an array.
    package var bytes: [UInt8] { withBytes { Array($0) } }

    /// Lower-case hexadecimal.
    package var hex: String { Hex.encode(bytes) }

    /// Standard base64, 44 characters.
    package var base64: String { String(decoding: Base64.encode(bytes), as: UTF8.self) }

    package static func == (left: TreeHash, right: TreeHash) -> Bool {
        left.words == right.words
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
    }
}

/// The hashes of RFC 6962 §2.1.
package enum TreeHasher {
    /// The root of the tree without leaves: SHA-256 of nothing.
    package static let empty = TreeHash(SHA256().finalize())

    /// SHA-256(0x00 ‖ data).
    package static func leaf(_ data: UnsafeRawBufferPointer) -> TreeHash {
        var hasher = SHA256()
        withUnsafeBytes(of: UInt8(0)) { hasher.update(bufferPointer: $0) }
        hasher.update(bufferPointer: data)
        return TreeHash(hasher.finalize())
    }

    /// SHA-256(0x00 ‖ data).
    package static func leaf(_ data: [UInt8]) -> TreeHash {
        data.withUnsafeBytes { leaf($0) }
    }

    /// SHA-256(0x01 ‖ left ‖ right).
    package static func node(_ left: TreeHash, _ right: TreeHash) -> TreeHash {
        withUnsafeTemporaryAllocation(byteCount: 65, alignment: 1) { buffer in
            buffer[0] = 1
            left.withBytes { UnsafeMutableRawBufferPointer(rebasing: buffer[1..<33]).copyMemory(from: $0) }
            right.withBytes { UnsafeMutableRawBufferPointer(rebasing: buffer[33..<65]).copyMemory(from: $0) }
            var hasher = SHA256()
            hasher.update(bufferPointer: UnsafeRawBufferPointer(buffer))
            return TreeHash(hasher.finalize())
        }
    }
}
