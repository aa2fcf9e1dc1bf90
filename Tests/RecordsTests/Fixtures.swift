import Foundation
import Records

/// Files of `fixtures/recognition`.
enum Fixtures {
    static func messages(_ name: String) throws -> [LabelledMessage] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let data = try Data(contentsOf: root.appending(path: "fixtures/recognition/\(name)"))
        return try LabelledMessage.lines(Array(data))
    }
}
