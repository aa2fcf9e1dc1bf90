import Domain

/// What a record would be without some of its posts.
extension RecordLife {
    /// The record as its life leaves it without what a post did to it, nor what those did that were taken out before;
    /// nil where that post did nothing, or the log does not have its beginning any more.
    ///
    /// What the others did is done again from where the record then stands, where its kind has such a step.
    func record(without post: Int, _ kinds: KindCatalog) -> KeptRecord? {
        guard steps.contains(where: { isDoing(of: [post], $0) }) else { return nil }
        let posts = takenOut.union([post])
        var book = RecordBook()
        for step in steps where step.isApplied && !isDoing(of: posts, step) {
            book.apply(step.event.again(in: book, kinds), entry: step.entry)
        }
        return book[number]
    }

    private var takenOut: Set<Int> {
        Set(
            steps.compactMap { step in
                guard step.event.record == number, case .unlinked(let post) = step.event.change else {
                    return nil
                }
                return post
            }
        )
    }

    /// Whether a step changed where the record stands or what it says, by one of those posts.
    private func isDoing(of posts: Set<Int>, _ step: Step) -> Bool {
        let event = step.event
        guard step.isApplied, event.record == number, let source = event.source else { return false }
        switch event.change {
        case .moved, .fieldSet, .assigned: return posts.contains(source)
        default: return false
        }
    }
}

extension RecordEvent {
    /// The same from where its record stands in a book.
    fileprivate func again(in book: RecordBook, _ kinds: KindCatalog) -> RecordEvent {
        guard let record = record.flatMap({ book[$0] }), let kind = kinds.kind(record.kind) else {
            return self
        }
        var event = self
        switch change {
        case .moved(let act, _, let to) where kind.leads(from: record.state, to: to, by: act):
            event.change = .moved(act: act, from: record.state, to: to)
        case .corrected(_, let to, let reason):
            event.change = .corrected(from: record.state, to: to, reason: reason)
        case .expired(let limit, _, let to) where kind.has(limit, in: record.state):
            event.change = .expired(limit: limit, from: record.state, to: to)
        default: break
        }
        return event
    }
}

extension RecordKind {
    fileprivate func leads(from state: String, to next: String, by act: String) -> Bool {
        transitions.contains { $0.act == act && $0.to == next && $0.from.contains(state) }
    }

    fileprivate func has(_ limit: String, in state: String) -> Bool {
        limits.contains { $0.name == limit && $0.states.contains(state) }
    }
}
