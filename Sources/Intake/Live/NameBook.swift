import Networks
import Synchronization

/// Names that a network's deliveries leave out, asked for once and remembered.
final class NameBook: Sendable {
    /// Names kept: beyond that everything is asked again.
    private static let capacity = 1 << 16

    private let known = Mutex<[String: String]>([:])

    /// `event` with the names of its chat and its sender, as far as they can be found.
    func complete(_ event: LiveEvent, with source: (any NameSource)?) async -> LiveEvent {
        guard let source, !event.chat.id.isEmpty else { return event }
        var event = event
        let chat = event.chat.id
        if event.chat.name == nil {
            event.chat.name = await name("chat \(chat)") { await source.chatName(chat) }
        }
        guard var post = event.post, let sender = post.sender, sender.name == sender.id else { return event }
        let name = await name("\(sender.id) \(chat)") { await source.name(of: sender.id, in: chat) }
        post.sender?.name = name ?? sender.name
        event.content = .post(post)
        return event
    }

    private func name(_ key: String, _ ask: () async -> String?) async -> String? {
        if let name = known.withLock({ $0[key] }) { return name }
        guard let name = await ask() else { return nil }
        known.withLock { known in
            if known.count >= Self.capacity { known.removeAll() }
            known[key] = name
        }
        return name
    }
}

extension LiveEvent {
    /// The message, where the event is one.
    package var post: LivePost? {
        if case .post(let post) = content { post } else { nil }
    }
}
