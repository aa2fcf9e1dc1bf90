import Foundation

/// The repository that the tests belong to, read as text.
package struct Repository {
    package let root: URL

    /// Found from this file upwards: the folder that holds Package.swift.
    package init(file: String = #filePath) {
        var folder = URL(fileURLWithPath: file).deletingLastPathComponent()
        while !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path),
            folder.path != "/"
        {
            folder.deleteLastPathComponent()
        }
        root = folder
    }

    package func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// Names of the folders directly in `path`.
    package func folders(in path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(path).path)
            .filter { name in
                var isFolder: ObjCBool = false
                let full = root.appendingPathComponent("\(path)/\(name)").path
                return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
                    && isFolder.boolValue
            }
            .sorted()
    }

    /// Paths of the Swift files below `path`.
    package func swiftFiles(in path: String) throws -> [String] {
        files(in: path).filter { $0.hasSuffix(".swift") }
    }

    /// Paths of everything below `path`, folders too.
    package func files(in path: String) -> [String] {
        let below = FileManager.default.enumerator(atPath: root.appendingPathComponent(path).path)
        return (below?.allObjects ?? []).compactMap { $0 as? String }.map { "\(path)/\($0)" }.sorted()
    }

    /// Module names that a file imports.
    package func imports(of file: String) throws -> Set<String> {
        var modules = Set<String>()
        for line in try text(file).split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard let place = words.firstIndex(of: "import"), words.count > place + 1,
                words[..<place].allSatisfy({
                    $0.hasPrefix("@") || ["public", "package", "internal"].contains($0)
                })
            else { continue }
            let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "var", "typealias"]
            let name =
                kinds.contains(words[place + 1]) ? words[min(place + 2, words.count - 1)] : words[place + 1]
            modules.insert(String(name.split(separator: ".")[0]))
        }
        return modules
    }
}
