import Domain
import Records

/// What happened to records, in the operator's words.
enum RecordsWords {
    /// In the place of words that are not in the log any more.
    static var erased: String { Speech.say(id: "(dihapus)", en: "(erased)") }

    /// In the place of words that stay and are shown to nobody for now.
    static var restricted: String { Speech.say(id: "(dibatasi)", en: "(restricted)") }

    /// What an event says, without who and when.
    static func event(_ event: RecordEvent, _ kind: RecordKind?, _ register: RecordsRegister) -> String {
        func state(_ name: String) -> String { register.state(name, kind) }
        switch event.change {
        case .opened(let kind, let state, _, _):
            let opened = register.kinds.kind(kind)
            let label = opened?.label.text(in: Speech.language) ?? kind
            return Speech.say(id: "dibuka: ", en: "opened: ") + "\(label), \(register.state(state, opened))"
        case .moved(let act, let from, let to):
            return "\(state(from)) → \(state(to)) (\(self.act(act, kind)))"
        case .corrected(let from, let to, let reason):
            return Speech.say(id: "diralat: ", en: "put right: ")
                + "\(state(from)) → \(state(to)) — \(reason)"
        case .expired(let limit, let from, let to):
            let passed = Speech.say(
                id: "batas waktu \"\(limit)\" lewat",
                en: "time limit \"\(limit)\" passed"
            )
            return to.map { "\(passed): \(state(from)) → \(state($0))" } ?? passed
        case .fieldSet(let name, let value):
            let label = kind?.field(name)?.label.text(in: Speech.language) ?? name
            return value.map { "\(label) = \(self.value($0, register))" }
                ?? Speech.say(id: "\(label) dikosongkan", en: "\(label) emptied")
        case .assigned(let units) where units.isEmpty:
            return Speech.say(id: "belum ada yang bertugas", en: "nobody's task for now")
        case .assigned(let units):
            return Speech.say(id: "ditugaskan kepada ", en: "assigned to ")
                + units.map { register.name(of: $0) }.joined(separator: ", ")
        case .linked(let entry, let relation):
            return Speech.say(id: "pesan #\(entry) ditambahkan", en: "post #\(entry) added")
                + " (\(self.relation(relation)))"
        case .unlinked(let entry):
            return Speech.say(id: "pesan #\(entry) dilepas", en: "post #\(entry) taken out")
        case .related(let other):
            return Speech.say(id: "terkait \(other.text)", en: "related to \(other.text)")
        case .counted(let tally):
            let who = (tally.unit ?? tally.member).map { register.name(of: $0) }
            let words = tally.words.map { "\"\(register.quoted($0))\"" }
            return ([tally.presence.rawValue + ":"] + [who, words].compactMap(\.self)).joined(separator: " ")
        case .merged(let other):
            return Speech.say(id: "digabung ke \(other.text)", en: "merged into \(other.text)")
        case .unmerged(let other):
            return Speech.say(id: "dipisahkan dari \(other.text)", en: "taken apart from \(other.text)")
        case .relabelled(let name, let number, _):
            let label = register.kinds.kind(name)?.label.text(in: Speech.language) ?? name
            return Speech.say(
                id: "berlanjut sebagai \(label) \(number.text)",
                en: "goes on as \(label) \(number.text)"
            )
        case .listed(let doubt, let act):
            let meant = act.map { " (\(self.act($0, kind)))" } ?? ""
            return Speech.say(id: "perlu dipastikan: ", en: "to be confirmed: ")
                + doubt.wording.text(in: Speech.language) + meant
        case .settled(_, let reason) where event.answers != nil:
            let listed = event.answers ?? 0
            return Speech.say(id: "saran #\(listed) dikesampingkan", en: "suggestion #\(listed) dismissed")
                + " — \(reason)"
        case .settled(let source, ""):
            return Speech.say(
                id: "#\(source) tidak perlu dipastikan lagi: kata-katanya dihapus atau diganti",
                en: "#\(source) needs no look any more: its words were deleted or replaced"
            )
        case .settled(let source, let reason):
            return Speech.say(id: "#\(source) sudah dipastikan", en: "#\(source) was looked at")
                + " — \(reason)"
        }
    }

    /// Why an operator did it.
    static func reason(of event: RecordEvent) -> String {
        switch event.change {
        case .corrected(_, _, let reason), .settled(_, let reason): reason
        default: event.reason ?? ""
        }
    }

    private static func value(_ value: RecordValue, _ register: RecordsRegister) -> String {
        switch value {
        case .words(let citation): "\"\(register.quoted(citation))\""
        case .texts(let texts): texts.joined(separator: "; ")
        case .entries(let entries): entries.map { "#\($0)" }.joined(separator: ", ")
        case .text, .number, .flag: value.word
        }
    }
}
