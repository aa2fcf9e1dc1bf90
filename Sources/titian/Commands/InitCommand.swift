import ArgumentParser
import Domain
import Foundation
import Journal

/// `titian init`: a new data folder, a key, and entry 0.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: Speech.say(
            id: "Menyiapkan folder data, kunci, dan entri 0.", en: "Set up a data folder, a key, and entry 0."))

    @OptionGroup var options: NewDataOptions

    func run() throws {
        let installation = try options.create(clock: SystemClock.now)
        let vkey = try installation.keyFolder.verifierKey()
        Console.line(
            Speech.say(
                id: """
                    Siap: \(installation.folder.path)
                    Kunci: \(installation.settings.keys) (jangan dicadangkan bersama data)
                    Kunci publik untuk auditor: \(vkey.encoded)
                    Sidik jari: \(vkey.fingerprint)
                    Berikutnya: titian import --data \(options.data) EKSPOR.zip
                    """,
                en: """
                    Ready: \(installation.folder.path)
                    Keys: \(installation.settings.keys) (never back them up with the data)
                    Public key for auditors: \(vkey.encoded)
                    Fingerprint: \(vkey.fingerprint)
                    Next: titian import --data \(options.data) EXPORT.zip
                    """))
    }
}

/// What it takes to begin.
struct NewDataOptions: ParsableArguments {
    @Option(
        name: .customLong("data"),
        help: ArgumentHelp(
            Speech.say(id: "Folder data yang akan dibuat.", en: "The data folder to create."), valueName: "DIR"),
        completion: .directory)
    var data: String

    @Option(help: ArgumentHelp(Speech.say(id: "Nama instansi.", en: "Name of the organisation."), valueName: "NAME"))
    var name = "Kota Contoh"

    @Option(
        help: ArgumentHelp(
            Speech.say(id: "Zona waktu instansi.", en: "The organisation's time zone."), valueName: "ZONE"))
    var timezone = "Asia/Jakarta"

    @Option(
        help: ArgumentHelp(
            Speech.say(id: "Folder kunci; bawaan: DIR-keys.", en: "Folder of the keys; default: DIR-keys."),
            valueName: "DIR"),
        completion: .directory)
    var keys: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Nama log di setiap checkpoint; tidak dapat diubah lagi.",
                en: "The log's name in every checkpoint; it can never change."),
            valueName: "HOST/log"))
    var origin = "relay.kotacontoh.go.id/log"

    @OptionGroup var common: CommonOptions

    /// Makes the folder; leaves everything as it was where it cannot.
    func create(clock: @escaping @Sendable () -> Int64) throws -> Installation {
        guard TimeZone(identifier: timezone) != nil else {
            throw UsageError(
                id: "--timezone \(timezone) tidak dikenal. Contoh: Asia/Jakarta, Asia/Makassar, Asia/Jayapura.",
                en: "--timezone \(timezone) is unknown. Examples: Asia/Jakarta, Asia/Makassar, Asia/Jayapura.")
        }
        guard VerifierKey.isName(origin) else {
            throw UsageError(
                id: "--origin tidak boleh kosong, berspasi, atau memuat +.",
                en: "--origin must not be empty or hold spaces or +.")
        }
        let folder = DataFolder(data)
        let keyPath = keys.map { URL(fileURLWithPath: $0).standardizedFileURL.path } ?? folder.defaultKeys
        guard keyPath != folder.path, !keyPath.hasPrefix(folder.path + "/") else {
            throw UsageError(
                id: "--keys harus di luar folder data, agar tidak ikut tercadang.",
                en: "--keys must lie outside the data folder, so that no backup takes it along.")
        }
        try makeFolder(folder.path)
        let keyFolder = KeyFolder(path: keyPath)
        try Appender.create(
            path: folder.journal, keys: keyFolder, origin: origin, birth: birth(), clock: clock)
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
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
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
