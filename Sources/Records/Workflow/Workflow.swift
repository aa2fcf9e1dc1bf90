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
        guard
            !book.hasConcluded(
                actor: conclusion.actor,
                version: conclusion.version,
                from: conclusion.source
            )
        else { return Ruling() }
        var post = CaseRuling(kinds: kinds, conclusion: conclusion, book: book, authority: authority)
        post.rule()
        return post.ruling
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
