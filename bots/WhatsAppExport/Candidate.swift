/// A line that has the file's header shape and a possible date: a record's first line, or a look-alike
/// inside a body.
struct Candidate {
    /// How far a header is believed for what it names.
    enum Standing: UInt8 {
        /// A recognised announcement: believed at any time, for such lines carry older stamps.
        case announcement
        case known
        /// A sender met once, or nobody.
        case unknown
    }

    /// Position in the file, and 1-based line.
    var offset: Int
    var line: Int
    /// Seconds of the civil clock.
    var time: Int64
    /// Positions from `offset`: the date and time string, the sender (empty for none), the body, and the end
    /// of the first line without its line end.
    var stamp: Range<Int32>
    var sender: Range<Int32>
    var body: Int32
    var firstLineEnd: Int32
    var participant: Int32
    var standing: Standing
    /// The line before ends with a colon, as before a list.
    var followsColon: Bool
    /// It repeats a recent record: same time, sender and first words.
    var isCopy: Bool
    /// The first eight bytes of the body.
    var lead: UInt64

    /// No fraction of the given minutes, as times in an agenda are written.
    @inline(__always)
    func isRound(minutes: Int64) -> Bool {
        time % (minutes * 60) == 0
    }
}
