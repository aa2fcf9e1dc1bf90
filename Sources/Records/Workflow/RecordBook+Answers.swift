/// What a human has answered of what was listed.
extension RecordBook {
    /// The first of what a post has listed that nobody has looked at; by its own entry where it is about no post.
    func listing(by source: Int) -> RecordEvent? {
        openListings[source]?.min { $0.key < $1.key }?.value
    }

    /// What a human must look at, by entry (language.md: *perlu dipastikan*).
    package var listings: [Listing] {
        openListings.values.flatMap { $0.map { Listing(entry: $0.key, event: $0.value) } }
            .sorted { $0.entry < $1.entry }
    }

    /// What is listed by that entry and waits for a human; nil where nothing is.
    package func listing(at entry: Int) -> Listing? {
        openListings.values.lazy.compactMap { $0[entry] }.first.map { Listing(entry: entry, event: $0) }
    }

    /// The entries by which a post has something listed that waits, ascending.
    package func listings(of post: Int) -> [Int] { (openListings[post] ?? [:]).keys.sorted() }

    /// Takes off the list what an event answers: what it does had effect, or it only says that it was looked at.
    mutating func close(_ event: RecordEvent, _ entry: Int, isApplied: Bool) {
        guard let listed = event.answers, isApplied || event.dismisses else { return }
        answers[listed] = Listing(entry: entry, event: event)
        guard let post = openListings.first(where: { $0.value[listed] != nil })?.key else { return }
        openListings[post]?[listed] = nil
        if openListings[post]?.isEmpty ?? false { openListings[post] = nil }
        answered.insert(post)
    }
}

extension RecordEvent {
    /// Whether it takes something off the list and does nothing else.
    package var dismisses: Bool {
        if case .settled = change { true } else { false }
    }
}
