import Domain
import Glibc

/// Making and listing the store's own folders.
enum Folder {
    /// Makes a folder for owner and group; no error where it is already there.
    static func make(_ path: String) throws {
        guard mkdir(path, 0o750) == 0 || errno == EEXIST else {
            let doing = Wording(id: "Membuat folder", en: "Making a folder")
            throw StoreFault.system(doing: doing, path: path, code: errno)
        }
    }

    /// The names in a folder in no order, without `.` and `..`; none where there is no such folder.
    static func names(in path: String) throws -> [String] {
        guard let stream = opendir(path) else {
            if errno == ENOENT { return [] }
            let doing = Wording(id: "Membaca folder", en: "Reading a folder")
            throw StoreFault.system(doing: doing, path: path, code: errno)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names
    }
}
