import Domain
import Networks

/// What an attachment's reference says: `mxc://server/id`, or JSON with the keys of an encrypted file.
enum MediaReference: Hashable, Sendable {
    case plain(ContentAddress)
    case encrypted(EncryptedFile)

    /// Reads what ``text`` wrote.
    init?(_ text: String) {
        if let address = ContentAddress(text) {
            self = .plain(address)
        } else if let file = JSONNode(Array(text.utf8))?.object.flatMap(EncryptedFile.init) {
            self = .encrypted(file)
        } else {
            return nil
        }
    }

    var text: String {
        switch self {
        case .plain(let address): address.text
        case .encrypted(let file): file.json
        }
    }

    var address: ContentAddress {
        switch self {
        case .plain(let address): address
        case .encrypted(let file): file.address
        }
    }
}

/// A content URI: `mxc://server/id`.
struct ContentAddress: Hashable, Sendable {
    let text: String
    let server: String
    let id: String

    /// Nil for what cannot be one: both parts become parts of a path.
    init?(_ text: String) {
        guard text.hasPrefix("mxc://"), text.utf8.count <= 512 else { return nil }
        let parts = text.dropFirst(6).split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, Self.isPlain(parts[0], ".:-_[]"), Self.isPlain(parts[1], "-_") else {
            return nil
        }
        self.text = text
        server = String(parts[0])
        id = String(parts[1])
    }

    private static func isPlain(_ part: Substring, _ marks: String) -> Bool {
        let isAllowed = part.utf8.allSatisfy { byte in
            byte &- 0x61 < 26 || byte &- 0x41 < 26 || byte &- 0x30 < 10 || marks.utf8.contains(byte)
        }
        return isAllowed && !part.isEmpty && part != "." && part != ".."
    }
}
