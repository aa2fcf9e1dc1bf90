import Domain

/// The kinds that an installation has: those that Titian ships, with the city's own over them.
package struct KindCatalog: Hashable, Sendable {
    /// By name.
    package let kinds: [RecordKind]
    private let places: [String: Int]

    private init(_ kinds: [RecordKind]) {
        self.kinds = kinds.sorted { $0.name < $1.name }
        places = Dictionary(uniqueKeysWithValues: self.kinds.enumerated().map { ($1.name, $0) })
    }

    /// The catalogue of the shipped kinds and of `own` files, or everything that is wrong with them.
    ///
    /// A file of a shipped kind's name replaces that kind; one with `extends:` is laid over the kind it names,
    /// which is its own name or another's.
    package static func reading(_ own: [KindSource] = []) -> Result<KindCatalog, KindFaults> {
        reading(shipped: ShippedKinds.sources, own)
    }

    static func reading(shipped: [KindSource], _ own: [KindSource]) -> Result<KindCatalog, KindFaults> {
        let faults = KindFaultList()
        let base = shipped.compactMap { KindDocument($0, faults: faults) }
        let added = own.compactMap { KindDocument($0, faults: faults) }
        var documents = Dictionary(base.map { ($0.text("kind") ?? "", $0) }) { first, _ in first }
        var origins = base.map { $0.text("kind") ?? "" }
        var owners: [String: String] = [:]
        for document in added {
            guard let whole = laidOver(document, documents, faults) else { continue }
            let name = whole.text("kind") ?? ""
            if let owner = owners[name] {
                faults.add(
                    KindFault(
                        file: document.file,
                        line: nil,
                        key: "kind",
                        problem: .duplicate(name, taken: owner)
                    )
                )
            }
            owners[name] = document.file
            if documents[name] == nil { origins.append(name) }
            documents[name] = whole
        }
        let read = origins.compactMap { documents[$0] }.map {
            ($0.file, KindReader($0, faults: faults).read())
        }
        checkPrefixes(read, faults)
        let ownFiles = Set(own.map(\.file))
        checkForms(read.filter { !ownFiles.contains($0.0) } + read.filter { ownFiles.contains($0.0) }, faults)
        checkSessions(read, faults)
        return faults.all.isEmpty
            ? .success(KindCatalog(read.map(\.1))) : .failure(KindFaults(all: faults.all))
    }

    package func kind(_ name: String) -> RecordKind? { places[name].map { kinds[$0] } }

    /// The kind that counts under a prefix.
    package func kind(prefix: String) -> RecordKind? { kinds.first { $0.prefix == prefix } }

    /// The kind that a post opens: the one that asks for most of what the post has; nil where none does.
    ///
    /// `form` is the word of an explicit form, without its mark; what is typed as one opens by no words.
    package func opened(by label: String, form: String?, text: String = "", fields: [String: RecordValue])
        -> (kind: RecordKind, opening: KindOpening)?
    {
        // Only kinds of a city's own look for words.
        lazy var said = SaidWords(text)
        var best: (score: Int, kind: RecordKind, opening: KindOpening)?
        for kind in kinds {
            for opening in kind.openings where opening.guards.hold(for: fields) {
                guard opening.label == label || opening.label == KindOpening.anyLabel else { continue }
                guard opening.form == nil || opening.form == form else { continue }
                guard opening.words.isEmpty || form == nil && opening.words.contains(where: said.contain)
                else { continue }
                let score =
                    opening.guards.count + (opening.form == nil ? 0 : 2) + (opening.words.isEmpty ? 0 : 1)
                if score > best?.score ?? -1 { best = (score, kind, opening) }
            }
        }
        return best.map { ($0.kind, $0.opening) }
    }

    private static func laidOver(
        _ document: KindDocument,
        _ documents: [String: KindDocument],
        _ faults: KindFaultList
    ) -> KindDocument? {
        guard let name = document.text("extends") else { return document }
        if let base = documents[name] {
            return document.over(base, isAnother: document.text("kind") != name)
        }
        let known = documents.keys.sorted()
        let nearest = EditDistance.nearest(to: name, among: known)
        faults.add(
            KindFault(
                file: document.file,
                line: nil,
                key: "extends",
                problem: .badValue(name, allowed: known, nearest: nearest)
            )
        )
        return nil
    }

    /// What a meeting gathers must be a kind.
    private static func checkSessions(_ read: [(file: String, kind: RecordKind)], _ faults: KindFaultList) {
        let known = read.map(\.kind.name).sorted()
        for (file, kind) in read {
            for name in kind.session?.gathers ?? [] where !known.contains(name) {
                let nearest = EditDistance.nearest(to: name, among: known)
                faults.add(
                    KindFault(
                        file: file,
                        line: nil,
                        key: "session.gathers",
                        problem: .badValue(name, allowed: known, nearest: nearest)
                    )
                )
            }
        }
    }

    /// A form's word that opens another kind as well would open only one of the two; the city's file is told.
    private static func checkForms(_ read: [(file: String, kind: RecordKind)], _ faults: KindFaultList) {
        var owners: [String: [(kind: String, label: String)]] = [:]
        for (file, kind) in read {
            // What depends on the post's fields may tell the two apart.
            for opening in kind.openings where opening.guards.isEmpty {
                guard let form = opening.form else { continue }
                let taken = owners[form, default: []].first { owner in
                    let labels = [owner.label, opening.label]
                    return owner.kind != kind.name
                        && (labels.contains(KindOpening.anyLabel) || labels[0] == labels[1])
                }
                if let taken {
                    faults.add(
                        KindFault(
                            file: file,
                            line: nil,
                            key: "opens.form",
                            problem: .duplicate(form, taken: taken.kind)
                        )
                    )
                }
                owners[form, default: []].append((kind.name, opening.label))
            }
        }
    }

    /// Two kinds of one prefix would share their numbers.
    private static func checkPrefixes(_ read: [(file: String, kind: RecordKind)], _ faults: KindFaultList) {
        var owners: [String: String] = [:]
        for (file, kind) in read where !kind.prefix.isEmpty {
            if let owner = owners[kind.prefix] {
                faults.add(
                    KindFault(
                        file: file,
                        line: nil,
                        key: "prefix",
                        problem: .duplicate(kind.prefix, taken: owner)
                    )
                )
            }
            owners[kind.prefix] = kind.name
        }
    }
}

/// Everything that is wrong with the files of kinds; never empty.
package struct KindFaults: Error, Hashable, Sendable {
    package let all: [KindFault]
}
