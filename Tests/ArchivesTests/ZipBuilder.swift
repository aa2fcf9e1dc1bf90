/// Writes ZIP files byte by byte (PKWARE APPNOTE 6.3.10), lies included.
struct ZipBuilder {
    /// One entry; what is nil is told truly.
    struct Entry {
        var name: [UInt8]
        /// The bytes as they lie in the archive.
        var packed: [UInt8]
        /// 0 stored, 8 deflated.
        var method: UInt16 = 0
        var flags: UInt16 = 0x0800
        /// Upper half of the external attributes: type and permissions of a Unix file.
        var mode: UInt32 = 0o100644
        /// The maker's system: 3 Unix, 0 MS-DOS.
        var system: UInt16 = 3
        var crc: UInt32
        /// Length after unpacking.
        var size: UInt64
        var packedSize: UInt64
        /// Sizes in a zip64 extra field, as writers of streams do.
        var isZip64 = false

        /// A stored entry.
        init(_ name: String, _ bytes: [UInt8]) {
            self.init(name: Array(name.utf8), bytes)
        }

        init(_ name: String, _ text: String) {
            self.init(name: Array(name.utf8), Array(text.utf8))
        }

        init(name: [UInt8], _ bytes: [UInt8]) {
            self.name = name
            packed = bytes
            crc = CRC32.of(bytes)
            size = UInt64(bytes.count)
            packedSize = UInt64(bytes.count)
        }

        func with(_ change: (inout Entry) -> Void) -> Entry {
            var changed = self
            change(&changed)
            return changed
        }
    }

    var entries: [Entry]

    init(_ entries: Entry...) {
        self.entries = entries
    }

    init(_ entries: [Entry]) {
        self.entries = entries
    }

    /// The whole file: local headers with data, central directory, its end (with zip64's where asked).
    func bytes() -> [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let offset = UInt64(file.count)
            file += little(0x0403_4B50 as UInt32) + common(entry, version: 45) + entry.name
            file += extra(entry, offset: nil) + entry.packed
            directory += little(0x0201_4B50 as UInt32) + little(UInt16(45) | entry.system << 8)
            directory += common(entry, version: 45, offset: offset)
            directory += little(UInt16(0)) + little(UInt16(0)) + little(UInt16(0))
            directory += little(entry.mode << 16) + little(entry.isZip64 ? UInt32.max : UInt32(offset))
            directory += entry.name + extra(entry, offset: offset)
        }
        let start = UInt64(file.count)
        file += directory
        return file + end(start: start, length: UInt64(directory.count))
    }

    /// The fields that local and central header share, up to the lengths of name and extra field.
    private func common(_ entry: Entry, version: UInt16, offset: UInt64? = nil) -> [UInt8] {
        let size = entry.isZip64 ? UInt32.max : UInt32(truncatingIfNeeded: entry.size)
        let packedSize = entry.isZip64 ? UInt32.max : UInt32(truncatingIfNeeded: entry.packedSize)
        return little(version) + little(entry.flags) + little(entry.method)
            + little(UInt16(0x6000)) + little(UInt16(0x5CEE)) + little(entry.crc)
            + little(packedSize) + little(size) + little(UInt16(entry.name.count))
            + little(UInt16(extra(entry, offset: offset).count))
    }

    private func extra(_ entry: Entry, offset: UInt64?) -> [UInt8] {
        guard entry.isZip64 else { return [] }
        let body = little(entry.size) + little(entry.packedSize) + (offset.map { little($0) } ?? [])
        return little(UInt16(1)) + little(UInt16(body.count)) + body
    }

    private func end(start: UInt64, length: UInt64) -> [UInt8] {
        var bytes: [UInt8] = []
        let count = UInt64(entries.count)
        if entries.contains(where: \.isZip64) {
            bytes += little(0x0606_4B50 as UInt32) + little(UInt64(44)) + little(UInt16(45))
            bytes += little(UInt16(45)) + little(UInt32(0)) + little(UInt32(0)) + little(count)
            bytes += little(count) + little(length) + little(start)
            bytes += little(0x0706_4B50 as UInt32) + little(UInt32(0)) + little(start + length)
            bytes += little(UInt32(1))
        }
        let isZip64 = !bytes.isEmpty
        bytes += little(0x0605_4B50 as UInt32) + little(UInt16(0)) + little(UInt16(0))
        bytes += little(isZip64 ? UInt16.max : UInt16(count)) + little(isZip64 ? UInt16.max : UInt16(count))
        bytes += little(UInt32(length)) + little(isZip64 ? UInt32.max : UInt32(start)) + little(UInt16(0))
        return bytes
    }

    private func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }
}

/// CRC-32 of ZIP and PNG (ISO 3309).
enum CRC32 {
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { crc, _ in crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }

    static func of(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
    }
}

/// Deflate streams (RFC 1951) made by hand.
enum Deflated {
    /// One stored block: any bytes up to 65,535.
    static func stored(_ bytes: [UInt8]) -> [UInt8] {
        let count = UInt16(bytes.count)
        let length = [UInt8(count & 0xFF), UInt8(count >> 8)]
        return [1] + length + length.map { ~$0 } + bytes
    }

    /// 1 + 258 × `runs` zeros in 13 bits a run: a bomb.
    static func zeros(runs: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var pending: UInt64 = 0
        var count: UInt64 = 0
        func put(_ bits: UInt64, _ length: UInt64) {
            pending |= bits << count
            count += length
            while count >= 8 {
                bytes.append(UInt8(pending & 0xFF))
                pending >>= 8
                count -= 8
            }
        }
        put(0b011, 3)  // Last block, fixed codes.
        put(0b0000_1100, 8)  // Literal 0: code 00110000, first bit first.
        for _ in 0..<runs {
            put(0b1010_0011, 8)  // Length 258: code 11000101, first bit first.
            put(0, 5)  // Distance 1.
        }
        put(0, 7)  // End of block.
        put(0, 7)  // Fills the last byte.
        return bytes
    }
}
