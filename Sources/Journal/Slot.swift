/// The parts of an entry's content that are committed to and can be erased one by one.
package enum Slot: Int, CaseIterable, Sendable {
    /// Who: JSON of `PostAuthor`.
    case author
    /// What: JSON whose shape depends on the entry's kind.
    case body
    /// Files: JSON array of `Attachment`.
    case media
    /// The network's own bytes.
    case raw

    /// The name in the envelope; the order of the cases is the order of the names.
    package var name: StaticString {
        switch self {
        case .author: "author"
        case .body: "body"
        case .media: "media"
        case .raw: "raw"
        }
    }
}

/// One value per slot, some of them absent.
package struct BySlot<Value: Sendable>: Sendable {
    private var author: Value?
    private var body: Value?
    private var media: Value?
    private var raw: Value?

    package init(author: Value? = nil, body: Value? = nil, media: Value? = nil, raw: Value? = nil) {
        self.author = author
        self.body = body
        self.media = media
        self.raw = raw
    }

    package subscript(slot: Slot) -> Value? {
        get {
            switch slot {
            case .author: author
            case .body: body
            case .media: media
            case .raw: raw
            }
        }
        set {
            switch slot {
            case .author: author = newValue
            case .body: body = newValue
            case .media: media = newValue
            case .raw: raw = newValue
            }
        }
    }
}

extension BySlot: Equatable where Value: Equatable {}
extension BySlot: Hashable where Value: Hashable {}
