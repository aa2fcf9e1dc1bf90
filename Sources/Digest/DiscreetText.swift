import Domain

/// Words that may be shown: the only form in which a post's words enter a digest.
///
/// Only ``Discretion`` makes one, so that a renderer cannot show what was not looked through.
package struct DiscreetText: Hashable, Sendable {
    /// What was taken out, not what it said.
    package enum Withheld: String, Hashable, Sendable {
        /// A reason of illness or family.
        case reason
        /// What somebody suffers from.
        case health
        /// A telephone, identity or account number.
        case number
        /// The name of a victim, patient or recipient of aid.
        case name

        /// What stands in its place.
        package var mark: Wording {
            switch self {
            case .reason: Wording(id: "…[alasan tidak ditampilkan]", en: "…[reason withheld]")
            case .health:
                Wording(id: "[keterangan kesehatan tidak ditampilkan]", en: "[state of health withheld]")
            case .number: Wording(id: "[nomor tidak ditampilkan]", en: "[number withheld]")
            case .name: Wording(id: "[nama tidak ditampilkan]", en: "[name withheld]")
            }
        }
    }

    /// Words as they were written, or the place of something withheld.
    package enum Piece: Hashable, Sendable {
        case words(String)
        case withheld(Withheld)
    }

    /// In order; words are plain single-line text.
    package let pieces: [Piece]

    init(pieces: [Piece]) {
        self.pieces = pieces
    }

    /// Nothing to show.
    package static let none = DiscreetText(pieces: [])

    package var isEmpty: Bool { pieces.isEmpty }

    /// Whether nothing of it is left to show.
    var isBare: Bool {
        pieces.allSatisfy { if case .withheld = $0 { true } else { false } }
    }

    /// The words with marks in one language, at most `limit` characters.
    package func text(in language: Language, limit: Int = .max) -> String {
        let whole = pieces.reduce(into: "") { text, piece in
            switch piece {
            case .words(let words):
                if text.hasSuffix("]"), words.first?.isLetter == true || words.first?.isNumber == true {
                    text += " "
                }
                text += words
            case .withheld(let withheld): text += withheld.mark.text(in: language)
            }
        }
        return PlainText.shortened(PlainText.line(whole), to: limit)
    }
}
