import Domain

/// What the argument parser says of itself, in the operator's language: it knows English alone.
///
/// Only its own sentences and headings are put into other words, line by line; what it does not say here stays as it is.
enum UsageWording {
    /// A usage error or a page of help; anything else that the parser prints (completions, its dump) is no text.
    static func text(_ text: String, in language: Language) -> String {
        let isText = ["Error: ", "OVERVIEW: ", "USAGE: ", "Usage: "].contains { text.hasPrefix($0) }
        guard language == .indonesian, isText else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
            .joined(separator: "\n")
    }

    private static func line(_ line: String) -> String {
        for (english, indonesian) in headings where line.hasPrefix(english) {
            return indonesian + sentence(String(line.dropFirst(english.count)))
        }
        if let match = line.wholeMatch(of: /(\s*)See '(titian.*)' for (?:more information|detailed help)\./) {
            return "\(match.1)Selengkapnya: \(match.2)"
        }
        return line.replacing("Show help information.", with: "Menampilkan bantuan ini.")
            .replacing("Show subcommand help information.", with: "Menampilkan bantuan satu perintah.")
            .replacing("(default: ", with: "(bawaan: ").replacing("(default)", with: "(bawaan)")
    }

    private static let headings = [
        ("Error: ", "Keliru: "), ("Help:  ", "Arti:  "), ("Usage: ", "Pemakaian: "), ("OVERVIEW: ", ""),
        ("USAGE: ", "PEMAKAIAN: "), ("ARGUMENTS:", "ARGUMEN:"), ("OPTIONS:", "PILIHAN:"),
        ("SUBCOMMANDS:", "PERINTAH:"),
    ]

    /// What is wrong with the arguments.
    private static func sentence(_ text: String) -> String {
        if let match = text.wholeMatch(of: /Unknown option '(.+?)'(?:\. Did you mean '(.+)'\?)?/) {
            return "pilihan '\(match.1)' tidak dikenal." + (match.2.map { " Maksudnya '\($0)'?" } ?? "")
        }
        if let match = text.wholeMatch(of: /The value '(.*)' is invalid for '(.+)'/) {
            return "nilai '\(match.1)' tidak sah untuk '\(match.2)'."
        }
        if let match = text.wholeMatch(of: /Missing expected argument '(.+)'/) {
            return "'\(match.1)' belum diisi."
        }
        if let match = text.wholeMatch(of: /Missing value for '(.+)'/) {
            return "nilai untuk '\(match.1)' belum diisi."
        }
        if let match = text.wholeMatch(of: /Missing one of: (.+)/) { return "isi salah satu: \(match.1)." }
        if let match = text.wholeMatch(of: /Unexpected argument '(.+)'/) {
            return "'\(match.1)' tidak dikenal di sini."
        }
        if let match = text.wholeMatch(of: /(\d+) unexpected arguments: (.+)/) {
            return "\(match.1) argumen tidak dikenal di sini: \(match.2)."
        }
        return text == "Missing required subcommand." ? "perintahnya belum disebut." : text
    }
}
