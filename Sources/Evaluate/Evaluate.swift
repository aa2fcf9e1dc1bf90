import Domain
import Foundation
import Records

/// `titian-evaluate`: the figures of recognition, or the file of its weights; run from the repository's root.
///
/// - no argument: labels by cross-validation over the phrasebook, then labels, links and wrong bindings by
///   cross-validation over whole conversations of `fixtures/conversations`
/// - `--misses`: what went wrong in the latter, a line each
/// - `--conversations DIR`: the conversations of another folder, read by the shipped model
/// - `--messages FILE`: other messages, each read by the shipped model as a forum's first post
/// - `--weights`: `Sources/Records/Recognition/Model/ModelWeights.swift` as learnt from everything in the fixtures
@main
enum Evaluate {
    static func main() {
        do {
            try run()
        } catch {
            say("\(error)")
            exit(3)
        }
    }

    private static func run() throws {
        var arguments = CommandLine.arguments.dropFirst()
        switch arguments.popFirst() {
        case nil:
            let (phrasebook, examples) = (try messages("phrasebook"), try messages("examples"))
            let (files, taught) = (try conversations(in: measured), try conversations(in: Self.taught))
            let (known, all) = (phrasebook + examples, files + taught)
            print(try RecognitionReport.labels(phrasebook: phrasebook, examples: examples, files: all))
            print()
            print(try RecognitionReport.conversations(files, messages: known, taught: taught))
        case "--misses":
            let known = try messages("phrasebook") + messages("examples")
            let (files, taught) = (try conversations(in: measured), try conversations(in: Self.taught))
            let misses = try RecognitionReport.misses(files, messages: known, taught: taught)
            for miss in misses { print(miss) }
        case "--conversations":
            guard let folder = arguments.first else { return refuse() }
            print(try RecognitionReport.unseen(conversations(in: folder)))
        case "--messages":
            guard let file = arguments.first else { return refuse() }
            print(RecognitionReport.unseen(try messages(at: file)))
        case "--weights":
            // Written with the conversations in view, so left out where those are measured.
            let known = try messages("phrasebook") + messages("examples") + messages("examples-in-view")
            let files = try conversations(in: measured) + conversations(in: taught)
            print(try RecognitionReport.weights(known, files: files), terminator: "")
        default: refuse()
        }
    }

    /// Learnt from and measured in folds.
    private static let measured = "fixtures/conversations"
    /// Learnt from only.
    private static let taught = "fixtures/recognition/conversations"

    private static func refuse() {
        say("usage: titian-evaluate [--misses | --conversations DIR | --messages FILE | --weights]")
        exit(2)
    }

    private static func say(_ line: String) {
        FileHandle.standardError.write(Data("\(line)\n".utf8))
    }

    private static func messages(_ name: String) throws -> [LabelledMessage] {
        try messages(at: "fixtures/recognition/\(name).jsonl")
    }

    private static func messages(at path: String) throws -> [LabelledMessage] {
        do {
            return try LabelledMessage.lines(bytes(path))
        } catch let fault as ForumPostFault {
            say("\(path): \(fault.message.english)")
            exit(3)
        }
    }

    private static func conversations(in folder: String) throws -> [RecognitionReport.File] {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }.sorted()
            .map { ($0, try bytes("\(folder)/\($0)")) }
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: path)))
    }
}
