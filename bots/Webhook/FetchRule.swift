/// One host that attachments may be fetched from: `files.contoh.go.id`, `*.contoh.go.id` (any below, not itself),
/// with `:PORT` where it is not the usual one, and `http://` before it where it has no encryption.
///
/// That the host's address is none of our own network is checked where the connection is made.
struct FetchRule: Hashable {
    private let isPlain: Bool
    private let host: String
    private let isSuffix: Bool
    private let port: Int

    /// Nil for what is no such rule.
    init?(_ text: String) {
        var rest = Substring(text.lowercased())
        isPlain = rest.hasPrefix("http://")
        if isPlain {
            rest = rest.dropFirst(7)
        } else if rest.hasPrefix("https://") {
            rest = rest.dropFirst(8)
        }
        let sides = rest.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(sides.count) else { return nil }
        isSuffix = sides[0].hasPrefix("*.")
        let host = isSuffix ? sides[0].dropFirst(2) : sides[0]
        guard FetchAddress.isHost(host) else { return nil }
        // `*.id` would open a whole country.
        guard !isSuffix || host.contains(".") else { return nil }
        self.host = String(host)
        if sides.count == 2 {
            guard let port = FetchAddress.port(sides[1]) else { return nil }
            self.port = port
        } else {
            port = isPlain ? 80 : 443
        }
    }

    func allows(_ address: FetchAddress) -> Bool {
        guard address.isPlain == isPlain, address.port == port else { return false }
        return isSuffix ? address.host.hasSuffix("." + host) : address.host == host
    }
}
