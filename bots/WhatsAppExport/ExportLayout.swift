import Domain
import Networks

/// What the first reading learned and the second needs: how headers look, how dates are read, who posts.
package struct ExportLayout: Sendable {
    var shape: HeaderShape
    var order: DateOrder
    var participants: Participants
    /// Names that hold `": "`, learned from announcements; almost always empty.
    var colonNames: [[UInt8]]
    /// Most headers name a sender who appears more than once.
    var isMostlyKnown: Bool
    /// Headers of this shape, and of others.
    var headers: Int
    var foreignHeaders: Int
    var lines: Int
    var evidence: Wording
    /// The forum's name by its announcements; nil where none tells.
    var announcedName: String?

    /// Where the sender in `rest` ends.
    ///
    /// At the `": "` after a name, at `":"` before the line's end, or at
    /// the `":."` of an expired message. Nil for a line without a sender.
    @inline(__always)
    func senderEnd(_ rest: UnsafeRawBufferPointer) -> Int? {
        if !colonNames.isEmpty, let known = knownColonName(rest) { return known }
        return Self.firstColon(rest)
    }

    @inline(__always)
    static func firstColon(_ rest: UnsafeRawBufferPointer) -> Int? {
        let limit = min(rest.count, Participants.longestName + 1)
        var from = 0
        while let colon = rest.part(0..<limit).first(0x3A, from: from) {
            if colon > 0, endsSender(rest, colon) { return colon }
            from = colon + 1
        }
        return nil
    }

    @inline(__always)
    private static func endsSender(_ rest: UnsafeRawBufferPointer, _ colon: Int) -> Bool {
        guard colon + 1 < rest.count else { return true }
        let next = rest[colon + 1]
        if next == 0x20 { return true }
        let isLast = colon + 2 == rest.count
        if next == 0x0D { return isLast }
        return next == 0x2E && (isLast || (colon + 3 == rest.count && rest[colon + 2] == 0x0D))
    }

    private func knownColonName(_ rest: UnsafeRawBufferPointer) -> Int? {
        for name in colonNames where rest.starts(with: name) {
            if name.count < rest.count, rest[name.count] == 0x3A { return name.count }
        }
        return nil
    }

    /// Where the body begins after the colon at `colon` of `rest`.
    @inline(__always)
    static func bodyStart(_ rest: UnsafeRawBufferPointer, _ colon: Int) -> Int {
        colon + 1 < rest.count && rest[colon + 1] == 0x20 ? colon + 2 : colon + 1
    }
}
