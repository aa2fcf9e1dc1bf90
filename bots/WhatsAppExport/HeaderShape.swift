/// How a file writes its headers: what is constant within one export, so that a header written in
/// another way is known to be quoted text.
///
/// Bits: bracket 1, seconds 1, dot between hour and minute 1, AM/PM 1, date separator 2, close 2,
/// separator of date and time 3, digits of the first number (4 or fewer) 1, of the last 1.
struct HeaderShape: Hashable, Sendable {
    /// What ends the header before the sender.
    enum Close: UInt32 {
        /// `" - "`, Android.
        case dash
        /// `"] "`, iOS.
        case bracket
        /// `": "`, iOS until 2017.
        case colon
    }

    var bits: UInt32

    static let bracketBit: UInt32 = 1
    static let secondsBit: UInt32 = 1 << 1
    static let dotTimeBit: UInt32 = 1 << 2
    static let meridiemBit: UInt32 = 1 << 3
    static let yearFirstBit: UInt32 = 1 << 11
    static let longYearLastBit: UInt32 = 1 << 12
    static let dateSeparatorShift: UInt32 = 4
    static let closeShift: UInt32 = 6
    static let separatorShift: UInt32 = 8

    var hasSeconds: Bool { bits & Self.secondsBit != 0 }
    /// The date's first number has four digits.
    var isYearFirst: Bool { bits & Self.yearFirstBit != 0 }
    /// The date's last number has four digits.
    var hasLongYearLast: Bool { bits & Self.longYearLastBit != 0 }
    /// Written by an iPhone.
    var isApple: Bool { (bits >> Self.closeShift) & 3 != Close.dash.rawValue }
}
