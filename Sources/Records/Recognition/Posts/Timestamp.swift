import Domain

/// Reads RFC 3339 times, and dates alone as their midnight in Western Indonesian Time.
package enum Timestamp {
    /// WIB, the zone of a time that states none.
    private static let westernOffset = 420

    package static func read(_ text: String) -> Moment? {
        let bytes = Array(text.utf8)
        func number(_ start: Int, _ count: Int) -> Int? {
            guard start + count <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[start..<(start + count)] {
                guard byte.isASCIIDigit else { return nil }
                value = value * 10 + Int(byte - 0x30)
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

    private static func offset(_ bytes: [UInt8], _ index: Int) -> Int? {
        guard index < bytes.count else { return westernOffset }
        if bytes[index] == UInt8(ascii: "Z") || bytes[index] == UInt8(ascii: "z") {
            return index + 1 == bytes.count ? 0 : nil
        }
        guard bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-"), index + 6 == bytes.count
        else {
            return nil
        }
        let digits = [bytes[index + 1], bytes[index + 2], bytes[index + 4], bytes[index + 5]].map {
            Int($0) - 0x30
        }
        guard digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
        let minutes = (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3]
        return bytes[index] == UInt8(ascii: "-") ? -minutes : minutes
    }
}
