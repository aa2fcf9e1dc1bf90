/// Who posted, as the network told it; the `author` slot of an entry.
package struct PostAuthor: Hashable, Sendable {
    /// `network:opaque id`, what identity is keyed on.
    ///
    /// For an export, which has no ids: the name or number under which the log first met this sender.
    package var id: String
    /// The name in this source, as written there.
    package var name: String
    /// The phone number in international form, where the source showed one.
    package var phone: String?
    /// The person chose the name: it stands in nobody's contacts, and vouches for nothing.
    package var isSelfNamed: Bool

    package init(id: String, name: String, phone: String? = nil, isSelfNamed: Bool = false) {
        self.id = id
        self.name = name
        self.phone = phone
        self.isSelfNamed = isSelfNamed
    }
}
