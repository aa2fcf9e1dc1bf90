import Domain

extension RosterImport {
    /// What tables may name that the roster itself does not hold; what is empty is not checked.
    package struct Vocabulary: Sendable {
        private let kinds: [String]
        private let networks: [String]

        /// The names of the kinds of record, and of the networks.
        package init(kinds: [String] = [], networks: [String] = []) {
            self.kinds = kinds
            self.networks = networks
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
