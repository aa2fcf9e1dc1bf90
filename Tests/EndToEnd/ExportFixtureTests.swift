import Foundation
import RepositoryFiles
import TestSupport
import Testing

/// A record of `fixtures/whatsapp-export/*.expected.json`.
struct ExpectedRecord: Decodable {
    let line: Int
    let time: String
    let kind: String
    let sender: String?
    let phone: String?
    let text: String
    let edited: Bool?
    let deleted: Bool?
    let attachments: [[String?]]?
    let mentions: [String]?
    let system: String?
    let actor: String?
    let target: String?
    let value: String?

    /// The record as the log should list it, one fact to an element.
    var facts: [String?] {
        [
            time.replacing(" ", with: "T") + "+07:00", kind, sender, phone, text, "\(edited ?? false)",
            "\(deleted ?? false)", system, actor, target, value, "\(line)",
        ] + (mentions ?? []) + (attachments ?? []).flatMap { $0 }
    }
}

extension ListedPost {
    /// As ``ExpectedRecord/facts``.
    var facts: [String?] {
        [
            at, kind, sender?.name, sender?.phone, text, "\(edited)", "\(deleted)", system?.event,
            system?.actor, system?.target, system?.value, source.map { "\($0.line)" },
        ] + mentions + attachments.flatMap { [$0.name, $0.mime] }
    }
}

@Suite("Exports of every phone, as text, zip and folder")
struct ExportFixtureTests {
    private static let folder = Repository().root.path + "/fixtures/whatsapp-export"
    static let names = [
        "android-agenda", "android-english", "android-indonesian", "android-indonesian-english-region",
        "ios-english", "ios-indonesian", "ios-pasted",
    ]
    static let shapes = ["txt", "zip", "folder"]

    @Test(
        "every record is listed as expected, and the next shape of the same chat adds nothing",
        arguments: shapes
    )
    func everyRecord(shape: String) throws {
        let city = try City()
        for name in Self.names {
            let report = try city.importFile(try Self.place(name, as: shape, in: city), "--forum", name)
            let expected = try Self.expected(name)
            #expect(report.added == expected.count && report.posts == expected.count)
            #expect(report.matched == 0 && report.revised == 0 && report.ambiguous == 0)
            #expect(report.systemEvents == expected.count { $0.kind == "system" })
            let posts = try city.posts("--forum", name)
            try #require(posts.count == expected.count)
            for (post, record) in zip(posts, expected) { #expect(post.facts == record.facts, "\(name)") }

            let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(name).txt"))
            try Self.expectSources(of: posts, toCover: bytes)
            for other in Self.shapes {
                let again = try city.importFile(try Self.place(name, as: other, in: city), "--forum", name)
                #expect(again.matched == expected.count && again.firstEntry == nil, "\(name) as \(other)")
            }
        }
        #expect(try city.verify().status == 0)
    }

    /// The byte ranges that are listed lie one behind another and cover the file.
    private static func expectSources(of posts: [ListedPost], toCover bytes: Data) throws {
        var next = 0
        for post in posts {
            let source = try #require(post.source)
            #expect(source.byteOffset == next)
            next += source.byteLength
        }
        #expect(next == bytes.count)
    }

    private static func expected(_ name: String) throws -> [ExpectedRecord] {
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name).expected.json"))
        return try JSONDecoder().decode([ExpectedRecord].self, from: data)
    }

    /// The export in one of its shapes; text and zip keep the names that phones give.
    private static func place(_ name: String, as shape: String, in city: City) throws -> String {
        let text = "\(folder)/\(name).txt"
        let inside = name.hasPrefix("ios") ? "_chat.txt" : "Chat WhatsApp dengan \(name).txt"
        let target = city.folder.path("\(name).\(shape)")
        switch shape {
        case "zip":
            try Python.zip(target, "add(sys.argv[3], open(sys.argv[2], 'rb').read())", text, inside)
        case "folder":
            try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
            guard !FileManager.default.fileExists(atPath: target + "/" + inside) else { return target }
            try FileManager.default.copyItem(atPath: text, toPath: target + "/" + inside)
        default: return text
        }
        return target
    }
}
