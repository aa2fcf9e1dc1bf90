/// Reads headers one after another, quickly where the date is the same as before.
///
/// Neighbouring headers mostly begin with the same bytes up to the time. Those bytes, where there are at
/// most sixteen of them, are compared as two words and not read again.
struct HeaderReader {
    private var words: (UInt64, UInt64) = (0, 0)
    private var masks: (UInt64, UInt64) = (0, 0)
    /// How many bytes stand before the time; 0 while nothing is remembered.
    private var count = 0
    private var date = DateNumbers(first: 0, second: 0, third: 0)
    private var bits: UInt32 = 0
    private var stampStart: Int32 = 0

    /// Reads the header of `line`; nil where the line has none.
    @inline(__always)
    mutating func read(_ line: UnsafeRawBufferPointer) -> HeaderLine? {
        if count > 0, line.count >= 24, repeatsPrefix(line) {
            var cursor = HeaderCursor(line, at: count, bits: bits)
            return cursor.header(date: date, stampStart: stampStart)
        }
        return readAnew(line)
    }

    @inline(__always)
    private func repeatsPrefix(_ line: UnsafeRawBufferPointer) -> Bool {
        let low = line.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
        let high = line.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
        return (low ^ words.0) & masks.0 | (high ^ words.1) & masks.1 == 0
    }

    private mutating func readAnew(_ line: UnsafeRawBufferPointer) -> HeaderLine? {
        var cursor = HeaderCursor(line)
        guard let header = cursor.header() else { return nil }
        let prefix = cursor.timeStart
        count = line.count >= 24 && prefix <= 16 ? prefix : 0
        guard count > 0 else { return header }
        words.0 = line.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
        words.1 = line.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
        masks = (Self.mask(min(8, count)), Self.mask(count - min(8, count)))
        (date, bits, stampStart) = (header.date, cursor.dateBits, header.stampStart)
        return header
    }

    /// A mask over the first `bytes` bytes of a word in memory.
    private static func mask(_ bytes: Int) -> UInt64 {
        bytes == 0 ? 0 : (UInt64.max >> UInt64((8 - bytes) * 8)).littleEndian
    }
}
