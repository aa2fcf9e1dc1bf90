import Foundation

/// Where a secret of `titian.yaml` is: in the environment or in a file, never in `titian.yaml` itself.
///
/// Read only by what needs it, so that `titian search` runs without the service's tokens.
struct Secret: Sendable {
    /// The settings file and the key in it, for messages.
    let settings: String
    let key: String
    let variable: String
    /// Takes precedence over the variable.
    let file: String?

    /// The place that `KEY_file` or `KEY_env` names, else the variable `standard`.
    ///
    /// A secret that was written into the settings is refused, and not repeated.
    init(_ key: String, standard: String, in yaml: YAMLSection, _ folder: DataFolder) throws {
        settings = yaml.file
        self.key = yaml.prefix + key
        guard try yaml.text(key) == nil else {
            throw SettingsFault.secretInFile(path: yaml.file, key: yaml.prefix + key, standard: standard)
        }
        variable = try yaml.text("\(key)_env") ?? standard
        file = try yaml.text("\(key)_file").map(folder.resolve)
    }

    /// What is there now; nil where nothing is.
    func value() throws -> String? {
        guard let file else {
            let value = ProcessInfo.processInfo.environment[variable] ?? ""
            return value.isEmpty ? nil : value
        }
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
            throw SettingsFault.unreadable(path: file)
        }
        let value = text.trimmingCharacters(in: .whitespacesAndNewlines)
        return value.isEmpty ? nil : value
    }

    /// The same where it must be there.
    func required() throws -> String {
        guard let value = try value() else {
            throw SettingsFault.missingSecret(path: settings, key: key, standard: variable)
        }
        return value
    }
}
