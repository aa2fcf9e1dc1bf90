import Foundation
import Matrix

/// The application service's registration as a file: the same that the homeserver reads.
enum MatrixRegistrationFile {
    /// What the file at `path` says; throws ``RegistrationFault`` where it is not there, ``SettingsFault``
    /// where a token is missing.
    ///
    /// Keys that concern only the homeserver are passed over.
    static func read(_ path: String) throws -> MatrixRegistration {
        guard FileManager.default.fileExists(atPath: path) else {
            throw RegistrationFault.missing(path: path)
        }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw SettingsFault.unreadable(path: path)
        }
        let yaml = try YAMLSection(text: text, file: path)
        return MatrixRegistration(
            id: try yaml.required("id"),
            url: try yaml.required("url"),
            asToken: try yaml.required("as_token"),
            hsToken: try yaml.required("hs_token"),
            senderLocalpart: try yaml.required("sender_localpart")
        )
    }
}
