import Foundation

/// The known answers under `fixtures/journal`.
enum Fixtures {
    /// The bytes of one of its files.
    static func data(_ name: String) throws -> Data {
        var folder = URL(filePath: #filePath).deletingLastPathComponent()
        while folder.path != "/", !FileManager.default.fileExists(atPath: folder.path + "/fixtures/journal") {
            folder.deleteLastPathComponent()
        }
        return try Data(contentsOf: folder.appending(path: "fixtures/journal").appending(path: name))
    }

    /// One of its files as text.
    static func text(_ name: String) throws -> String {
        String(decoding: try data(name), as: UTF8.self)
    }

    /// One of its JSON files.
    static func json<Value: Decodable>(_ name: String, as type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(type, from: data(name))
    }
}
