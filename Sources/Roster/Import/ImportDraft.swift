import Domain

/// An import while it grows: the roster as it would be, and what led there.
struct ImportDraft {
    /// The roster with the changes so far.
    private(set) var state: RosterState
    private(set) var changes: [RosterChange] = []
    var problems: [TableProblem] = []
    var notes: [TableProblem] = []
    /// From when on what has no day of its own holds.
    let day: Day
    var units = References()
    var members = References()
    /// Where each key of the files at hand was read, to tell of a second.
    var seen: [RosterSubject: (file: String, line: Int)] = [:]
    /// For whom each speaker may speak.
    var rights: [String: Set<String>]
    let vocabulary: RosterImport.Vocabulary
    private let isFirst: Bool
    /// More faults than these nobody reads at once.
    static let problemLimit = 200

    init(_ state: RosterState, on day: Day, _ vocabulary: RosterImport.Vocabulary) {
        self.state = state
        self.vocabulary = vocabulary
        self.day = day
        isFirst = state.facts.isEmpty
        let roster = state.at(day)
        rights = Dictionary(grouping: roster.speaking, by: \.speaker).mapValues { Set($0.map(\.leader)) }
        for unit in roster.units { units.add(unit.key, names: [unit.name] + unit.shortNames) }
        for member in roster.members { members.add(member.key, names: PersonName.spellings(member.name)) }
    }

    /// Reads all sheets of one kind.
    mutating func take(_ sheets: [Sheet], _ kind: Sheet.Kind, newForum: () -> ForumID) {
        switch kind {
        case .units: takeUnits(sheets)
        case .people: takePeople(sheets)
        case .forums: takeForums(sheets, newForum)
        case .acting: eachRow(sheets) { $1.takeActing(&$0) }
        case .duties: eachRow(sheets) { $1.takeDuty(&$0) }
        case .authority: for sheet in sheets { takeAuthority(sheet) }
        case .holidays: eachRow(sheets) { $1.takeHoliday(&$0) }
        case .hours: for sheet in sheets { takeHours(sheet) }
        case .transfers: eachRow(sheets) { $1.takeTransfer(&$0) }
        }
    }

    /// Runs `body` on every row and keeps what was wrong with it, until that is more than anybody reads.
    mutating func eachRow(_ sheets: [Sheet], _ body: (inout SheetRow, inout ImportDraft) -> Void) {
        for sheet in sheets {
            for row in sheet.rows where problems.count < Self.problemLimit {
                var row = SheetRow(row, of: sheet)
                body(&row, &self)
                problems += row.problems
            }
        }
    }

    /// States a fact, where the roster does not say so already.
    ///
    /// `since` is the row's own day. Without one a person or an account that is new has always been who they
    /// are; anything else holds from the import's day, or always where the roster was empty.
    mutating func declare(_ fact: RosterFact, since: Day? = nil) {
        let subject = fact.subject
        guard state.facts.fact(of: subject, on: since ?? day) != fact else { return }
        let isIdentity = subject.kind == .member || subject.kind == .account
        let isNew = !state.facts.knows(subject)
        let always = isNew && (isFirst || isIdentity)
        add(.stated(fact, since: since ?? (always ? .beginning : day)))
    }

    /// Ends what holds of a subject from a day on, where anything does.
    mutating func end(_ subject: RosterSubject, since: Day) {
        guard state.facts.fact(of: subject, on: since) != nil else { return }
        add(.ended(subject, since: since))
    }

    mutating func add(_ change: RosterChange) {
        changes.append(change)
        state.apply(change)
    }

    /// Whether this key is read for the first time; the second row is refused.
    mutating func isFirstReading(_ subject: RosterSubject, _ row: inout SheetRow, _ column: SheetColumn)
        -> Bool
    {
        guard let earlier = seen.updateValue((row.file, row.line), forKey: subject) else { return true }
        row.refuse(
            column,
            Wording(
                id: "sama dengan \(earlier.file) baris \(earlier.line)",
                en: "is the same as in \(earlier.file), line \(earlier.line)"
            ),
            Wording(
                id: row.has(.key)
                    ? "Hapus salah satunya, atau beri kunci yang berbeda di kolom kunci."
                    : "Hapus salah satunya.",
                en: row.has(.key)
                    ? "Delete one of them, or give each a key of its own in the column key."
                    : "Delete one of them."
            )
        )
        return false
    }
}
