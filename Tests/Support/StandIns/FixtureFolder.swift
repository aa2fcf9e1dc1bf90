import Foundation
import Networks

/// The captured deliveries of one network in `fixtures`, each beside what it must decode to:
/// `<event>__<case>.json` and `<event>__<case>.expected.json`.
package struct FixtureFolder: Sendable {
    private let folder: URL

    /// `network` is the folder's name in `fixtures`; the repository is found from `file` upwards.
    package init(_ network: String, file: String = #filePath) {
        var root = URL(fileURLWithPath: file).deletingLastPathComponent()
        while !FileManager.default.fileExists(atPath: root.appendingPathComponent("fixtures").path),
            root.path != "/"
        {
            root.deleteLastPathComponent()
        }
        folder = root.appendingPathComponent("fixtures").appendingPathComponent(network)
    }

    /// Names of the deliveries without their ending, sorted.
    package var names: [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".json") && !$0.hasSuffix(".expected.json") }
            .map { String($0.dropLast(5)) }.sorted()
    }

    /// A delivery, byte for byte.
    package func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appendingPathComponent(name + ".json")))
    }

    /// The first line in which `events` differ from the golden of that name; nil where they agree.
    ///
    /// Under `UPDATE_GOLDENS=1` the golden is written anew instead.
    package func difference(of events: [LiveEvent], from name: String) throws -> String? {
        let file = folder.appendingPathComponent(name + ".expected.json")
        let text = LiveEvent.json(events)
        if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
            try Data(text.utf8).write(to: file)
            return nil
        }
        let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let goldenLines = golden.split(separator: "\n", omittingEmptySubsequences: false)
        for (line, expected) in zip(lines, goldenLines) where Array(line.utf8) != Array(expected.utf8) {
            return "\(name): \(line)\nexpected: \(expected)"
        }
        return lines.count == goldenLines.count ? nil : "\(name): \(events.count) events"
    }
}
