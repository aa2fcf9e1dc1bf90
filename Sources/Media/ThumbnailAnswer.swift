import Domain

/// What the worker answers to one picture, and its bytes on the wire.
///
/// On the wire: one byte of status, four of length (all numbers big-endian), then the body. The
/// parent believes nothing of it unchecked: a worker that a picture has taken over may say anything.
enum ThumbnailAnswer: Hashable {
    case made(Thumbnail)
    case unknownFormat
    case tooManyPixels(width: Int, height: Int)
    case unreadable

    /// Status and length.
    static let headerLength = 5

    /// Header and body.
    var encoded: [UInt8] {
        let body = self.body
        return [status] + WireNumber.bytes(UInt32(body.count)) + body
    }

    private var status: UInt8 {
        switch self {
        case .made: return 0
        case .unknownFormat: return 1
        case .tooManyPixels: return 2
        case .unreadable: return 3
        }
    }

    private var body: [UInt8] {
        switch self {
        case .made(let thumbnail): return Self.encode(thumbnail)
        case .tooManyPixels(let width, let height):
            return WireNumber.bytes(UInt32(clamping: width)) + WireNumber.bytes(UInt32(clamping: height))
        case .unknownFormat, .unreadable: return []
        }
    }

    private static func encode(_ thumbnail: Thumbnail) -> [UInt8] {
        var bytes: [UInt8] = []
        for number in [thumbnail.width, thumbnail.height, thumbnail.fullWidth, thumbnail.fullHeight] {
            bytes += WireNumber.bytes(UInt32(clamping: number))
        }
        bytes.append(UInt8(clamping: thumbnail.exif.orientation))
        for text in [thumbnail.exif.takenAt, thumbnail.exif.offset] {
            let letters = Array((text ?? "").utf8.prefix(255))
            bytes.append(UInt8(letters.count))
            bytes += letters
        }
        let position = thumbnail.exif.position
        bytes.append(position == nil ? 0 : 1)
        bytes += WireNumber.bytes((position?.latitude ?? 0).bitPattern)
        bytes += WireNumber.bytes((position?.longitude ?? 0).bitPattern)
        return bytes + thumbnail.jpeg
    }

    /// Reads an answer with the status and body of the wire; nil where it is not a sound answer to a
    /// request for at most `edge` pixels.
    static func decode(status: UInt8, body: [UInt8], edge: Int) -> ThumbnailAnswer? {
        var wire = WireReader(body)
        switch status {
        case 0: return wire.thumbnail(edge: edge).map(ThumbnailAnswer.made)
        case 1: return body.isEmpty ? .unknownFormat : nil
        case 2:
            guard let width = wire.number(UInt32.self), let height = wire.number(UInt32.self) else {
                return nil
            }
            return .tooManyPixels(width: Int(width), height: Int(height))
        case 3: return body.isEmpty ? .unreadable : nil
        default: return nil
        }
    }
}

extension WireReader {
    /// A thumbnail whose every field is within what an honest worker can say.
    fileprivate mutating func thumbnail(edge: Int) -> Thumbnail? {
        guard let width = number(UInt32.self), let height = number(UInt32.self),
            let fullWidth = number(UInt32.self), let fullHeight = number(UInt32.self),
            (1...UInt32(edge)).contains(width), (1...UInt32(edge)).contains(height),
            fullWidth >= width, fullHeight >= height, let exif = exifFacts()
        else { return nil }
        let jpeg = rest()
        guard jpeg.starts(with: [0xFF, 0xD8, 0xFF]), jpeg.suffix(2) == [0xFF, 0xD9] else { return nil }
        return Thumbnail(
            jpeg: jpeg,
            width: Int(width),
            height: Int(height),
            fullWidth: Int(fullWidth),
            fullHeight: Int(fullHeight),
            exif: exif
        )
    }

    private mutating func exifFacts() -> ExifFacts? {
        guard let orientation = number(UInt8.self), (1...8).contains(orientation),
            let takenAt = text(limit: 19), let offset = text(limit: 6), let hasPosition = number(UInt8.self),
            let latitude = number(UInt64.self), let longitude = number(UInt64.self)
        else { return nil }
        let point = GeoPoint(
            latitude: Double(bitPattern: latitude),
            longitude: Double(bitPattern: longitude)
        )
        // A NaN is within no range.
        guard abs(point.latitude) <= 90, abs(point.longitude) <= 180 else { return nil }
        return ExifFacts(
            takenAt: takenAt.isEmpty ? nil : takenAt,
            offset: offset.isEmpty ? nil : offset,
            orientation: Int(orientation),
            position: hasPosition == 1 ? point : nil
        )
    }

    /// Printable ASCII after a byte of length.
    private mutating func text(limit: Int) -> String? {
        guard let count = number(UInt8.self), count <= limit, let bytes = take(Int(count)),
            bytes.allSatisfy({ (0x20...0x7E).contains($0) })
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}
