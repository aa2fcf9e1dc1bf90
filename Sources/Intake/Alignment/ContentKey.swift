import Domain
import Foundation

/// What a wording is recognised by when two phones show the same post: a hash of its normalised text.
///
/// The same on every machine and in every run. The low byte holds the length of the normalised text
/// (255 for anything longer), so that a key tells how distinctive it is; the rest is hash. It is for
/// finding candidates among posts of one author and minute, and no proof of equality against somebody
/// who crafts collisions.
package struct ContentKey: RawRepresentable, Hashable, Sendable {
    package let rawValue: UInt64

    package init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    /// The key of a text without any words.
    package static let empty = ContentKey(rawValue: 0)

    /// Nothing was written: a photo without a caption, a placeholder.
    package var isEmpty: Bool { length == 0 }

    /// Bytes of the normalised text, at most 255.
    package var length: Int { Int(rawValue & 0xff) }

    /// Long enough that two people do not write it in the same minute by chance.
    package var isDistinctive: Bool { length >= 24 }

    /// The key of `text`.
    ///
    /// Normalisation: runs of white space (also U+00A0, U+202F, line ends) become one space and none
    /// stays at the ends; directional marks (U+200E, U+200F, U+202A–U+202E, U+2066–U+2069), U+FEFF and
    /// the emoji selector U+FE0F vanish; combining marks U+0300–U+036F are composed (NFC). A mention is
    /// reduced to `@`, because each phone writes it by its own contacts: `@` before a U+2068…U+2069
    /// isolate, before six or more digits, or before one of `mentions`. In a poll the counts of votes
    /// at the ends of its lines are left out.
    package static func of(_ text: String, kind: PostKind = .text, mentions: [String] = []) -> ContentKey {
        var text = text
        if kind == .poll { text = withoutVotes(text) }
        if !mentions.isEmpty { text = withoutNames(text, mentions) }
        return text.withUTF8 { bytes in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + 8) { room in
                var folding = TextFolding(room)
                if folding.fold(bytes) { return key(of: folding.folded) }
                return composed(bytes)
            }
        }
    }

    /// A key that no text has, for matching things that have no words; `tag` tells them apart.
    static func mark(_ tag: UInt64) -> UInt64 { mixed(tag | 1 << 63, 0x1d8e_4e27_c47d_124f) << 8 }

    private static func composed(_ bytes: UnsafeBufferPointer<UInt8>) -> ContentKey {
        var text = String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping
        return text.withUTF8 { composed in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: composed.count + 8) { room in
                var folding = TextFolding(room)
                folding.composes = false
                _ = folding.fold(composed)
                return key(of: folding.folded)
            }
        }
    }

    private static func key(of bytes: UnsafeRawBufferPointer) -> ContentKey {
        guard !bytes.isEmpty else { return .empty }
        var hash = UInt64(bytes.count) ^ 0x9e37_79b9_7f4a_7c15
        var index = 0
        while index + 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            hash = mixed(hash ^ word, 0xe703_7ed1_a0b4_28db)
            index += 8
        }
        var tail: UInt64 = 0
        while index < bytes.count {
            tail = tail << 8 | UInt64(bytes[index])
            index += 1
        }
        hash = mixed(hash ^ tail, 0x8ebc_6af0_9c88_c6e3)
        return ContentKey(rawValue: hash << 8 | UInt64(min(255, bytes.count)))
    }

    /// Multiply and fold to 64 bits (the step of wyhash).
    static func mixed(_ value: UInt64, _ salt: UInt64) -> UInt64 {
        let product = (value ^ 0xa076_1d64_78bd_642f).multipliedFullWidth(by: salt)
        return product.high ^ product.low
    }

    private static func withoutVotes(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard line.hasSuffix(")"), let open = line.lastIndex(of: "("),
                line[line.index(after: open)...].first?.isNumber == true
            else { return line }
            return line[..<open]
        }.joined(separator: "\n")
    }

    private static func withoutNames(_ text: String, _ mentions: [String]) -> String {
        let names = mentions.filter { !$0.isEmpty }.sorted { $0.utf8.count > $1.utf8.count }
        return names.reduce(text) { text, name in
            text.replacingOccurrences(
                of: "@" + (name.hasPrefix("@") ? String(name.dropFirst()) : name),
                with: "@"
            )
        }
    }
}
