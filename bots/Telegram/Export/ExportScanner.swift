import Domain
import Networks

/// Finds the chats and rows of a `result.json` as its bytes come by; keeps one row at a time.
///
/// The root is a chat (`{name,type,id,messages[]}`) or holds several (`{chats:{list:[…]}}`, also
/// `left_chats`). Everything else is passed over.
struct ExportScanner {
    /// What was found.
    enum Piece {
        /// A member of a chat: `name`, `type` or `id`.
        case head(chat: Int, name: String, value: JSONNode)
        case row(chat: Int, bytes: [UInt8], at: SourceRange)
        /// A row that was not wanted.
        case passed(chat: Int)

        /// The place of the chat in the file: 0 for the root.
        var chat: Int {
            switch self {
            case .head(let chat, _, _), .row(let chat, _, _), .passed(let chat): chat
            }
        }
    }

    /// Whose rows are wanted.
    enum Wanted {
        case nobodys, everybodys
        case chat(Int)
    }

    static let rowLimit = 4 << 20
    static let chatLimit = 10_000

    private enum Place { case chat, chats, list, messages }

    private enum Next { case value, valueOrEnd, key, keyOrEnd, colon, commaOrEnd, nothing }

    private struct Frame {
        var place: Place
        var chat: Int
        var key = ""
    }

    private let wanted: Wanted
    private let file: String
    private var frames: [Frame] = []
    private var next = Next.value
    private var open: OpenValue?
    private var chats = 0
    private var base = 0
    private var line = 1

    /// Reads `source` from beginning to end.
    ///
    /// Throws ``TelegramExportError`` where it is not JSON of this shape, and what `piece` throws.
    static func scan(_ source: any ExportSource, _ wanted: Wanted, _ piece: (Piece) throws -> Void) throws {
        var scanner = ExportScanner(wanted: wanted, file: source.name)
        try source.read { chunk in try scanner.feed(chunk, piece) }
        guard case .nothing = scanner.next else { throw TelegramExportError.cutOff(file: source.name) }
    }

    private init(wanted: Wanted, file: String) {
        self.wanted = wanted
        self.file = file
    }

    private mutating func feed(_ chunk: UnsafeRawBufferPointer, _ piece: (Piece) throws -> Void) throws {
        var at = 0
        while at < chunk.count {
            if open == nil, try step(chunk[at], base + at) { at += 1 }
            // Changed in its place: a copy of its bytes would be made otherwise.
            if let end = open?.take(chunk, from: at) { at = end }
            if open.map(\.bytes.count) ?? 0 > Self.rowLimit {
                throw TelegramExportError.rowTooLong(file: file, line: line, limit: Self.rowLimit)
            }
            if let whole = open, whole.isWhole {
                open = nil
                try close(whole, end: base + at, piece)
            }
        }
        base += chunk.count
    }

    /// Reads one byte between values; false where a value begins with it.
    private mutating func step(_ byte: UInt8, _ offset: Int) throws -> Bool {
        if [0x20, 0x09, 0x0D].contains(byte) { return true }
        if byte == 0x0A {
            line += 1
            return true
        }
        // A byte order mark.
        if offset < 3, frames.isEmpty, [0xEF, 0xBB, 0xBF].contains(byte) { return true }
        switch (next, byte) {
        case (.colon, UInt8(ascii: ":")): next = .value
        case (.commaOrEnd, UInt8(ascii: ",")): next = isInArray ? .value : .key
        case (.commaOrEnd, UInt8(ascii: "]")) where isInArray, (.valueOrEnd, UInt8(ascii: "]")): leave()
        case (.commaOrEnd, UInt8(ascii: "}")) where !isInArray, (.keyOrEnd, UInt8(ascii: "}")): leave()
        case (.key, UInt8(ascii: "\"")), (.keyOrEnd, UInt8(ascii: "\"")):
            open = OpenValue(.key, offset: offset, line: line)
            return false
        case (.value, _), (.valueOrEnd, _): return try begin(byte, offset)
        default: throw damaged(offset)
        }
        return true
    }

    /// Goes into a value that holds rows or chats, and opens any other.
    private mutating func begin(_ byte: UInt8, _ offset: Int) throws -> Bool {
        let isObject = byte == UInt8(ascii: "{")
        let isArray = byte == UInt8(ascii: "[")
        guard !UInt8.ends.contains(byte) else { throw damaged(offset) }
        guard let frame = frames.last else {
            guard isObject else { throw damaged(offset) }
            enter(Frame(place: .chat, chat: 0), .keyOrEnd)
            return true
        }
        switch (frame.place, frame.key) {
        case (.chat, "messages") where isArray: enter(Frame(place: .messages, chat: frame.chat), .valueOrEnd)
        case (.chat, "chats") where isObject && frames.count == 1,
            (.chat, "left_chats") where isObject && frames.count == 1:
            enter(Frame(place: .chats, chat: 0), .keyOrEnd)
        case (.chats, "list") where isArray: enter(Frame(place: .list, chat: 0), .valueOrEnd)
        case (.list, _) where isObject:
            chats += 1
            guard chats <= Self.chatLimit else { throw damaged(offset) }
            enter(Frame(place: .chat, chat: chats), .keyOrEnd)
        default:
            open = OpenValue(purpose(frame), offset: offset, line: line)
            return false
        }
        return true
    }

    private func purpose(_ frame: Frame) -> OpenValue.Purpose {
        switch (frame.place, wanted) {
        case (.chat, _) where ["name", "type", "id"].contains(frame.key): .head(frame.key)
        case (.messages, .everybodys): .row
        case (.messages, .chat(let chat)) where chat == frame.chat: .row
        default: .pass
        }
    }

    private mutating func close(_ whole: OpenValue, end: Int, _ piece: (Piece) throws -> Void) throws {
        line += whole.lineFeeds
        next = whole.purpose == .key ? .colon : .commaOrEnd
        let frame = frames[frames.count - 1]
        switch whole.purpose {
        case .key: frames[frames.count - 1].key = JSONNode(whole.bytes)?.text ?? ""
        case .head(let name):
            guard let value = JSONNode(whole.bytes) else { throw damaged(whole.offset) }
            try piece(.head(chat: frame.chat, name: name, value: value))
        case .row:
            let range = SourceRange(
                line: whole.line,
                byteOffset: whole.offset,
                byteLength: end - whole.offset
            )
            try piece(.row(chat: frame.chat, bytes: whole.bytes, at: range))
        case .pass: if frame.place == .messages { try piece(.passed(chat: frame.chat)) }
        }
    }

    private var isInArray: Bool {
        frames.last.map { $0.place == .list || $0.place == .messages } ?? false
    }

    private mutating func enter(_ frame: Frame, _ next: Next) {
        frames.append(frame)
        self.next = next
    }

    private mutating func leave() {
        frames.removeLast()
        next = frames.isEmpty ? .nothing : .commaOrEnd
    }

    private func damaged(_ offset: Int) -> TelegramExportError {
        .damaged(file: file, line: line, byte: offset)
    }
}

extension UInt8 {
    /// What can only end something, or stand between two values.
    fileprivate static let ends: Set<UInt8> = [
        UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: ":"),
    ]
}
