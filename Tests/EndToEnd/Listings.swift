import Foundation

/// `titian import --json`.
struct Report: Decodable, Equatable {
    struct Warning: Decodable, Equatable {
        let code: String
        let message: String
        let line: Int?
        let count: Int
    }

    struct Alias: Decodable, Equatable {
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

    /// The counts that a dry run foretells.
    var counts: [Int] { [posts, systemEvents, added, matched, revised, ambiguous, media, mediaMissing] }
}

/// A line of `titian posts --json`.
struct ListedPost: Decodable {
    struct Named: Decodable, Hashable {
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

    struct System: Decodable {
        let event: String
        let actor: String?
        let target: String?
        let value: String?
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
    let system: System?
    let source: Source?

    var minutesUTC: Int { minutes(of: at) }

    /// Takes in a revision as the views do: an older wording does not undo a later state.
    mutating func apply(_ revision: ListedPost) {
        if revision.deleted { deleted = true }
        if !revision.deleted, !edited || revision.edited { text = revision.text }
        if revision.edited { edited = true }
        if revision.attachments.contains(where: { $0.sha256 != nil }) { attachments = revision.attachments }
        if kind == "unavailable" { kind = revision.kind }
    }
}

/// A line of `titian search --json`.
struct Hit: Decodable {
    let entry: Int
    let excerpt: String
    let marks: [[Int]]

    /// The marked words; marks count characters.
    var marked: [String] {
        let letters = Array(excerpt)
        return marks.map { String(letters[$0[0]..<$0[1]]) }
    }
}

/// `titian verify --json` of a data folder.
struct Verdict: Decodable {
    let ok: Bool
    let size: Int
}
