import Domain

extension LinearModel {
    /// The rows: feature (three bytes, big-endian), then a signed byte per lane; in base64.
    package func packed(lanes: Int) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count * (3 + lanes))
        for feature in features.dropFirst() {
            bytes += [UInt8(feature >> 16), UInt8(feature >> 8 & 255), UInt8(feature & 255)]
            let row = self[feature]
            for lane in 0..<lanes { bytes.append(UInt8(truncatingIfNeeded: row[lane])) }
        }
        var text: [UInt8] = []
        bytes.withUnsafeBytes { Base64.append($0, to: &text) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads what `packed` wrote; white space is passed over.
    package init(packed: String, lanes: Int) {
        self.init()
        let text = packed.utf8.filter { $0 > 0x20 }
        guard let bytes = text.withUnsafeBytes({ Base64.decode($0) }) else { return }
        for start in stride(from: 0, to: bytes.count - lanes - 2, by: lanes + 3) {
            let feature =
                UInt32(bytes[start]) << 16 | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2])
            var row = SIMD16<Int16>()
            for lane in 0..<lanes { row[lane] = Int16(Int8(bitPattern: bytes[start + 3 + lane])) }
            set(feature, row)
        }
    }
}
