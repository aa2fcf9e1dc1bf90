import Archives
import Networks

extension ExportArchive {
    /// The whole chat text.
    func wholeText() throws -> String {
        var bytes: [UInt8] = []
        try text.read { bytes.append(contentsOf: $0) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Every media file by name.
    func wholeMedia() throws -> [String: [UInt8]] {
        var all: [String: [UInt8]] = [:]
        try forEachMedia { media in
            var bytes: [UInt8] = []
            try media.read { bytes.append(contentsOf: $0) }
            all[media.name] = bytes
        }
        return all
    }

    /// How often each warning was given.
    var warningCounts: [String: Int] {
        Dictionary(warnings.map { ($0.code, $0.count) }, uniquingKeysWith: +)
    }
}
