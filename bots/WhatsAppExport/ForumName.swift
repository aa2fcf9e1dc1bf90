/// The forum's name as WhatsApp writes it into the names of its exports.
enum ForumName {
    private static let leads = [
        "Chat WhatsApp dengan ", "WhatsApp Chat with ", "WhatsApp Chat - ", "Chat WhatsApp - ",
        "Obrolan WhatsApp dengan ",
    ]

    /// The name in `path`, such as `Chat WhatsApp dengan Forum Camat.txt` or
    /// `WhatsApp Chat - Forum Camat.zip/_chat.txt`; nil where it holds none.
    static func inPath(_ path: String) -> String? {
        let parts = path.split(separator: "/")
        for part in parts.suffix(2).reversed() {
            guard let name = inFileName(String(part)) else { continue }
            return name
        }
        return nil
    }

    private static func inFileName(_ file: String) -> String? {
        var name = file[...]
        for ending in [".txt", ".zip"] where name.lowercased().hasSuffix(ending) {
            name = name.dropLast(ending.count)
        }
        guard let lead = leads.first(where: { name.hasPrefix($0) }) else { return nil }
        name = withoutCopyNumber(name.dropFirst(lead.count))
        return name.isEmpty ? nil : String(name)
    }

    /// `Forum (1)`, as a browser names a second download.
    private static func withoutCopyNumber(_ name: Substring) -> Substring {
        guard name.last == ")", let open = name.lastIndex(of: "("), open > name.startIndex else {
            return name
        }
        let number = name[name.index(after: open)...].dropLast()
        let space = name.index(before: open)
        guard (1...2).contains(number.count), number.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return name
        }
        return name[space] == " " ? name[..<space] : name
    }
}
