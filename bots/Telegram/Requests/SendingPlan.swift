import Networks

/// The calls that one message takes, in order.
struct SendingPlan {
    enum Step {
        case text(String)
        case photo(OutgoingMessage.File, caption: String?)
        case album([OutgoingMessage.File], caption: String?)
        case document(OutgoingMessage.File, caption: String?)
    }

    private static let photoLimit = 10 << 20
    private static let fileLimit = 50 << 20
    private static let albumSize = 10

    let steps: [Step]

    /// Files first, the words as their caption where they fit and need no buttons that an album cannot bear.
    init(_ message: OutgoingMessage) throws(NetworkFault) {
        if let large = message.files.first(where: { $0.bytes.count > Self.fileLimit }) {
            throw .refused("a file of \(large.bytes.count) bytes, more than 50 MB")
        }
        let photos = message.files.filter(Self.isPhoto)
        let others = message.files.filter { !Self.isPhoto($0) }
        let fits = message.text.utf16.count <= TextSplit.caption
        let bearsButtons = message.buttons.isEmpty || message.files.count == 1
        let isCaption = fits && bearsButtons && !message.files.isEmpty && !message.text.isEmpty
        var caption = isCaption ? message.text : nil
        var steps: [Step] = []
        for start in stride(from: 0, to: photos.count, by: Self.albumSize) {
            let group = Array(photos[start..<min(start + Self.albumSize, photos.count)])
            steps.append(
                group.count == 1 ? .photo(group[0], caption: caption) : .album(group, caption: caption)
            )
            caption = nil
        }
        for file in others {
            steps.append(.document(file, caption: caption))
            caption = nil
        }
        if !isCaption { steps += TextSplit.parts(message.text).map(Step.text) }
        guard !steps.isEmpty else { throw .refused("nothing to send") }
        self.steps = steps
    }

    private static func isPhoto(_ file: OutgoingMessage.File) -> Bool {
        ["image/jpeg", "image/png"].contains(file.mime) && file.bytes.count <= photoLimit
    }
}
