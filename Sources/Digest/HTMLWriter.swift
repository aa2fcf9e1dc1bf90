/// Writes HTML in which text can only be text: every value is escaped on its way in.
struct HTMLWriter {
    private(set) var html = ""

    /// Markup of our own; never anything that came from outside.
    mutating func markup(_ markup: StaticString) {
        html += "\(markup)"
    }

    /// Text from outside, safe between tags and inside double-quoted attributes.
    mutating func text(_ text: String) {
        html += HTMLWriter.escaped(text)
    }

    /// `<tag class="…">text</tag>`.
    mutating func element(_ tag: StaticString, _ text: String, class name: StaticString = "") {
        html += name.utf8CodeUnitCount == 0 ? "<\(tag)>" : "<\(tag) class=\"\(name)\">"
        self.text(text)
        html += "</\(tag)>"
    }

    /// Words of a post: their reading direction ends with them.
    mutating func quotation(_ text: String) {
        element("bdi", text)
    }

    /// `name="value"`, with a space before it.
    mutating func attribute(_ name: StaticString, _ value: String) {
        html += " \(name)=\""
        text(value)
        html += "\""
    }

    /// The five characters that HTML gives a meaning
    /// (https://html.spec.whatwg.org/multipage/syntax.html#character-references).
    static func escaped(_ text: String) -> String {
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
