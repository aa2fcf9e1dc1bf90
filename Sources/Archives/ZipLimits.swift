/// What an archive from elsewhere may cost whoever reads it.
package struct ZipLimits: Hashable, Sendable {
    /// Most entries.
    package var entries = 1_000_000
    /// Longest name in bytes.
    package var nameBytes = 255
    /// Most bytes that are unpacked from it in all.
    package var unpackedBytes: Int64 = 1 << 40

    /// The values that the product runs with.
    package init() {}
}
