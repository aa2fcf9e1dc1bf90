import ArgumentParser
import Domain
import Foundation
import Records

/// `titian kinds`: the kinds of record.
struct KindsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kinds",
        abstract: Speech.say(id: "Jenis-jenis catatan.", en: "The kinds of record."),
        subcommands: [KindsCheckCommand.self]
    )
}

/// `titian kinds check`: reads every kind, shipped and the city's own, and says what is wrong.
struct KindsCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Speech.say(
            id: "Memeriksa jenis-jenis catatan dan menampilkan keadaannya.",
            en: "Check the kinds of record and list their states."
        ),
        discussion: Speech.say(
            id: "Dengan --data juga berkas DIR/kinds/*.yaml; bentuknya di docs/kinds.md.",
            en: "With --data also the files DIR/kinds/*.yaml; for their form see docs/kinds.md."
        )
    )

    @Option(
        name: .customLong("data"),
        help: ArgumentHelp(
            Speech.say(id: "Folder data instalasi.", en: "The data folder of an installation."),
            valueName: "DIR"
        ),
        completion: .directory
    )
    var data: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
        let own = try data.map { try KindFolder(DataFolder($0)).sources() } ?? []
        switch KindCatalog.reading(own) {
        case .success(let catalog):
            for kind in catalog.kinds { list(kind) }
            Console.line(
                Speech.say(
                    id: "\(catalog.kinds.count) jenis, \(own.count) berkas sendiri.",
                    en: "\(catalog.kinds.count) kinds, \(own.count) files of your own."
                )
            )
        case .failure(let faults):
            for fault in faults.all { Console.error(PostLine.harmless(fault.text(in: Speech.language))) }
            throw Launcher.FoundWrong()
        }
    }

    private func list(_ kind: RecordKind) {
        Console.line(
            PostLine.harmless("\(kind.prefix)  \(kind.name)  \(kind.label.text(in: Speech.language))")
        )
        for state in kind.states {
            let begins = state.name == kind.initial ? " →" : ""
            let ends = state.isFinal ? " ■" : ""
            let label = state.label.text(in: Speech.language)
            Console.line(PostLine.harmless("     \(state.name) (\(label))\(begins)\(ends)"))
        }
    }
}

/// The city's own kinds: `DIR/kinds/*.yaml`.
struct KindFolder {
    /// More files than this are no kinds.
    private static let fileLimit = 200

    private let data: String
    private var path: String { data + "/kinds" }

    init(_ folder: DataFolder) {
        data = folder.path
    }

    /// The files by name; none where a data folder has no such folder.
    func sources() throws -> [KindSource] {
        let files = FileManager.default
        guard files.fileExists(atPath: data) else { throw KindFolderFault.unreadable(path: data) }
        guard files.fileExists(atPath: path) else { return [] }
        guard let names = try? files.contentsOfDirectory(atPath: path) else {
            throw KindFolderFault.unreadable(path: path)
        }
        let chosen = names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
        guard chosen.count <= Self.fileLimit else {
            throw KindFolderFault.tooMany(path: path, limit: Self.fileLimit)
        }
        return try chosen.map { name in
            guard let handle = FileHandle(forReadingAtPath: "\(path)/\(name)") else {
                throw KindFolderFault.unreadable(path: "\(path)/\(name)")
            }
            defer { try? handle.close() }
            // One byte more than a kind may have tells the reader that it has too many.
            guard let bytes = try? handle.read(upToCount: KindSource.byteLimit + 1) else {
                return KindSource(file: "kinds/\(name)", text: "")
            }
            return KindSource(file: "kinds/\(name)", text: String(decoding: bytes, as: UTF8.self))
        }
    }
}

/// A folder of kinds that cannot be read.
enum KindFolderFault: TitianError {
    case unreadable(path: String)
    case tooMany(path: String, limit: Int)

    var message: Wording {
        switch self {
        case .unreadable(let path):
            Wording(id: "\(path) tidak dapat dibaca.", en: "\(path) cannot be read.")
        case .tooMany(let path, let limit):
            Wording(
                id: "\(path) berisi lebih dari \(limit) berkas.",
                en: "\(path) has more than \(limit) files."
            )
        }
    }

    var advice: Wording {
        Wording(id: "Periksa isi dan hak bacanya.", en: "Check what is in it, and its permissions.")
    }
}
