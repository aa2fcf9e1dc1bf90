/// Width and height of a JPEG or PNG, so that clients keep room for it before it is there.
struct PictureSize: Hashable {
    let width: Int
    let height: Int

    /// Nil for other bytes.
    init?(_ bytes: [UInt8]) {
        let read = { (at: Int, count: Int) in bytes[at..<at + count].reduce(0) { $0 << 8 | Int($1) } }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), bytes.count >= 24 {
            (width, height) = (read(16, 4), read(20, 4))
            return
        }
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var at = 2
        // Each segment: FF, its sort, its length with the two bytes that hold it.
        while at + 9 < bytes.count, bytes[at] == 0xFF {
            let sort = bytes[at + 1]
            // The start of a frame; C4, C8 and CC are tables.
            if (0xC0...0xCF).contains(sort), ![0xC4, 0xC8, 0xCC].contains(sort) {
                (height, width) = (read(at + 5, 2), read(at + 7, 2))
                return
            }
            at += 2 + read(at + 2, 2)
        }
        return nil
    }
}
