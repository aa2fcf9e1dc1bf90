import Crypto
import Domain

/// What a network's own ids say an entry is, as HMAC-SHA-256 under the index key: found again, never read back.
///
/// Survives the erasure of what it was made from, so that a redelivery does not resurrect it.
package struct NaturalKey: Hashable, Sendable {
    /// 32 bytes.
    package let bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }
}

/// Makes natural keys; holds the index key and never shows it.
package struct NaturalKeys: Sendable {
    private let key: SymmetricKey

    init(secret: [UInt8]) {
        key = SymmetricKey(data: secret)
    }

    /// Keys that match nothing, for looking into a log that has none yet.
    package static var unused: NaturalKeys { NaturalKeys(secret: RandomBytes.draw(32)) }

    /// The key of `parts` in this order.
    ///
    /// Each part is preceded by its length, so that no two lists collide.
    package func key(_ parts: String...) -> NaturalKey {
        key(of: parts)
    }

    /// The same for a list.
    package func key(of parts: [String]) -> NaturalKey {
        var hmac = HMAC<SHA256>(key: key)
        for part in parts {
            var part = part
            part.withUTF8 { bytes in
                withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { hmac.update(data: $0) }
                hmac.update(data: bytes)
            }
        }
        return NaturalKey(bytes: Array(hmac.finalize()))
    }

    /// A message of a chat with all its wordings: claimed by the entry that keeps it.
    package func message(network: String, chat: String, message: String) -> NaturalKey {
        key("message", network, chat, message)
    }

    /// A message that the relay itself sent: claimed by the outcome that says so, looked up by whatever comes
    /// back about it.
    package func sent(network: String, chat: String, message: String) -> NaturalKey {
        key("sent", network, chat, message)
    }

    /// What stands for bytes that no id is known of, as a part of a key.
    package func digest(of bytes: [UInt8]) -> String {
        Hex.encode(SHA256.hash(data: bytes))
    }
}

/// What keeps an entry from being appended twice.
package struct EntryKey: Hashable, Sendable {
    /// Tells this entry from every other: a redelivery repeats it.
    package var own: NaturalKey
    /// What several entries may be about, such as a message with its edits, or an album; each is claimed by
    /// the first of them.
    package var subjects: [NaturalKey]

    package init(own: NaturalKey, subjects: [NaturalKey] = []) {
        self.own = own
        self.subjects = subjects
    }
}

/// What became of drafts that were handed in together.
package struct Appended: Sendable, Hashable {
    /// The numbers of the entries that were written, in the order of their drafts.
    package let range: Range<Int>
    /// Drafts, by position, that were there already, with the entry that was.
    package var known: [Int: Int] = [:]
    /// Drafts, by position, that were not written because an entry that they do not follow from has one of
    /// their subjects: the caller composes them anew.
    package var contested: [Int: Contest] = [:]

    /// A subject, by position, and the entry that has it.
    package struct Contest: Sendable, Hashable {
        package let subject: Int
        package let holder: Int
    }
}
