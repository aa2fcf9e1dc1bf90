import Domain
import Foundation

/// `titian.yaml` of a data folder.
struct Settings {
    /// The organisation's name, such as `Kota Contoh`.
    var name: String
    /// IANA name of the zone in which the organisation lives.
    var timeZone: TimeZone
    /// Folder of the keys; absolute.
    var keys: String
    /// The log's name in checkpoints.
    var origin: String
    /// What `titian serve` needs beyond that.
    var service: ServiceSettings

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
        let yaml = try YAMLSection(text: text, file: file)
        name = try yaml.text("name") ?? "Titian"
        let zone = try yaml.text("timezone") ?? "Asia/Jakarta"
        guard let timeZone = TimeZone(identifier: zone) else { throw yaml.bad("timezone", zone) }
        self.timeZone = timeZone
        origin = try yaml.required("origin")
        let written = try yaml.text("keys")
        service = try ServiceSettings(yaml, folder: folder)
        try yaml.finish()
        // What is typed is meant from where one stands, what is written from where the file stands.
        if let typed = override ?? ProcessInfo.processInfo.environment["TITIAN_KEYS"] {
            keys = URL(fileURLWithPath: typed).standardizedFileURL.path
        } else if let written {
            keys = folder.resolve(written)
        } else {
            keys = folder.defaultKeys
        }
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
