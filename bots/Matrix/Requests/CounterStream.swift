import Crypto
import CryptoExtras
import Foundation

/// AES-256 in counter mode over a stream of pieces of any length.
struct CounterStream {
    private static let block = 16

    private let key: SymmetricKey
    private var counter: [UInt8]
    /// Less than a block, until the next piece completes it.
    private var rest: [UInt8] = []

    /// `key` has 32 bytes, `iv` 16: the counter of the first block.
    init(key: [UInt8], iv: [UInt8]) throws {
        self.key = SymmetricKey(data: key)
        counter = iv
    }

    /// Hands on what of `piece` makes whole blocks.
    mutating func decrypt(
        _ piece: UnsafeRawBufferPointer,
        into sink: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        rest.append(contentsOf: piece)
        let whole = rest.count / Self.block * Self.block
        guard whole > 0 else { return }
        try pass(Array(rest[..<whole]), into: sink)
        rest.removeFirst(whole)
        advance(by: whole / Self.block)
    }

    /// Hands on the last bytes.
    mutating func finish(into sink: (UnsafeRawBufferPointer) throws -> Void) throws {
        guard !rest.isEmpty else { return }
        try pass(rest, into: sink)
        rest = []
    }

    private func pass(_ bytes: [UInt8], into sink: (UnsafeRawBufferPointer) throws -> Void) throws {
        let nonce = try AES._CTR.Nonce(nonceBytes: counter)
        try AES._CTR.decrypt(bytes, using: key, nonce: nonce).withUnsafeBytes { try sink($0) }
    }

    /// The counter is one big-endian number of 128 bits.
    private mutating func advance(by blocks: Int) {
        var carry = blocks
        for place in counter.indices.reversed() where carry > 0 {
            carry += Int(counter[place])
            counter[place] = UInt8(truncatingIfNeeded: carry)
            carry >>= 8
        }
    }
}
