import Domain
import Journal
import Networks
import ReadModel
import Roster

/// A post that may be handed over once it is whole.
struct Candidate: Hashable {
    /// When it was accepted, milliseconds UTC.
    var accepted: Int64
    /// When to look at it again at the latest.
    var due: Int64
}

/// Posts on their way to other forums.
extension OutboxRunner {
    /// How long an album is given to arrive, and a photo to be fetched, in milliseconds.
    private static let albumPatience: Int64 = 4_000
    private static let photoPatience: Int64 = 300_000

    /// Notes the posts, edits and deletions among new entries.
    func notice(posts range: Range<Int>) async throws {
        guard !range.isEmpty, !settings.routes.rules.isEmpty else { return }
        let now = clock()
        let posts = try await blocking { [view] in
            var posts: [PostView] = []
            try view.posts(after: range.lowerBound - 1) { post in
                if post.entry < range.upperBound { posts.append(post) }
            }
            return posts
        }
        for post in posts where post.isLive && !isOld(post, now) {
            let root = post.revises ?? post.entry
            switch (post.revises, post.isDeleted) {
            case (nil, _):
                let wait = post.native?.album == nil ? 0 : Self.albumPatience
                candidates[root] = Candidate(accepted: post.accepted, due: now + wait)
            case (_, true):
                candidates[root] = nil
                try await change(root, by: post.entry, isWithdrawal: true)
            case (_, false) where post.isEdited:
                try await change(root, by: post.entry, isWithdrawal: false)
            default:
                // A photo has come, or an album's next one: the post may be whole now.
                candidates[root]?.due = now + (post.native?.album == nil ? 0 : Self.albumPatience)
            }
        }
    }

    /// Hands over what is whole, or has waited long enough.
    func routeWaiting() async throws {
        let now = clock()
        for (entry, candidate) in candidates.sorted(by: { $0.key < $1.key }) where candidate.due <= now {
            guard let view = try await whole(entry) else {
                candidates[entry] = nil
                continue
            }
            let isAwaited = view.state?.attachments.contains(where: \.isAwaited) ?? false
            if isAwaited, now - candidate.accepted < Self.photoPatience {
                candidates[entry]?.due = candidate.accepted + Self.photoPatience
                continue
            }
            candidates[entry] = nil
            try await append(router.route(try await routed(view), among: targets, now: now))
        }
    }

    private func change(_ root: Int, by entry: Int, isWithdrawal: Bool) async throws {
        guard let view = try await whole(root) else { return }
        let post = try await routed(view)
        let now = clock()
        try await append(
            isWithdrawal
                ? router.withdraw(post, by: entry, now: now)
                : router.correct(post, by: entry, among: targets, now: now)
        )
    }

    /// Forums that may be spoken to: nobody routes into a private chat.
    private var targets: [Forum] {
        roster.forums.filter { forum in !roster.chats(of: forum.id).contains(where: \.isDirect) }
    }

    private func whole(_ entry: Int) async throws -> PostView? {
        try await blocking { [view] in try view.post(entry) }
    }

    private func isOld(_ post: PostView, _ now: Int64) -> Bool {
        let posted = min(post.at?.milliseconds ?? 0, post.accepted)
        return now - posted > settings.speaking.longestAge
    }

    private func routed(_ view: PostView) async throws -> RoutedPost {
        let chats = roster.chats(of: view.forum.id)
        let isOurs = try await blocking { [journal, keys = appender.naturalKeys] in
            guard let native = view.native else { return false }
            return try chats.contains { chat in
                guard chat.network == native.network else { return false }
                let key = keys.sent(network: native.network, chat: chat.chat, message: native.message)
                return try journal.entry(of: key) != nil
            }
        }
        return RoutedPost(
            entry: view.entry,
            forum: view.forum,
            isPrivate: chats.contains(where: \.isDirect),
            sender: view.sender?.id ?? "",
            role: view.sender.flatMap { roles.role(of: $0, in: roster, at: clock()) }?.rawValue,
            senderName: view.sender?.name ?? "",
            at: view.at ?? Moment(milliseconds: view.accepted, offsetMinutes: 0),
            kind: view.state?.kind ?? view.kind,
            text: view.state?.text ?? view.text,
            photos: (view.state?.attachments ?? []).filter { $0.mime?.hasPrefix("image/") == true }
                .compactMap(\.sha256),
            isAutomatic: view.native?.isAutomatic ?? false,
            isOurs: isOurs
        )
    }
}
