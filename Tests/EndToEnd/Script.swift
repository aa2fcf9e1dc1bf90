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
        let mediaAttached: Bool?
    }

    /// How one phone shows a message.
    struct Sight: Decodable {
        let local: String
    }

    struct Message: Decodable {
        let id: String
        let utc: String
        let author: String?
        let kind: String
        let wordings: [String]?
        let final: Final?
        let mediaSHA256: String?
        let documentName: String?
        let seen: [String: Sight]
    }

    struct Phone: Decodable {
        let label: String
        let zone: String
    }

    let phones: [Phone]
    let people: [String: Person]
    let messages: [Message]

    /// What people posted.
    var posts: [Message] { messages.filter { $0.author != nil } }

    /// The minutes that a message may stand under: those that the phones show, by their own clocks.
    func minutes(of message: Message) -> Set<Int> {
        let hours = ["Asia/Jakarta": "+07:00", "Asia/Makassar": "+08:00"]
        let shown = phones.compactMap { phone -> Int? in
            guard let local = message.seen[phone.label]?.local, let offset = hours[phone.zone] else {
                return nil
            }
            return EndToEnd.minutes(of: local.prefix(16).replacing(" ", with: "T") + ":00" + offset)
        }
        return Set(shown)
    }

    /// The person whom some phone calls `name`.
    func person(called name: String) -> String? {
        people.first { $0.value.names.values.contains(name) }?.key
    }

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
