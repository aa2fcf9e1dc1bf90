import Foundation

// `titian-bench` measures; `titian-bench STAGE FOLDER` is one stage of it in a process of its own, so that its
// peak memory is its own. Run through `make bench`.
let arguments = Array(CommandLine.arguments.dropFirst())
do {
    if let name = arguments.first, let stage = Stage(rawValue: name), arguments.count == 3 {
        try stage.run(folder: arguments[1], messages: Int(arguments[2]) ?? 0)
    } else {
        try Bench(arguments: arguments).run()
    }
} catch {
    FileHandle.standardError.write(Data("titian-bench: \(error)\n".utf8))
    exit(1)
}
