import Domain

/// One post in a digest, with the number by which anyone can find it in the log.
package struct DigestLine: Hashable, Sendable {
    /// The entry's number in the log.
    package let entry: Int
    package let at: Moment
    package let forum: DiscreetText
    package let sender: DiscreetText
    /// The sender's unit; nil where the roster does not know it.
    package let unit: DiscreetText?
    package let quote: DiscreetText

    /// Looks through every word; `setting` tells how private its subject is.
    package init(
        entry: Int,
        at: Moment,
        forum: String,
        sender: String,
        unit: String?,
        text: String,
        setting: Discretion.Setting
    ) {
        self.entry = entry
        self.at = at
        self.forum = Discretion.name(forum)
        self.sender = Discretion.name(sender)
        self.unit = unit.map(Discretion.name)
        quote = Discretion.quote(text, in: setting)
    }
}
