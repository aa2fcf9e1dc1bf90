import ArgumentParser
import Domain
import ReadModel

/// `titian posts`: what is in the log, in log order.
struct PostsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "posts",
        abstract: Speech.say(id: "Menampilkan pesan menurut urutan log.", en: "List posts in log order.")
    )

    @OptionGroup var options: DataOptions
    @OptionGroup var period: PeriodOptions

    @Flag(help: ArgumentHelp(Speech.say(id: "Satu objek JSON per baris.", en: "One JSON object per line.")))
    var json = false

    func run() throws {
        let installation = try options.installation()
        let period = try Period(period.query, clock: installation.clock)
        let model = try installation.readModel()
        let forum = try self.period.forum.map { try installation.forum(named: $0, in: model) }
        var lines = LineBuffer()
        try model.posts(forum: forum?.id, period: period.posts) { post in
            lines.append(json ? post.json : Array(PostLine(post).text.utf8))
        }
        lines.flush()
    }
}

/// Gathers lines so that a million of them are not a million writes.
private struct LineBuffer {
    private var bytes: [UInt8] = []

    mutating func append(_ line: [UInt8]) {
        bytes += line
        bytes.append(0x0A)
        if bytes.count > 1 << 16 { flush() }
    }

    mutating func flush() {
        Console.bytes(bytes)
        bytes.removeAll(keepingCapacity: true)
    }
}
