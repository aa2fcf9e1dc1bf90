/// Yes and no, as people type them into a form or at the console.
package enum WrittenFlag {
    /// Nil for a text that says neither.
    package static func read(_ text: String) -> Bool? {
        let letters = text.lowercased().filter { !$0.isWhitespace && $0 != "." && $0 != "!" }
        return switch letters {
        case "ya", "yes", "true": true
        case "tidak", "no", "false": false
        default: nil
        }
    }
}
