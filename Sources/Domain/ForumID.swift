/// Titian's own random name of a forum: ten characters of lower-case base 32.
///
/// It is what the public envelope shows, because network ids can hold phone numbers. Only the
/// Roster makes one; everything else passes it on.
package struct ForumID: RawRepresentable, Hashable, Sendable, Comparable {
    package let rawValue: String

    /// Wraps an id that was read back from an entry.
    package init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A fresh id: 50 random bits.
    package static func random(using generator: inout some RandomNumberGenerator) -> ForumID {
        let alphabet = Array("abcdefghijkmnpqrstuvwxyz23456789".utf8)
        var bytes: [UInt8] = []
        for _ in 0..<10 {
            bytes.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
        }
        return ForumID(rawValue: String(decoding: bytes, as: UTF8.self))
    }

    package static func < (left: ForumID, right: ForumID) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// A group chat that Titian keeps records of.
package struct Forum: Hashable, Sendable {
    /// Titian's id, the `f` of every envelope that belongs to the forum.
    package let id: ForumID
    /// The name people know it by; it can change.
    package var name: String

    package init(id: ForumID, name: String) {
        self.id = id
        self.name = name
    }
}
