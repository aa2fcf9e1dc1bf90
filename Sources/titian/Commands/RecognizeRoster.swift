import Journal
import Domain
import Foundation
import Records
import Roster

/// A roster from tables, for posts of which no installation knows anything.
///
/// Here the input is trusted as a log's networks would be: a sender may be named by account, phone number, key, or
/// a name or alias that only one person has.
struct RecognizeRoster {
    /// Files of a folder that may be tables.
    private static let endings = ["csv", "tsv", "txt", "xlsx"]
    /// More files than this are no roster.
    private static let fileLimit = 100
    /// The zone of a time that is given in UTC: whose midnight ends a deputy's letter.
    private static let western = 420

    private let state: RosterState
    private var briefings: [RosterBriefing] = []

    /// Reads the tables of a folder, as `titian roster import` reads them into an empty log.
    ///
    /// What is wrong with them is said, and ends the run with exit code 1.
    init(folder: String) throws {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw RosterTableFault.unreadable(path: folder)
        }
        let tables = names.filter { name in
            !name.hasPrefix(".") && Self.endings.contains { name.lowercased().hasSuffix(".\($0)") }
        }
        guard !tables.isEmpty, tables.count <= Self.fileLimit else {
            throw UsageError(
                id: "--roster \(folder): tidak ada tabel roster di sana.",
                en: "--roster \(folder): there are no tables of a roster."
            )
        }
        let files = try tables.sorted().map { try RosterTable.read("\(folder)/\($0)") }
        var clock = CivilClock(zone: TimeZone(secondsFromGMT: Self.western * 60) ?? .current)
        let today = Day(of: clock.moment(at: SystemClock.now()).civil)
        var generator = SystemRandomNumberGenerator()
        let read = RosterImport(files, into: RosterState(), on: today) { ForumID.random(using: &generator) }
        for note in read.notes + read.problems { Console.error(note.text(in: Speech.language)) }
        guard read.problems.isEmpty else { throw Launcher.FoundWrong() }
        let members = read.changes.compactMap { change -> Member? in
            if case .stated(.member(let member), _) = change { member } else { nil }
        }
        var state = RosterState()
        for change in read.changes + Self.spokenAccounts(members) { state.apply(change) }
        self.state = state
    }

    /// Fills in what the roster of a post's day knows of its sender and the post does not say itself.
    mutating func describe(_ post: inout ForumPost, saysThumb: Bool) {
        let briefing = briefing(at: post.at)
        if post.forumKind.isEmpty { post.forumKind = kind(of: post.forum, briefing) }
        post.mentions = post.mentions.map { mention in
            sender(id: mention, name: "", briefing).map { "member:\($0.member)" } ?? mention
        }
        guard let sender = sender(id: post.senderID, name: post.sender, briefing) else { return }
        var known = post
        briefing.describe(sender, in: &known)
        post.senderID = known.senderID
        // A post that tells its sender's office is not overruled in how it names the sender.
        if post.role == nil, post.unit.isEmpty { post.sender = known.sender }
        if post.role == nil { post.role = known.role }
        if post.unit.isEmpty { post.unit = known.unit }
        if post.authority == nil { post.authority = known.authority }
        if !saysThumb { post.thumbIsYes = known.thumbIsYes }
    }

    /// What the roster says of a forum, by its name or as `network:chat id`.
    private func kind(of forum: String, _ briefing: RosterBriefing) -> String {
        let parts = forum.split(separator: ":", maxSplits: 1).map(String.init)
        let linked = parts.count == 2 ? state.forum(network: parts[0], chat: parts[1]) : nil
        let known = linked ?? state.forum(named: forum)
        return known.flatMap { briefing.roster.profile(of: $0.id)?.kind } ?? ""
    }

    /// By what the sender is called there: the id before the name.
    private func sender(id: String, name: String, _ briefing: RosterBriefing) -> SenderBook.Sender? {
        for said in [id, name] where !said.isEmpty {
            let accounts = [said, "member:\(said)", Self.alias(said), Self.name(said)]
            let phone = PhoneNumber.international(said)
            for account in accounts {
                if let found = briefing.sender(PostAuthor(id: account, name: "", phone: phone)) {
                    return found
                }
            }
        }
        return nil
    }

    private mutating func briefing(at moment: Moment) -> RosterBriefing {
        let offset = moment.offsetMinutes == 0 ? Self.western : moment.offsetMinutes
        let day = Day(of: Moment(milliseconds: moment.milliseconds, offsetMinutes: offset).civil)
        let known = briefings.last { $0.roster.day <= day && $0.roster.holdsUntil.map { day < $0 } ?? true }
        if let known { return known }
        let fresh = RosterBriefing(state.at(day))
        // Days come in runs; a few are enough.
        if briefings.count >= 16 { briefings.removeFirst() }
        briefings.append(fresh)
        return fresh
    }

    // MARK: Keys and names as accounts

    /// Every member's key, and every name that one member alone has, as an account of theirs.
    private static func spokenAccounts(_ members: [Member]) -> [RosterChange] {
        var named: [String: Set<String>] = [:]
        for member in members {
            named["member:\(member.key)"] = [member.key]
            for id in [name(member.name)] + member.aliases.map(alias) {
                named[id, default: []].insert(member.key)
            }
        }
        return named.sorted { $0.key < $1.key }.compactMap { id, keys in
            guard keys.count == 1, let member = keys.first else { return nil }
            return .stated(.account(ChatAccount(id: id, member: member)), since: .beginning)
        }
    }

    private static func alias(_ text: String) -> String {
        "alias:" + text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Without degrees and courtesies.
    private static func name(_ text: String) -> String {
        let words = text.prefix { $0 != "," }.lowercased().split { !$0.isLetter && $0 != "'" }
        let own = words.filter { $0.count > 1 && !courtesies.contains(String($0)) }
        return "name:" + (own.isEmpty ? text : own.joined(separator: " "))
    }

    private static let courtesies: Set<String> = [
        "pak", "bu", "bapak", "ibu", "bpk", "kang", "teh", "mas", "mbak", "bang", "hj", "drs", "dra", "dr",
        "drg",
        "ir", "prof",
    ]
}
