/// Who is who between the senders of a file and the authors of the log, with the evidence.
///
/// A sender belongs to an author when their shared posts say so clearly: a weight of 2 (one distinctive
/// post or two common ones), at least 80 % of the sender's shared posts, and no other sender with a
/// better claim. Names alone decide nothing; they are kept as a presumption.
package struct SenderLedger: Sendable {
    /// What is known of a sender of the file.
    enum Standing: Equatable, Sendable {
        case unknown
        /// Nothing but the name speaks for this author.
        case presumed(Int)
        /// One person; several authors where the log does not know yet that they are one.
        case mapped([Int])
        /// The phone gives one name to several people of the log.
        case split([Int])
    }

    var labels: [String] = []
    var authors: [String] = []
    var labelIndex: [String: Int] = [:]
    var authorIndex: [String: Int] = [:]
    var weights: [[Int: Int]] = []
    var confirmed: [Set<Int>] = []
    var standings: [Standing] = []
    var claims: [Bool] = []
    var isResolved = true
    let known: [KnownSender]
    let files: [String: Set<Int>]
    let selfLabels: Set<String>
    private let confirmedWeight = 4

    init(known: [KnownSender], files: [String: Set<Int>], selfLabels: Set<String>) {
        self.known = known
        self.files = files
        self.selfLabels = selfLabels
        for sender in known where sender.evidence == .confirmed {
            let label = meet(sender.label)
            let author = number(ofAuthor: sender.author)
            confirmed[label].insert(author)
            weights[label][author, default: 0] += confirmedWeight
        }
        resolve()
    }

    /// A ledger for a file that shares nothing with the log.
    package init(known: [KnownSender] = []) {
        self.init(known: known, files: [:], selfLabels: [])
    }

    /// The author to whom the posts of a sender belong; nil where a new author must be made, whose id
    /// must not be one that another person's posts have already, even if their names are equal.
    package func author(of label: String) -> String? {
        guard let number = labelIndex[label], case .mapped(let those) = standings[number] else { return nil }
        return authors[those[0]]
    }

    /// The author of the same name, where nothing else is known of the sender.
    package func presumedAuthor(of label: String) -> String? {
        guard let number = labelIndex[label], case .presumed(let author) = standings[number] else {
            return nil
        }
        return authors[author]
    }

    /// All that was found, in the order in which the senders were met.
    ///
    /// A label with several authors whose evidence is not `.name` says that these are one person.
    package var aliases: [LearnedAlias] {
        labels.indices.flatMap { label -> [LearnedAlias] in
            switch standings[label] {
            case .mapped(let those): those.map { alias(label, $0) }
            case .presumed(let author):
                [LearnedAlias(label: labels[label], author: authors[author], support: 0, evidence: .name)]
            case .unknown, .split: []
            }
        }
    }

    /// Senders whose name stands for several people of the log: to be listed.
    package var sharedNames: [String: [String]] {
        var shared: [String: [String]] = [:]
        for (label, standing) in standings.enumerated() {
            if case .split(let those) = standing { shared[labels[label]] = those.map { authors[$0] } }
        }
        return shared
    }

    private func alias(_ label: Int, _ author: Int) -> LearnedAlias {
        let isConfirmed = confirmed[label].contains(author)
        let support = (weights[label][author] ?? 0) - (isConfirmed ? confirmedWeight : 0)
        return LearnedAlias(
            label: labels[label],
            author: authors[author],
            support: support,
            evidence: support > 0 ? .posts : .confirmed
        )
    }
}

extension SenderLedger {
    /// The number of a sender, making one where it is new.
    @discardableResult
    mutating func meet(_ label: String) -> Int {
        if let number = labelIndex[label] { return number }
        labelIndex[label] = labels.count
        labels.append(label)
        weights.append([:])
        confirmed.append([])
        standings.append(.unknown)
        isResolved = false
        return labels.count - 1
    }

    /// The number of an author, making one where it is new.
    mutating func number(ofAuthor author: String) -> Int {
        if let number = authorIndex[author] { return number }
        authorIndex[author] = authors.count
        authors.append(author)
        claims.append(false)
        isResolved = false
        return authors.count - 1
    }
}
