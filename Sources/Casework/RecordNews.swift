import Domain
import Records

/// What is new about one record from one source: its events of one commit.
struct RecordNews {
    let number: RecordNumber
    /// The post that they follow from; nil for time limits and operators.
    let source: Int?
    /// The first of their entries.
    let entry: Int
    /// The last of them.
    private(set) var last: Int
    /// When the log accepted them, milliseconds UTC.
    let accepted: Int64
    private(set) var events: [RecordEvent]

    /// The entry on account of which it is told: the post, or what was done at the console.
    var occasion: Int { source ?? entry }

    /// Gathers events in log order.
    static func gathered(_ fresh: [RecordLog.Fresh]) -> [RecordNews] {
        var news: [RecordNews] = []
        for (entry, accepted, event) in fresh {
            guard let number = event.record else { continue }
            if let last = news.last, last.number == number, last.source == event.source, event.source != nil {
                news[news.count - 1].events.append(event)
                news[news.count - 1].last = entry
            } else {
                news.append(
                    RecordNews(
                        number: number,
                        source: event.source,
                        entry: entry,
                        last: entry,
                        accepted: accepted,
                        events: [event]
                    )
                )
            }
        }
        return news
    }

    var isOpening: Bool { events.contains { if case .opened = $0.change { true } else { false } } }

    /// Whether the record stands elsewhere than before.
    var isMove: Bool {
        events.contains { event in
            switch event.change {
            case .moved, .corrected, .relabelled, .merged: true
            case .expired(_, _, let to): to != nil
            default: false
            }
        }
    }

    /// Whether a report has joined a case that is known: by its words, or by a human's hand.
    var isJoined: Bool {
        !isOpening
            && events.contains { event in
                switch event.change {
                case .linked(_, "sameAs"), .merged: true
                default: false
                }
            }
    }

    /// Whether whoever reported it has put it right.
    var isCorrection: Bool {
        events.contains { if case .linked(_, "corrects") = $0.change { true } else { false } }
            && events.contains { if case .fieldSet = $0.change { true } else { false } }
    }

    /// Whether it is another's task than before.
    var isAssigned: Bool {
        events.contains { if case .assigned = $0.change { true } else { false } }
    }

    /// Whether it was sent to those whose task it is.
    var isRouted: Bool { acts.contains(RecordAct.routed.rawValue) }

    /// Whether those gave it back.
    var isDeclined: Bool { acts.contains(RecordAct.declined.rawValue) }

    /// Whether it is not done after all.
    var isReopened: Bool { acts.contains(RecordAct.reopened.rawValue) }

    private var acts: [String] {
        events.compactMap { if case .moved(let act, _, _) = $0.change { act } else { nil } }
    }

    /// Photos that were added to the record.
    var photos: [Int] {
        events.compactMap {
            if case .linked(let entry, "kiriman") = $0.change { entry } else { nil }
        }
    }

    /// Whose act it was, and who typed it.
    var actors: Set<String> { Set(events.flatMap { [$0.by, $0.through].compactMap { $0 } }) }
}
