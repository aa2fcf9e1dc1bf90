import Domain

/// What a message's body is, as positions in its bytes: nothing is copied.
///
/// Reading stops early for plain words, which most bodies are: only what can begin or end one of
/// WhatsApp's own forms is compared with them.
struct BodyForm {
    var kind = PostKind.text
    /// The words: `head`, then after a line break `tail`.
    var head: Range<Int>
    var tail = 0..<0
    /// The name of an attached or left-out file.
    var file: Range<Int>?
    /// A file was left out, whether it has a name or not.
    var isLeftOut = false
    var isDeleted = false
    var isEdited = false
    /// WhatsApp's own U+200E may stand inside the words.
    var holdsMarks = false
    var location: Range<Int>?
    /// The words are the body, byte for byte.
    var isVerbatim = true

    /// Reads `body`, which ends before its record's line end and whose first line is `firstLine` bytes long.
    @inline(__always)
    init(_ body: UnsafeRawBufferPointer, firstLine: Int) {
        head = 0..<body.count
        guard let first = body.first, let last = body.last else { return }
        let lineLast = body[max(0, firstLine - 1)]
        if Self.canBegin(first) || last == 0x3E || lineLast == 0x29 || last == 0x6E || last == 0x64 {
            read(body, firstLine)
        }
    }

    /// The first bytes of WhatsApp's own forms: U+200E `<` `A` `J` `L` `M` `P` `T` `W` `Y` `l` `n`; a bit
    /// for each letter.
    @inline(__always)
    private static func canBegin(_ byte: UInt8) -> Bool {
        if byte < 0x40 { return byte == 0x3C }
        if byte >= 0x80 { return byte == 0xE2 }
        let letters: UInt32 = byte < 0x60 ? 0x02913402 : 0x00005000
        return letters >> UInt32(byte & 0x1F) & 1 != 0
    }

    private mutating func read(_ body: UnsafeRawBufferPointer, _ firstLine: Int) {
        cutEdited(body)
        if body.starts(with: leftToRightMark) {
            head = min(leftToRightMark.count, head.upperBound)..<head.upperBound
            isVerbatim = false
        }
        guard !head.isEmpty else { return }
        let lineEnd = max(head.lowerBound, min(firstLine, head.upperBound))
        let isOneLine = head.upperBound <= firstLine
        let (first, last) = (body[head.lowerBound], body[head.upperBound - 1])
        if isOneLine, head.count <= 256, readNotice(body.part(head)) { return }
        if first == 0x3C || last == 0x6E || last == 0x64, readLeftOut(body, lineEnd, isOneLine) { return }
        if first == 0x3C || last == 0x3E, readAppleTag(body) { return }
        if readAndroidTag(body, lineEnd) { return }
        if first | 0x20 == 0x6C, readLocation(body, lineEnd) { return }
        if first == 0x50 || first == 0x4A, readPoll(body) { return }
    }

    /// Takes a trailing ` <Pesan ini diedit>` off.
    private mutating func cutEdited(_ body: UnsafeRawBufferPointer) {
        guard body.last == 0x3E else { return }
        for mark in BodyWords.edited where body.ends(with: mark) {
            var end = body.count - mark.count
            if end >= 3, body.starts(with: leftToRightMark, at: end - 3) { end -= 3 }
            if end > 0, body[end - 1] == 0x20 { end -= 1 }
            (head, isEdited, isVerbatim) = (0..<end, true, false)
            return
        }
    }

    @inline(__always)
    private static func canBeginNotice(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A"), UInt8(ascii: "M"), UInt8(ascii: "P"), UInt8(ascii: "T"), UInt8(ascii: "W"),
            UInt8(ascii: "Y"), UInt8(ascii: "n"):
            true
        default: false
        }
    }

    /// Deleted, `null`, and other notices in place of the content.
    private mutating func readNotice(_ line: UnsafeRawBufferPointer) -> Bool {
        guard let first = line.first, Self.canBeginNotice(first) else { return false }
        let bare = line.last == 0x2E ? line.part(0..<line.count - 1) : line
        let isDeletion =
            BodyWords.deleted.contains { bare.equals($0) }
            || BodyWords.deletedBy.contains { line.starts(with: $0) }
        guard
            isDeletion || BodyWords.unavailable.contains(where: { line.equals($0) })
                || BodyWords.waiting.contains(where: { line.starts(with: $0) })
        else { return false }
        kind = .unavailable
        isDeleted = isDeletion
        clearWords()
        return true
    }
}
