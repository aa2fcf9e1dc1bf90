import Domain
import ReadModel

/// One post, as far as counting asks.
struct DayPost {
    let entry: Int
    /// Milliseconds UTC.
    let at: Int64
    let forum: ForumID
    let sender: PostAuthor?
    var isPhoto = false
    /// A picture or another file without a word.
    var isWordless = false
    /// The network's own line.
    var isSystem = false
    /// It says that all is calm.
    var isCalm = false
    var isEdited = false
    var isDeleted = false

    init(entry: Int, at: Int64, forum: ForumID, sender: PostAuthor?) {
        self.entry = entry
        self.at = at
        self.forum = forum
        self.sender = sender
    }

    /// Nil for a post whose time is not known any more.
    init?(_ post: PostView) {
        guard let at = post.at, let state = post.state else { return nil }
        self.init(entry: post.entry, at: at.milliseconds, forum: post.forum.id, sender: post.sender)
        isPhoto = state.kind == .photo
        isWordless = !state.attachments.isEmpty && state.text.allSatisfy(\.isWhitespace)
        isCalm = CalmWords.isSaid(in: state.text)
        isSystem = post.kind == .system
        isEdited = state.isEdited
        isDeleted = state.isDeleted
    }
}
