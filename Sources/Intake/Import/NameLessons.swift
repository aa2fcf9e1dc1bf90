/// What a comparison taught about names that the log does not know yet.
struct NameLessons {
    /// A name by which an author is known.
    struct KnownName: Hashable {
        let author: String
        let name: String
    }

    /// Names that mean authors of the log, on better evidence than the name itself.
    let aliases: [LearnedAlias]
    /// Authors of the log who turned out to be one person.
    let joins: [(author: String, person: String)]

    /// Leaves out what `known` holds, so that the same file teaches nothing twice.
    init(_ senders: SenderLedger, known: Set<KnownName>) {
        let sure = senders.aliases.filter { $0.evidence != .name }
        aliases = sure.filter { !known.contains(KnownName(author: $0.author, name: $0.label)) }
        joins = Dictionary(grouping: sure, by: \.label).values
            .flatMap { aliases in aliases.dropFirst().map { ($0.author, aliases[0].author) } }
            .sorted { $0.0 < $1.0 }
    }

    var isEmpty: Bool { aliases.isEmpty && joins.isEmpty }
}
