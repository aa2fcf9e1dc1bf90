import Domain

/// One conversation file of `fixtures/conversations`: posts and what a careful reader concludes from each.
package struct ConversationCase: Sendable {
    /// What is expected of one post.
    package struct Expectation: Sendable {
        package var id = PostReference("")
        package var label: PostLabel?
        package var links: [PostLink] = []
        /// True, but not demanded.
        package var optional: [PostLink] = []
        package var evidence: String?
        package var fields: [String: String] = [:]

        /// What a field says, if it is one of the question's answers; in the first files a space is written for `_`.
        func answer(to question: Question) -> String? {
            guard let json = fields[question.field] else { return nil }
            let answer = json.replacing("\"", with: "").replacing(" ", with: "_")
            return question.answers.contains(answer) ? answer : nil
        }
    }

    /// What a record is at the end.
    package struct Record: Sendable {
        package var kind = ""
        package var source = PostReference("")
        package var state = ""
    }

    package private(set) var about = ""
    package private(set) var posts: [ForumPost] = []
    package private(set) var expected: [Expectation] = []
    package private(set) var records: [Record] = []

    /// A message as the first post of a forum, by somebody of whom nothing is known.
    init(opening message: LabelledMessage) {
        var post = ForumPost()
        post.id = PostReference("1")
        post.forum = "Forum"
        post.sender = "Anggota"
        post.text = message.text
        posts = [post]
        expected = [Expectation(id: post.id, label: message.label)]
    }

    /// The posts that say by themselves what they are: those that reply to nothing and answer nothing.
    var messages: [LabelledMessage] {
        let answers: Set<PostLabel> = [.permissionGranted, .permissionDenied, .acknowledgement]
        let labels = Dictionary(
            expected.map { ($0.id, $0.label) },
            uniquingKeysWith: { first, _ in first }
        )
        return posts.compactMap { post in
            guard post.replyTo == nil, !post.text.isEmpty, let label = labels[post.id] ?? nil,
                !answers.contains(label)
            else { return nil }
            return LabelledMessage(text: post.text, label: label)
        }
    }

    package init(json: [UInt8]) throws {
        var rawPosts: [[UInt8]] = []
        var about = ""
        var expected: [Expectation] = []
        var records: [Record] = []
        try JSONScanner.read(json) { scanner in
            try scanner.object { scanner in
                if scanner.keyIs("about") {
                    about = try scanner.string()
                } else if scanner.keyIs("posts") {
                    try scanner.array { rawPosts.append(try Self.raw(&$0)) }
                } else if scanner.keyIs("expected") {
                    try scanner.array { expected.append(try Self.expectation(&$0)) }
                } else if scanner.keyIs("records") {
                    try scanner.array { records.append(try Self.record(&$0)) }
                } else {
                    try scanner.skip()
                }
            }
        }
        self.about = about
        self.expected = expected
        self.records = records
        posts = try rawPosts.enumerated().map { try ForumPost(json: $1, line: $0 + 1) }
    }

    /// The bytes of the value that comes next, written anew.
    private static func raw(_ scanner: inout JSONScanner) throws -> [UInt8] {
        var writer = JSONWriter()
        try copy(&scanner, &writer)
        return writer.bytes
    }

    private static func copy(_ scanner: inout JSONScanner, _ writer: inout JSONWriter) throws {
        var probe = scanner
        if let text = try? probe.string() {
            scanner = probe
            return writer.string(text)
        }
        if scanner.null() { return writer.null() }
        if let value = try? probe.boolean() {
            scanner = probe
            return writer.boolean(value)
        }
        probe = scanner
        if let number = try? probe.integer() {
            scanner = probe
            return writer.integer(number)
        }
        probe = scanner
        do {
            var array = writer
            array.beginArray()
            try probe.array { try copy(&$0, &array) }
            array.endArray()
            (scanner, writer) = (probe, array)
        } catch {
            writer.beginObject()
            try scanner.object { scanner in
                writer.key(dynamic: scanner.keyText)
                try copy(&scanner, &writer)
            }
            writer.endObject()
        }
    }

    private static func expectation(_ scanner: inout JSONScanner) throws -> Expectation {
        var found = Expectation()
        try scanner.object { scanner in
            if scanner.keyIs("id") {
                found.id = try reference(&scanner)
            } else if scanner.keyIs("label") {
                found.label = PostLabel(rawValue: try scanner.string())
            } else if scanner.keyIs("links") {
                try scanner.array { try link(&$0, &found) }
            } else if scanner.keyIs("evidence") {
                found.evidence = scanner.null() ? nil : try scanner.string()
            } else if scanner.keyIs("fields") {
                try scanner.object { scanner in
                    let key = scanner.keyText
                    var writer = JSONWriter()
                    try copy(&scanner, &writer)
                    found.fields[key] = String(decoding: writer.bytes, as: UTF8.self)
                }
            } else {
                try scanner.skip()
            }
        }
        return found
    }

    private static func record(_ scanner: inout JSONScanner) throws -> Record {
        var record = Record()
        try scanner.object { scanner in
            if scanner.keyIs("kind") {
                record.kind = try scanner.string()
            } else if scanner.keyIs("source") {
                record.source = try reference(&scanner)
            } else if scanner.keyIs("state") {
                record.state = try scanner.string()
            } else {
                try scanner.skip()
            }
        }
        return record
    }

    private static func link(_ scanner: inout JSONScanner, _ found: inout Expectation) throws {
        var to = PostReference("")
        var relation: PostRelation?
        var isOptional = false
        try scanner.object { scanner in
            if scanner.keyIs("to") {
                to = try reference(&scanner)
            } else if scanner.keyIs("relation") {
                relation = PostRelation(rawValue: try scanner.string())
            } else if scanner.keyIs("optional") {
                isOptional = try scanner.boolean()
            } else {
                try scanner.skip()
            }
        }
        guard let relation else { return }
        let link = PostLink(to: to, relation: relation)
        if isOptional { found.optional.append(link) } else { found.links.append(link) }
    }

    private static func reference(_ scanner: inout JSONScanner) throws -> PostReference {
        var probe = scanner
        if let text = try? probe.string() {
            scanner = probe
            return PostReference(text)
        }
        return PostReference(String(try scanner.integer()), isNumber: true)
    }
}
