import Foundation
import RepositoryFiles

/// A record of `fixtures/demo/*.expected.jsonl`.
struct DemoRecord: Decodable {
    let local: String
    let kind: String
    let sender: String?
    let text: String
    let system: String?
    let attachment: String?
    let edited: Bool?
    let deleted: Bool?
    let missing: Bool?
    let omitted: Bool?

    static func all(_ name: String) throws -> [DemoRecord] {
        try Repository().text("fixtures/demo/\(name).expected.jsonl").split(separator: "\n").map {
            try JSONDecoder().decode(DemoRecord.self, from: Data($0.utf8))
        }
    }
}

/// A forum of `fixtures/demo/expected.json`.
struct DemoForum: Decodable {
    let forum: String
    let posts: Int
    let systemEvents: Int
    let byKind: [String: Int]
    let mediaFiles: Int
    let mediaOmitted: Int
    let mediaMissing: Int
    let edited: Int
    let deleted: Int
    let senders: Int
    let postsPerDay: [String: Int]
    let photosPerDay: [String: Int]

    static func all() throws -> [DemoForum] {
        try JSONDecoder().decode(
            [DemoForum].self,
            from: Data(Repository().text("fixtures/demo/expected.json").utf8)
        )
    }
}
