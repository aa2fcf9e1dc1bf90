extension LinearModel {
    /// The rows: feature (three bytes, big-endian), then a signed byte per lane; in base64.
    package func packed(lanes: Int) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count * (3 + lanes))
        for feature in features {
            bytes += [UInt8(feature >> 16), UInt8(feature >> 8 & 255), UInt8(feature & 255)]
            let row = self[feature]
            for lane in 0..<lanes { bytes.append(UInt8(truncatingIfNeeded: row[lane])) }
        }
        return PackedBytes.text(of: bytes)
    }

    /// Reads what `packed` wrote; white space is passed over.
    package init(packed: String, lanes: Int) {
        precondition(lanes <= Self.width, "a row has no room for so many lanes")
        self.init()
        guard let bytes = PackedBytes.bytes(of: packed) else { return }
        for start in stride(from: 0, to: bytes.count - lanes - 2, by: lanes + 3) {
            let feature =
                UInt32(bytes[start]) << 16 | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2])
            var row = SIMD16<Int8>()
            for lane in 0..<lanes { row[lane] = Int8(bitPattern: bytes[start + 3 + lane]) }
            set(feature, row)
        }
    }
}
