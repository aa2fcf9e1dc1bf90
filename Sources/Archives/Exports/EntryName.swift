import Foundation

/// The path of an entry, taken apart and found harmless.
///
/// Nothing is ever written under it: it only says which file a post means. Names that could mean
/// something else to any program (climbing, absolute, drive letters, backslashes, control
/// characters, broken UTF-8) are refused as a whole rather than mended.
struct EntryName: Hashable {
    /// At least one component, none of them empty, `.` or `..`.
    let components: [String]

    /// Takes the raw bytes of a path; nil where they are refused.
    init?(_ path: some Collection<UInt8>) {
        guard path.count <= 1024, let text = String(validating: path, as: UTF8.self) else { return nil }
        let isHarmless = text.unicodeScalars.allSatisfy {
            !($0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0 == "\\")
        }
        guard isHarmless, !text.hasPrefix("/"), !EntryName.hasDriveLetter(text) else { return nil }
        components = text.split(separator: "/").map(String.init).filter { $0 != "." }
        guard !components.isEmpty, !components.contains("..") else { return nil }
    }

    /// The whole path with single slashes.
    var path: String { components.joined(separator: "/") }

    /// The last component, in normalisation form C: iOS writes decomposed names, the chat text may
    /// spell them composed.
    var file: String { EntryName.key(components[components.count - 1]) }

    /// How many folders it lies in.
    var depth: Int { components.count - 1 }

    /// What operating systems add of their own; not worth a warning.
    var isJunk: Bool {
        components.contains("__MACOSX") || file == ".DS_Store" || file == "Thumbs.db"
            || file == "desktop.ini" || file.hasPrefix("._")
    }

    /// Whether it may be a chat: `.txt` in any case, or what Telegram Desktop calls its export.
    var isText: Bool { file.lowercased().hasSuffix(".txt") || file == Self.telegramExport }

    static let telegramExport = "result.json"

    /// The form in which names in a chat text and names of entries are compared, byte by byte.
    static func key(_ name: String) -> String { name.precomposedStringWithCanonicalMapping }

    private static func hasDriveLetter(_ text: String) -> Bool {
        let start = Array(text.utf8.prefix(2))
        guard start.count == 2, start[1] == UInt8(ascii: ":") else { return false }
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(start[0] | 0x20)
    }
}
