import Foundation
import TestSupport
import Testing

/// A fresh installation in a folder of its own, driven through the command line.
final class City: Sendable {
    let folder: TemporaryFolder
    let data: String
    let keys: String

    /// `data` is a place of its own (a small disk); nil for one in a temporary folder.
    init(data: String? = nil) throws {
        folder = try TemporaryFolder()
        self.data = data ?? folder.path("kota")
        keys = folder.path("keys")
        let run = try Program.titian(
            "init",
            "--data",
            self.data,
            "--keys",
            keys,
            "--origin",
            "relay.example/log"
        )
        try #require(run.status == 0, "\(run.errorText)")
    }

    /// A copy of another city, to be changed without harm to it.
    ///
    /// What is derived stays behind: other tests' programs may be changing it, and the copy's make it again.
    init(copyOf city: City) throws {
        folder = try TemporaryFolder()
        data = folder.path("kota")
        keys = folder.path("keys")
        let files = FileManager.default
        try files.createDirectory(atPath: data, withIntermediateDirectories: false)
        for name in try files.contentsOfDirectory(atPath: city.data) where !Self.isDerived(name) {
            try files.copyItem(atPath: "\(city.data)/\(name)", toPath: "\(data)/\(name)")
        }
        try files.copyItem(atPath: city.keys, toPath: keys)
    }

    /// The view, the thumbnails, and SQLite's scratch memory.
    private static func isDerived(_ name: String) -> Bool {
        name.hasPrefix("readmodel.db") || name.hasSuffix("-shm") || name == "thumbnails"
    }

    /// The year by which a city that was given no time zone numbers what is said now.
    static var year: Int {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Asia/Jakarta") ?? .gmt
        return calendar.component(.year, from: Date())
    }

    var journal: String { data + "/journal.db" }

    /// Runs `titian COMMAND --data … --keys … OPTIONS`.
    func run(_ command: String, _ options: String...) throws -> Program {
        try run(command, options)
    }

    /// The same with a list.
    func run(_ command: String, _ options: [String]) throws -> Program {
        try Program.titian([command, "--data", data, "--keys", keys] + options)
    }

    @discardableResult
    func importFile(_ path: String, _ options: String...) throws -> Report {
        let run = try run("import", ["--json"] + options + [path])
        try #require(run.status == 0, "\(run.errorText)")
        return try JSONDecoder().decode(Report.self, from: Data(run.output))
    }

    /// All lines of `titian posts --json`.
    func posts(_ options: String...) throws -> [ListedPost] {
        let run = try run("posts", ["--json"] + options)
        try #require(run.status == 0, "\(run.errorText)")
        return try run.output.split(separator: 0x0A).map { line in
            try JSONDecoder().decode(ListedPost.self, from: Data(line))
        }
    }

    func verify() throws -> Program {
        try Program.titian("verify", data, "--keys", keys)
    }

    /// What verify finds, as a program reads it.
    func verdict() throws -> Verdict {
        let run = try Program.titian("verify", data, "--keys", keys, "--json")
        return try JSONDecoder().decode(Verdict.self, from: Data(run.output))
    }

    /// How many entries the log has.
    func size() throws -> Int {
        try verdict().size
    }

    /// What every post says, the forum's random id left out, in an order of its own: what two logs of the
    /// same chat have in common, however they came about.
    func gists() throws -> [String] {
        let run = try run("posts", "--json")
        try #require(run.status == 0, "\(run.errorText)")
        let (start, end) = (Data(",\"at\":".utf8), Data(",\"revises\":".utf8))
        return try Data(run.output).split(separator: 0x0A).map { line in
            let from = try #require(line.range(of: start)?.lowerBound)
            let to = try #require(line.range(of: end)?.lowerBound)
            let said = String(decoding: line[from..<to], as: UTF8.self)
            return said.replacing(/"id":"whatsapp:[a-z0-9]+\//, with: "\"id\":\"")
        }
        .sorted()
    }

    /// The log's public key, as an auditor gets it.
    func key() throws -> String {
        try String(contentsOfFile: keys + "/log.vkey", encoding: .utf8)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Every file below the data folder with its bytes; not SQLite's scratch memory, nor the view, which is
    /// touched by being opened.
    func files() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: data) {
            let path = data + "/" + name
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
                !name.hasSuffix("-shm"), !name.hasPrefix("readmodel.db")
            else { continue }
            files[name] = try Data(contentsOf: URL(fileURLWithPath: path))
        }
        return files
    }
}
