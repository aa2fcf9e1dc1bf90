import Records
import Roster

/// Which records a list shows.
struct RecordsFilter {
    private let kind: String?
    private let state: String?
    private let unit: String?
    private let roster: RosterDay

    /// Reads what was typed; a name that nothing has is a mistake in the arguments.
    init(kind: String?, state: String?, unit: String?, _ register: RecordsRegister) throws {
        roster = register.today
        let kinds = register.kinds.kinds
        let known = kinds.map(\.name) + register.book.unordered.map(\.kind)
        self.kind = try kind.map { try TypedName.one($0, "--kind", of: known) }
        let meant = self.kind.flatMap { register.kinds.kind($0) }.map { [$0] } ?? kinds
        let states = meant.flatMap { $0.states.map(\.name) } + register.book.unordered.map(\.state)
        self.state = try state.map { try TypedName.one($0, "--state", of: states) }
        self.unit = try unit.map { text in
            let used = register.book.unordered.flatMap {
                [$0.parties.unit].compactMap(\.self) + $0.parties.responsible
            }
            return try TypedName.unit(text, "--unit", in: register.today, orAmong: used)
        }
    }

    var isOpen: Bool { kind == nil && state == nil && unit == nil }

    func admits(_ record: KeptRecord) -> Bool {
        kind.map { $0 == record.kind } ?? true && state.map { $0 == record.state } ?? true
            && unit.map { concerns(record, $0) } ?? true
    }

    /// It asked, it is its task, or that of one of its people.
    private func concerns(_ record: KeptRecord, _ unit: String) -> Bool {
        record.parties.unit == unit
            || record.parties.responsible.contains { $0 == unit || roster.assignment(of: $0)?.unit == unit }
    }
}
