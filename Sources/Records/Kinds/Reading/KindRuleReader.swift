import Domain

/// Reads transitions, limits, routing and corrections, and checks that what they name exists.
struct KindRuleReader {
    /// In a `from` or `in`: every state that is not final.
    static let everyOpenState = "open"

    private let top: KindSection
    private let fields: KindFieldReader
    private let states: [KindState]
    private let actNames: [String]

    init(_ top: KindSection, fields: KindFieldReader, states: [KindState], acts: [KindAct]) {
        self.top = top
        self.fields = fields
        self.states = states
        actNames = acts.map(\.name) + RecordAct.allCases.map(\.rawValue)
    }

    func transitions() -> [KindTransition] {
        top.sections("transitions").map { section in
            defer { section.finish() }
            let act = section.required("on")
            if !act.isEmpty, !actNames.contains(act) { section.fault("on", value: act, allowed: actNames) }
            let by = section.choices("by", KindParty.self)
            if !section.has("by") { section.fault("by", .missing) }
            let evidence = section.choices("evidence", EvidenceGrade.self)
            let keep = section.text("keep")
            if let keep { fields.check(keep, "keep", in: section) }
            let takes = section.texts("takes")
            for name in takes { fields.check(name, "takes", in: section) }
            return KindTransition(
                act: act,
                from: stateList("from", in: section),
                to: state("to", in: section),
                by: by,
                evidence: section.has("evidence") ? evidence : [.direct],
                confirm: section.choices("confirm", EvidenceGrade.self),
                guards: fields.guards("when", in: section),
                keep: keep,
                takes: takes,
                authority: section.text("authority")
            )
        }
    }

    func limits() -> [KindLimit] {
        guard let list = top.section("limits") else { return [] }
        return list.keys().compactMap { name in
            guard let section = list.section(name) else { return nil }
            defer { section.finish() }
            if !section.has("hours"), !section.has("after") { section.fault("hours", .missing) }
            return KindLimit(
                name: name,
                states: stateList("in", in: section),
                start: start(section),
                hours: section.number("hours", in: 0...20_000) ?? 0,
                clock: section.choice("clock", KindLimit.Clock.self) ?? .working,
                outcome: outcome(section),
                guards: fields.guards("when", in: section)
            )
        }
    }

    func session() -> KindSession? {
        guard let section = top.section("session") else { return nil }
        defer { section.finish() }
        return KindSession(state: state("state", in: section), gathers: section.texts("gathers"))
    }

    func routing() -> KindRouting? {
        guard let section = top.section("routing") else { return nil }
        defer { section.finish() }
        let category = section.required("category")
        fields.check(category, "category", in: section)
        let place = section.text("place")
        if let place { fields.check(place, "place", in: section) }
        var units: [String: [String]] = [:]
        if let rows = section.section("units") {
            for name in rows.keys() { units[name] = rows.texts(name) }
        }
        return KindRouting(
            category: category,
            place: place,
            units: units,
            emergencies: section.texts("emergencies")
        )
    }

    func corrections() -> KindCorrections? {
        guard let section = top.section("corrections") else { return nil }
        defer { section.finish() }
        let all = states.map(\.name)
        let chosen = section.has("states") ? stateList("states", in: section) : all
        let by = section.choices("by", KindParty.self)
        return KindCorrections(by: section.has("by") ? by : [.operator], states: chosen)
    }

    /// `after: entered | opened | field | [fields]`; `entered` where it is not said.
    private func start(_ section: KindSection) -> KindLimit.Start {
        let words = section.texts("after")
        switch words {
        case [], ["entered"]: return .entered
        case ["opened"]: return .opened
        default:
            for word in words { fields.check(word, "after", in: section) }
            return .fields(words)
        }
    }

    /// Either `to: state` or `mark: overdue`.
    private func outcome(_ section: KindSection) -> KindLimit.Outcome {
        guard !section.has("to") else { return .moves(to: state("to", in: section)) }
        let mark = section.required("mark")
        if !mark.isEmpty, mark != "overdue" { section.fault("mark", value: mark, allowed: ["overdue"]) }
        return .overdue
    }

    private func state(_ key: String, in section: KindSection) -> String {
        let name = section.required(key)
        check(name, key, in: section, beside: [])
        return name
    }

    private func stateList(_ key: String, in section: KindSection) -> [String] {
        let names = section.texts(key)
        if names.isEmpty { section.fault(key, .missing) }
        var found: [String] = []
        for name in names {
            if name == Self.everyOpenState {
                found += states.filter { !$0.isFinal }.map(\.name)
            } else {
                check(name, key, in: section, beside: [Self.everyOpenState])
                found.append(name)
            }
        }
        return found
    }

    private func check(_ name: String, _ key: String, in section: KindSection, beside words: [String]) {
        if !name.isEmpty, !states.contains(where: { $0.name == name }) {
            section.fault(key, value: name, allowed: states.map(\.name) + words)
        }
    }
}
