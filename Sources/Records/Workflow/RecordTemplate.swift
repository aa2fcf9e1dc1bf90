/// A line with places for what a record says: `{number}: {state}[, {date}][ ({unit})]`.
///
/// What stands in brackets is said only where every place in it has a value.
package struct RecordTemplate: Hashable, Sendable {
    private enum Part: Hashable, Sendable {
        case text(String)
        case place(String)
    }

    private struct Piece: Hashable, Sendable {
        var parts: [Part] = []
        var isOptional = false
    }

    private var pieces: [Piece] = []

    /// A brace or bracket that is never closed is text.
    package init(_ text: String) {
        var rest = text[...]
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            pieces.append(Piece(parts: Self.parts(rest[..<open])))
            pieces.append(Piece(parts: Self.parts(rest[rest.index(after: open)..<close]), isOptional: true))
            rest = rest[rest.index(after: close)...]
        }
        pieces.append(Piece(parts: Self.parts(rest)))
    }

    /// The names of its places, in order.
    package var names: [String] {
        pieces.flatMap(\.parts).compactMap { if case .place(let name) = $0 { name } else { nil } }
    }

    /// The line with each place filled.
    package func filled(_ value: (String) -> String?) -> String {
        var line = ""
        for piece in pieces {
            let texts = piece.parts.map { part -> String? in
                switch part {
                case .text(let text): text
                case .place(let name): value(name).flatMap { $0.isEmpty ? nil : $0 }
                }
            }
            if piece.isOptional, texts.contains(nil) { continue }
            line += texts.compactMap { $0 }.joined()
        }
        return line
    }

    private static func parts(_ text: Substring) -> [Part] {
        var parts: [Part] = []
        var rest = text
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if rest.startIndex < open { parts.append(.text(String(rest[..<open]))) }
            parts.append(.place(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        return parts
    }
}
