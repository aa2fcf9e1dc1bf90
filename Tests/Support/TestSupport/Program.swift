import Foundation

/// A finished run of a program.
package struct Program: Sendable {
    package let status: Int32
    package let output: [UInt8]
    package let errors: [UInt8]

    /// What it wrote to standard output.
    package var text: String { String(decoding: output, as: UTF8.self) }
    /// What it wrote to standard error.
    package var errorText: String { String(decoding: errors, as: UTF8.self) }

    /// Runs the built `titian`; `TITIAN_LANG` is English unless `environment` says otherwise.
    package static func titian(_ arguments: String..., environment: [String: String] = [:]) throws -> Program
    {
        try run(product("titian"), arguments, environment: ["TITIAN_LANG": "en"].merging(environment) { $1 })
    }

    /// The same with a list.
    package static func titian(_ arguments: [String], environment: [String: String] = [:]) throws -> Program {
        try run(product("titian"), arguments, environment: ["TITIAN_LANG": "en"].merging(environment) { $1 })
    }

    /// Path of a product of this package, beside the running test bundle.
    package static func product(_ name: String) -> String {
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent(name).path
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder), !isFolder.boolValue
            {
                return candidate
            }
        }
        return name
    }

    /// Runs a program to its end and gathers what it wrote.
    package static func run(
        _ executable: String,
        _ arguments: [String],
        environment: [String: String] = [:]
    ) throws -> Program {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        let folder = try TemporaryFolder()
        // Files, not pipes: a program that writes much to both streams would otherwise wait for us.
        let output = try folder.emptyFile("output")
        let errors = try folder.emptyFile("errors")
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        process.waitUntilExit()
        try output.close()
        try errors.close()
        return Program(
            status: process.terminationStatus,
            output: try folder.bytes(of: "output"),
            errors: try folder.bytes(of: "errors")
        )
    }
}
