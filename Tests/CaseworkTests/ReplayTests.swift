import Casework
import Domain
import Foundation
import Outbox
import Records
import Roster
import Testing

@Suite("Whatever happens to the service, the log's conclusions are the same")
struct ReplayTests {
    /// `REPLAY_SEEDS=300` runs as many days.
    private static let seeds =
        0..<(ProcessInfo.processInfo.environment["REPLAY_SEEDS"].flatMap { UInt64($0) } ?? 8)

    @Test(
        "killed at any point, its view lost, posts delivered again: nothing is missing and nothing is there twice"
    )
    func disturbed() async throws {
        for seed in Self.seeds {
            let day = RandomDay(seed: seed)
            let calm = try await town(after: day)
            let rough = try await disturbedTown(after: day, seed)
            let (wanted, given) = (try Self.said(calm), try Self.said(rough))
            #expect(wanted == given, "seed \(seed): \(Self.difference(wanted, given))")
            let (wishes, intents) = (try Self.intents(calm), try Self.intents(rough))
            #expect(wishes == intents, "seed \(seed): \(Self.difference(wishes, intents))")
            try check(rough, seed)
        }
    }

    // What an import brings may give words another sense to one who reads them again, so that a later start may
    // conclude from what nothing was concluded from.
    @Test("with imports of older posts between, too, no post is concluded from twice")
    func imports() async throws {
        for seed in Self.seeds {
            let day = RandomDay(seed: seed, imports: true)
            let town = try await disturbedTown(after: day, seed)
            try check(town, seed)
            try town.reconsider()
            let once = try Self.said(town)
            try town.reconsider()
            let twice = try Self.said(town)
            #expect(once == twice, "seed \(seed): \(Self.difference(once, twice))")
            try check(town, seed)
        }
    }

    @Test("however often it looks, it concludes the same; reconsidered by the same rules, nothing is added")
    func schedules() async throws {
        for seed in Self.seeds {
            let day = RandomDay(seed: seed)
            // What the relay brings into a group is part of the talk there, and depends on when it looked.
            let roster = SmallCity.roster(groups: false)
            let often = try await town(after: day, roster)
            let once = try CaseTown(roster)
            for move in day.moves { try await once.make(move) }
            try once.turn()
            let (told, later) = (try Self.said(often), try Self.said(once))
            #expect(told == later, "seed \(seed): \(Self.difference(told, later))")
            try once.reconsider()
            let again = try Self.said(once)
            #expect(again == later, "seed \(seed): \(Self.difference(later, again))")
        }
    }

    @Test("newer rules that read the same leave every record and every doubt as it is, and add nothing again")
    func newerRules() async throws {
        for seed in Self.seeds {
            let town = try await town(after: RandomDay(seed: seed))
            let (records, doubts) = (Self.records(town.book), Self.doubts(town.book))
            try town.restart(version: Caseworker.version + 1)
            try town.reconsider()
            #expect(Self.records(town.book) == records, "seed \(seed)")
            #expect(Self.doubts(town.book) == doubts, "seed \(seed)")
            let once = try Self.said(town)
            try town.reconsider()
            let twice = try Self.said(town)
            #expect(once == twice, "seed \(seed): \(Self.difference(once, twice))")
            try check(town, seed)
        }
    }

    private func town(after day: RandomDay, _ roster: [RosterChange] = SmallCity.roster()) async throws
        -> CaseTown
    {
        let town = try CaseTown(roster)
        for move in day.moves {
            if case .turn = move { try town.turn() } else { try await town.make(move) }
        }
        return town
    }

    private func disturbedTown(after day: RandomDay, _ seed: UInt64) async throws -> CaseTown {
        let town = try CaseTown(SmallCity.roster())
        var random = SplitMix64(seed: seed + 1_000_000)
        var made: [RandomDay.Move] = []
        for move in day.moves {
            if case .turn = move {
                try await disturb(town, made, &random)
                try town.turn()
            } else {
                try await town.make(move)
                made.append(move)
            }
        }
        return town
    }

    /// One of the things that happen to a service.
    private func disturb(_ town: CaseTown, _ made: [RandomDay.Move], _ random: inout SplitMix64)
        async throws
    {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: try town.restart()
        case 1:
            try town.loseView()
            try town.restart()
        case 2, 3:
            let calls = Int.random(in: 0..<4, using: &random)
            let isKept = Bool.random(using: &random)
            try town.restart(appender: KilledAppender(town.appender, after: calls, lastIsKept: isKept))
            // Where nothing was to be concluded, nothing fails.
            try? town.turn()
            try town.restart()
        case 4:
            for move in made.suffix(3) {
                if case .say = move { try await town.make(move) }
            }
        default: break
        }
    }

    /// What holds of every log: one record of a kind for a post, one message about an entry to a listener, and a
    /// book that is the fold of the log.
    private func check(_ town: CaseTown, _ seed: UInt64) throws {
        let openings = try town.events().compactMap { _, event -> String? in
            guard case .opened(let kind, _, _, _) = event.change else { return nil }
            return "\(kind) of \(event.source.map(town.name) ?? "-")"
        }
        #expect(Set(openings).count == openings.count, "seed \(seed): \(openings)")
        let intents = try Self.intents(town)
        #expect(Set(intents).count == intents.count, "seed \(seed): \(intents)")
        let (kept, folded) = (Self.records(town.book), Self.records(try town.folded()))
        #expect(kept == folded, "seed \(seed)")
    }

    private static func records(_ book: RecordBook) -> [String] {
        book.unordered.sorted { $0.number < $1.number }
            .map { "\($0.number.text) \($0.state) \($0.parties) \($0.sources.sorted { $0.key < $1.key })" }
    }

    /// What waits for a human: of which post, about which record.
    private static func doubts(_ book: RecordBook) -> Set<String> {
        Set(
            book.listings.map {
                "\($0.event.source ?? -1) \($0.event.record?.text ?? "-") \($0.event.change)"
            }
        )
    }

    /// The conclusions in words that do not depend on the entries' numbers, sorted.
    private static func said(_ town: CaseTown) throws -> [String] {
        try town.events().map { _, event in
            let source = event.source.map(town.name) ?? "-"
            return
                "\(event.record?.text ?? "-") \(words(event.change, town)) of \(source) by \(event.by ?? "-")"
        }.sorted()
    }

    private static func words(_ change: RecordEvent.Change, _ town: CaseTown) -> String {
        switch change {
        case .opened(let kind, let state, let fields, let parties):
            "opened \(kind) \(state) \(fields.keys.sorted()) \(parties.responsible)"
        case .fieldSet(let name, _): "field \(name)"
        case .linked(let entry, let relation): "linked \(town.name(of: entry)) \(relation)"
        case .unlinked(let entry): "unlinked \(town.name(of: entry))"
        case .related(let number): "related \(number.text)"
        case .moved(let act, let from, let to): "moved \(act) \(from) \(to)"
        case .settled(let entry, _): "settled \(town.name(of: entry))"
        case .expired(let limit, _, _): "expired \(limit)"
        case .counted(let tally): "counted \(tally.member ?? "-") \(tally.presence)"
        default: "\(change)"
        }
    }

    private static func intents(_ town: CaseTown) throws -> [String] {
        try town.intents().map { _, intent in
            "\(intent.actor) of \(town.name(of: intent.source)) to \(intent.target)"
        }.sorted()
    }

    private static func difference(_ left: [String], _ right: [String]) -> String {
        let change = right.difference(from: left)
        let lines = change.map { change in
            switch change {
            case .insert(_, let line, _): "+ \(line)"
            case .remove(_, let line, _): "- \(line)"
            }
        }
        return lines.joined(separator: "\n    ")
    }
}
