import Domain

/// One record as the scanner delivers it: numbers and positions, no String.
package struct ScannedRecord {
    /// The record's bytes with its line end; valid during the call only.
    package var bytes: UnsafeRawBufferPointer
    /// Position of the first byte in the file, and its 1-based line.
    package var offset: Int
    package var line: Int
    /// The clock's reading, and whether it gave seconds.
    package var time: CivilTime
    package var hasSeconds: Bool
    package var kind: PostKind
    /// Positions within `bytes`.
    ///
    /// The sender is empty for a line without one; the body ends before the line end.
    package var stamp: Range<Int>
    package var sender: Range<Int>
    package var body: Range<Int>
    /// Number of the sender within the file; -1 where there is none.
    package var participant: Int32
    /// The end of the body's first line.
    var firstLineEnd: Int
    /// WhatsApp speaks.
    var isAnnouncement: Bool
    /// On iOS the announcement begins after the forum's name.
    var isVoiced: Bool
}

/// What a scan counted besides its records.
package struct ScanTally: Sendable, Hashable {
    package var records = 0
    /// Records in which a member speaks.
    package var messages = 0
    package var lines = 0
    package var bytes = 0
    /// Before the first header: their lines and bytes are in no record.
    package var unplacedLines = 0
    package var unplacedBytes = 0
    /// Lines with a header's look that were taken for text, and the first of them.
    package var lookalikes = 0
    package var firstLookalike: Int?
    /// How often the clock went back for good.
    package var clockResets = 0
    package var first: CivilTime?
    package var last: CivilTime?
    package var beginsWithAnnouncement = false
}
