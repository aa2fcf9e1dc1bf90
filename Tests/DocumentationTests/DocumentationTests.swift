import Foundation
import RepositoryFiles
import TestSupport
import Testing

@Suite("Documentation")
struct DocumentationTests {
    private let repository = Repository()

    @Test("every command and every option stands in docs/commands.md, and nothing else does")
    func commandsAreDocumented() throws {
        let page = try repository.text("docs/commands.md")
        let commands = try DumpedCommand.all()
        let documented = page.split(separator: "\n").filter { $0.hasPrefix("## ") }.map {
            String($0.dropFirst(3))
        }
        #expect(Set(documented) == Set(commands.map(\.commandName)))
        for command in commands {
            let section = try #require(
                page.components(separatedBy: "\n## ").first { $0.hasPrefix("\(command.commandName)\n") }
            )
            for option in command.optionNames where !["help", "lang", "data", "keys"].contains(option) {
                #expect(section.contains("--\(option)"), "\(command.commandName) --\(option)")
            }
        }
        for option in ["lang", "help", "data", "keys"] { #expect(page.contains("--\(option)")) }
    }

    @Test("every command has help, and so has every option")
    func helpIsComplete() throws {
        for command in try DumpedCommand.all() {
            #expect(!(command.abstract ?? "").isEmpty, "\(command.commandName) has no abstract")
            for argument in command.arguments ?? [] where argument.shouldDisplay {
                #expect(
                    !(argument.abstract ?? "").isEmpty,
                    "\(command.commandName) \(argument.valueName ?? "?")"
                )
            }
        }
    }

    @Test("the Indonesian guide names every command")
    func guideNamesEveryCommand() throws {
        let guide = try repository.text("docs/panduan-singkat.md")
        for command in try DumpedCommand.all() where !["help", "version"].contains(command.commandName) {
            #expect(guide.contains("titian \(command.commandName)"), "\(command.commandName)")
        }
    }

    @Test("README's tree is the tree")
    func readmeTreeIsTrue() throws {
        let readme = try repository.text("README.md")
        for parent in ["Sources", "bots"] {
            for name in try repository.folders(in: parent) {
                #expect(
                    readme.contains("  \(name)/") || readme.contains(" \(name)/"),
                    "README lacks \(name)/"
                )
            }
        }
        let named = readme.split(separator: "\n").filter { $0.hasPrefix("  ") && $0.contains("/ ") }
        let real = Set(try ["Sources", "bots"].flatMap { try repository.folders(in: $0) })
        for line in named {
            for word in line.split(separator: " ") where word.hasSuffix("/") {
                #expect(real.contains(String(word.dropLast())), "README names \(word)")
            }
        }
    }

    @Test("every setting stands in docs/configuration.md")
    func settingsAreDocumented() throws {
        let page = try repository.text("docs/configuration.md")
        let files = try repository.swiftFiles(in: "Sources/titian/Settings")
        let calls = /(?:text|required|number|flag|texts|section|sections)\("([a-z_]+)"/
        let secrets = /Secret\("([a-z_]+)"/
        var keys = Set<String>()
        for file in files {
            let source = try repository.text(file)
            keys.formUnion(source.matches(of: calls).map { String($0.1) })
            keys.formUnion(source.matches(of: secrets).map { String($0.1) })
        }
        #expect(keys.count > 40)
        for key in keys.sorted() { #expect(page.contains("`\(key)`"), "\(key)") }
    }

    @Test("links between documents lead somewhere")
    func linksWork() throws {
        var pages = ["README.md", "CHANGELOG.md"]
        pages += try FileManager.default.contentsOfDirectory(atPath: repository.root.path + "/docs")
            .filter { $0.hasSuffix(".md") }.map { "docs/\($0)" }
        for page in pages {
            let text = try repository.text(page)
            for match in text.matches(of: /\]\(([^)#]+)(#[^)]*)?\)/) where !match.1.contains("://") {
                let folder = (page as NSString).deletingLastPathComponent
                let target = repository.root.appendingPathComponent(folder).appendingPathComponent(
                    String(match.1)
                )
                #expect(FileManager.default.fileExists(atPath: target.path), "\(page) → \(match.1)")
            }
        }
    }
}
