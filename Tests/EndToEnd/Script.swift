import Foundation
import RepositoryFiles

/// The truth behind the three phones: `fixtures/whatsapp-export/three-phones/script.json`.
struct Script: Decodable {
    struct Person: Decodable {
        let names: [String: String]
    }

    struct Final: Decodable {
        let text: String
        let edited: Bool
        let deleted: Bool
        let kind: String
    }

    struct Message: Decodable {
        let id: String
        let utc: String
        let author: String?
        let kind: String
        let wordings: [String]?
        let final: Final?

        var minutesUTC: Int { minutes(of: utc) }
    }

    let people: [String: Person]
    let messages: [Message]

    /// What people posted.
    var posts: [Message] { messages.filter { $0.author != nil } }

    static var folder: String { Repository().root.path + "/fixtures/whatsapp-export/three-phones" }

    static func load() throws -> Script {
        let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/script.json"))
        return try JSONDecoder().decode(Script.self, from: data)
    }
}

/// Whole minutes since 1970 of an RFC 3339 time.
func minutes(of time: String) -> Int {
    let date = try? Date(time, strategy: .iso8601)
    return Int((date?.timeIntervalSince1970 ?? 0) / 60)
}
