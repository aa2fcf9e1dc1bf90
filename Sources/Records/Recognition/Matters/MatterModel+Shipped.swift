extension MatterModel {
    /// The model of this version.
    package static let shipped = MatterModel(packed: shippedRows)

    private static let scale: Float = 100

    /// The weights in hundredths, without the unused lanes.
    var packed: [[Int16]] {
        rows.map { row in MatterClues.Lane.allCases.map { Int16((row[$0.rawValue] * Self.scale).rounded()) } }
    }

    /// Reads what `packed` wrote.
    init(packed: [[Int16]]) {
        self.init()
        for (place, row) in packed.prefix(rows.count).enumerated() {
            for (lane, weight) in row.enumerated() { rows[place][lane] = Float(weight) / Self.scale }
        }
    }
}
