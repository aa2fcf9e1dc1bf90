/// Takes apart bytes from the other side of the wire; every call gives nil once they run short.
struct WireReader {
    private var remaining: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        remaining = bytes[...]
    }

    mutating func number<Number: FixedWidthInteger & UnsignedInteger>(_: Number.Type) -> Number? {
        take(Number.bitWidth / 8)?.reduce(0) { $0 << 8 | Number($1) }
    }

    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard remaining.count >= count else { return nil }
        defer { remaining = remaining.dropFirst(count) }
        return remaining.prefix(count)
    }

    /// Everything that is left.
    func rest() -> [UInt8] { Array(remaining) }
}
