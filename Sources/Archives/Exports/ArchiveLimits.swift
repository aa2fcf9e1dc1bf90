/// How much an export may unpack to before it is taken for a bomb.
///
/// WhatsApp exports at most 10,000 messages with media, and a single file there is at most 2 GB; the
/// defaults leave room above that. What counts are the bytes that come out, not what headers claim.
package struct ArchiveLimits: Hashable, Sendable {
    /// Entries of any kind, folders included.
    package var entries = 100_000
    /// Bytes of the chat text: 4 GiB.
    package var textBytes: Int64 = 4 << 30
    /// Bytes of one media file: 4 GiB.
    package var entryBytes: Int64 = 4 << 30
    /// Bytes of everything together: 64 GiB.
    package var totalBytes: Int64 = 64 << 30
    /// How many times larger than the archive file everything together may become.
    ///
    /// Deflate packs a chat text 4 to 20 times and cannot pack anything more than 1,032 times.
    package var ratio: Int64 = 200
    /// Up to this many bytes together, the ratio is not looked at: 64 MiB.
    package var ratioGrace: Int64 = 64 << 20
    /// Components of an entry's path, or levels below a folder.
    package var depth = 8

    /// The values that the product runs with.
    package init() {}
}
