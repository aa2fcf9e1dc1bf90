import Domain

extension LabelModel {
    /// The model of this version.
    package static let shipped = LabelModel(packed: shippedRows)

    /// Weights are kept to a sixteenth.
    private static let scale: Float = 16

    /// Rows whose weights do not all round to nothing: place (two bytes, big-endian), then a signed byte per label.
    package var packed: String {
        var bytes: [UInt8] = []
        let count = LabelScores.count
        for row in 0..<Self.rows {
            let values = (0..<count).map { Int8(clamping: Int((weights[row][$0] * Self.scale).rounded())) }
            guard values.contains(where: { $0 != 0 }) else { continue }
            bytes.append(UInt8(row >> 8))
            bytes.append(UInt8(row & 255))
            bytes += values.map { UInt8(bitPattern: $0) }
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
        let count = LabelScores.count
        for start in stride(from: 0, to: bytes.count - count - 1, by: count + 2) {
            let row = Int(bytes[start]) << 8 | Int(bytes[start + 1])
            guard row < Self.rows else { continue }
            for label in 0..<count {
                weights[row][label] = Float(Int8(bitPattern: bytes[start + 2 + label])) / Self.scale
            }
        }
    }
}
