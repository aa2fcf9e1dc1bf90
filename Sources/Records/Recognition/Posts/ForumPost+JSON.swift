import Domain

extension ForumPost {
    /// Longer lines are refused.
    package static let lineLimit = 1 << 20

    /// Reads one line of `titian recognize`'s input; unknown keys are passed over.
    ///
    /// What is not UTF-8 (RFC 8259 §8.1) is refused: mended, `text` would have other bytes than its sender's, and
    /// `matched` would point at others.
    package init(json: [UInt8], line: Int) throws(ForumPostFault) {
        self.init()
        guard json.count <= Self.lineLimit else {
            throw ForumPostFault(line: line, reason: .tooLong(limit: Self.lineLimit))
        }
        if let byte = Self.firstNotUTF8(json) {
            throw ForumPostFault(line: line, reason: .notUTF8(byte: byte))
        }
        var seen = SmallSet<Required>()
        do {
            self = try JSONScanner.read(json) { scanner in
                var post = ForumPost()
                try scanner.object { try post.read(&$0, &seen, line) }
                return post
            }
        } catch let fault as JSONScanner.Fault {
            throw ForumPostFault(line: line, reason: .notJSON(byte: fault.offset))
        } catch let fault as ForumPostFault {
            throw fault
        } catch {
            throw ForumPostFault(line: line, reason: .notJSON(byte: 0))
        }
        for key in Required.allCases where !seen.contains(key) {
            throw ForumPostFault(line: line, reason: .missing("\(key)"))
        }
    }

    /// The 0-based place of the first byte that belongs to no character; nil where there is none.
    private static func firstNotUTF8(_ bytes: [UInt8]) -> Int? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes.makeIterator()
        var place = 0
        while case .valid(let character) = parser.parseScalar(from: &rest) { place += character.count }
        return place
    }

    /// The keys that every post has.
    private enum Required: UInt8, CaseIterable { case id, forum, sender, at, text }

    private mutating func read(_ scanner: inout JSONScanner, _ seen: inout SmallSet<Required>, _ line: Int)
        throws
    {
        if scanner.keyIs("id") {
            id = try Self.reference(&scanner)
            seen.insert(.id)
        } else if scanner.keyIs("forum") {
            forum = try Self.reference(&scanner).text
            seen.insert(.forum)
        } else if scanner.keyIs("sender") {
            sender = try scanner.string()
            seen.insert(.sender)
        } else if scanner.keyIs("at") {
            at = try Self.moment(&scanner, "at", line)
            seen.insert(.at)
        } else if scanner.keyIs("text") {
            text = scanner.null() ? "" : try scanner.string()
            seen.insert(.text)
        } else if scanner.null() {
            return
        } else {
            try readOptional(&scanner, line)
        }
    }

    private mutating func readOptional(_ scanner: inout JSONScanner, _ line: Int) throws {
        if scanner.keyIs("forumKind") {
            forumKind = try scanner.string()
        } else if scanner.keyIs("senderId") {
            senderID = try Self.reference(&scanner).text
        } else if scanner.keyIs("senderRole") {
            guard let role = OfficialRole(rawValue: try scanner.string()) else {
                throw ForumPostFault(line: line, reason: .unknownRole)
            }
            self.role = role
        } else if scanner.keyIs("unit") {
            unit = try scanner.string()
        } else if scanner.keyIs("replyTo") {
            replyTo = try Self.reference(&scanner)
        } else if scanner.keyIs("forwarded") {
            isForwarded = try scanner.boolean()
        } else if scanner.keyIs("mentions") {
            try scanner.array { mentions.append(try Self.reference(&$0).text) }
        } else if scanner.keyIs("attachments") {
            try scanner.array { attachments.append(try Self.enclosure(&$0)) }
        } else if scanner.keyIs("edits") {
            edits = try Self.reference(&scanner)
        } else if scanner.keyIs("deletes") {
            deletes = try Self.reference(&scanner)
        } else if scanner.keyIs("authority") {
            authority = try Self.authority(&scanner, line)
        } else if scanner.keyIs("thumbIsYes") {
            thumbIsYes = try scanner.boolean()
        } else {
            try scanner.skip()
        }
    }

    private static func reference(_ scanner: inout JSONScanner) throws -> PostReference {
        if scanner.isAtString() { return PostReference(try scanner.string()) }
        return PostReference(String(try scanner.integer()), isNumber: true)
    }

    /// A name, or an object with `name` and `mime`.
    private static func enclosure(_ scanner: inout JSONScanner) throws -> Enclosure {
        var enclosure = Enclosure()
        if scanner.isAtString() {
            enclosure.name = try scanner.string()
            return enclosure
        }
        try scanner.object { scanner in
            if scanner.keyIs("name") {
                enclosure.name = scanner.null() ? "" : try scanner.string()
            } else if scanner.keyIs("mime") {
                enclosure.mime = scanner.null() ? "" : try scanner.string()
            } else {
                try scanner.skip()
            }
        }
        return enclosure
    }

    private static func authority(_ scanner: inout JSONScanner, _ line: Int) throws -> StatedAuthority? {
        var acting = ""
        var principal = ""
        var from: Int64?
        var until: Int64?
        try scanner.object { scanner in
            if scanner.null() { return }
            if scanner.keyIs("acting") {
                acting = try scanner.string()
            } else if scanner.keyIs("for") {
                principal = try scanner.string()
            } else if scanner.keyIs("from") {
                from = try moment(&scanner, "authority.from", line).milliseconds
            } else if scanner.keyIs("until") {
                until = try end(&scanner, "authority.until", line)
            } else {
                try scanner.skip()
            }
        }
        let kind: StatedAuthority.Kind
        switch acting.lowercased().filter(\.isLetter) {
        case "plt", "plh", "pj", "pjs": kind = .acting
        case "operator": kind = .operates
        case "": return nil
        default: kind = .speaks
        }
        return StatedAuthority(kind: kind, principal: principal, from: from, until: until)
    }

    /// A moment, or the end of a day that stands alone.
    private static func end(_ scanner: inout JSONScanner, _ key: String, _ line: Int) throws -> Int64 {
        let text = try scanner.string()
        guard let moment = Timestamp.read(text) else {
            throw ForumPostFault(line: line, reason: .notATime(key))
        }
        return moment.milliseconds + (text.utf8.count == 10 ? 86_400_000 : 0)
    }

    private static func moment(_ scanner: inout JSONScanner, _ key: String, _ line: Int) throws -> Moment {
        guard let moment = Timestamp.read(try scanner.string()) else {
            throw ForumPostFault(line: line, reason: .notATime(key))
        }
        return moment
    }
}
