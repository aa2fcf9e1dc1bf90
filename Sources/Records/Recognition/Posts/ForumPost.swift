import Domain

/// One post as recognition reads it: what was said, by whom, where and when.
package struct ForumPost: Sendable {
    package struct Enclosure: Sendable {
        package var name: String
        package var mime: String

        package init(name: String = "", mime: String = "") {
            self.name = name
            self.mime = mime
        }
    }

    package var id = PostReference("")
    package var forum = ""
    package var forumKind = ""
    package var sender = ""
    package var senderID = ""
    package var role: OfficialRole?
    package var unit = ""
    package var at = Moment(milliseconds: 0, offsetMinutes: 0)
    package var text = ""
    package var replyTo: PostReference?
    package var isForwarded = false
    package var mentions: [String] = []
    package var attachments: [Enclosure] = []
    package var edits: PostReference?
    package var deletes: PostReference?
    package var authority: StatedAuthority?
    /// This leader's thumb is a yes (the roster says so).
    package var thumbIsYes = false

    package init() {}

    /// The sender's key: the network's id where there is one.
    package var senderKey: String { senderID.isEmpty ? sender : senderID }

    /// Carries a spoken message.
    package var hasVoice: Bool {
        attachments.contains { $0.mime.hasPrefix("audio") || $0.name.hasSuffix(".opus") }
    }
}
