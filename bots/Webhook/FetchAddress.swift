/// An `http` or `https` address, taken apart strictly: what two readers could understand differently is refused.
struct FetchAddress: Hashable {
    var isPlain: Bool
    /// Lower case; never an IPv6 literal.
    var host: String
    var port: Int
    var text: String

    /// Nil for another scheme, user information, a backslash, a fragment, spaces, or bytes beyond ASCII.
    init?(_ text: String) {
        guard text.utf8.count <= 2048, text.utf8.allSatisfy(Self.isPlainByte) else { return nil }
        let scheme = text.prefix { $0 != ":" }
        switch scheme.lowercased() {
        case "https": isPlain = false
        case "http": isPlain = true
        default: return nil
        }
        let behind = text[scheme.endIndex...]
        guard behind.hasPrefix("://") else { return nil }
        let rest = behind.dropFirst(3)
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let sides = authority.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(sides.count), Self.isHost(sides[0]) else { return nil }
        if sides.count == 2 {
            guard let port = Self.port(sides[1]) else { return nil }
            self.port = port
        } else {
            port = isPlain ? 80 : 443
        }
        host = sides[0].lowercased()
        self.text = text
    }

    /// Where a redirection from here leads: absolute, or a path of this host.
    func redirected(to location: String) -> FetchAddress? {
        guard location.hasPrefix("/"), !location.hasPrefix("//") else { return FetchAddress(location) }
        let origin = "\(isPlain ? "http" : "https")://\(host):\(port)"
        return FetchAddress(origin + location)
    }

    /// Visible ASCII without what RFC 3986 excludes, and without `#` and `@`.
    private static func isPlainByte(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && !"\"<>\\^`{|}#@".utf8.contains(byte)
    }

    /// Labels of letters, digits and hyphens between full stops.
    static func isHost(_ text: some StringProtocol) -> Bool {
        guard (1...253).contains(text.utf8.count) else { return false }
        return text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            (1...63).contains(label.utf8.count)
                && label.utf8.allSatisfy { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
                    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
                    default: false
                    }
                }
        }
    }

    static func port(_ text: some StringProtocol) -> Int? {
        guard (1...5).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let port = Int(text), (1...65_535).contains(port)
        else { return nil }
        return port
    }
}
