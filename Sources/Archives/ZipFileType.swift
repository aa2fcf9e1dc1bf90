/// The file types of archive_entry(3), whose macros Swift cannot import.
enum ZipFileType {
    /// AE_IFREG.
    static let regular: UInt32 = 0o100000
    /// AE_IFDIR.
    static let folder: UInt32 = 0o040000
}
