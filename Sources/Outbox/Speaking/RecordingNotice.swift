import Domain

/// The relay's first message in a forum: that it records, who keeps what, on what basis, whom to ask.
package struct RecordingNotice: Hashable, Sendable {
    /// What a template may name.
    package enum Placeholder: String, Sendable, CaseIterable {
        /// The forum's name.
        case forum
        /// The organisation.
        case organisation = "instansi"
        /// Who keeps the record: the office that answers for it.
        case keeper = "pengelola"
        /// The law or decree.
        case basis = "dasar"
        /// Whom to ask, and how.
        case contact = "kontak"
    }

    /// In Indonesian, with `{forum}`, `{instansi}`, `{pengelola}`, `{dasar}`, `{kontak}`.
    package let template: String
    package let organisation: String
    package let keeper: String
    package let basis: String
    package let contact: String

    package static let longest = 2_000
    package static let defaultBasis =
        "UU No. 43 Tahun 2009 tentang Kearsipan dan UU No. 27 Tahun 2022 tentang Pelindungan Data Pribadi"
    package static let defaultTemplate = """
        Pemberitahuan perekaman. Saya adalah sistem (bot) milik {instansi}, bukan orang.
        Kiriman di {forum} sejak sekarang (teks, foto, dokumen, nama pengirim, dan waktu) direkam sebagai \
        arsip kedinasan dan disimpan oleh {pengelola}.
        Dasar: {dasar}.
        Pertanyaan, koreksi, atau permohonan penghapusan data pribadi: {kontak}.
        Saya hanya berbicara di sini bila diizinkan. Mohon admin menyematkan pesan ini.
        """

    /// Throws where something that the notice owes its readers is missing.
    package init(
        organisation: String,
        keeper: String,
        contact: String,
        basis: String = defaultBasis,
        template: String = defaultTemplate
    ) throws(NoticeFault) {
        self.organisation = organisation
        self.keeper = keeper
        self.contact = contact
        self.basis = basis
        self.template = template
        for (placeholder, value) in [
            (Placeholder.organisation, organisation), (.keeper, keeper), (.contact, contact), (.basis, basis),
        ] where value.allSatisfy(\.isWhitespace) {
            throw .empty(placeholder)
        }
        for name in Self.parts(of: template).compactMap(\.name) where Placeholder(rawValue: name) == nil {
            throw .unknownPlaceholder(name)
        }
        let named = Set(Self.parts(of: template).compactMap(\.name))
        for owed in [Placeholder.keeper, .basis, .contact] where !named.contains(owed.rawValue) {
            throw .missing(owed)
        }
        guard text(for: String(repeating: "x", count: 60)).count <= Self.longest else { throw .tooLong }
    }

    /// The notice for one forum.
    package func text(for forum: String) -> String {
        Self.parts(of: template).reduce(into: "") { text, part in
            text += part.name.flatMap(Placeholder.init).map { value(of: $0, forum: forum) } ?? part.words
        }
    }

    private func value(of placeholder: Placeholder, forum: String) -> String {
        switch placeholder {
        case .forum: DisplayText.line(forum, limit: 60)
        case .organisation: organisation
        case .keeper: keeper
        case .basis: basis
        case .contact: contact
        }
    }

    /// The template cut at its `{names}`, so that what is filled in is never read as a template itself.
    private static func parts(of template: String) -> [(words: String, name: String?)] {
        var parts: [(words: String, name: String?)] = []
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            parts.append((String(rest[..<open]), nil))
            parts.append(("", String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        return parts + [(String(rest), nil)]
    }
}
