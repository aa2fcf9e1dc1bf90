import Domain
import Outbox
import ReadModel
import Records
import Roster

/// What the log holds after the caseworker has looked.
extension CaseTown {
    /// The conclusions, in log order.
    func events() throws -> [(entry: Int, event: RecordEvent)] {
        var found: [(entry: Int, event: RecordEvent)] = []
        try view.events(.record) { entry in
            guard let body = entry.body, let event = try RecordEvent(decoding: body) else { return }
            found.append((entry.entry, event))
        }
        return found
    }

    /// The records as the log's entries leave them.
    func folded() throws -> RecordBook {
        var book = RecordBook()
        for (entry, event) in try events() { book.apply(event, entry: entry) }
        return book
    }

    /// What the relay means to say, in log order.
    func intents() throws -> [(entry: Int, intent: Intent)] {
        var found: [(entry: Int, intent: Intent)] = []
        try view.events(.intent) { entry in
            if let body = entry.body {
                found.append((entry.entry, try body.withUnsafeBytes { try Intent(decoding: $0) }))
            }
        }
        return found
    }

    /// The record that a message opened; the one in which it goes on.
    func record(_ message: String, _ kind: String? = nil) throws -> KeptRecord? {
        let entry = entry(message)
        return try folded().unordered.first { record in
            record.relation(of: entry) == "opened" && kind.map { record.kind == $0 } ?? true
        }
    }

    /// The state of the record that a message opened.
    func state(_ message: String, _ kind: String? = nil) throws -> String? {
        try record(message, kind)?.state
    }

    /// What waits for a human about a message.
    func doubts(_ message: String) throws -> [Doubt] {
        let entry = entry(message)
        return try folded().listings.compactMap { listing in
            guard listing.event.source == entry, case .listed(let doubt, _) = listing.event.change else {
                return nil
            }
            return doubt
        }
    }

    /// The texts of what is said to a person or in a forum.
    func told(to target: Intent.Target) throws -> [String] {
        try intents().filter { $0.intent.target == target }.map(\.intent.text)
    }

    func told(_ person: String) throws -> [String] { try told(to: .person("\(Self.network):\(person)")) }

    func told(in chat: String) throws -> [String] {
        guard let forum = try view.roster().forum(network: Self.network, chat: chat) else { return [] }
        return try told(to: .forum(forum.id))
    }
}
