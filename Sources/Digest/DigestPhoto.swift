import Domain

/// A picture of the day for the contact sheet.
package struct DigestPhoto: Hashable, Sendable {
    /// The entry's number in the log.
    package let entry: Int
    package let at: Moment
    /// Lower-case hexadecimal SHA-256 of the picture as it was received.
    package let sha256: String
    package let caption: DiscreetText
    /// The sender's unit, or the sender where the unit is not known.
    package let by: DiscreetText
    /// A small JPEG; nil where none could be made or the picture is not to be shown.
    package let thumbnail: [UInt8]?
    /// The picture came with a request, or its caption says that it shows what a digest must not.
    package let isWithheld: Bool

    /// Looks through the caption; anything but a JPEG is dropped, and so is the thumbnail of a picture
    /// that seems to show a sick note, an identity card or a victim, or that came with a request.
    package init(
        entry: Int,
        at: Moment,
        sha256: String,
        caption: String,
        by: String,
        isRequest: Bool = false,
        thumbnail: [UInt8]?
    ) {
        self.entry = entry
        self.at = at
        self.sha256 = sha256
        self.by = Discretion.name(by)
        isWithheld = isRequest || !Discretion.allowsPicture(captioned: caption)
        self.caption = Discretion.quote(caption, in: isWithheld ? .personal : .report)
        self.thumbnail =
            isWithheld ? nil : thumbnail.flatMap { $0.starts(with: [0xFF, 0xD8, 0xFF]) ? $0 : nil }
    }
}
