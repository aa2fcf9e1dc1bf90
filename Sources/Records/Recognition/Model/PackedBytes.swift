import Domain

/// Bytes as a text that a Swift file can hold: base64, in which white space does not count.
enum PackedBytes {
    static func text(of bytes: [UInt8]) -> String {
        String(decoding: Base64.encode(bytes), as: UTF8.self)
    }

    /// Nil for what is no base64.
    static func bytes(of text: String) -> [UInt8]? {
        text.utf8.filter { $0 > 0x20 }.withUnsafeBytes { Base64.decode($0) }
    }
}
