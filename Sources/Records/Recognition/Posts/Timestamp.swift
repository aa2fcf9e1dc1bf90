import Domain

/// Reads RFC 3339 times, and dates alone as their midnight in Western Indonesian Time.
package enum Timestamp {
    /// WIB, the zone of a time that states none.
    private static let westernOffset = 420

    package static func read(_ text: String) -> Moment? {
        var text = text
        return text.withUTF8 { read($0) }
    }

    private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Moment? {
        func number(_ start: Int, _ count: Int) -> Int? {
            guard start + count <= bytes.count else { return nil }
            var value = 0
            for place in start..<(start + count) {
                guard bytes[place].isASCIIDigit else { return nil }
                value = value * 10 + Int(bytes[place] - 0x30)
            }
            return value
        }
        guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2),
            CivilTime.isDate(year: year, month: month, day: day)
        else { return nil }
        var civil = CivilTime(year: year, month: month, day: day)
        var index = 10
        var thousandths = 0
        if bytes.count > 10 {
            guard let hour = number(11, 2), let minute = number(14, 2), hour < 24, minute < 60 else {
                return nil
            }
            index = 16
            civil.seconds += Int64(hour * 3600 + minute * 60)
            if index < bytes.count, bytes[index] == UInt8(ascii: ":") {
                guard let second = number(17, 2), second <= 60 else { return nil }
                civil.seconds += Int64(second)
                index = 19
            }
            if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
                var scale = 100
                index += 1
                while index < bytes.count, bytes[index].isASCIIDigit {
                    thousandths += Int(bytes[index] - 0x30) * scale
                    scale /= 10
                    index += 1
                }
            }
        }
        guard let offset = offset(bytes, index) else { return nil }
        let milliseconds = (civil.seconds - Int64(offset) * 60) * 1000 + Int64(thousandths)
        return Moment(milliseconds: milliseconds, offsetMinutes: offset)
    }

    private static func offset(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        guard index < bytes.count else { return westernOffset }
        if bytes[index] == UInt8(ascii: "Z") || bytes[index] == UInt8(ascii: "z") {
            return index + 1 == bytes.count ? 0 : nil
        }
        guard bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-"), index + 6 == bytes.count
        else {
            return nil
        }
        var minutes = 0
        // Tens and ones of the hours and, behind a colon, of the minutes.
        for (place, weight) in [(1, 600), (2, 60), (4, 10), (5, 1)] {
            guard bytes[index + place].isASCIIDigit else { return nil }
            minutes += Int(bytes[index + place] - 0x30) * weight
        }
        return bytes[index] == UInt8(ascii: "-") ? -minutes : minutes
    }
}
