import Domain

/// What the log keeps of an export: the `body` slot of an `export` entry, written before anything is
/// read out.
///
/// It cannot hold the bundle's hash, because the bundle holds it; the bundle's manifest names its entry.
struct ExportRecord: Hashable, Sendable {
    var who: String
    var reason: String
    var query: BundleRequest.Query
    /// Where the range of envelopes begins; it ends with the export entry.
    var first: Int
    /// How many entries were asked for.
    var selected: Int
    /// Entries in the log before this one.
    var size: Int

    /// `{"format":"titian-bundle/1","who":…,"reason":…,"query":{…},"first":…,"selected":…,"size":…}`.
    var encoded: [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.key("format")
        json.string(BundleFormat.name)
        json.key("who")
        json.string(who)
        json.key("reason")
        json.string(reason)
        json.key("query")
        query.write(to: &json)
        json.key("first")
        json.integer(first)
        json.key("selected")
        json.integer(selected)
        json.key("size")
        json.integer(size)
        json.endObject()
        return json.bytes
    }

    /// Reads what `encoded` wrote; throws `JSONScanner.Fault`.
    init(decoding bytes: [UInt8]) throws {
        self.init(who: "", reason: "", query: .init(), first: -1, selected: -1, size: -1)
        var read = self
        try JSONScanner.read(bytes) { json in
            try json.object { json in
                if json.keyIs("who") {
                    read.who = try json.string()
                } else if json.keyIs("reason") {
                    read.reason = try json.string()
                } else if json.keyIs("query") {
                    read.query = try BundleRequest.Query(reading: &json)
                } else if json.keyIs("first") {
                    read.first = Int(try json.integer())
                } else if json.keyIs("selected") {
                    read.selected = Int(try json.integer())
                } else if json.keyIs("size") {
                    read.size = Int(try json.integer())
                } else {
                    try json.skip()
                }
            }
        }
        self = read
    }

    init(who: String, reason: String, query: BundleRequest.Query, first: Int, selected: Int, size: Int) {
        self.who = who
        self.reason = reason
        self.query = query
        self.first = first
        self.selected = selected
        self.size = size
    }
}
