import Foundation

/// An IP address of a host.
struct HostAddress: Hashable, Sendable {
    /// 4 or 16 bytes in network order.
    let bytes: [UInt8]

    /// The address as it is written in a URL's host, without brackets.
    var text: String {
        var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        inet_ntop(bytes.count == 4 ? AF_INET : AF_INET6, bytes, &buffer, socklen_t(buffer.count))
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Reachable by anyone on the internet: not loopback, private, link-local, shared (RFC 6598), multicast,
    /// reserved, documentation or benchmarking, nor an IPv6 form of such (IANA special-purpose registries).
    var isPublic: Bool {
        bytes.count == 4 ? Self.isPublic4(bytes) : isPublic6
    }

    private var isPublic6: Bool {
        let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
        if bytes.starts(with: mapped) { return Self.isPublic4(Array(bytes[12...])) }
        if bytes.starts(with: [0x00, 0x64, 0xFF, 0x9B]) { return Self.isPublic4(Array(bytes[12...])) }
        if bytes.starts(with: [0x20, 0x02]) { return Self.isPublic4(Array(bytes[2..<6])) }
        // Only 2000::/3 is global unicast, less Teredo, ORCHID and documentation.
        guard bytes[0] & 0xE0 == 0x20 else { return false }
        return !bytes.starts(with: [0x20, 0x01, 0x00]) && !bytes.starts(with: [0x20, 0x01, 0x0D, 0xB8])
    }

    private static func isPublic4(_ bytes: [UInt8]) -> Bool {
        switch (bytes[0], bytes[1]) {
        case (0, _), (10, _), (127, _), (224..., _): false
        case (100, 64...127), (169, 254), (172, 16...31), (192, 168), (198, 18...19): false
        case (192, 0): bytes[2] != 0 && bytes[2] != 2
        case (198, 51): bytes[2] != 100
        case (203, 0): bytes[2] != 113
        case (192, 88): bytes[2] != 99
        default: true
        }
    }

    /// All addresses of a host by the system's resolver; blocks.
    static func resolve(_ host: String) -> [HostAddress] {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var found: [HostAddress] = []
        var next = list
        while let entry = next {
            if let address = HostAddress(entry.pointee) { found.append(address) }
            next = entry.pointee.ai_next
        }
        return found
    }

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private init?(_ info: addrinfo) {
        guard let address = info.ai_addr else { return nil }
        switch info.ai_family {
        case AF_INET:
            bytes = address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { pointer in
                withUnsafeBytes(of: pointer.pointee.sin_addr) { Array($0) }
            }
        case AF_INET6:
            bytes = address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { pointer in
                withUnsafeBytes(of: pointer.pointee.sin6_addr) { Array($0) }
            }
        default: return nil
        }
    }
}
