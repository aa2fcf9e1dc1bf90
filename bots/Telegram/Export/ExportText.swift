import Networks

/// The words of a row: `text` is a string, or a list of strings and of `{type,text}`.
struct ExportText {
    private(set) var text = ""
    /// Whom the words address, as ``Entities`` has it.
    private(set) var mentions: [String] = []

    init(_ row: JSONObject) {
        guard let node = row["text"] else { return }
        guard let parts = node.elements else {
            text = node.text ?? ""
            return
        }
        for part in parts {
            guard let entity = part.object else {
                text += part.text ?? ""
                continue
            }
            let words = entity["text"]?.text ?? ""
            text += words
            guard ["mention", "mention_name"].contains(entity["type"]?.text), mentions.count < 256 else {
                continue
            }
            mentions.append(words.hasPrefix("@") ? String(words.dropFirst()) : words)
        }
    }
}
