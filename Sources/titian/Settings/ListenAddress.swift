/// Where the service listens.
struct ListenAddress: Hashable, Sendable {
    var host = "127.0.0.1"
    var port = 8080

    init() {}

    /// `HOST:PORT`, `[v6]:PORT` or `:PORT`; nil for anything else.
    init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (1...65_535).contains(port)
        else { return nil }
        let host = text[..<colon].drop { $0 == "[" }.prefix { $0 != "]" }
        self.host = host.isEmpty ? "127.0.0.1" : String(host)
        self.port = port
    }

    /// The same as typed on the command line.
    init(typed text: String) throws {
        guard let address = ListenAddress(text) else {
            throw UsageError(
                id: "--listen \(text): tulis HOST:PORT, misalnya 127.0.0.1:8080.",
                en: "--listen \(text): write HOST:PORT, for example 127.0.0.1:8080."
            )
        }
        self = address
    }
}
