import CVips

/// The decoding itself, inside the worker: the only code that shows untrusted bytes to libvips.
enum PictureDecoder {
    /// Checks the header, then decodes.
    static func answer(to request: ThumbnailRequest, _ bytes: UnsafeRawBufferPointer) -> ThumbnailAnswer {
        let head = Array(bytes.prefix(MediaType.headLength))
        guard let format = formats[MediaType.of(head: head, name: nil)] else { return .unknownFormat }
        guard let picture = titian_picture_open(format, bytes.baseAddress, bytes.count) else {
            return .unreadable
        }
        defer { titian_picture_close(picture) }
        let width = Int(titian_picture_width(picture))
        let height = Int(titian_picture_height(picture))
        guard width <= request.side, height <= request.side, width * height <= request.pixels else {
            return .tooManyPixels(width: width, height: height)
        }
        let exif = ExifFacts(orientation: Int(titian_picture_orientation(picture))) { field in
            titian_picture_text(picture, field).map { String(cString: $0) }
        }
        return thumbnail(of: picture, edge: request.edge, width: width, height: height, exif: exif)
    }

    private static let formats = [
        "image/jpeg": TITIAN_JPEG, "image/png": TITIAN_PNG, "image/webp": TITIAN_WEBP,
        "image/heic": TITIAN_HEIF,
    ]

    private static func thumbnail(
        of picture: OpaquePointer,
        edge: Int,
        width: Int,
        height: Int,
        exif: ExifFacts
    ) -> ThumbnailAnswer {
        var made = titian_thumbnail()
        let quality = Int32(ThumbnailLimits.quality)
        let outcome = titian_thumbnail_make(picture, Int32(edge), quality, &made)
        defer { titian_thumbnail_release(&made) }
        guard outcome == 0, let jpeg = made.jpeg else { return .unreadable }
        let liesOnItsSide = exif.orientation >= 5
        return .made(
            Thumbnail(
                jpeg: Array(UnsafeRawBufferPointer(start: jpeg, count: made.length)),
                width: Int(made.width),
                height: Int(made.height),
                fullWidth: liesOnItsSide ? height : width,
                fullHeight: liesOnItsSide ? width : height,
                exif: exif
            )
        )
    }
}
