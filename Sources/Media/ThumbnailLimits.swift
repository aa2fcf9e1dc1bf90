/// What the decoding of one untrusted picture may cost.
package struct ThumbnailLimits: Hashable, Sendable {
    /// Largest file that is looked at, in bytes.
    package var fileBytes = 50 << 20
    /// Largest picture, in pixels, by its header: 100 megapixels.
    package var pixels = 100_000_000
    /// Longest side, in pixels, by its header.
    package var side = 20_000
    /// How long one picture may take before its worker is killed.
    package var time = Duration.seconds(10)

    /// The values that the product runs with.
    package init() {}

    /// Address space of the worker, in bytes: enough for 100 megapixels of a progressive JPEG.
    static let addressSpace: UInt = 1 << 30
    /// Processor seconds for one picture, in case the parent is not there to watch the clock.
    static let processorSeconds: UInt = 20
    /// Largest answer that is believed, in bytes.
    static let answerBytes = 4 << 20
    /// Largest thumbnail that may be asked for, in pixels a side.
    static let edge = 2048
    /// JPEG quality of a thumbnail.
    static let quality = 75
}
