import Foundation
import Records

/// Files of `fixtures`.
enum Fixtures {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "fixtures")

    static func messages(_ name: String) throws -> [LabelledMessage] {
        try LabelledMessage.lines(Array(Data(contentsOf: folder.appending(path: "recognition/\(name)"))))
    }

    /// The names of the conversations; empty where there is no such folder.
    static let conversations: [String] = {
        let path = folder.appending(path: "conversations").path()
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasSuffix(".json") }.sorted()
    }()

    static func conversation(_ name: String) throws -> ConversationCase {
        try ConversationCase(json: Array(Data(contentsOf: folder.appending(path: "conversations/\(name)"))))
    }
}
