import Domain

/// What is to leave the house, for whom and why.
package struct BundleRequest: Sendable {
    /// Which posts were asked for, in the words of whoever asked.
    package struct Query: Hashable, Sendable {
        /// Nil for all forums.
        package var forum: Forum?
        /// The beginning and end of the period as they were given; nil where open.
        package var from: String?
        package var to: String?

        package init(forum: Forum? = nil, from: String? = nil, to: String? = nil) {
            self.forum = forum
            self.from = from
            self.to = to
        }
    }

    /// The purpose, free text; never empty.
    package var reason: String
    /// Who exports, free text.
    package var who: String
    package var organisation: String
    package var query: Query
    /// Entry numbers of the posts and revisions that are opened, ascending.
    package var selection: [Int]
    /// Entries that a reader needs beside them: the roster's entries of the forums.
    ///
    /// Birth, the intake entries that the selection cites and the export entry are added.
    package var context: [Int]
    /// The names of the forums that the selection belongs to.
    package var forums: [Forum]
    /// The range begins with the first entry accepted at or after this time (milliseconds UTC).
    ///
    /// An earlier entry cannot hold a post of the period. Nil for the whole log. The range always ends
    /// with the export's own entry.
    package var since: Int64?
    /// When and by which clock the bundle is made.
    package var created: Moment

    package init(
        reason: String,
        who: String,
        organisation: String,
        query: Query = Query(),
        selection: [Int],
        context: [Int] = [],
        forums: [Forum] = [],
        since: Int64? = nil,
        created: Moment
    ) {
        self.reason = reason
        self.who = who
        self.organisation = organisation
        self.query = query
        self.selection = selection
        self.context = context
        self.forums = forums
        self.since = since
        self.created = created
    }
}

extension BundleRequest.Query {
    /// `{"forum":{"id":…,"name":…},"from":…,"to":…}`, keys absent where nil.
    func write(to json: inout JSONWriter) {
        json.beginObject()
        if let forum {
            json.key("forum")
            json.forum(forum)
        }
        if let from {
            json.key("from")
            json.string(from)
        }
        if let to {
            json.key("to")
            json.string(to)
        }
        json.endObject()
    }

    init(reading json: inout JSONScanner) throws {
        self.init()
        var read = self
        try json.object { json in
            if json.keyIs("forum") {
                read.forum = try json.forum()
            } else if json.keyIs("from") {
                read.from = try json.string()
            } else if json.keyIs("to") {
                read.to = try json.string()
            } else {
                try json.skip()
            }
        }
        self = read
    }
}

extension JSONWriter {
    /// `{"id":…,"name":…}`.
    mutating func forum(_ forum: Forum) {
        beginObject()
        key("id")
        string(forum.id.rawValue)
        key("name")
        string(forum.name)
        endObject()
    }
}

extension JSONScanner {
    /// `{"id":…,"name":…}`.
    mutating func forum() throws -> Forum {
        var id = ""
        var name = ""
        try object { json in
            if json.keyIs("id") {
                id = try json.string()
            } else if json.keyIs("name") {
                name = try json.string()
            } else {
                try json.skip()
            }
        }
        return Forum(id: ForumID(rawValue: id), name: name)
    }
}
