import Domain

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
        var text: [UInt8] = []
        bytes.withUnsafeBytes { Base64.append($0, to: &text) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads what `packed` wrote; white space is passed over.
    init(packed: String) {
        self.init()
        let text = packed.utf8.filter { $0 > 0x20 }
        let lanes = MatterClues.Lane.allCases.count
        guard let bytes = text.withUnsafeBytes({ Base64.decode($0) }), bytes.count == 2 * lanes * rows.count
        else { return }
        for place in 0..<(lanes * rows.count) {
            let weight = UInt16(bytes[2 * place]) << 8 | UInt16(bytes[2 * place + 1])
            rows[place / lanes][place % lanes] = Float(Int16(bitPattern: weight)) / Self.scale
        }
    }
}
