import Foundation

/// `docs/kinds.md`, whose example is tested as it stands there.
enum KindPage {
    static func text() throws -> String {
        let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
        return try String(contentsOf: root.appending(path: "docs/kinds.md"), encoding: .utf8)
    }

    /// The YAML blocks, in order.
    static func examples() throws -> [String] {
        try text().components(separatedBy: "```yaml\n").dropFirst().map { part in
            part.components(separatedBy: "```")[0]
        }
    }
}
