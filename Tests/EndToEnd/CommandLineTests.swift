import Foundation
import TestSupport
import Testing

@Suite("The command line")
struct CommandLineTests {
    static let commands = [
        "init", "import", "posts", "search", "digest", "export", "verify", "rebuild", "demo", "version",
    ]

    @Test("every command explains itself in both languages", arguments: commands)
    func help(command: String) throws {
        let english = try Program.titian(command, "--help", "--lang", "en")
        let indonesian = try Program.titian(command, "--help", "--lang", "id")
        for run in [english, indonesian] {
            #expect(run.status == 0 && run.errors.isEmpty)
            #expect(run.text.contains("titian \(command)"))
        }
        #expect(english.text != indonesian.text)
        #expect(try Program.titian("help", command).text == Program.titian(command, "--help").text)
    }

    @Test("an unknown option, a missing argument, an unknown command are usage", arguments: commands)
    func usage(command: String) throws {
        let run = try Program.titian(command, "--no-such-option")
        #expect(run.status == 2)
        #expect(run.output.isEmpty && !run.errors.isEmpty)
        guard !["demo", "version"].contains(command) else { return }
        #expect(try Program.titian(command).status == 2)
        #expect(try Program.titian("no-such-command").status == 2)
    }

    @Test(
        "what the argument parser says is told in Indonesian too, unless English is asked for; its programs' output is not touched"
    )
    func indonesian() throws {
        func told(_ arguments: [String]) throws -> String {
            try Program.titian(arguments, environment: ["TITIAN_LANG": "id"]).errorText
        }
        let cases: [([String], String)] = [
            (["posts"], "Keliru: '--data <DIR>' belum diisi."),
            (["posts", "--dta", "x"], "Keliru: "),
            (["apa"], "Keliru: 'apa' tidak dikenal di sini."),
            (["posts", "--data"], "Keliru: nilai untuk '--data <DIR>' belum diisi."),
            (
                ["records", "dismiss", "x", "--data", "y", "--by", "z", "--reason", "a"],
                "Keliru: nilai 'x' tidak sah untuk '<ID>'."
            ),
            (
                ["posts", "--data", "x", "--form", "y"],
                "pilihan '--form' tidak dikenal. Maksudnya '--forum'?"
            ),
        ]
        for (arguments, words) in cases {
            let text = try told(arguments)
            #expect(text.contains(words) && text.contains("Pemakaian: titian"), "\(text)")
            #expect(
                !text.contains("Error:") && !text.contains("Usage:") && !text.contains("for more"),
                "\(text)"
            )
        }
        let help = try Program.titian(["help", "records", "set"], environment: ["TITIAN_LANG": "id"]).text
        for word in ["PEMAKAIAN: titian records set", "PILIHAN:", "Menampilkan bantuan ini."] {
            #expect(help.contains(word))
        }
        #expect(try Program.titian("help", "posts").text.contains("USAGE: titian posts"))
        let dump = {
            try Program.titian(["--experimental-dump-help"], environment: ["TITIAN_LANG": $0]).output
        }
        #expect(try JSONSerialization.jsonObject(with: Data(dump("id"))) is [String: Any])
    }

    @Test("version prints one line, and no command at all prints the help")
    func version() throws {
        let run = try Program.titian("version")
        #expect(run.status == 0)
        #expect(run.text.wholeMatch(of: /titian \d+\.\d+\.\d+\n/) != nil)
        let bare = try Program.titian([])
        #expect(bare.status == 0)
        for command in Self.commands { #expect(bare.text.contains("\n  \(command) ")) }
    }

    @Test("completions for each shell come, and bash can read its own")
    func completions() throws {
        for shell in ["bash", "zsh", "fish"] {
            let run = try Program.titian("--generate-completion-script", shell)
            #expect(run.status == 0 && run.output.count > 1_000)
        }
        let script = try Program.titian("--generate-completion-script", "bash")
        let folder = try TemporaryFolder()
        try folder.write(script.output, to: "titian.bash")
        let bash = try Program.run(
            "/usr/bin/env",
            ["bash", "-c", "source \(folder.path("titian.bash")) && complete -p titian"]
        )
        #expect(bash.status == 0, "\(bash.errorText)")
    }

    @Test("a folder that is no installation is named")
    func noInstallation() throws {
        let folder = try TemporaryFolder()
        for command in [["posts"], ["import", "x.zip"], ["search", "x"], ["digest"], ["rebuild"]] {
            let run = try Program.titian(
                [command[0], "--data", folder.path("nihil")] + command.dropFirst()
            )
            #expect(run.status == 3)
            #expect(run.errorText.contains(folder.path("nihil")) && run.errorText.contains("titian init"))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
        #expect(try Program.titian("verify", folder.path("nihil")).status == 3)
    }
}
