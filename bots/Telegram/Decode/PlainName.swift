/// A name from the network's own vocabulary, made fit for a sentence.
enum PlainName {
    /// At most 40 lower-case letters, digits and `_`.
    static func clean(_ name: String) -> String {
        let allowed = name.utf8.prefix(40).filter { byte in
            byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_")
        }
        return allowed.isEmpty ? "?" : String(decoding: allowed, as: UTF8.self)
    }
}
