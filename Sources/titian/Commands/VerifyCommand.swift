import ArgumentParser
import Audit
import Domain
import Foundation
import Journal
import Media

/// `titian verify`: re-hashes a data folder or a bundle.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: Speech.say(
            id: "Memeriksa folder data atau bundel auditor sampai ke setiap bita.",
            en: "Check a data folder or an auditor's bundle down to every byte."
        )
    )

    @Argument(
        help: ArgumentHelp(
            Speech.say(
                id: "Folder data, bundel .zip, atau bundel yang sudah dibuka.",
                en: "A data folder, a bundle .zip, or an unpacked bundle."
            ),
            valueName: "DIR|FILE.zip"
        ),
        completion: .file()
    )
    var path: String

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id:
                    "Kunci publik log (baris vkey atau berkasnya); tanpa ini penanda tangan bundel tidak dipastikan.",
                en:
                    "The log's public key (a vkey line or its file); without it a bundle's signer is not confirmed."
            ),
            valueName: "VKEY"
        )
    )
    var key: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Folder kunci untuk folder data; bawaan: dari titian.yaml.",
                en: "Folder of the keys for a data folder; default: from titian.yaml."
            ),
            valueName: "DIR"
        ),
        completion: .directory
    )
    var keys: String?

    @Flag(help: ArgumentHelp(Speech.say(id: "Hasil sebagai JSON.", en: "The result as JSON.")))
    var json = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let pinned = try key.map(Self.verifierKey)
        let isDataFolder = [DataFolder(path).settings, DataFolder(path).journal]
            .contains { FileManager.default.fileExists(atPath: $0) }
        let isGood = isDataFolder ? try verifyData(pinned) : try verifyBundle(pinned)
        if !isGood { throw Launcher.FoundWrong() }
    }

    private func verifyData(_ pinned: VerifierKey?) throws -> Bool {
        let folder = DataFolder(path)
        let settings = try Settings(of: folder, keys: keys)
        let installation = Installation(folder: folder, settings: settings)
        let size = try installation.journalReader().size()
        let bar = ProgressBar(Speech.say(id: "Memeriksa", en: "Verifying"), total: size)
        let verifier = DataFolderVerifier(
            journal: folder.journal,
            photos: try PhotoStore(folder: folder.photos, access: .reading),
            key: try pinned ?? installation.keyFolder.verifierKey(),
            signed: try installation.keyFolder.lastSigned()
        )
        let report = try verifier.run { bar.advance(to: $0) }
        bar.finish()
        tell(report.json, report.lines)
        return report.isClean
    }

    private func verifyBundle(_ pinned: VerifierKey?) throws -> Bool {
        let bar = ProgressBar(Speech.say(id: "Memeriksa", en: "Verifying"), total: nil)
        let report = try BundleVerifier(path).verify(key: pinned) { bar.advance(to: $0) }
        bar.finish()
        tell(report.json, report.lines)
        return report.isConfirmed
    }

    private func tell(_ object: [UInt8], _ lines: [Wording]) {
        if json {
            Console.bytes(object + [0x0A])
        } else {
            lines.forEach { Console.line($0.text(in: Speech.language)) }
        }
    }

    /// A vkey line, or the file that holds one.
    private static func verifierKey(_ text: String) throws -> VerifierKey {
        let line = (try? String(contentsOfFile: text, encoding: .utf8)) ?? text
        guard let key = VerifierKey(parsing: line.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw UsageError(
                id: "--key bukan vkey (nama+sidik+kunci) dan bukan berkas yang memuatnya.",
                en: "--key is neither a vkey (name+id+key) nor a file that holds one."
            )
        }
        return key
    }
}
