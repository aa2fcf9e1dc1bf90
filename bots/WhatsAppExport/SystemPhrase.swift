import Domain

/// One wording by which WhatsApp announces something, and where in it the names stand.
struct SystemPhrase: Sendable {
    /// How the wording lies in the line.
    enum Place: Sendable {
        /// The line begins with it; no actor is named.
        case start
        /// Somebody's name comes before it, and perhaps another after it.
        case middle
        /// Somebody's name comes before it, and at most a full stop after it.
        case end
    }

    /// What the words after the wording tell.
    enum Rest: Sendable {
        case nothing
        /// A member.
        case target
        /// A quoted name, the last of which is the new value.
        case value
    }

    let event: SystemEvent.Event
    let place: Place
    let rest: Rest
    let words: [UInt8]

    init(_ event: SystemEvent.Event, _ place: Place, _ words: String, _ rest: Rest = .nothing) {
        self.event = event
        self.place = place
        self.rest = rest
        self.words = Array(words.utf8)
    }

    /// Where the wording stands in `line`; nil where it does not.
    func match(_ line: UnsafeRawBufferPointer) -> Range<Int>? {
        switch place {
        case .start:
            return line.starts(with: words) ? 0..<words.count : nil
        case .middle:
            guard let found = line.find(words), found > 0 else { return nil }
            return found..<found + words.count
        case .end:
            let end = line.last == 0x2E ? line.count - 1 : line.count
            let found = end - words.count
            guard found > 0, line.starts(with: words, at: found) else { return nil }
            return found..<end
        }
    }
}
