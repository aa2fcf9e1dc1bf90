import Crypto

/// What the envelope holds instead of content: SHA-256(`titian/commit/v1/`SLOT ‖ 0x00 ‖ 0x20 ‖ salt ‖ bytes).
package enum Commitment {
    private static let prefixes: [[UInt8]] = Slot.allCases.map { slot in
        Array("titian/commit/v1/".utf8) + slot.name.withUTF8Buffer { Array($0) } + [0x00, 0x20]
    }

    /// The commitment to `bytes` in `slot`; `salt` is 32 bytes.
    package static func of(
        _ bytes: UnsafeRawBufferPointer,
        slot: Slot,
        salt: UnsafeRawBufferPointer
    ) -> TreeHash {
        var hasher = SHA256()
        prefixes[slot.rawValue].withUnsafeBytes { hasher.update(bufferPointer: $0) }
        hasher.update(bufferPointer: salt)
        hasher.update(bufferPointer: bytes)
        return TreeHash(hasher.finalize())
    }
}
