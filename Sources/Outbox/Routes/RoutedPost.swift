import Domain

/// A live post as routes look at it.
package struct RoutedPost: Hashable, Sendable {
    /// Its entry; of an edited post, the first wording's.
    package var entry: Int
    package var forum: Forum
    /// It was said to the relay alone: its chat is named nowhere.
    package var isPrivate: Bool
    /// Who posted: the author's id, the role in the roster, and the name to be shown.
    package var sender: String
    package var role: String?
    package var senderName: String
    /// When it was posted, on the organisation's clock.
    package var at: Moment
    package var kind: PostKind
    package var text: String
    /// SHA-256 names of its photos that are here.
    package var photos: [String]
    /// A machine wrote it, as the network tells.
    package var isAutomatic: Bool
    /// The relay itself sent it: its native id is that of an outcome.
    package var isOurs: Bool

    package init(
        entry: Int,
        forum: Forum,
        isPrivate: Bool = false,
        sender: String,
        role: String? = nil,
        senderName: String,
        at: Moment,
        kind: PostKind,
        text: String,
        photos: [String] = [],
        isAutomatic: Bool = false,
        isOurs: Bool = false
    ) {
        self.entry = entry
        self.forum = forum
        self.isPrivate = isPrivate
        self.sender = sender
        self.role = role
        self.senderName = senderName
        self.at = at
        self.kind = kind
        self.text = text
        self.photos = photos
        self.isAutomatic = isAutomatic
        self.isOurs = isOurs
    }
}
