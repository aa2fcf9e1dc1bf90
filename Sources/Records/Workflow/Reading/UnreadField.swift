import Domain

/// A line of a form whose value its field does not hold: `Tanggal: besok2`.
///
/// It is worked out of the post's own words whenever it is told, so that it goes with them where they are erased.
package struct UnreadField: Hashable, Sendable {
    /// Longer values are cut where they are told.
    private static let shownLimit = 40

    package let field: KindField
    /// What stands in the line behind the label.
    package let value: String

    /// The lines of the form that opened a record which filled no field of it; empty for a text that is no form.
    ///
    /// `text` is the opening post's; a field that somebody has filled since is told no more.
    package static func of(_ record: KeptRecord, _ kind: RecordKind, openedBy text: String) -> [UnreadField] {
        guard let mark = text.first(where: { !$0.isWhitespace }), mark == "#" || mark == "/" else {
            return []
        }
        let lines = LabelledLines(text).lines
        return FormFields(kind, source: 0, at: record.opened).unread(lines)
            .filter { record.fields[$0.field.name] == nil }
    }

    /// `"besok2" bukan tanggal`.
    package var fault: Wording {
        let shown = value.count > Self.shownLimit ? value.prefix(Self.shownLimit) + "…" : value[...]
        switch field.kind {
        case .photos, .list:
            return Wording(
                id: "\"\(shown)\" tidak dapat diisi lewat formulir",
                en: "\"\(shown)\" cannot be filled by a form"
            )
        default:
            return Wording(
                id: "\"\(shown)\" bukan \(field.holds.indonesian)",
                en: "\"\(shown)\" is not \(field.holds.english)"
            )
        }
    }

    /// `Tanggal: "besok2" bukan tanggal. Tulis seperti 2026-11-21.`, for whoever typed it.
    package var told: Wording {
        func sentence(_ language: Language) -> String {
            let said = "\(field.label.text(in: language)): \(fault.text(in: language))."
            guard field.kind != .photos, field.kind != .list else { return said }
            let form = field.form.text(in: language)
            return form.isEmpty ? said : "\(said) \(form)"
        }
        return Wording(id: sentence(.indonesian), en: sentence(.english))
    }
}
