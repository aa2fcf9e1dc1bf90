import Domain

/// What is to be recorded of a post, by the kinds' rules: a pure function of the post, the book and the roster.
///
/// It never applies a decision without authority, nor one that may mean several requests: those are listed.
/// The journal keeps one entry per ``RecordEvent/naturalKey``, and ``RecordEvent/claims`` keep numbers apart: where
/// one is contested, decide again with the book of then.
package struct Workflow: Sendable {
    package let kinds: KindCatalog

    package init(_ kinds: KindCatalog) {
        self.kinds = kinds
    }

    /// What follows from a post; nothing where that actor has concluded from it already.
    package func decide(
        _ conclusion: RecordConclusion,
        _ book: RecordBook,
        _ authority: some RecordAuthority
    ) -> Ruling {
        guard !hasConcluded(conclusion, book) else { return Ruling() }
        var post = CaseRuling(kinds: kinds, conclusion: conclusion, book: book, authority: authority)
        post.rule()
        if conclusion.place == .behind { post.leaveNews() }
        return post.ruling
    }

    /// Whether nothing more follows from a post: it was concluded from, or no rule is newer than its doubt.
    package func hasConcluded(_ conclusion: RecordConclusion, _ book: RecordBook) -> Bool {
        if conclusion.place == .behind { return isSettled(conclusion.source, book) }
        return book.hasConcluded(
            actor: conclusion.actor,
            version: conclusion.version,
            from: conclusion.source
        )
    }

    /// Whether a post that was read before what it replies to has nothing to do with that: its doubt was answered, it
    /// belongs to a record, or has opened one that does not stand beside another.
    package func isSettled(_ post: Int, _ book: RecordBook) -> Bool {
        book.isAnswered(post)
            || !book.records(of: post).allSatisfy { record in
                record.relation(of: post) == "opened"
                    && kinds.kind(record.kind)?.transitions.contains {
                        $0.act == RecordAct.linked.rawValue && $0.from.contains(record.state)
                    } ?? false
            }
    }
}

/// What the workflow says to one post or command.
package struct Ruling: Hashable, Sendable {
    /// To be appended in this order, as one commit.
    package var events: [RecordEvent] = []
    /// What was asked and is not done; nothing of it needs an entry.
    package var refusals: [Refusal] = []

    package init(events: [RecordEvent] = [], refusals: [Refusal] = []) {
        self.events = events
        self.refusals = refusals
    }
}
