import Casework
import Domain
import Foundation
import Journal
import ReadModel
import Records

/// How fast talk becomes records: recognition alone, and the whole way into the log.
struct RecordsBench {
    /// Posts that recognition reads.
    private static let posts = 200_000

    let files: BenchFiles

    /// The conversations of the fixtures over and over, each round with ids and times of its own, on one thread.
    func recognise() throws {
        let folder = "fixtures/conversations"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
            $0.hasSuffix(".json")
        }
        let cases = try names.sorted().map {
            try ConversationCase(json: Array(Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)"))))
        }
        var talk: [ForumPost] = []
        var round = 0
        while talk.count < Self.posts {
            round += 1
            for post in cases.flatMap(\.posts) {
                var post = post
                func own(_ id: PostReference) -> PostReference { PostReference("\(round).\(id.text)") }
                post.id = own(post.id)
                post.replyTo = post.replyTo.map(own)
                post.edits = post.edits.map(own)
                post.deletes = post.deletes.map(own)
                post.at.milliseconds += Int64(round) * 30 * 86_400_000
                talk.append(post)
            }
        }
        var reader = ConversationReader()
        var labels = 0
        let start = stopwatch()
        for post in talk { labels += reader.push(post).count }
        labels += reader.finish().count
        try Measurement("recognise", Double(labels) / (stopwatch() - start), "posts/s").report()
    }

    /// The imported log: every post concluded from, every conclusion durable.
    func record() throws {
        let appender = try Appender(path: files.journal, keys: KeyFolder(path: files.keys))
        defer { appender.close() }
        let journal = try JournalReader(path: files.journal)
        let view = try JournalView.open(path: files.readModel, journal: journal)
        guard case .success(let kinds) = KindCatalog.reading() else { throw BenchFault(what: "kinds") }
        var worker = Caseworker(
            view: view,
            journal: journal,
            appender: appender,
            kinds: kinds,
            settings: Caseworker.Settings(zone: TimeZone(identifier: "Asia/Jakarta") ?? .gmt) { $0 }
        )
        let before = appender.size
        let start = stopwatch()
        let read = try worker.turn(now: SystemClock.now()) { _ in try view.catchUp() }
        let seconds = stopwatch() - start
        try Measurement("records of posts", Double(read) / seconds, "posts/s").report()
        try Measurement("records of posts, entries", Double(appender.size - before), "").report()
    }
}
