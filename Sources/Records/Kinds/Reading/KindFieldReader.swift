import Domain

/// Reads the fields of a kind, and the conditions on them.
struct KindFieldReader {
    let fields: [KindField]

    init(_ top: KindSection) {
        guard let section = top.section("fields") else {
            fields = []
            return
        }
        fields = section.keys().compactMap { name in
            guard let field = section.section(name) else { return nil }
            if KindAppearance.words.contains(name) {
                section.fault(name, .duplicate(name, taken: "{\(name)}"))
            }
            defer { field.finish() }
            return Self.read(name, field)
        }
    }

    private static func read(_ name: String, _ section: KindSection) -> KindField {
        let kind = section.choice("type", KindField.Kind.self)
        if !section.has("type") { section.fault("type", .missing) }
        let choices = section.section("choices").map { list in
            list.keys().compactMap { word -> KindField.Choice? in
                list.wording(word).map { KindField.Choice(name: word, label: $0) }
            }
        }
        if kind == .choice, choices?.isEmpty ?? true { section.fault("choices", .missing) }
        return KindField(
            name: name,
            kind: kind ?? .text,
            label: section.wording("label") ?? Wording(id: name, en: name),
            isConfidential: section.flag("confidential"),
            choices: choices ?? []
        )
    }

    /// Notes a field that the kind does not have.
    func check(_ name: String, _ key: String, in section: KindSection) {
        if !name.isEmpty, !fields.contains(where: { $0.name == name }) {
            section.fault(key, value: name, allowed: fields.map(\.name))
        }
    }

    /// `when: {field: present | absent | word | [words]}`.
    func guards(_ key: String, in section: KindSection) -> [FieldGuard] {
        guard let conditions = section.section(key) else { return [] }
        return conditions.keys().map { name in
            check(name, name, in: conditions)
            let words = conditions.texts(name)
            switch words {
            case ["present"]: return FieldGuard(field: name, test: .present)
            case ["absent"]: return FieldGuard(field: name, test: .absent)
            default:
                checkWords(words, of: name, in: conditions)
                return FieldGuard(field: name, test: .among(words))
            }
        }
    }

    private func checkWords(_ words: [String], of name: String, in section: KindSection) {
        guard let field = fields.first(where: { $0.name == name }) else { return }
        let allowed = field.kind == .flag ? ["ya"] : field.choices.map(\.name)
        for word in words where !allowed.isEmpty && !allowed.contains(word) {
            section.fault(name, value: word, allowed: allowed + ["present", "absent"])
        }
    }
}
