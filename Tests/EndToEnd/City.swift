import Foundation
import TestSupport
import Testing

/// A fresh installation in a folder of its own, driven through the command line.
final class City {
    let folder: TemporaryFolder
    var data: String { folder.path("kota") }
    var keys: String { folder.path("keys") }

    init() throws {
        folder = try TemporaryFolder()
        let run = try Program.titian("init", "--data", data, "--keys", keys, "--origin", "relay.example/log")
        try #require(run.status == 0, "\(run.errorText)")
    }

    @discardableResult
    func importFile(_ path: String, _ options: String...) throws -> Report {
        let run = try Program.titian(["import", "--data", data, "--json"] + options + [path])
        try #require(run.status == 0, "\(run.errorText)")
        return try JSONDecoder().decode(Report.self, from: Data(run.output))
    }

    /// All lines of `titian posts --json`.
    func posts(_ options: String...) throws -> [ListedPost] {
        let run = try Program.titian(["posts", "--data", data, "--json"] + options)
        try #require(run.status == 0, "\(run.errorText)")
        return try run.output.split(separator: 0x0A).map { line in
            try JSONDecoder().decode(ListedPost.self, from: Data(line))
        }
    }

    func verify() throws -> Program {
        try Program.titian("verify", data)
    }
}

/// `titian import --json`.
struct Report: Decodable {
    struct Warning: Decodable {
        let code: String
        let message: String
        let line: Int?
        let count: Int
    }

    struct Alias: Decodable {
        let name: String
        let author: String
    }

    let file: String
    let forum: String
    let dateOrder: String
    let dateOrderEvidence: String
    let posts: Int
    let systemEvents: Int
    let added: Int
    let matched: Int
    let revised: Int
    let ambiguous: Int
    let clockOffset: Int?
    let aliases: [Alias]
    let media: Int
    let mediaMissing: Int
    let warnings: [Warning]
    let firstEntry: Int?
    let lastEntry: Int?
}

/// A line of `titian posts --json`.
struct ListedPost: Decodable {
    struct Named: Decodable {
        let id: String
        let name: String
        let phone: String?
    }

    struct File: Decodable {
        let name: String?
        let sha256: String?
        let size: Int?
        let mime: String?
    }

    struct Source: Decodable {
        let file: String?
        let line: Int
        let byteOffset: Int
        let byteLength: Int
    }

    let entry: Int
    let forum: Named
    let at: String
    let sender: Named?
    var kind: String
    var text: String
    var attachments: [File]
    private(set) var edited: Bool
    private(set) var deleted: Bool
    let revises: Int?
    let mentions: [String]
    let source: Source?

    var isEdited: Bool { edited }
    var isDeleted: Bool { deleted }
    var minutesUTC: Int { minutes(of: at) }

    /// Takes in a revision as the views do: an older wording does not undo a later state.
    mutating func apply(_ revision: ListedPost) {
        if revision.deleted { deleted = true }
        if revision.edited { edited = true }
        if !revision.deleted, !edited || revision.edited { text = revision.text }
        if revision.attachments.contains(where: { $0.sha256 != nil }) { attachments = revision.attachments }
        if kind == "unavailable" { kind = revision.kind }
    }

    /// The words are those of the script, or its files are, where both tell.
    func matches(_ message: Script.Message) -> Bool {
        guard let final = message.final else { return false }
        return final.deleted || text == final.text || !attachments.isEmpty || kind == "location"
    }
}
