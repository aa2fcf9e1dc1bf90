import Domain
import Testing

@testable import Records

/// A desk that puts away what it can and recalls what it needs, as the service does.
private struct TidyDesk {
    var desk: Desk
    private(set) var shelved = 0

    mutating func shelve(before minute: Int64) {
        let before = desk.book.all.count
        desk.book.shelve(before: .minute(minute), desk.workflow.kinds)
        shelved += before - desk.book.all.count
    }

    mutating func recall(_ number: RecordNumber) {
        desk.book.recall(RecordLife.events(around: number, fetch: desk.events))
    }

    mutating func recall(post: Int) {
        // The log knows which records' entries come from a post, or link it.
        let numbers = desk.entries.filter { entry in
            if case .linked(post, _) = entry.event.change { return true }
            return entry.event.source == post
        }
        for number in Set(numbers.flatMap(\.event.numbers)) where desk.book.isShelved(number) {
            recall(number)
        }
    }

    mutating func take(_ conclusion: RecordConclusion) -> Ruling {
        let (record, posts) = desk.book.shelved(for: conclusion)
        if let record { recall(record) }
        for post in posts { recall(post: post) }
        return desk.take(conclusion)
    }

    mutating func recallAll() {
        for number in Set(desk.entries.flatMap(\.event.numbers)) where desk.book.isShelved(number) {
            recall(number)
        }
    }
}

@Suite("A book that puts away what is settled")
struct ShelvingTests {
    private let hand = Workflow.Hand(name: "umum", at: .minute(90), reason: "periksa")
    private let first = RecordNumber(prefix: "IZN", year: 2026, serial: 1)

    private func decided() throws -> Desk {
        var desk = try Desk()
        desk.take(.request(1))
        desk.take(.word(2, "granted", by: "sekda", on: 1))
        return desk
    }

    @Test("what is final and old goes, what is open, new or may still lapse stays")
    func whatGoes() throws {
        var desk = try decided()
        desk.take(.request(3, at: 20))
        let whole = desk.book
        desk.book.shelve(before: .minute(10), desk.workflow.kinds)
        #expect(desk.book == whole, "its decision is no older")
        desk.book.shelve(before: .minute(100_000), desk.workflow.kinds)
        #expect(desk.book.all.map(\.number.serial) == [2])
        #expect(desk.book.isShelved(first) && desk.book.records(of: 1).isEmpty)
        #expect(desk.book.isShelved(post: 1) && desk.book.isShelved(post: 2) && !desk.book.isShelved(post: 3))
        desk.take(.request(4, at: 30))
        #expect(desk.book.all.map(\.number.serial) == [2, 3], "its number is not given again")

        var form = RecordConclusion(source: 5, at: .minute(0), sender: "lurah", label: "other")
        form.form = "pendataan"
        form.isDirect = true
        form.fields = ["until": .text("2027-01-01")]
        desk.take(form)
        let number = try #require(RecordNumber("PDT-2026-0001"))
        desk.append(desk.workflow.correct(number, to: "tercatat", desk.book, by: hand).events)
        desk.book.shelve(before: .minute(100_000), desk.workflow.kinds)
        #expect(desk.state("PDT-2026-0001") == "tercatat", "a registration ends one day")
    }

    @Test("what comes back is as it was, and was concluded from")
    func comesBack() throws {
        let desk = try decided()
        var tidy = TidyDesk(desk: desk)
        tidy.shelve(before: 100_000)
        #expect(tidy.desk.book.all.isEmpty)
        #expect(tidy.take(.request(1)).events.isEmpty, "a post that is delivered again opens nothing")
        tidy.recall(first)
        #expect(tidy.desk.book.all == desk.book.all && tidy.desk.book.record(of: 2)?.number == first)
        #expect(desk.entries.allSatisfy { tidy.desk.book.knows($0.event) })
    }

    @Test("a merged pair goes and comes together, also by an event that came meanwhile")
    func families() throws {
        var desk = try decided()
        desk.take(.request(3))
        desk.take(.word(4, "granted", by: "sekda", on: 3))
        let second = RecordNumber(prefix: "IZN", year: 2026, serial: 2)
        var tidy = TidyDesk(desk: desk)
        tidy.shelve(before: 100_000)
        let merge = desk.workflow.merge(second, into: first, desk.book, by: hand).events
        desk.append(merge)
        // Another program's entry is followed before anybody recalls what it speaks of.
        #expect(Set(merge.flatMap { tidy.desk.book.shelved(for: $0) }) == [first, second])
        tidy.desk.append(merge)
        tidy.recall(second)
        #expect(tidy.desk.book.all == desk.book.all)
        tidy.shelve(before: 100_000)
        #expect(tidy.desk.book.all.isEmpty)
        tidy.recall(first)
        #expect(tidy.desk.book.all == desk.book.all && tidy.desk.book.sources(of: first) == [1, 2, 3, 4])
    }

    @Test("an event that was applied before the log had it is not taken in again as its entry")
    func ahead() throws {
        let whole = try decided()
        var early = RecordBook()
        for (place, event) in whole.entries.map(\.event).enumerated() {
            early.apply(event, entry: -1 - place)
        }
        let known = early.all
        for (entry, event) in whole.entries {
            early.stands(at: entry)
            let hadEffect = early.apply(event, entry: entry)
            #expect(!hadEffect)
        }
        #expect(early.all == known && known == whole.book.all)
    }

    @Test("what waits for a human waits, although its record was put away")
    func listings() throws {
        var desk = try decided()
        desk.take(.word(3, "denied", by: "asisten", on: 1))
        #expect(desk.doubts == [.contradiction])
        desk.book.shelve(before: .minute(100_000), desk.workflow.kinds)
        #expect(desk.book.all.isEmpty && desk.doubts == [.contradiction])
        desk.append(desk.workflow.settle(3, desk.book, by: hand).events)
        #expect(desk.doubts.isEmpty)
    }

    @Test(
        "who shelves and recalls rules as who never shelves, for any talk about any kind",
        arguments: WorkflowPropertyTests.kinds
    )
    func sameAnswers(name: String) throws {
        var shelved = 0
        for seed in 21...23 {
            var walk = try RandomLife(kind: name, seed: UInt64(seed))
            _ = try walk.run(posts: 120)
            var random = SplitMix64(seed: UInt64(seed))
            var plain = try Desk()
            var tidy = TidyDesk(desk: plain)
            for post in walk.posts {
                #expect(tidy.take(post) == plain.take(post), "post \(post.source)")
                let minute = (post.at.milliseconds - Moment.minute(0).milliseconds) / 60_000
                let due = plain.workflow.due(at: post.at, plain.book, Hours())
                #expect(tidy.desk.workflow.due(at: post.at, tidy.desk.book, Hours()) == due)
                plain.append(due)
                tidy.desk.append(due)
                #expect(tidy.desk.book.listings == plain.book.listings)
                if Int.random(in: 0..<3, using: &random) == 0 { tidy.shelve(before: minute - 600) }
            }
            tidy.recallAll()
            #expect(tidy.desk.book.all == plain.book.all)
            for post in walk.posts.map(\.source) {
                #expect(tidy.desk.book.records(of: post) == plain.book.records(of: post))
            }
            shelved += tidy.shelved
        }
        let kind = try #require(try KindCatalog.reading().get().kind(name))
        #expect(shelved > 0 || kind.name == "pendataan", "nothing was ever put away")
    }

    /// Every hour is worked, and every day of 2026 ends at 17:00 UTC.
    private struct Hours: RecordCalendar {
        func add(workingHours: Double, to moment: Moment, unit: String?) -> Moment? {
            Moment(milliseconds: moment.milliseconds + Int64(workingHours * 3_600_000), offsetMinutes: 420)
        }

        func end(ofDay text: String) -> Moment? {
            let parts = text.split(separator: "-").compactMap { Int($0) }
            guard parts.count == 3 else { return nil }
            let civil = CivilTime(year: parts[0], month: parts[1], day: parts[2], hour: 17)
            return Moment(milliseconds: civil.seconds * 1000, offsetMinutes: 420)
        }
    }
}

@Suite("What a book keeps in little memory")
struct BookMemoryTests {
    @Test("a set of entries holds what a set of numbers holds")
    func entries() {
        var random = SplitMix64(seed: 5)
        var bits = EntrySet()
        var known: Set<Int> = []
        for _ in 0..<20_000 {
            let entry = Int.random(in: 0..<60_000, using: &random)
            #expect(bits.insert(entry) == known.insert(entry).inserted)
        }
        for entry in 0..<60_000 where bits.contains(entry) != known.contains(entry) {
            Issue.record("entry \(entry)")
        }
    }

    @Test("a post's records are a set, however they came and went")
    func homes() {
        var random = SplitMix64(seed: 6)
        var homes = PostHomes()
        var known: [Int: Set<RecordNumber>] = [:]
        for _ in 0..<5_000 {
            let post = Int.random(in: 0..<40, using: &random)
            let number = RecordNumber(
                prefix: "KND",
                year: 2026,
                serial: Int.random(in: 1...4, using: &random)
            )
            if Bool.random(using: &random) {
                homes.insert(number, of: post)
                known[post, default: []].insert(number)
            } else {
                homes.remove(number, of: post)
                known[post]?.remove(number)
            }
            #expect(homes.records(of: post) == known[post] ?? [])
        }
        var again = PostHomes()
        for (post, numbers) in known { for number in numbers { again.insert(number, of: post) } }
        #expect(homes == again)
    }

    @Test("a number takes twelve bytes, reads as it is written, and comes in its text's order")
    func numbers() throws {
        #expect(MemoryLayout<RecordNumber>.size == 12)
        let texts = ["IZN-2026-0001", "IZN-2026-0012", "IZN-2027-0001", "IZNA-2026-0001", "KND-0999-10000"]
        let numbers = try texts.map { try #require(RecordNumber($0)) }
        #expect(numbers.map(\.text) == texts && numbers.shuffled().sorted() == numbers)
        #expect(
            RecordNumber("AZ-2026-1")?.prefix == "AZ" && RecordNumber("ABCDEF-2026-1")?.prefix == "ABCDEF"
        )
    }
}
