import ArgumentParser
import Domain
import Foundation

/// Parses the command line, runs the command, and turns every outcome into one of four exit codes.
enum Launcher {
    /// What a script can rely on.
    enum Exit {
        static let done: Int32 = 0
        static let foundWrong: Int32 = 1
        static let usage: Int32 = 2
        static let cannot: Int32 = 3
    }

    /// Thrown by a command that did its work and found something wrong; it has said what.
    struct FoundWrong: Error {}

    static func run() -> Int32 {
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try TitianCommand.parseAsRoot()
            try command.run()
            return Exit.done
        } catch is FoundWrong {
            return Exit.foundWrong
        } catch let error as any TitianError {
            Console.error(error.text(in: Speech.language))
            return Exit.cannot
        } catch let error as UsageError {
            Console.error(error.wording.text(in: Speech.language))
            return Exit.usage
        } catch {
            return explain(error)
        }
    }

    /// Help and completions leave with 0, mistakes in the arguments with 2, everything else with 3.
    private static func explain(_ error: any Error) -> Int32 {
        let code = TitianCommand.exitCode(for: error)
        let text = UsageWording.text(TitianCommand.fullMessage(for: error), in: Speech.language)
        if code == .success {
            Console.line(text)
            return Exit.done
        }
        Console.error(text)
        return code == .validationFailure ? Exit.usage : Exit.cannot
    }
}

/// An argument that parsed but makes no sense.
struct UsageError: Error {
    let wording: Wording

    init(id indonesian: String, en english: String) {
        wording = Wording(id: indonesian, en: english)
    }
}
