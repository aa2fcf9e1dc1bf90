import ArgumentParser

/// `titian version`.
struct VersionCommand: ParsableCommand {
    static let version = "0.3.0"

    static let configuration = CommandConfiguration(
        commandName: "version",
        abstract: Speech.say(id: "Menampilkan versi.", en: "Show the version.")
    )

    @OptionGroup var common: CommonOptions

    func run() throws {
        Console.line("titian \(Self.version)")
    }
}
