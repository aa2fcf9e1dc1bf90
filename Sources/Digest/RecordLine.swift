import Domain
import Records

/// One record on the page, with its number and the posts on which it rests.
package struct RecordLine: Hashable, Sendable {
    /// Nil where a human must look at a post that no record could be found for.
    package let number: RecordNumber?
    /// The posts' numbers in the log, that which opened the record first; never empty.
    package let entries: [Int]
    /// Since when it waits; of what is settled, when it was.
    package let at: Moment
    /// The line that its kind gives it, without the number.
    package let text: DiscreetWording
    /// Who asked, what is late, who can decide.
    package let remarks: [DiscreetWording]
    /// Past a time limit, or an emergency.
    package let isUrgent: Bool
    /// The posts among its sources that carry pictures.
    package let photos: [Int]

    package init(
        number: RecordNumber?,
        entries: [Int],
        at: Moment,
        text: Wording,
        remarks: [Wording] = [],
        isUrgent: Bool = false,
        photos: [Int] = []
    ) {
        self.number = number
        self.entries = entries
        self.at = at
        self.text = DiscreetWording(text)
        self.remarks = remarks.map(DiscreetWording.init)
        self.isUrgent = isUrgent
        self.photos = photos
    }
}
