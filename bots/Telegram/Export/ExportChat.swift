import Domain
import Networks

/// A chat of an export, as far as its head and the number of its rows tell.
struct ExportChat {
    /// Its place in the file: 0 for the root.
    let index: Int
    var name: String?
    var type = ""
    var id: Int64?
    var rows = 0
    /// First and last reading of the clock.
    var period: ClosedRange<CivilTime>?

    /// Channels and supergroups number their messages for all members, so the ids are those that a bot sees.
    var sharesIDs: Bool { type.hasSuffix("supergroup") || type.hasSuffix("channel") }

    /// A group or channel, not a talk of two.
    var isForum: Bool { sharesIDs || type.hasSuffix("group") }

    /// The chat as the Bot API names it; nil where the file does not tell.
    var chat: LiveChat? {
        guard let id else { return nil }
        let number = sharesIDs ? ExportID.channel(id) : isForum ? -id : id
        return LiveChat(id: String(number), name: name, isDirect: !isForum)
    }

    /// Counts a row and widens the period to it.
    mutating func count(_ row: [UInt8]) {
        rows += 1
        guard let time = JSONNode(row)?.object.flatMap(ExportTime.init)?.civil else { return }
        period = period.map { min($0.lowerBound, time)...max($0.upperBound, time) } ?? time...time
    }

    mutating func read(_ member: String, _ value: JSONNode) {
        switch member {
        case "name": name = value.text.flatMap { $0.isEmpty ? nil : LiveText.limited($0, to: 512) }
        case "type": type = value.text.map { LiveText.limited($0, to: 64) } ?? ""
        default: id = value.integer.flatMap { (1..<1 << 52).contains($0) ? $0 : nil }
        }
    }
}
