/// What somebody writes of a voice note: "Isi pesan suara Pak Wali: tolong semua camat …".
struct VoiceNoteLine {
    private static let contents: Set<String> = [
        "isi", "isinya", "transkrip", "transkripsi", "catatan", "salinan",
    ]
    private static let notes = ["pesan suara", "voice note", "voicenote", "vn", "rekaman", "pesan audio"]

    /// What stands before the colon.
    let heading: String
    /// What was said, and its UTF-8 bytes in the post.
    let text: String
    let words: Range<Int>

    /// Nil for a text that is none.
    init?(_ post: String) {
        guard let colon = post.firstIndex(of: ":") else { return nil }
        heading = String(post[..<colon])
        let spoken = heading.lowercased().split { !$0.isLetter }.map(String.init)
        let isNote = Self.notes.contains { (" " + spoken.joined(separator: " ") + " ").contains(" \($0) ") }
        guard spoken.count <= 12, isNote, spoken.contains(where: Self.contents.contains) else { return nil }
        let rest = post[post.index(after: colon)...].drop(while: \.isWhitespace)
        let end = rest.lastIndex { !$0.isWhitespace }.map { rest.index(after: $0) } ?? rest.startIndex
        guard rest.startIndex < end else { return nil }
        text = String(rest[..<end])
        let first = post.utf8.distance(from: post.startIndex, to: rest.startIndex)
        words = first..<(first + text.utf8.count)
    }
}
