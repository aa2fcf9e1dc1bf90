import Domain
import Foundation
import Journal
import Networks
import ReadModel

/// Finds an export's messages in the log by the network's own ids, for exports that tell them.
struct KnownMessages {
    let keys: LiveKeys
    let journal: JournalReader
    let view: JournalView

    /// What becomes of `post`, whose attachments carry their `sha256` where the file held them.
    func decision(on post: IncomingPost, _ native: NativeFacts) throws -> AlignmentDecision {
        guard let entry = try journal.entry(of: keys.message(native.message)),
            let known = try view.post(entry)
        else { return .add }
        let root = known.revises ?? entry
        // What was erased is not brought back as a new wording.
        if known.isWithoutContent { return .matches(root) }
        // A piece of an album is what it says itself; a post is what it says now.
        let text = known.state?.text ?? known.text
        let files = known.state?.attachments ?? known.attachments
        if post.isDeleted, known.state?.isDeleted == false {
            return .revises(root, .deletion, earlier: false)
        }
        if post.text != text, !post.text.isEmpty {
            let isLater = (native.revisedAt ?? .min) > (known.native?.revisedAt ?? .min)
            return .revises(root, .edit, earlier: !isLater)
        }
        let lacks = files.contains { !$0.isHere } || files.isEmpty
        if lacks, post.attachments.contains(where: \.isHere) { return .revises(root, .media, earlier: false) }
        return .matches(root)
    }

    /// The post that a message answers.
    func answered(_ native: NativeFacts) throws -> Int? {
        guard let reply = native.reply, let entry = try journal.entry(of: keys.message(reply)) else {
            return nil
        }
        return try view.post(entry).map { $0.revises ?? $0.entry } ?? entry
    }

    /// What keeps a wording from being appended twice, by this import, another or the bot.
    func key(of post: IncomingPost, _ native: NativeFacts, isRevision: Bool) -> EntryKey {
        // The bot's first delivery of an unedited message has the same key.
        let revision =
            post.isEdited || isRevision
            ? "export-\(native.revisedAt ?? 0)-\(ContentKey.of(post.text, kind: post.kind).rawValue)" : ""
        return EntryKey(own: keys.wording(native.message, revision), subjects: [keys.message(native.message)])
    }
}
