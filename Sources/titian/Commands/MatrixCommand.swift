import ArgumentParser
import Domain
import Foundation
import Journal
import Matrix

/// `titian matrix`: what a Matrix homeserver needs from us.
struct MatrixCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "matrix",
        abstract: Speech.say(
            id: "Menyambungkan relai dengan homeserver Matrix.",
            en: "Connect the relay to a Matrix homeserver."
        ),
        subcommands: [MatrixRegistrationCommand.self]
    )
}

/// `titian matrix registration`: the file that makes the relay an application service of a homeserver.
struct MatrixRegistrationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "registration",
        abstract: Speech.say(
            id: "Menulis berkas registrasi application service, dengan token baru.",
            en: "Write the application service's registration file, with new tokens."
        ),
        discussion: Speech.say(
            id: "Homeserver dan titian serve membaca berkas yang sama. Berkas yang sudah ada tidak ditimpa.",
            en: "The homeserver and titian serve read the same file. A file that is there is not overwritten."
        )
    )

    @OptionGroup var options: DataOptions

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Alamat titian serve, dilihat dari homeserver.",
                en: "The address of titian serve, as the homeserver sees it."
            ),
            valueName: "URL"
        )
    )
    var url: String

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Nama pengguna relai: titian untuk @titian:server.",
                en: "The relay's user: titian for @titian:server."
            ),
            valueName: "NAME"
        )
    )
    var localpart = "titian"

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Berkas hasil; bawaan: DIR/registration.yaml.",
                en: "The file to write; default: DIR/registration.yaml."
            ),
            valueName: "FILE"
        ),
        completion: .file()
    )
    var output: String?

    func run() throws {
        let folder = try options.installation().folder
        let path =
            output.map { URL(fileURLWithPath: $0).standardizedFileURL.path }
            ?? folder.resolve("registration.yaml")
        let registration = try registration()
        guard !FileManager.default.fileExists(atPath: path) else {
            throw RegistrationFault.exists(path: path)
        }
        try DurableFile.write(Array(registration.yaml.utf8), to: path, permissions: 0o600)
        Console.line(Self.nextSteps(path, registration))
    }

    private func registration() throws -> MatrixRegistration {
        guard let address = URL(string: url), ["http", "https"].contains(address.scheme), address.host != nil,
            address.query == nil, address.fragment == nil
        else {
            throw UsageError(
                id: "--url \(url): tulis seperti http://127.0.0.1:8080.",
                en: "--url \(url): write it like http://127.0.0.1:8080."
            )
        }
        let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789._-".utf8)
        guard (1...64).contains(localpart.utf8.count), localpart.utf8.allSatisfy(allowed.contains) else {
            throw UsageError(
                id:
                    "--localpart \(localpart): hanya huruf kecil, angka, titik, garis bawah, dan tanda hubung.",
                en:
                    "--localpart \(localpart): only small letters, digits, full stops, underscores and hyphens."
            )
        }
        var generator = SystemRandomNumberGenerator()
        return MatrixRegistration(
            id: localpart,
            url: url.hasSuffix("/") ? String(url.dropLast()) : url,
            asToken: MatrixRegistration.freshToken(using: &generator),
            hsToken: MatrixRegistration.freshToken(using: &generator),
            senderLocalpart: localpart
        )
    }

    private static func nextSteps(_ path: String, _ registration: MatrixRegistration) -> String {
        Speech.say(
            id: """
                Tertulis: \(path) (berisi token; hanya dapat dibaca pemiliknya)
                Berikutnya:
                1. Buat homeserver dapat membacanya, tambahkan di homeserver.yaml, lalu mulai ulang:
                     app_service_config_files: ["\(path)"]
                2. Di titian.yaml:
                     networks:
                       matrix:
                         homeserver: http://127.0.0.1:8008
                         registration: "\(path)"
                3. Jalankan `titian serve`, lalu `titian doctor`.
                4. Undang @\(registration.senderLocalpart):SERVER ke setiap ruang forum; ruang terenkripsi tidak terbaca.
                """,
            en: """
                Written: \(path) (it holds tokens; only its owner can read it)
                Next:
                1. Let the homeserver read it, add it to homeserver.yaml, and restart:
                     app_service_config_files: ["\(path)"]
                2. In titian.yaml:
                     networks:
                       matrix:
                         homeserver: http://127.0.0.1:8008
                         registration: "\(path)"
                3. Run `titian serve`, then `titian doctor`.
                4. Invite @\(registration.senderLocalpart):SERVER into every forum's room; encrypted rooms cannot be read.
                """
        )
    }
}
