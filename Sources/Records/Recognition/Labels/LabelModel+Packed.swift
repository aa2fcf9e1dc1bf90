import Domain

extension LabelModel {
    /// The model of this version.
    package static let shipped = LabelModel(packed: shippedRows)

    private static let rowBytes = 3 + LabelScores.count

    /// The rows: feature (three bytes, big-endian), then a signed byte per label; in base64.
    package var packed: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count * Self.rowBytes)
        for feature in features.dropFirst() {
            bytes += [UInt8(feature >> 16), UInt8(feature >> 8 & 255), UInt8(feature & 255)]
            let row = self[feature]
            for label in 0..<LabelScores.count { bytes.append(UInt8(truncatingIfNeeded: row[label])) }
        }
        var text: [UInt8] = []
        bytes.withUnsafeBytes { Base64.append($0, to: &text) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads what `packed` wrote; white space is passed over.
    package init(packed: String) {
        self.init()
        let text = packed.utf8.filter { $0 > 0x20 }
        guard let bytes = text.withUnsafeBytes({ Base64.decode($0) }) else { return }
        for start in stride(from: 0, to: bytes.count - Self.rowBytes + 1, by: Self.rowBytes) {
            let feature =
                UInt32(bytes[start]) << 16 | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2])
            var row = SIMD16<Int16>()
            for label in 0..<LabelScores.count {
                row[label] = Int16(Int8(bitPattern: bytes[start + 3 + label]))
            }
            set(feature, row)
        }
    }
}
