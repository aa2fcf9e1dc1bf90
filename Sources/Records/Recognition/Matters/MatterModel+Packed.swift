extension MatterModel {
    private static let scale: Float = 100

    /// The weights in hundredths, without the unused lanes: a signed 16-bit number each, big-endian, in base64.
    var packed: String {
        var bytes: [UInt8] = []
        for row in rows {
            for lane in MatterClues.Lane.allCases {
                let weight = UInt16(bitPattern: Int16((row[lane.rawValue] * Self.scale).rounded()))
                bytes += [UInt8(weight >> 8), UInt8(weight & 255)]
            }
        }
        return PackedBytes.text(of: bytes)
    }

    /// Reads what `packed` wrote; white space is passed over.
    init(packed: String) {
        self.init()
        let lanes = MatterClues.Lane.allCases.count
        guard let bytes = PackedBytes.bytes(of: packed), bytes.count == 2 * lanes * rows.count else { return }
        for place in 0..<(lanes * rows.count) {
            let weight = UInt16(bytes[2 * place]) << 8 | UInt16(bytes[2 * place + 1])
            rows[place / lanes][place % lanes] = Float(Int16(bitPattern: weight)) / Self.scale
        }
    }
}
