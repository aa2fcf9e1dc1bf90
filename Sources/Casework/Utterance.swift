import Domain
import Records

/// One thing said, shown or pressed in a forum, as recognition takes it.
struct Utterance {
    /// Its entry in the log.
    let entry: Int
    /// The post that it is or revises.
    let root: Int
    let forum: ForumID
    /// Said to the relay alone.
    let isDirect: Bool
    let author: PostAuthor
    /// A member's key, or the author's id where the roster knows nobody.
    let sender: String
    /// Whose phone was used, where the sender typed on another's account.
    let account: String?
    /// When the log accepted it, milliseconds UTC.
    let accepted: Int64
    let hasPictures: Bool
    /// A network brought it as it was said; not out of an export.
    let isLive: Bool
    /// The relay brought it over: told so that answers to it are understood, and nothing is concluded from it.
    var isCarried = false
    var post: ForumPost
    /// The case that it quotes as the relay brought it.
    var quoted: RecordNumber?
    /// The network's id of the message that it is; nil for what changes one.
    var message: String?
    /// The network's id of the message that it answers, while the log does not have that.
    var awaits: String?
    /// Read once more, behind what it answers and what came after it.
    var isSecond = false
    /// The earlier reactions of its sender that it takes back; in their place it may put another sign.
    var takesBack: [Int] = []
}

/// One sending (kiriman): the photos and texts that a person sent together.
struct Sending {
    /// The record that its text opened or belongs to.
    var record: RecordNumber?
    /// Members that came before that was known.
    var waiting: [Utterance] = []
    /// The last member's time, milliseconds UTC.
    var lastAt: Int64
}
