import Domain
import Networks

/// How a message is divided: long words first, then the files, then words with buttons.
struct PartPlan {
    private let texts: [String]
    private let caption: String
    private let files: [OutgoingMessage.File]
    private let closing: MessagePart?

    init(_ text: String, files: [OutgoingMessage.File], buttons: [OutgoingMessage.Button]) {
        self.files = files
        let fitsCaption = !files.isEmpty && buttons.isEmpty && text.utf16.count <= WhatsAppLimits.caption
        let fitsButtons = !buttons.isEmpty && !text.isEmpty && text.utf16.count <= WhatsAppLimits.buttonBody
        caption = fitsCaption ? text : ""
        texts = fitsCaption || fitsButtons ? [] : WhatsAppLimits.pieces(of: text)
        // WhatsApp shows no buttons without words.
        closing = buttons.isEmpty ? nil : .buttons(fitsButtons ? text : "Silakan pilih:", buttons)
    }

    /// How many of the files are among the first `count` parts.
    func filesWithin(_ count: Int) -> Int { min(max(count - texts.count, 0), files.count) }

    /// The parts behind the first `done`; `media` are the ids of the files among them.
    func parts(media: [String], from done: Int) -> [MessagePart] {
        let skipped = filesWithin(done)
        let uploads = zip(files.dropFirst(skipped), media).enumerated().map { number, pair in
            MessagePart.file(
                mediaID: pair.1,
                name: pair.0.name,
                isImage: ["image/jpeg", "image/png"].contains(pair.0.mime),
                caption: skipped + number == 0 ? caption : ""
            )
        }
        let words = texts.dropFirst(done).map(MessagePart.text)
        let isClosed = done > texts.count + files.count
        return words + uploads + (isClosed ? [] : closing.map { [$0] } ?? [])
    }
}
