/// Big-endian numbers between the worker and its parent.
enum WireNumber {
    /// The number's bytes, highest first.
    static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        withUnsafeBytes(of: number.bigEndian) { Array($0) }
    }
}
