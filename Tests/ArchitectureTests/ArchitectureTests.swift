import Foundation
import RepositoryFiles
import Testing

/// What comes with the system and the toolchain.
private let platform: Set<String> = ["Foundation", "Glibc", "Synchronization"]

/// What a chat network is made of, whichever it is.
private let network: Set<String> = ["Domain", "Networks", "Crypto", "CryptoExtras"]

/// The rows of the architecture table: what each module may import beside the platform.
///
/// A new module is one more row here; an import that no row allows fails the tests.
private let allowed: [String: Set<String>] = [
    "Sources/Domain": [],
    "Sources/Networks": ["Domain"],
    "Sources/Journal": ["Domain", "GRDB", "GRDBSQLite", "Crypto"],
    "Sources/Media": ["Domain", "Crypto", "CVips"],
    "Sources/Roster": ["Domain"],
    "Sources/Archives": ["Domain", "Networks", "CArchive"],
    "Sources/ReadModel": ["Domain", "Journal", "Roster", "GRDB", "GRDBSQLite", "CStemmer"],
    "Sources/Intake": ["Domain", "Networks", "Journal", "Media", "Roster", "ReadModel", "Archives"],
    "Sources/Records": ["Domain", "Roster", "Yams"],
    "Sources/Evaluate": ["Domain", "Records"],
    "Sources/Outbox": ["Domain", "Networks", "Journal", "Roster", "ReadModel"],
    "Sources/Casework": [
        "Domain", "Networks", "Journal", "Roster", "ReadModel", "Records", "Outbox",
    ],
    "Sources/Digest": ["Domain", "Roster", "ReadModel", "Records"],
    "Sources/Audit": ["Domain", "Journal", "Media", "Archives", "Crypto"],
    "Sources/Teleconference": ["Domain", "JWTKit", "Crypto"],
    "Sources/Transport": ["Domain", "Networks", "AsyncHTTPClient", "NIOCore", "NIOHTTP1", "NIOPosix"],
    "Sources/Web": ["Domain", "Networks", "Journal", "Hummingbird", "HTTPTypes", "NIOCore", "Logging"],
    "bots/Matrix": network,
    "bots/Telegram": network,
    "bots/Webhook": network,
    "bots/WhatsAppCloud": network,
    "bots/WhatsAppExport": network,
]

/// System libraries and shims: the one module that may import each.
private let sole: [String: String] = [
    "CArchive": "Sources/Archives", "CVips": "Sources/Media", "CStemmer": "Sources/ReadModel",
]

@Suite("Architecture")
struct ArchitectureTests {
    private let repository = Repository()

    @Test("every module imports only what its row allows")
    func importsFollowTheTable() throws {
        for (folder, modules) in allowed {
            for file in try repository.swiftFiles(in: folder) {
                let unexpected = try repository.imports(of: file).subtracting(modules.union(platform))
                #expect(unexpected.isEmpty, "\(file) imports \(unexpected.sorted())")
            }
        }
    }

    @Test("every folder of Sources and bots has a row, or is a C target or the composition root")
    func everyModuleHasARow() throws {
        for parent in ["Sources", "bots"] {
            for name in try repository.folders(in: parent) where !(name.hasPrefix("C") && sole[name] != nil) {
                let isRoot = ["titian", "Bench"].contains(name)
                #expect(isRoot || allowed["\(parent)/\(name)"] != nil, "no row for \(parent)/\(name)")
                #expect(try !repository.swiftFiles(in: "\(parent)/\(name)").isEmpty, "\(name) is empty")
            }
        }
    }

    @Test("the top level holds what it is meant to, and what git ignores")
    func topLevel() throws {
        let kept: Set<String> = [
            ".ci", ".gitignore", ".swift-format", "CHANGELOG.md", "LICENSE", "Makefile", "Package.swift",
            "README.md",
            "Sources", "Tests", "bots", "docs", "fixtures",
        ]
        let ignored: Set<String> = [".git", ".build", "Package.resolved", "data", "demo-data"]
        for name in try FileManager.default.contentsOfDirectory(atPath: repository.root.path) {
            let isIgnored =
                ignored.contains(name) || name.hasPrefix(".build-") || name.hasSuffix(".xcodeproj")
                || name == "__pycache__"
            #expect(kept.contains(name) || isIgnored, "\(name) stands in the top folder")
        }
    }

    @Test("nothing but source stands among the sources: nothing that a tool left behind")
    func onlySource() {
        let sorts: Set<String> = ["swift", "yaml", "c", "h", "modulemap", "md", "py"]
        for parent in ["Sources", "bots"] {
            for file in repository.files(in: parent) {
                let name = file.split(separator: "/").last ?? ""
                guard let dot = name.lastIndex(of: ".") else { continue }
                let sort = String(name[name.index(after: dot)...])
                // Git ignores what Python leaves beside its scripts.
                #expect(sorts.contains(sort) || sort == "pyc", "\(file) is no source")
            }
        }
    }

    @Test("only the composition root and the bench name a bot")
    func onlyTheRootNamesBots() throws {
        let bots = Set(try repository.folders(in: "bots"))
        for name in try repository.folders(in: "Sources") where !["titian", "Bench"].contains(name) {
            for file in try repository.swiftFiles(in: "Sources/\(name)") {
                let named = try repository.imports(of: file).intersection(bots)
                #expect(named.isEmpty, "\(file) imports \(named.sorted())")
            }
        }
    }

    @Test("each system library has exactly one importer")
    func systemLibrariesHaveOneImporter() throws {
        for (library, owner) in sole {
            var importers = Set<String>()
            for parent in ["Sources", "bots"] {
                for name in try repository.folders(in: parent) {
                    for file in try repository.swiftFiles(in: "\(parent)/\(name)")
                    where try repository.imports(of: file).contains(library) {
                        importers.insert("\(parent)/\(name)")
                    }
                }
            }
            #expect(importers == [owner], "\(library) is imported by \(importers.sorted())")
        }
    }

    @Test("every Swift target is built with the strict settings")
    func everyTargetIsStrict() throws {
        let manifest = try repository.text("Package.swift")
        let targets = manifest.components(separatedBy: "arget(").dropFirst()
        for target in targets where target.contains("name:") && !target.contains("systemLibrary") {
            let name = target.split(separator: "\"").dropFirst().first.map(String.init) ?? "?"
            #expect(
                target.contains("swiftSettings: strict") || name.hasPrefix("C"),
                "target \(name) lacks the strict settings"
            )
        }
    }
}
