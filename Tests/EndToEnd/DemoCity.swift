import Foundation
import RepositoryFiles
import TestSupport

/// One installation with the demo week of both forums, made once and only read.
enum DemoCity {
    static let folder = Repository().root.path + "/fixtures/demo"
    static let leaders = folder + "/Chat WhatsApp dengan Forum Pimpinan.zip"
    static let districts = folder + "/WhatsApp Chat - Forum Camat-Lurah.zip"

    private struct Made {
        let city: City
        let reports: [Report]
    }

    private static let made = Result { () throws -> Made in
        let city = try City()
        // What a static holds is never released; the folder goes when the process does.
        atexit { DemoCity.clear() }
        return Made(city: city, reports: try [leaders, districts].map { try city.importFile($0) })
    }

    static var city: City { get throws { try made.get().city } }
    static var reports: [Report] { get throws { try made.get().reports } }

    private static func clear() {
        if let path = try? made.get().city.folder.path { try? FileManager.default.removeItem(atPath: path) }
    }
}

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
