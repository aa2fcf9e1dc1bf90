import Domain
import Foundation

/// The language this run speaks: `--lang`, else `TITIAN_LANG`, else Indonesian.
enum Speech {
    /// Decided before the command line is parsed, because the help texts need it.
    static let language: Language = {
        let arguments = CommandLine.arguments
        if let place = arguments.firstIndex(of: "--lang"), arguments.indices.contains(place + 1),
            let asked = Language(rawValue: arguments[place + 1])
        {
            return asked
        }
        if let asked = arguments.first(where: { $0.hasPrefix("--lang=") }),
            let language = Language(rawValue: String(asked.dropFirst(7)))
        {
            return language
        }
        return Language(rawValue: ProcessInfo.processInfo.environment["TITIAN_LANG"] ?? "") ?? .indonesian
    }()

    /// One of two texts.
    static func say(id indonesian: String, en english: String) -> String {
        language == .english ? english : indonesian
    }
}
