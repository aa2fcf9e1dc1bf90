import Domain

/// A table whose columns are known by their headings.
struct Sheet {
    /// The tables that can be read.
    enum Kind: String, CaseIterable {
        case units, people, forums, acting, duties, authority, holidays, hours, transfers

        /// Parts of a file's name that say which table it is.
        var fileWords: [String] {
            switch self {
            case .units: ["unit", "skpd", "opd", "perangkat"]
            case .people: ["people", "orang", "pejabat", "anggota", "member", "personil"]
            case .forums: ["forum", "grup"]
            case .acting: ["acting", "pelaksana", "plt", "plh"]
            case .duties: ["dut", "wajib", "kewajiban"]
            case .authority: ["authority", "wewenang", "kewenangan"]
            case .holidays: ["holiday", "libur"]
            case .hours: ["hours", "jam"]
            case .transfers: ["transfer", "mutasi"]
            }
        }
    }

    let file: String
    let kind: Kind
    let rows: [DelimitedText.Row]
    /// Where each known column stands, and its heading as written.
    private(set) var places: [SheetColumn: (index: Int, heading: String)] = [:]
    /// What keeps the rows from being read.
    private(set) var problems: [TableProblem] = []
    /// What is wrong with single cells, whatever they are for.
    private(set) var cellProblems: [TableProblem]
    /// Columns that nothing reads.
    private(set) var unread: [String] = []

    /// Reads the headings in the first row.
    init(_ text: DelimitedText, file: String, kind: Kind) {
        self.file = file
        self.kind = kind
        rows = Array(text.rows.dropFirst())
        cellProblems = Self.controlCharacters(in: text, file: file)
        let columns = SheetColumn.columns(of: kind)
        let headings = text.rows.first?.cells ?? []
        for (index, heading) in headings.enumerated() where !heading.isEmpty {
            let name = heading.lowercased().filter { $0.isLetter || $0.isNumber }
            guard let column = columns.first(where: { $0.names.contains(name) }) else {
                unread.append(heading)
                continue
            }
            if places[column] != nil {
                problems.append(
                    TableProblem(
                        file: file,
                        line: text.rows.first?.line,
                        column: heading,
                        fault: Wording(id: "kolom ini ada dua", en: "this column stands twice"),
                        advice: Wording(id: "Hapus salah satunya.", en: "Delete one of them.")
                    )
                )
            }
            places[column] = (index, heading)
        }
        for row in rows where row.cells.dropFirst(headings.count).contains(where: { !$0.isEmpty }) {
            cellProblems.append(
                TableProblem(
                    file: file,
                    line: row.line,
                    fault: Wording(
                        id: "ada \(row.cells.count) sel, padahal judulnya \(headings.count)",
                        en: "\(row.cells.count) cells under \(headings.count) headings"
                    ),
                    advice: Wording(
                        id: "Sel yang memuat daftar atau pemisah kolom diapit tanda kutip: \"a; b\".",
                        en:
                            "Put a cell with a list or the column's separator between quotation marks: \"a; b\"."
                    )
                )
            )
        }
        for column in SheetColumn.required(of: kind) where places[column] == nil {
            problems.append(
                TableProblem(
                    file: file,
                    line: text.rows.first?.line ?? 1,
                    fault: Wording(
                        id: "kolom \(column.names[0]) tidak ada",
                        en: "the column \(column.rawValue) is missing"
                    ),
                    advice: Wording(
                        id: "Beri judul kolom di baris pertama; lihat docs/roster.md.",
                        en: "Head the columns in the first line; see docs/roster.md."
                    )
                )
            )
        }
    }

    /// Whether the sheet has that column: what it leaves out stays as the roster has it.
    func has(_ column: SheetColumn) -> Bool {
        places[column] != nil
    }

    /// Which table a file is: the one whose columns it has; where several fit, the one its name says.
    static func kind(of text: DelimitedText, file: String) -> Kind? {
        let stem = file.split(separator: "/").last.map { $0.lowercased() } ?? ""
        let headings = Set((text.rows.first?.cells ?? []).map { $0.lowercased().filter(\.isLetter) })
        let fitting = Kind.allCases.filter { kind in
            SheetColumn.required(of: kind).allSatisfy { !headings.isDisjoint(with: $0.names) }
        }
        func isNamed(_ kind: Kind) -> Bool { kind.fileWords.contains { stem.contains($0) } }
        func score(_ kind: Kind) -> Int {
            SheetColumn.columns(of: kind).count { !headings.isDisjoint(with: $0.names) }
        }
        return fitting.first(where: isNamed) ?? fitting.max { score($0) < score($1) }
            ?? Kind.allCases.first(where: isNamed)
    }
}
