import Glibc

/// What an operator named on the command line: by content, not by extension.
enum InputShape: Equatable {
    case folder
    case zip
    case text

    init(path: String) throws {
        var facts = stat()
        guard stat(path, &facts) == 0 else { throw ArchiveFault.cannotRead(path: path, code: errno) }
        switch facts.st_mode & S_IFMT {
        case S_IFDIR: self = .folder
        case S_IFREG: self = try InputShape.isZip(path) ? .zip : .text
        default: throw ArchiveFault.notAFile(path: path)
        }
    }

    /// By the signature of a local header or of an empty archive's end; a file that is merely called
    /// `.zip` goes the same way, to fail there.
    private static func isZip(_ path: String) throws -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ArchiveFault.cannotRead(path: path, code: errno) }
        defer { close(descriptor) }
        var head = [UInt8](repeating: 0, count: 4)
        let count = read(descriptor, &head, 4)
        let isSigned = count == 4 && (head == [0x50, 0x4B, 3, 4] || head == [0x50, 0x4B, 5, 6])
        return isSigned || path.lowercased().hasSuffix(".zip")
    }
}
