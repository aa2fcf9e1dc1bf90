import Foundation
import TestSupport

/// A command as the argument parser describes itself (`--experimental-dump-help`).
struct DumpedCommand: Decodable {
    struct Argument: Decodable {
        struct Name: Decodable {
            let kind: String
            let name: String
        }

        let names: [Name]?
        let abstract: String?
        let valueName: String?
        let shouldDisplay: Bool
    }

    struct Root: Decodable {
        let command: DumpedCommand
    }

    let commandName: String
    let abstract: String?
    let subcommands: [DumpedCommand]?
    let arguments: [Argument]?

    var optionNames: [String] {
        (arguments ?? []).flatMap { $0.names ?? [] }.filter { $0.kind == "long" }.map(\.name)
    }

    /// All commands but `help`.
    static func all() throws -> [DumpedCommand] {
        let run = try Program.titian("--experimental-dump-help")
        let root = try JSONDecoder().decode(Root.self, from: Data(run.output))
        return (root.command.subcommands ?? []).filter { $0.commandName != "help" }
    }
}
