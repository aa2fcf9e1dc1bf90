import Domain

/// Takes out of words what a digest must not show; in doubt it takes out more.
///
/// Telephone and identity numbers go everywhere; reasons of illness and family go from what someone
/// asks; names go from sentences about victims, patients and recipients of aid. Every digest is
/// forwarded sooner or later: what is not in it cannot leak.
package enum Discretion {
    /// What the words are, which decides how public their subject is.
    package enum Setting: Sendable {
        /// Someone asks or writes for themselves: illness and family are private.
        case personal
        /// Someone reports from the field: illness and death are its subject, except the writer's own.
        case report
        /// A condition is handed to those who must act: who is in danger and where is its subject, a family too;
        /// what somebody suffers from is not, nor why the writer stays away.
        case condition
    }

    /// A post's words as a digest may quote them.
    package static func quote(_ text: String, in setting: Setting) -> DiscreetText {
        let line = PlainText.line(text)
        var hidden = PrivateNumbers.ranges(in: line).map { Cut(range: $0, withheld: .number) }
        hidden += PrivateNames.ranges(in: line).map { Cut(range: $0, withheld: .name) }
        hidden += PrivateReasons.ranges(in: line, setting: setting).map { Cut(range: $0, withheld: .reason) }
        if setting == .condition {
            hidden += PrivateAilments.ranges(in: line).map { Cut(range: $0, withheld: .health) }
        }
        return DiscreetText(pieces: pieces(of: line, without: hidden))
    }

    /// The words of a condition as those read them to whom it is handed over.
    package static func condition(_ text: String) -> String {
        quote(text, in: .condition).text(in: .indonesian)
    }

    /// The name of a person, unit or forum: only numbers are taken out.
    package static func name(_ text: String) -> DiscreetText {
        let line = PlainText.line(text)
        let hidden = PrivateNumbers.ranges(in: line).map { Cut(range: $0, withheld: .number) }
        return DiscreetText(pieces: pieces(of: line, without: hidden))
    }

    /// Whether the picture under a caption may be shown: none of a sick note, an identity document or a victim.
    package static func allowsPicture(captioned caption: String) -> Bool {
        let line = PlainText.line(caption)
        guard PrivateReasons.ranges(in: line, setting: .report).isEmpty else { return false }
        return !WordList(line).words.contains { delicate.contains($0.folded) }
    }

    private static let delicate: Set<String> = [
        "ktp", "kk", "nik", "skd", "sks", "sakit", "dokter", "mayat", "jenazah", "korban", "pasien", "visum",
        "rontgen", "swab", "antigen", "pcr", "akta", "paspor", "rekening", "meninggal", "luka", "odgj",
    ]

    private struct Cut {
        let range: Range<String.Index>
        let withheld: DiscreetText.Withheld
    }

    private static func pieces(of line: String, without cuts: [Cut]) -> [DiscreetText.Piece] {
        var pieces: [DiscreetText.Piece] = []
        var shown = line.startIndex
        for cut in cuts.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            if cut.range.lowerBound > shown {
                pieces.append(.words(String(line[shown..<cut.range.lowerBound])))
            }
            if cut.range.upperBound > shown, pieces.last != .withheld(cut.withheld) {
                pieces.append(.withheld(cut.withheld))
            }
            shown = max(shown, cut.range.upperBound)
        }
        if shown < line.endIndex { pieces.append(.words(String(line[shown...]))) }
        return pieces
    }
}
