import Domain
import Foundation
import Networks

/// Posts as the text of an `.expected.json`: one object to a line, absent where empty.
enum Golden {
    /// The folder of fixtures beside this package's tests.
    static var folder: URL {
        get throws {
            var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            for _ in 0..<8 {
                let fixtures = folder.appendingPathComponent("fixtures/whatsapp-export")
                if FileManager.default.fileExists(atPath: fixtures.path) { return fixtures }
                folder = folder.deletingLastPathComponent()
            }
            throw CocoaError(.fileNoSuchFile)
        }
    }

    static func bytes(_ file: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appendingPathComponent("\(file).txt")))
    }

    static func text(_ posts: [IncomingPost]) -> String {
        "[\n" + posts.map(line).joined(separator: ",\n") + "\n]\n"
    }

    private static func line(_ post: IncomingPost) -> String {
        var json = JSONWriter()
        json.beginObject()
        json.key("line")
        json.integer(post.source.line)
        json.key("time")
        json.string(shown(post.time))
        json.key("kind")
        json.string(post.kind.rawValue)
        json.key("sender")
        json.optional(post.sender?.name)
        text(&json, "phone", post.sender?.phone)
        flag(&json, "self", post.sender?.isSelf ?? false)
        json.key("text")
        json.string(post.text)
        flag(&json, "edited", post.isEdited)
        flag(&json, "deleted", post.isDeleted)
        list(&json, post)
        flag(&json, "raw", post.raw != nil)
        json.endObject()
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private static func list(_ json: inout JSONWriter, _ post: IncomingPost) {
        if !post.attachments.isEmpty {
            json.key("attachments")
            json.beginArray()
            for attachment in post.attachments {
                json.beginArray()
                json.optional(attachment.name)
                json.optional(attachment.mime)
                json.endArray()
            }
            json.endArray()
        }
        if !post.mentions.isEmpty {
            json.key("mentions")
            json.beginArray()
            post.mentions.forEach { json.string($0) }
            json.endArray()
        }
        if let location = post.location {
            json.key("location")
            json.beginArray()
            json.number(location.latitude)
            json.number(location.longitude)
            json.endArray()
        }
        guard let system = post.system else { return }
        json.key("system")
        json.string(system.event.rawValue)
        text(&json, "actor", system.actor)
        text(&json, "target", system.target)
        text(&json, "value", system.value)
    }

    private static func text(_ json: inout JSONWriter, _ name: StaticString, _ value: String?) {
        guard let value else { return }
        json.key(name)
        json.string(value)
    }

    private static func flag(_ json: inout JSONWriter, _ name: StaticString, _ value: Bool) {
        guard value else { return }
        json.key(name)
        json.boolean(true)
    }
}
