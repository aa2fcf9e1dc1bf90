/// Walks over one header.
///
/// Every read is checked against the end of the line.
struct HeaderCursor {
    private let bytes: UnsafeRawBufferPointer
    private let count: Int
    private var at = 0
    private var bits: UInt32 = 0
    /// After `header()`: where the time begins, and the shape's bits up to there.
    private(set) var timeStart = 0
    private(set) var dateBits: UInt32 = 0

    @inline(__always)
    init(_ line: UnsafeRawBufferPointer) {
        bytes = line
        count = line.count
    }

    /// A cursor that stands at the time of a header whose date is known.
    @inline(__always)
    init(_ line: UnsafeRawBufferPointer, at: Int, bits: UInt32) {
        self.init(line)
        self.at = at
        self.bits = bits
    }

    /// The byte `ahead` of the cursor; 0 past the end, which no rule accepts.
    @inline(__always)
    private func peek(_ ahead: Int = 0) -> UInt8 {
        at + ahead < count ? bytes[at + ahead] : 0
    }

    @inline(__always)
    mutating func header() -> HeaderLine? {
        skipMarks()
        if peek() == 0x5B {
            at += 1
            bits |= HeaderShape.bracketBit
        }
        let start = at
        guard let date = date(), separator() else { return nil }
        (timeStart, dateBits) = (at, bits)
        return header(date: date, stampStart: Int32(truncatingIfNeeded: start))
    }

    /// The rest of a header from its time on.
    @inline(__always)
    mutating func header(date: DateNumbers, stampStart: Int32) -> HeaderLine? {
        guard let time = time() else { return nil }
        let end = at
        guard close(bits & HeaderShape.bracketBit != 0) else { return nil }
        return HeaderLine(
            shape: HeaderShape(bits: bits),
            date: date,
            secondOfDay: time,
            stampStart: stampStart,
            stampEnd: Int32(truncatingIfNeeded: end),
            rest: Int32(truncatingIfNeeded: at)
        )
    }

    /// U+200E, U+200F, U+202A and U+FEFF, as many as there are.
    @inline(__always)
    private mutating func skipMarks() {
        while true {
            let first = peek()
            let last = peek(2)
            if first == 0xE2, peek(1) == 0x80, last == 0x8E || last == 0x8F || last == 0xAA {
                at += 3
            } else if first == 0xEF, peek(1) == 0xBB, peek(2) == 0xBF {
                at += 3
            } else {
                return
            }
        }
    }

    /// A number of one to `limit` digits.
    @inline(__always)
    private mutating func number(_ limit: Int) -> (value: Int32, digits: Int)? {
        var value: Int32 = 0
        var digits = 0
        while digits < limit {
            let digit = peek(digits) &- 0x30
            guard digit < 10 else { break }
            value = value &* 10 &+ Int32(digit)
            digits += 1
        }
        at += digits
        return digits == 0 ? nil : (value, digits)
    }

    @inline(__always)
    private mutating func date() -> DateNumbers? {
        guard let first = number(4), let code = dateSeparator() else { return nil }
        guard let second = number(2), dateSeparator() == code, let third = number(4) else { return nil }
        guard first.digits != 3, third.digits != 3, first.digits + third.digits <= 6 else { return nil }
        if first.digits == 4 { bits |= HeaderShape.yearFirstBit }
        if third.digits == 4 { bits |= HeaderShape.longYearLastBit }
        bits |= code << HeaderShape.dateSeparatorShift
        // Hungarian and Korean write a point after the day too.
        if code == 3, peek() == 0x2E { at += 1 }
        return DateNumbers(first: first.value, second: second.value, third: third.value)
    }

    /// `/`, `.`, `-` or `". "` as a code from 0 to 3.
    @inline(__always)
    private mutating func dateSeparator() -> UInt32? {
        switch peek() {
        case 0x2F:
            at += 1
            return 0
        case 0x2E:
            at += peek(1) == 0x20 ? 2 : 1
            return bytes[at - 1] == 0x20 ? 3 : 1
        case 0x2D:
            at += 1
            return 2
        default: return nil
        }
    }

    /// Between date and time: `", "`, `","`, `" "`, `" klo "`, `" pukul "`, or the Arabic comma.
    @inline(__always)
    private mutating func separator() -> Bool {
        let code: UInt32
        switch peek() {
        case 0x20 where peek(1) == 0x6B && peek(2) == 0x6C && peek(3) == 0x6F && peek(4) == 0x20:
            (code, at) = (2, at + 5)
        case 0x20 where peek(1) == 0x70 && peek(2) == 0x75 && peek(5) == 0x6C && peek(6) == 0x20:
            (code, at) = (3, at + 7)
        case 0x20: (code, at) = (0, at + 1)
        case 0x2C: (code, at) = (1, at + (peek(1) == 0x20 ? 2 : 1))
        case 0xD8 where peek(1) == 0x8C: (code, at) = (4, at + (peek(2) == 0x20 ? 3 : 2))
        default: return false
        }
        bits |= code << HeaderShape.separatorShift
        return true
    }

    /// Hour, minute and perhaps second and AM or PM, as seconds since midnight.
    @inline(__always)
    private mutating func time() -> Int32? {
        guard let hour = number(2), hour.value < 24 else { return nil }
        let separator = peek()
        guard separator == 0x2E || separator == 0x3A else { return nil }
        at += 1
        guard let minute = number(2), minute.digits == 2, minute.value < 60 else { return nil }
        if separator == 0x2E { bits |= HeaderShape.dotTimeBit }
        var second: Int32 = 0
        if peek() == separator, peek(1) &- 0x30 < 10 {
            at += 1
            guard let read = number(2), read.digits == 2, read.value < 60 else { return nil }
            second = read.value
            bits |= HeaderShape.secondsBit
        }
        return meridiem(hour.value) * 3600 + minute.value * 60 + second
    }

    /// The hour of the day after an optional `AM`, `pm`, `a.m.` or `p. m.`; stays put where there is none.
    @inline(__always)
    private mutating func meridiem(_ hour: Int32) -> Int32 {
        let letterAt = spaceWidth(0)
        let letter = peek(letterAt) | 0x20
        guard letter == 0x61 || letter == 0x70 else { return hour }
        var next = letterAt + 1
        if peek(next) == 0x2E { next += 1 + spaceWidth(next + 1) }
        guard peek(next) | 0x20 == 0x6D else { return hour }
        next += peek(next + 1) == 0x2E ? 2 : 1
        at += next
        bits |= HeaderShape.meridiemBit
        if letter == 0x61 { return hour == 12 ? 0 : hour }
        return hour < 12 ? hour + 12 : hour
    }

    /// Bytes of a space, U+00A0 or U+202F at `ahead`; 0 where there is none.
    @inline(__always)
    private func spaceWidth(_ ahead: Int) -> Int {
        switch peek(ahead) {
        case 0x20: 1
        case 0xC2 where peek(ahead + 1) == 0xA0: 2
        case 0xE2 where peek(ahead + 1) == 0x80 && peek(ahead + 2) == 0xAF: 3
        default: 0
        }
    }

    @inline(__always)
    private mutating func close(_ isBracketed: Bool) -> Bool {
        let close: HeaderShape.Close
        switch peek() {
        case 0x5D where isBracketed && peek(1) == 0x20: (close, at) = (.bracket, at + 2)
        case 0x20 where !isBracketed && peek(1) == 0x2D && peek(2) == 0x20: (close, at) = (.dash, at + 3)
        case 0x3A where !isBracketed && peek(1) == 0x20: (close, at) = (.colon, at + 2)
        default: return false
        }
        bits |= close.rawValue << HeaderShape.closeShift
        return true
    }
}
