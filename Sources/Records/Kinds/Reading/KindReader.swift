import Domain

/// Reads a kind out of its document: every key by its schema, every fault with its line.
struct KindReader {
    private let top: KindSection
    private let fieldReader: KindFieldReader

    init(_ document: KindDocument, faults: KindFaultList) {
        top = KindSection(document.node, file: document.file, prefix: "", faults: faults)
        fieldReader = KindFieldReader(top)
    }

    /// The kind; of use only where no fault was noted.
    func read() -> RecordKind {
        let name = slug("kind", in: top)
        let prefix = top.required("prefix")
        if !prefix.isEmpty, !RecordNumber.isPrefix(prefix) {
            top.fault("prefix", value: prefix, allowed: ["AB…ABCDEF"])
        }
        _ = top.text("extends")
        let states = readStates()
        let acts = readActs()
        let fields = fieldReader.fields
        var kind = RecordKind(
            name: name,
            prefix: prefix,
            label: top.wording("label") ?? absent("label"),
            authority: top.text("authority") ?? name,
            note: top.wording("note"),
            isRestricted: top.flag("restricted"),
            isDirectOnly: top.flag("direct_only"),
            countsPresence: top.flag("attendance"),
            asksEach: top.flag("each"),
            session: nil,
            openings: readOpenings(states),
            fields: fields,
            states: states,
            initial: top.required("initial"),
            acts: acts,
            transitions: [],
            limits: [],
            routing: nil,
            corrections: KindCorrections(by: [.operator], states: states.map(\.name)),
            appearance: KindAppearance(
                receipt: .none,
                forum: nil,
                digest: KindAppearance.DigestPlace(section: .other, extent: .open, line: .none)
            )
        )
        if !kind.initial.isEmpty { check(kind.initial, of: states, "initial", in: top) }
        let rules = KindRuleReader(top, fields: fieldReader, states: states, acts: acts)
        kind.transitions = rules.transitions()
        kind.limits = rules.limits()
        kind.session = rules.session()
        kind.routing = rules.routing()
        kind.corrections = rules.corrections() ?? kind.corrections
        kind.appearance = KindAppearanceReader(top, fields: fields).appearance() ?? kind.appearance
        top.finish()
        KindReach(kind).noteFaults(in: top)
        return kind
    }

    private func absent(_ key: String) -> Wording {
        top.fault(key, .missing)
        return .none
    }

    /// Lower-case letters, digits and hyphens.
    private func slug(_ key: String, in section: KindSection) -> String {
        let text = section.required(key)
        let isSlug =
            text.utf8.count <= 40
            && text.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
            }
        if !isSlug { section.fault(key, value: text, allowed: ["a-z 0-9 -"]) }
        return text
    }

    private func readOpenings(_ states: [KindState]) -> [KindOpening] {
        top.sections("opens", word: "label").map { section in
            defer { section.finish() }
            let label = section.required("label")
            let form = section.text("form")
            if let form { checkForm(form, in: section) }
            let words = readPhrases(in: section)
            if form != nil, !words.isEmpty { section.fault("words", .duplicate("words", taken: "form")) }
            // Without a form or words it would open with every post.
            let allowed = Self.labels + (form == nil && words.isEmpty ? [] : [KindOpening.anyLabel])
            if !label.isEmpty, !allowed.contains(label) {
                section.fault("label", value: label, allowed: allowed)
            }
            let state = section.text("state")
            if let state { check(state, of: states, "state", in: section) }
            return KindOpening(
                label: label,
                form: form,
                words: words,
                guards: fieldReader.guards("when", in: section),
                state: state,
                linkage: section.choice("linked", KindOpening.Linkage.self) ?? .any
            )
        }
    }

    /// Words of the city's own, by which a post that says them opens the kind.
    private func readPhrases(in section: KindSection) -> [SaidPhrase] {
        section.texts("words").compactMap { text in
            guard let phrase = SaidPhrase(text) else {
                section.fault("words", .shape(wanted: SaidPhrase.shape))
                return nil
            }
            return phrase
        }
    }

    /// A word that a post can begin with and that does nothing else yet.
    private func checkForm(_ word: String, in section: KindSection) {
        let isWord =
            word == word.lowercased() && word.first?.isLetter ?? false
            && word.allSatisfy { $0.isLetter || $0 == "-" }
        if !isWord {
            section.fault("form", value: word, allowed: ["a-z -"])
        } else if RecordAct.commanded(by: word) != nil || Self.spokenFor.contains(word) {
            section.fault("form", .duplicate(word, taken: "/\(word)"))
        }
    }

    private func readStates() -> [KindState] {
        guard let section = top.section("states") else {
            top.fault("states", .missing)
            return []
        }
        return section.keys().compactMap { name in
            guard let state = section.section(name) else { return nil }
            if name == KindRuleReader.everyOpenState || name.isEmpty {
                section.fault(name, value: name, allowed: [])
            }
            defer { state.finish() }
            return KindState(
                name: name,
                label: state.ownWording(),
                isFinal: state.flag("final"),
                needs: state.sections("needs", word: "field").map { need in
                    defer { need.finish() }
                    let field = need.required("field")
                    fieldReader.check(field, "field", in: need)
                    return KindState.Need(field: field, guards: fieldReader.guards("when", in: need))
                }
            )
        }
    }

    private func readActs() -> [KindAct] {
        guard let section = top.section("acts") else { return [] }
        return section.keys().compactMap { name in
            guard let act = section.section(name) else { return nil }
            defer { act.finish() }
            return KindAct(name: name, label: act.ownWording())
        }
    }

    private func check(_ name: String, of states: [KindState], _ key: String, in section: KindSection) {
        if !states.contains(where: { $0.name == name }) {
            section.fault(key, value: name, allowed: states.map(\.name))
        }
    }

    /// Forms that ask the relay, or decide; `ijin` is read as `izin`.
    private static let spokenFor: Set<String> = [
        "status", "tautan", "bantuan", "help", "start", "setuju", "belum", "ijin",
    ]

    /// What recognition calls posts.
    private static let labels = [
        "permission_request", "permission_granted", "permission_denied", "activity_report",
        "condition_report",
        "follow_up", "instruction", "meeting_notice", "attendance", "acknowledgement", "other",
    ]
}
