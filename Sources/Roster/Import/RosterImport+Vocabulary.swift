import Domain

extension RosterImport {
    /// What tables may name that the roster itself does not hold; what is empty is not checked.
    package struct Vocabulary: Sendable {
        private let kinds: [String]
        private let networks: [String]
        private let categories: [String]

        /// The names of the kinds of record, of the networks, and of the categories of condition.
        package init(kinds: [String] = [], networks: [String] = [], categories: [String] = []) {
            self.kinds = kinds
            self.networks = networks
            self.categories = categories.map { Responsibility(category: $0).category }
        }

        /// Refuses a category that is one mistyped; whether there is such a category.
        func checkCategory(_ category: String, _ row: inout SheetRow, _ column: SheetColumn) -> Bool {
            if categories.isEmpty || categories.contains(category) { return true }
            guard let meant = EditDistance.nearest(to: category, among: categories, within: 3) else {
                return false
            }
            row.refuse(
                column,
                Wording(
                    id: "kategori laporan \"\(TableProblem.shown(category))\" tidak ada",
                    en: "there is no category of condition \"\(TableProblem.shown(category))\""
                ),
                Wording(
                    id: "Maksudnya \"\(meant)\"? Pilihan: \(categories.joined(separator: ", ")).",
                    en: "Did you mean \"\(meant)\"? Choose: \(categories.joined(separator: ", "))."
                )
            )
            return true
        }

        /// What is worth knowing of tasks of which no report will ever be.
        func withoutReports(_ tasks: [String]) -> Wording {
            let shown = tasks.map(TableProblem.shown).joined(separator: ", ")
            let known = categories.joined(separator: ", ")
            return Wording(
                id: "bukan kategori laporan, tidak ada laporan yang akan diteruskan karenanya: \(shown); "
                    + "kategori yang ada: \(known)",
                en: "no categories of condition, nothing will be handed over on their account: \(shown); "
                    + "there are: \(known)"
            )
        }

        /// Refuses a kind of record that there is not: a rule for it would never hold.
        func checkKind(_ kind: String, _ row: inout SheetRow, _ column: SheetColumn) {
            guard !kinds.isEmpty, !kinds.contains(kind) else { return }
            row.refuse(column, unknown: kind, SheetWords.recordKind, known: kinds)
        }

        /// What is worth knowing of an id `network:…` whose network there is not; nil where there is.
        func unknownNetwork(of id: String) -> Wording? {
            let network = String(id.prefix { $0 != ":" })
            guard !networks.isEmpty, !networks.contains(network) else { return nil }
            let shown = TableProblem.shown(network)
            let nearest = Nearness.nearest(to: network, among: networks)
            return Wording(
                id: "jaringan \"\(shown)\" tidak dikenal" + (nearest.map { "; maksudnya \"\($0)\"?" } ?? ""),
                en: "the network \"\(shown)\" is unknown"
                    + (nearest.map { "; did you mean \"\($0)\"?" } ?? "")
            )
        }
    }
}
