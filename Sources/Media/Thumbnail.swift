import Domain

/// A small upright JPEG without metadata, and what the picture told about itself.
package struct Thumbnail: Hashable, Sendable {
    package var jpeg: [UInt8]
    /// Size of the thumbnail in pixels.
    package var width: Int
    package var height: Int
    /// Size of the whole picture in pixels, upright.
    package var fullWidth: Int
    package var fullHeight: Int
    package var exif: ExifFacts

    package init(
        jpeg: [UInt8],
        width: Int,
        height: Int,
        fullWidth: Int,
        fullHeight: Int,
        exif: ExifFacts
    ) {
        self.jpeg = jpeg
        self.width = width
        self.height = height
        self.fullWidth = fullWidth
        self.fullHeight = fullHeight
        self.exif = exif
    }
}
