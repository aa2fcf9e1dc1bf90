/// The header at the start of a line, as numbers and positions: date, time, and where the rest begins.
///
/// Grammar: `mark* "["? date sep time ampm? close`, as found in exports of iOS and Android since 2013.
struct HeaderLine {
    var shape: HeaderShape
    var date: DateNumbers
    /// Seconds since midnight.
    var secondOfDay: Int32
    /// Positions within the line: the date and time string, and the first byte after the header.
    var stampStart: Int32
    var stampEnd: Int32
    var rest: Int32

    /// Whether a line starting with this byte can be a header: a digit, `[`, or the first byte of a mark.
    @inline(__always)
    static func canStart(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || byte == 0x5B || byte == 0xE2 || byte == 0xEF
    }
}
