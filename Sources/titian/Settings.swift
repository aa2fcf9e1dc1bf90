import Domain
import Foundation
import Yams

/// `titian.yaml` of a data folder.
struct Settings {
    /// The keys that the file may hold; all but `origin` have a default.
    static let knownKeys = ["name", "timezone", "keys", "origin"]

    /// The organisation's name, such as `Kota Contoh`.
    var name: String
    /// IANA name of the zone in which the organisation lives.
    var timeZone: TimeZone
    /// Folder of the keys; absolute.
    var keys: String
    /// The log's name in checkpoints.
    var origin: String

    /// Reads and checks the file; `TITIAN_KEYS` overrides the folder of the keys.
    init(of folder: DataFolder, keys override: String? = nil) throws {
        let file = folder.settings
        guard FileManager.default.fileExists(atPath: file) else { throw SettingsFault.missing(path: file) }
        let text: String
        do {
            text = try String(contentsOfFile: file, encoding: .utf8)
        } catch {
            throw SettingsFault.unreadable(path: file)
        }
        let members = try Self.members(of: text, path: file)
        name = members["name"] ?? "Titian"
        let zone = members["timezone"] ?? "Asia/Jakarta"
        guard let timeZone = TimeZone(identifier: zone) else {
            throw SettingsFault.badValue(path: file, key: "timezone", value: zone)
        }
        self.timeZone = timeZone
        guard let origin = members["origin"] else {
            throw SettingsFault.missingKey(path: file, key: "origin")
        }
        self.origin = origin
        // What is typed is meant from where one stands, what is written from where the file stands.
        if let typed = override ?? ProcessInfo.processInfo.environment["TITIAN_KEYS"] {
            keys = URL(fileURLWithPath: typed).standardizedFileURL.path
        } else if let written = members["keys"] {
            let base = URL(fileURLWithPath: folder.path, isDirectory: true)
            keys = URL(fileURLWithPath: written, relativeTo: base).standardizedFileURL.path
        } else {
            keys = folder.defaultKeys
        }
    }

    private static func members(of text: String, path: String) throws -> [String: String] {
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw SettingsFault.malformed(path: path, detail: error.description)
        }
        guard let node else { return [:] }
        guard let mapping = node.mapping else {
            throw SettingsFault.malformed(path: path, detail: "key: value")
        }
        var members: [String: String] = [:]
        for (key, value) in mapping {
            let line = key.mark?.line ?? 0
            guard let name = key.string, knownKeys.contains(name) else {
                let name = key.string ?? "?"
                throw SettingsFault.unknownKey(
                    path: path,
                    line: line,
                    key: name,
                    nearest: nearest(to: name)
                )
            }
            guard let text = value.scalar?.string else {
                throw SettingsFault.badValue(path: path, key: name, value: "…")
            }
            members[name] = text
        }
        return members
    }

    /// The known key with the fewest edits between.
    private static func nearest(to name: String) -> String {
        knownKeys.min { EditDistance.between(name, $0) < EditDistance.between(name, $1) } ?? ""
    }

    /// The file that `titian init` writes.
    static func file(name: String, timeZone: String, keys: String, origin: String) -> String {
        """
        # Titian: \(name)
        name: \(quoted(name))
        timezone: \(quoted(timeZone))
        # Folder of the signing key; never part of a backup of the data.
        keys: \(quoted(keys))
        # The log's name in every checkpoint; it can never change.
        origin: \(quoted(origin))

        """
    }

    private static func quoted(_ text: String) -> String {
        var json = JSONWriter()
        json.string(text)
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
