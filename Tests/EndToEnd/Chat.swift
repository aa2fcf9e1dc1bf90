import Foundation

/// Texts as an Indonesian Android phone exports them.
enum Chat {
    /// The file name that tells the forum.
    static let fileName = "Chat WhatsApp dengan Forum Uji.txt"

    /// One post a minute from 20 November 2026, 08.00 on, by `Camat A` and `Camat B` in turn.
    static func android(_ texts: [String]) -> String {
        var lines = ""
        for (place, text) in texts.enumerated() {
            let minute = 8 * 60 + place
            let clock = String(format: "%02d.%02d", minute / 60, minute % 60)
            lines += "20/11/26 \(clock) - Camat \(place.isMultiple(of: 2) ? "A" : "B"): \(text)\n"
        }
        return lines
    }

    /// `count` different posts of 40 people, four a minute, from the 13th of a month on.
    static func long(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count * 90)
        for place in 0..<count {
            let minutes = place / 4
            let day = minutes / 1440
            let date = String(
                format: "%02d/%02d/%02d",
                1 + (day + 12) % 28,
                1 + (day + 12) / 28 % 12,
                20 + (day + 12) / 336
            )
            let clock = String(format: "%02d.%02d", minutes / 60 % 24, minutes % 60)
            let sender = "Lurah \(place * 7 % 40)"
            let text =
                "Izin melaporkan genangan ke-\(place) di RW \(place % 17), pompa \(place * 31 % 9) menyala"
            bytes += Array("\(date) \(clock) - \(sender): \(text)\n".utf8)
        }
        return bytes
    }
}
