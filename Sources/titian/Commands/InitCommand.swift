import ArgumentParser
import Domain
import Foundation
import Journal

/// `titian init`: a new data folder, a key, and entry 0.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: Speech.say(
            id: "Menyiapkan folder data, kunci, dan entri 0.",
            en: "Set up a data folder, a key, and entry 0."
        )
    )

    @Option(
        name: .customLong("data"),
        help: ArgumentHelp(
            Speech.say(id: "Folder data yang akan dibuat.", en: "The data folder to create."),
            valueName: "DIR"
        ),
        completion: .directory
    )
    var data: String

    @Option(
        help: ArgumentHelp(
            Speech.say(id: "Nama instansi.", en: "Name of the organisation."),
            valueName: "NAME"
        )
    )
    var name = "Kota Contoh"

    @Option(
        help: ArgumentHelp(
            Speech.say(id: "Zona waktu instansi.", en: "The organisation's time zone."),
            valueName: "ZONE"
        )
    )
    var timezone = "Asia/Jakarta"

    @Option(
        help: ArgumentHelp(
            Speech.say(id: "Folder kunci; bawaan: DIR-keys.", en: "Folder of the keys; default: DIR-keys."),
            valueName: "DIR"
        ),
        completion: .directory
    )
    var keys: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Nama log di setiap checkpoint; tidak dapat diubah lagi.",
                en: "The log's name in every checkpoint; it can never change."
            ),
            valueName: "HOST/log"
        )
    )
    var origin = Self.exampleOrigin

    /// What `--origin` is where it is not given: fit for a trial, and for no city.
    private static let exampleOrigin = "relay.kotacontoh.go.id/log"

    @OptionGroup var common: CommonOptions

    func run() throws {
        let start = NewInstallation(data: data, name: name, timezone: timezone, keys: keys, origin: origin)
        let installation = try start.create(clock: SystemClock.now)
        let vkey = try installation.keyFolder.verifierKey()
        if origin == Self.exampleOrigin {
            Console.error(
                Speech.say(
                    id:
                        "Perhatian: nama log \(origin) hanya contoh dan tidak dapat diubah lagi. Untuk kota sungguhan, hapus kedua "
                        + "folder ini sekarang dan ulangi dengan --origin relay.KOTA.go.id/log.",
                    en:
                        "Warning: the log's name \(origin) is an example and can never change. For a real city, delete both folders "
                        + "now and begin again with --origin relay.CITY.go.id/log."
                )
            )
        }
        Console.line(
            Speech.say(
                id: """
                    Siap: \(installation.folder.path)
                    Kunci: \(installation.settings.keys) (jangan dicadangkan bersama data)
                    Kunci publik untuk auditor: \(vkey.encoded)
                    Sidik jari: \(vkey.fingerprint)
                    Berikutnya: titian roster import --data \(data) units.csv people.csv …, lalu titian import --data \(data) \
                    EKSPOR.zip
                    """,
                en: """
                    Ready: \(installation.folder.path)
                    Keys: \(installation.settings.keys) (never back them up with the data)
                    Public key for auditors: \(vkey.encoded)
                    Fingerprint: \(vkey.fingerprint)
                    Next: titian roster import --data \(data) units.csv people.csv …, then titian import --data \(data) \
                    EXPORT.zip
                    """
            )
        )
    }
}
