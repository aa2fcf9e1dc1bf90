/// What the parent sends before a picture's bytes: their length (four bytes, big-endian), the longest
/// side of the thumbnail and the longest side and pixels of the picture that are allowed.
struct ThumbnailRequest: Hashable {
    var byteCount: Int
    var edge: Int
    var side: Int
    var pixels: Int

    /// Bytes on the wire.
    static let length = 16

    var encoded: [UInt8] {
        [byteCount, edge, side, pixels].flatMap { WireNumber.bytes(UInt32(clamping: $0)) }
    }

    init(byteCount: Int, edge: Int, limits: ThumbnailLimits) {
        self.byteCount = byteCount
        self.edge = edge
        side = limits.side
        pixels = limits.pixels
    }

    /// Reads what `encoded` wrote; nil where it is short.
    init?(decoding bytes: [UInt8]) {
        var wire = WireReader(bytes)
        guard let byteCount = wire.number(UInt32.self), let edge = wire.number(UInt32.self),
            let side = wire.number(UInt32.self), let pixels = wire.number(UInt32.self)
        else { return nil }
        self.byteCount = Int(byteCount)
        self.edge = Int(edge)
        self.side = Int(side)
        self.pixels = Int(pixels)
    }
}
