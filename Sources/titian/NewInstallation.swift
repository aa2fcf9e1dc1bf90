import Domain
import Foundation
import Journal

/// What it takes to begin: a folder, a key, entry 0.
struct NewInstallation {
    let data: String
    let name: String
    let timezone: String
    /// Nil for a folder beside the data.
    let keys: String?
    let origin: String

    /// Makes the folder; leaves everything as it was where it cannot.
    func create(clock: @escaping @Sendable () -> Int64) throws -> Installation {
        guard TimeZone(identifier: timezone) != nil else {
            throw UsageError(
                id:
                    "--timezone \(timezone) tidak dikenal. Contoh: Asia/Jakarta, Asia/Makassar, Asia/Jayapura.",
                en: "--timezone \(timezone) is unknown. Examples: Asia/Jakarta, Asia/Makassar, Asia/Jayapura."
            )
        }
        guard VerifierKey.isName(origin) else {
            throw UsageError(
                id: "--origin tidak boleh kosong, berspasi, atau memuat +.",
                en: "--origin must not be empty or hold spaces or +."
            )
        }
        let folder = DataFolder(data)
        let keyPath = keys.map { URL(fileURLWithPath: $0).standardizedFileURL.path } ?? folder.defaultKeys
        guard keyPath != folder.path, !keyPath.hasPrefix(folder.path + "/") else {
            throw UsageError(
                id: "--keys harus di luar folder data, agar tidak ikut tercadang.",
                en: "--keys must lie outside the data folder, so that no backup takes it along."
            )
        }
        try makeFolder(folder.path)
        let keyFolder = KeyFolder(path: keyPath)
        try Appender.create(
            path: folder.journal,
            keys: keyFolder,
            origin: origin,
            birth: birth(),
            clock: clock
        )
        let text = Settings.file(name: name, timeZone: timezone, keys: keyPath, origin: origin)
        try DurableFile.write(Array(text.utf8), to: folder.settings, permissions: 0o600)
        let installation = Installation(folder: folder, settings: try Settings(of: folder))
        let appender = try installation.appender(clock: clock)
        try appender.checkpoint()
        appender.close()
        return installation
    }

    private func makeFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw JournalFault.commitFailed(path: path, detail: error.localizedDescription)
        }
    }

    /// Entry 0: what this log is.
    private func birth() -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.key("name")
        json.string(name)
        json.key("origin")
        json.string(origin)
        json.key("timezone")
        json.string(timezone)
        json.key("software")
        json.string("titian \(VersionCommand.version)")
        json.endObject()
        return json.bytes
    }
}
