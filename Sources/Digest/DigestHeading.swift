import Domain

/// What stands above a digest: whose it is, of which day, when it was made.
package struct DigestHeading: Hashable, Sendable {
    package let organisation: String
    /// Whom it is for, `Kepada Yth.`; every copy names its reader.
    package let reader: String?
    /// The day it is about; hours are ignored.
    package let date: CivilTime
    /// First moment of the period.
    package let from: Moment
    /// The cut-off: posts from this moment on belong to the next digest.
    package let to: Moment
    package let generatedAt: Moment
    /// What kind of clock gave `generatedAt`, where it is not the real one (`jam demo`).
    package let clockNote: Wording?
    /// The one forum it was limited to; nil for all.
    package let onlyForum: String?

    package init(
        organisation: String,
        reader: String? = nil,
        date: CivilTime,
        from: Moment,
        to: Moment,
        generatedAt: Moment,
        clockNote: Wording? = nil,
        onlyForum: String? = nil
    ) {
        self.organisation = PlainText.line(organisation)
        self.reader = reader.map(PlainText.line)
        self.date = date
        self.from = from
        self.to = to
        self.generatedAt = generatedAt
        self.clockNote = clockNote
        self.onlyForum = onlyForum.map(PlainText.line)
    }
}
