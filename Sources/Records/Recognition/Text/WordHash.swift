/// FNV-1a, 32 bit, over folded bytes: the one hash of words in the lexicon and of features in the model.
package struct WordHash: Sendable {
    package private(set) var value: UInt32 = 2_166_136_261

    package init() {}

    @inline(__always)
    package mutating func add(_ byte: UInt8) {
        value = (value ^ UInt32(byte)) &* 16_777_619
    }

    /// The hash of the same bytes and another.
    @inline(__always)
    func adding(_ byte: UInt8) -> WordHash {
        var hash = self
        hash.add(byte)
        return hash
    }

    package static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
        var hash = WordHash()
        for byte in bytes { hash.add(byte) }
        return hash.value
    }
}
