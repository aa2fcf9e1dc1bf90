import Crypto
import Domain

/// Tells wordings of one message apart.
///
/// `edit_date` has seconds only, so what was written is hashed with it: two edits within a second differ, a
/// redelivery repeats, and two bots in one group agree, because the ids that only one bot uses are left out.
enum EditRevision {
    /// `SECONDS-HASH`.
    static func text(_ edited: Int64, _ content: MessageContent) -> String {
        var json = JSONWriter()
        json.beginArray()
        json.string(content.kind.rawValue)
        json.string(content.text)
        content.uniqueIDs.forEach { json.string($0) }
        if let place = content.location {
            json.number(place.latitude)
            json.number(place.longitude)
        }
        json.endArray()
        return "\(edited)-\(Hex.encode(SHA256.hash(data: json.bytes).prefix(8)))"
    }
}
