import Domain

/// Reads how a kind is told, and checks its templates.
struct KindAppearanceReader {
    private let top: KindSection
    private let fields: [KindField]

    init(_ top: KindSection, fields: [KindField]) {
        self.top = top
        self.fields = fields
    }

    func appearance() -> KindAppearance? {
        let receipt = top.wording("receipt")
        let forum = top.wording("forum")
        if receipt == nil { top.fault("receipt", .missing) }
        guard let section = top.section("digest") else {
            top.fault("digest", .missing)
            return nil
        }
        defer { section.finish() }
        if !section.has("section") { section.fault("section", .missing) }
        let place = KindAppearance.DigestPlace(
            section: section.choice("section", KindAppearance.DigestPlace.Section.self) ?? .other,
            extent: section.choice("show", KindAppearance.DigestPlace.Extent.self) ?? .open,
            line: section.wording("line") ?? .none
        )
        if !section.has("line") { section.fault("line", .missing) }
        check(receipt, "receipt", in: top)
        check(forum, "forum", in: top)
        check(place.line, "line", in: section)
        checkDiscretion(forum, "forum", in: top)
        checkDiscretion(place.line, "line", in: section)
        return KindAppearance(receipt: receipt ?? .none, forum: forum, digest: place)
    }

    private func check(_ wording: Wording?, _ key: String, in section: KindSection) {
        guard let wording else { return }
        let allowed = KindAppearance.words + fields.map(\.name)
        for text in [wording.indonesian, wording.english] {
            for name in RecordTemplate(text).names where !allowed.contains(name) {
                section.fault(key, value: "{\(name)}", allowed: allowed.map { "{\($0)}" })
            }
        }
    }

    /// What a forum or the digest would leave out is a slip in its template.
    private func checkDiscretion(_ wording: Wording?, _ key: String, in section: KindSection) {
        guard let wording else { return }
        let secret = Set(fields.filter(\.isConfidential).map(\.name))
        let named = RecordTemplate(wording.indonesian).names + RecordTemplate(wording.english).names
        for name in named where secret.contains(name) { section.fault(key, .confidentialInPublic(name)) }
    }
}
