import Networks

/// Reads `MessageEntity` lists, whose offsets count UTF-16 units.
enum Entities {
    private static let limit = 256

    /// Whom the words address: `@name` without the `@`, or the name shown for somebody without one.
    static func mentions(_ entities: JSONNode?, in text: String) -> [String] {
        guard let entities = entities?.elements else { return [] }
        let addressing = entities.lazy.compactMap(\.object).filter { entity in
            ["mention", "text_mention"].contains(entity["type"]?.text)
        }
        guard let first = addressing.first, first["offset"] != nil else { return [] }
        let units = Array(text.utf16)
        return addressing.prefix(limit).compactMap { entity in
            guard let start = entity["offset"]?.integer, let length = entity["length"]?.integer,
                start >= 0, length > 0, start <= units.count, length <= Int64(units.count) - start
            else { return nil }
            let name = String(decoding: units[Int(start)..<Int(start + length)], as: UTF16.self)
            return name.hasPrefix("@") ? String(name.dropFirst()) : name
        }
    }
}
