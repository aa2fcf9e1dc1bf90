/// A JSON value whose bytes are coming by: kept, or only passed over.
struct OpenValue {
    enum Purpose: Equatable {
        case pass
        /// The name of an object's member.
        case key
        /// A member of a chat, by its name.
        case head(String)
        case row
    }

    let purpose: Purpose
    /// Where it starts in the file.
    let offset: Int
    /// 1-based.
    let line: Int
    /// Nothing of what is only passed over.
    private(set) var bytes: [UInt8] = []
    private(set) var isWhole = false
    /// Line feeds inside.
    private(set) var lineFeeds = 0
    private var depth = 0
    private var isInString = false
    private var isEscaped = false

    init(_ purpose: Purpose, offset: Int, line: Int) {
        self.purpose = purpose
        self.offset = offset
        self.line = line
    }

    /// Takes the value's bytes from `start` on and returns the position behind them; the value may go on in
    /// the next chunk.
    mutating func take(_ chunk: UnsafeRawBufferPointer, from start: Int) -> Int {
        var at = start
        while at < chunk.count, !isWhole {
            let byte = chunk[at]
            if byte == 0x0A { lineFeeds += 1 }
            if isInString {
                takeInString(byte)
            } else if !takeOutside(byte) {
                // A number or word ends before what follows it.
                if byte == 0x0A { lineFeeds -= 1 }
                isWhole = true
                break
            }
            at += 1
        }
        if purpose != .pass { bytes.append(contentsOf: chunk[start..<at]) }
        return at
    }

    private mutating func takeInString(_ byte: UInt8) {
        if isEscaped {
            isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
            isInString = false
            isWhole = depth == 0
        }
    }

    /// False where the byte does not belong to the value any more.
    private mutating func takeOutside(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            if depth == 0 { return false }
            depth -= 1
            isWhole = depth == 0
        case UInt8(ascii: ","), 0x20, 0x09, 0x0A, 0x0D: return depth > 0
        default: break
        }
        return true
    }
}
