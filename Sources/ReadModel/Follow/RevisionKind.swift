import Domain

/// What a row of `post` is, as the file stores it.
enum RevisionKind: Int64, Sendable {
    case post = 0
    case edit = 1
    case deletion = 2
    case media = 3
    case part = 4

    /// Nil for the kinds that are no posts.
    init?(_ kind: EntryKind?) {
        switch kind {
        case .post: self = .post
        case .edit: self = .edit
        case .deletion: self = .deletion
        case .media: self = .media
        case .part: self = .part
        default: return nil
        }
    }
}

extension PostKind {
    /// The number that stands for the kind in the file; never reused for another.
    var code: Int64 {
        switch self {
        case .text: 1
        case .photo: 2
        case .video: 3
        case .audio: 4
        case .document: 5
        case .sticker: 6
        case .location: 7
        case .contact: 8
        case .poll: 9
        case .system: 10
        case .unavailable: 11
        }
    }

    /// The kind of a stored number; `unavailable` where there is none, as for an erased post.
    init(code: Int64?) {
        self = PostKind.allCases.first { $0.code == code } ?? .unavailable
    }
}
