import Foundation
import Records
import RepositoryFiles

/// One file of `fixtures/conversations`, with the records that it expects at its end.
struct ConversationFile: Sendable {
    /// A record as the file names it, its state in the words of its kind.
    struct Outcome: Hashable, Sendable {
        let kind: String
        let source: String
        let state: String
    }

    /// Without its extension: `011-plh-sampai-tengah-malam`.
    let name: String
    let talk: ConversationCase
    let outcomes: [Outcome]

    /// The posts in the order of their arrival.
    var posts: [ForumPost] { talk.posts }

    /// All files by name.
    static func all() throws -> [ConversationFile] {
        let folder = Repository().root.appendingPathComponent("fixtures/conversations")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".json") }.sorted()
            .map { name in
                let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
                return try ConversationFile(name: String(name.dropLast(5)), bytes)
            }
    }

    private init(name: String, _ json: [UInt8]) throws {
        self.name = name
        talk = try ConversationCase(json: json)
        outcomes = talk.records.map { record in
            let isCondition = record.kind == "kondisi"
            let words = record.state.replacingOccurrences(of: "_", with: " ")
            return Outcome(
                kind: isCondition ? "laporan-kondisi" : record.kind,
                source: record.source.text,
                state: isCondition && words == "dalam penanganan" ? "ditangani" : words
            )
        }
    }

    /// The posts that a careful reader takes for decisions on a request, and whether they grant it.
    func decisions(on request: String) -> [String: Bool] {
        var found: [String: Bool] = [:]
        for expectation in talk.expected {
            let decides = (expectation.links + expectation.optional).contains {
                $0.relation == .decides && $0.to.text == request
            }
            let isGrant =
                expectation.fields["decision"].map { $0.contains("granted") }
                ?? (expectation.label == .permissionGranted)
            if decides { found[expectation.id.text] = isGrant }
        }
        return found
    }
}
