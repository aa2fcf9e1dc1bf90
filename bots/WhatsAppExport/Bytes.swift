import Glibc

/// Searching and comparing bytes in place; no copy, no String.
extension UnsafeRawBufferPointer {
    /// The bytes of `range`, whose positions count from this buffer's start.
    @inline(__always)
    func part(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: self[range])
    }

    @inline(__always)
    func part(from start: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: self[start...])
    }

    /// Position of the first `byte` at or after `start`.
    @inline(__always)
    func first(_ byte: UInt8, from start: Int = 0) -> Int? {
        guard start < count, let base = baseAddress else { return nil }
        guard let found = memchr(base + start, Int32(byte), count - start) else { return nil }
        return UnsafeRawPointer(found) - base
    }

    func starts(with word: [UInt8], at start: Int = 0) -> Bool {
        guard start >= 0, count - start >= word.count, let base = baseAddress else { return word.isEmpty }
        return word.withUnsafeBytes { memcmp(base + start, $0.baseAddress ?? base, $0.count) == 0 }
    }

    func ends(with word: [UInt8]) -> Bool {
        starts(with: word, at: count - word.count)
    }

    func equals(_ word: [UInt8]) -> Bool {
        count == word.count && starts(with: word)
    }

    /// Position of the first occurrence of `word`, which is short.
    func find(_ word: [UInt8], from start: Int = 0) -> Int? {
        guard let head = word.first else { return nil }
        var at = start
        while let found = first(head, from: at) {
            if starts(with: word, at: found) { return found }
            at = found + 1
        }
        return nil
    }

    /// Position of the last occurrence of `word`.
    func findLast(_ word: [UInt8]) -> Int? {
        var last: Int?
        var from = 0
        while let found = find(word, from: from) {
            last = found
            from = found + word.count
        }
        return last
    }

    /// Without the line end at its end, if there is one.
    @inline(__always)
    var withoutLineEnd: Int {
        var end = count
        if end > 0, self[end - 1] == 0x0A {
            end -= 1
            if end > 0, self[end - 1] == 0x0D { end -= 1 }
        }
        return end
    }
}

/// U+200E, which WhatsApp puts before what it says itself.
let leftToRightMark: [UInt8] = [0xE2, 0x80, 0x8E]
