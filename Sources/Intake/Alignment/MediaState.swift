import Domain

/// What is known of the file that came with a post.
package enum MediaState: Hashable, Sendable {
    /// The post names no file.
    case none
    /// The post had a file whose bytes are not here.
    case leftOut
    /// The bytes are in the photo store, under these SHA-256 names; of a logged post, all it ever had.
    case here([String])

    /// The state of a list of attachments.
    package init(_ attachments: [Attachment]) {
        guard !attachments.isEmpty else {
            self = .none
            return
        }
        let names = attachments.compactMap(\.sha256)
        self = names.isEmpty ? .leftOut : .here(names)
    }

    var names: [String] {
        guard case .here(let names) = self else { return [] }
        return names
    }

    var isHere: Bool { !names.isEmpty }
}
