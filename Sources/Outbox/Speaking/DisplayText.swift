import Domain

/// Names and labels made fit for one line of a message.
///
/// Control characters, direction marks and invisible joiners are taken out: they can hide or turn around
/// what follows them. So are the relay's own mark and line breaks, so that nobody's name forges an origin.
package enum DisplayText {
    /// At most `limit` characters, white space folded.
    package static func line(_ text: String, limit: Int) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(limit * 8) {
            if scalar.properties.isWhitespace {
                if let last = scalars.last, last != " " { scalars.append(" ") }
            } else if scalar.isVisible, scalar != RouteMark.scalar {
                scalars.append(scalar)
            }
        }
        if scalars.last == " " { scalars.removeLast() }
        let line = String(scalars)
        return line.count <= limit ? line : line.prefix(limit - 1) + "…"
    }
}
