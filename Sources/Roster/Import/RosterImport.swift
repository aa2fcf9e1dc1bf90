import Domain

/// What tables would change in the roster: the difference between what they say and what it knows.
///
/// Importing what was imported already changes nothing. Rows that a table leaves out, and columns that it
/// lacks, leave the roster as it is: people leave by a day in the column `sampai`.
package struct RosterImport: Sendable {
    /// One table as it lies on a disk.
    package struct File: Sendable {
        package let name: String
        package let bytes: [UInt8]

        package init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// The roster that the tables were compared with.
    package let before: RosterState
    /// What to append, in this order; empty where there is any problem.
    package let changes: [RosterChange]
    /// Everything that is wrong, by file and line, up to some two hundred faults.
    package let problems: [TableProblem]
    /// Reading stopped at so many faults: there may be more.
    package var isCut: Bool { problems.count >= ImportDraft.problemLimit }
    /// What is worth knowing and hinders nothing.
    package let notes: [TableProblem]

    /// Reads the tables against the roster as it stands.
    ///
    /// Rows without a day of their own hold from `day` on; where the roster knows nothing yet, they have always
    /// held. `newForum` makes the ids of forums that the roster does not know.
    package init(
        _ files: [File],
        into state: RosterState,
        on day: Day,
        vocabulary: Vocabulary = Vocabulary(),
        newForum: () -> ForumID
    ) {
        before = state
        var draft = ImportDraft(state, on: day, vocabulary)
        var sheets: [Sheet] = []
        for file in files {
            do throws(TableProblem) {
                let text = try DelimitedText(file.bytes, file: file.name)
                guard let kind = Sheet.kind(of: text, file: file.name) else {
                    throw Self.unknownTable(file.name)
                }
                sheets.append(Sheet(text, file: file.name, kind: kind))
            } catch {
                draft.problems.append(error)
            }
        }
        draft.problems += sheets.flatMap { $0.problems + $0.cellProblems }
        // A table without its columns would add a fault for every row.
        let whole = sheets.filter { $0.problems.isEmpty }
        for kind in Sheet.Kind.allCases {
            draft.take(whole.filter { $0.kind == kind }, kind, newForum: newForum)
        }
        draft.check()
        notes = draft.notes + sheets.flatMap(Self.unreadColumns)
        problems = draft.problems
        changes = draft.problems.isEmpty ? draft.changes : []
    }

    private static func unknownTable(_ file: String) -> TableProblem {
        TableProblem(
            file: file,
            fault: Wording(
                id: "tidak dikenal sebagai tabel roster",
                en: "is not known as a table of the roster"
            ),
            advice: Wording(
                id:
                    "Beri nama people.csv, units.csv, forums.csv, … dan judul kolom seperti di docs/roster.md.",
                en: "Name it people.csv, units.csv, forums.csv, … with headings as in docs/roster.md."
            )
        )
    }

    private static func unreadColumns(_ sheet: Sheet) -> [TableProblem] {
        guard !sheet.unread.isEmpty else { return [] }
        let names = sheet.unread.map(TableProblem.shown).joined(separator: ", ")
        return [
            TableProblem(
                file: sheet.file,
                fault: Wording(id: "kolom yang tidak dibaca: \(names)", en: "columns not read: \(names)")
            )
        ]
    }
}
