import Domain
import ReadModel
import Records

/// What a human can make of something that is listed: the choice in plain words, and how to type it.
struct RecordsChoice {
    /// How many of the records that may be meant a line names.
    private static let limit = 4

    private let listing: RecordBook.Listing
    private let register: RecordsRegister
    private let workflow: Workflow
    let step: SuggestedStep

    init(_ listing: RecordBook.Listing, _ register: RecordsRegister) {
        self.listing = listing
        self.register = register
        workflow = Workflow(register.kinds)
        step = workflow.step(of: listing, register.book)
    }

    /// The records that may be meant, where the listing names none: the latest of that forum that wait.
    var candidates: [RecordNumber] {
        switch step {
        case .merge(_, let others): return others.count > 1 ? others : []
        case .state(_, nil):
            let forum = listing.event.source.flatMap { (try? register.view.post($0)) ?? nil }?.forum.id
                .rawValue
            return workflow.candidates(for: listing, in: forum, register.book).map(\.number)
        default: return []
        }
    }

    /// `Terima: …  |  Abaikan: …`.
    var text: String {
        let dismiss = Speech.say(
            id: "abaikan: titian records dismiss \(listing.entry)",
            en: "dismiss: titian records dismiss \(listing.entry)"
        )
        return [effect, dismiss].compactMap(\.self).joined(separator: "; ")
    }

    private var effect: String? {
        let accept = "titian records accept \(listing.entry)"
        switch step {
        case .none:
            guard listing.event.record == nil else { return nil }
            return Speech.say(
                id: "bila memang catatan, mintalah pengirimnya menulis dengan formulir (docs/kinds.md)",
                en: "if it is a record, ask its sender to write it as a form (docs/kinds.md)"
            )
        case .assign(let number):
            let command =
                "titian records assign \(number?.text ?? Speech.say(id: "NOMOR", en: "NUMBER")) --unit …"
            return Speech.say(id: "serahkan: \(command)", en: "give it: \(command)")
        case .unlink(let number):
            return Speech.say(
                id: "terima (keputusan yang ditarik dilepas dari \(number.text)): \(accept)",
                en: "accept (the decision that was taken back leaves \(number.text)): \(accept)"
            )
        case .merge(let number, let others):
            let into = others.count == 1 ? others[0].text : Speech.say(id: "salah satu", en: "one of them")
            return Speech.say(
                id: "terima (\(number.text) digabung ke \(into)): \(accept)",
                en: "accept (\(number.text) is merged into \(into)): \(accept)"
            ) + asOption(others.count > 1)
        case .state(let state, let number):
            let act = act.map { RecordsWords.act($0, nil) }
            let kind = number.flatMap { register.book[$0] }.flatMap(register.kind)
            let what = state.map { register.state($0, kind) } ?? act
            let which =
                number?.text ?? Speech.say(id: "catatan yang dimaksud", en: "the record that is meant")
            let ways = number.map { workflow.decisions(on: $0, register.book) } ?? []
            let way =
                act == nil && state == nil
                ? " --state "
                    + (ways.isEmpty
                        ? "…" : ways.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: "|")) : ""
            let outcome =
                what.map { "\(which) → \($0)" }
                ?? Speech.say(id: "\(which) menjadi …", en: "\(which) becomes …")
            return Speech.say(id: "terima (\(outcome)): ", en: "accept (\(outcome)): ") + accept
                + asOption(number == nil) + way
        }
    }

    private var act: String? {
        if case .listed(_, let act) = listing.event.change { act } else { nil }
    }

    private func asOption(_ isNeeded: Bool) -> String {
        guard isNeeded else { return "" }
        let meant = candidates.prefix(Self.limit).map(\.text)
        return meant.isEmpty
            ? " --as " + Speech.say(id: "NOMOR", en: "NUMBER") : " --as " + meant.joined(separator: "|")
    }
}
