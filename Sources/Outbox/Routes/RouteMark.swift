import Domain

/// The first line of a routed message: `⇄ Forum X · Camat A, 09.12`; of what was said privately `⇄ Camat A, 09.12`.
///
/// People see where it comes from, and every relay sees that it is a copy. It holds no invisible character,
/// which networks strip; it is found again behind quotation marks and in what another bridge puts before it,
/// and its shape with a forum's name tells even where a network has lost the arrow.
enum RouteMark {
    static let scalar: Unicode.Scalar = "⇄"

    /// A routed message taken apart.
    struct Copy: Hashable {
        /// The first line.
        var header: String
        /// All that follows it.
        var body: String
    }

    /// The origin of a post in one line, without the arrow.
    ///
    /// A private chat has its owner's name or number for a title, which is nobody else's to read.
    static func origin(of post: RoutedPost) -> String {
        let sender = "\(shown(post.senderName)), \(clock(post.at))"
        return post.isPrivate ? sender : "\(shown(post.forum.name)) · \(sender)"
    }

    /// A name as it may be read elsewhere: people put numbers into the titles of groups.
    private static func shown(_ name: String) -> String {
        DisplayText.line(MaskedNumbers.masking(name), limit: 60)
    }

    static func clock(_ moment: Moment) -> String {
        let (hour, minute, _) = moment.civil.timeOfDay
        return "\(padded(hour, 2)).\(padded(minute, 2))"
    }

    /// Finds the mark in the first lines of a text; nil where nobody's relay has written it.
    static func copy(in text: String, among forums: [Forum]) -> Copy? {
        let head = String.UnicodeScalarView(text.unicodeScalars.prefix(WordFolding.longest))
        let lines = String(head).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { unquoted($0) }
        for (index, line) in lines.prefix(4).enumerated()
        where line.unicodeScalars.contains(scalar) || hasShape(line, forums) {
            return Copy(header: String(line), body: lines[(index + 1)...].joined(separator: "\n"))
        }
        return nil
    }

    /// Without what networks and people put before a line that they quote.
    private static func unquoted(_ line: Substring) -> Substring {
        let before = line.prefix { character in
            character.unicodeScalars.allSatisfy { scalar in
                ">|»“\"*_~` \t".unicodeScalars.contains(scalar) || !scalar.isVisible
            }
        }
        return line[before.endIndex...]
    }

    /// `… Forum X · …, 09.12`, whatever closes the line; people write such lines, but not with a forum's name.
    private static func hasShape(_ line: Substring, _ forums: [Forum]) -> Bool {
        guard let comma = line.lastIndex(of: ","), let dot = line[..<comma].lastIndex(of: "·") else {
            return false
        }
        let before = WordFolding.compact(String(line[..<dot].suffix(200)))
        guard forums.contains(where: { before.hasSuffix(WordFolding.compact(shown($0.name))) }) else {
            return false
        }
        let clock = line[comma...].unicodeScalars.filter(\.isVisible)
        let digits = clock.dropFirst().filter { !" *_~`”\"".unicodeScalars.contains($0) }
        guard digits.count == 5 else { return false }
        return digits.enumerated().allSatisfy { index, scalar in
            index == 2 ? scalar == "." || scalar == ":" : ("0"..."9").contains(scalar)
        }
    }
}
