import Foundation
import Testing

/// Files beside the tests that hold what a renderer must write; `UPDATE_GOLDENS=1` writes them anew.
enum Golden {
    /// Fails where `text` differs from the golden of that name, at the first differing line.
    static func expect(_ text: String, equals name: String) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Goldens").appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
            try Data(text.utf8).write(to: file)
            return
        }
        let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let goldenLines = golden.split(separator: "\n", omittingEmptySubsequences: false)
        for (number, pair) in zip(lines, goldenLines).enumerated() {
            try #require(pair.0 == pair.1, "\(name), line \(number + 1)")
        }
        #expect(lines.count == goldenLines.count)
    }
}
