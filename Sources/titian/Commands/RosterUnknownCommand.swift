import ArgumentParser
import Domain
import Journal
import ReadModel
import Roster

/// `titian roster unknown`: senders whom the roster cannot tell, with best guesses, and their mapping.
struct RosterUnknownCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unknown",
        abstract: Speech.say(
            id: "Pengirim yang belum dikenal roster, dengan dugaan terbaik; memetakannya.",
            en: "Senders the roster does not know, with best guesses; mapping them."
        )
    )

    @OptionGroup var options: DataOptions

    @Option(
        name: .customLong("map"),
        parsing: .upToNextOption,
        help: ArgumentHelp(
            Speech.say(
                id: "Petakan pengirim ke orang di roster; dapat beberapa.",
                en: "Map senders to people of the roster; may be several."
            ),
            valueName: "ID=MEMBER"
        )
    )
    var mappings: [String] = []

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Bersama --map: sejak kapan pengirim milik orang lain berpindah.",
                en: "With --map: since when a sender of somebody else's passes on."
            ),
            valueName: "YYYY-MM-DD"
        )
    )
    var since: String?

    @Flag(help: ArgumentHelp(Speech.say(id: "Satu objek JSON per baris.", en: "One JSON object per line.")))
    var json = false

    func run() throws {
        let installation = try options.installation()
        let today = try RosterDate.day(nil, option: "", installation)
        if mappings.isEmpty {
            for sender in try installation.unknownSenders(on: today) {
                if json {
                    Console.bytes(sender.json + [0x0A])
                } else {
                    Console.line(PostLine.harmless(sender.text))
                }
            }
        } else {
            let since = try since.map { try RosterDate.day($0, option: "--since", installation) }
            let (changes, before) = try installation.map(try mappings.map(pair), on: today, since: since)
            for line in RosterChangeLines(changes, before).lines { Console.line(PostLine.harmless(line)) }
            let count = changes.count
            Console.line(Speech.say(id: "\(count) pengirim dipetakan.", en: "\(count) senders mapped."))
        }
    }

    /// Ids may hold `=`; keys of members never do.
    private func pair(_ text: String) throws -> (id: String, member: String) {
        guard let sign = text.lastIndex(of: "="), sign > text.startIndex,
            text.index(after: sign) < text.endIndex
        else {
            throw UsageError(id: "--map: tulis ID=ORANG.", en: "--map: write ID=MEMBER.")
        }
        return (String(text[..<sign]), String(text[text.index(after: sign)...]))
    }
}

/// Somebody who has posted and whom the roster cannot tell.
struct UnknownSender {
    let forum: Forum
    let presence: SenderPresence
    let guesses: [SenderGuesser.Guess]

    /// `id  "name"  posts  forum  ? member (score)`.
    var text: String {
        let guessed = guesses.map { "\($0.member) (\($0.score))" }.joined(separator: ", ")
        let posts = Speech.say(id: "\(presence.posts) pesan", en: "\(presence.posts) posts")
        return "\(presence.sender.id)  \"\(presence.sender.name)\"  \(posts), \(forum.name)"
            + (guessed.isEmpty ? "" : "  ? \(guessed)")
    }

    /// `id, name, forum{id, name}, posts, guesses[{member, score}]`.
    var json: [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.key("id")
        json.string(presence.sender.id)
        json.key("name")
        json.string(presence.sender.name)
        json.key("forum")
        json.beginObject()
        json.key("id")
        json.string(forum.id.rawValue)
        json.key("name")
        json.string(forum.name)
        json.endObject()
        json.key("posts")
        json.integer(presence.posts)
        json.key("guesses")
        json.beginArray()
        for guess in guesses {
            json.beginObject()
            json.key("member")
            json.string(guess.member)
            json.key("score")
            json.integer(guess.score)
            json.endObject()
        }
        json.endArray()
        json.endObject()
        return json.bytes
    }
}

extension Installation {
    /// Everybody who has posted and is nobody in the day's roster, those with most posts first, once per forum.
    func unknownSenders(on day: Day) throws -> [UnknownSender] {
        let model = try readModel()
        let state = try model.roster()
        let roster = state.at(day)
        let book = SenderBook(roster)
        let guesser = SenderGuesser(roster)
        var found: [UnknownSender] = []
        for forum in state.forums {
            for presence in try model.presence(forum: forum.id) where book.sender(presence.sender) == nil {
                let guesses = guesser.guesses(for: presence.sender)
                found.append(UnknownSender(forum: forum, presence: presence, guesses: guesses))
            }
        }
        return found.sorted {
            ($1.presence.posts, $0.presence.sender.id) < ($0.presence.posts, $1.presence.sender.id)
        }
    }

    /// Maps senders to members, each an entry; returns what was not so already, and the roster before.
    func map(_ pairs: [(id: String, member: String)], on day: Day, since: Day?) throws
        -> ([RosterChange], before: RosterState)
    {
        let appender = try appender()
        defer { appender.close() }
        let model = try readModel()
        let state = try model.roster()
        let senders = try state.forums.flatMap { try model.presence(forum: $0.id) }.map(\.sender.id)
        let known = Set(senders.flatMap { [$0, state.person(of: $0)] })
        for pair in pairs where !known.contains(pair.id) { throw TransferFault.unknownSender(pair.id) }
        let changes = try RosterMapping.changes(pairs, in: state, on: day, since: since)
        try append(changes, to: appender)
        return (changes, state)
    }
}
