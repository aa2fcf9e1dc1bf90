import Domain
import Records
import Testing

@testable import Digest

@Suite("Counting kiriman")
struct SendingTests {
    private static let other = ForumID(rawValue: "bbbbbbbbbb")
    private static let forums = [Forum(id: Chronicle.forum, name: "A"), Forum(id: other, name: "B")]

    private func post(
        _ entry: Int,
        _ minute: Int,
        by person: String? = "neneng",
        in forum: ForumID = Chronicle.forum,
        wordless: Bool = false
    ) -> DayPost {
        let sender = person.map { PostAuthor(id: "telegram:\($0)", name: $0) }
        let at = SampleDigest.at(8, minute).milliseconds
        var post = DayPost(entry: entry, at: at, forum: forum, sender: sender)
        post.isPhoto = wordless
        post.isWordless = wordless
        return post
    }

    private func activity(_ posts: [DayPost], _ log: Chronicle = Chronicle()) throws -> DayActivity {
        var day = DayActivity(
            sendings: SendingMap(try log.records()),
            senders: SenderUnits(SampleRoster.day())
        )
        day.add(posts, isToday: true)
        return day
    }

    /// A report with two photos, the same in another forum with one.
    private func twice() throws -> Chronicle {
        var log = Chronicle()
        let number = try log.open(
            "laporan-kegiatan",
            10,
            at: SampleDigest.at(8, 1),
            by: "neneng",
            unit: "andir"
        )
        for photo in [9, 11] {
            log.say(
                number,
                .linked(entry: photo, relation: "kiriman"),
                photo,
                SampleDigest.at(8, 2),
                by: "neneng"
            )
        }
        log.say(number, .linked(entry: 20, relation: "sameAs"), 20, SampleDigest.at(8, 30), by: "neneng")
        log.say(number, .linked(entry: 21, relation: "kiriman"), 21, SampleDigest.at(8, 31), by: "neneng")
        // Another's report of progress on the same record is a kiriman of its own.
        log.say(number, .linked(entry: 30, relation: "follows"), 30, SampleDigest.at(8, 40), by: "ratna")
        log.say(number, .linked(entry: 31, relation: "kiriman"), 31, SampleDigest.at(8, 41), by: "ratna")
        return log
    }

    @Test("photos count with their text, and what is sent to two forums counts once, where it came first")
    func counts() throws {
        let posts = [
            post(9, 0, wordless: true), post(10, 1), post(11, 2, wordless: true),
            post(20, 30, in: Self.other),
            post(21, 31, in: Self.other, wordless: true), post(30, 40, by: "ratna"),
            post(31, 41, by: "ratna", wordless: true),
        ]
        let day = try activity(posts, try twice())
        #expect(Self.forums.map { day.tally(of: $0).today.sendings } == [2, 0])
        #expect(Self.forums.map { day.tally(of: $0).today.posts } == [5, 2])
        #expect(day.units.map(\.today.sendings) == [1, 1])
        #expect(day.units.map(\.today.senders) == [1, 1])
    }

    @Test("wordless photos without a record are one kiriman while five minutes lie between them at most")
    func wordless() throws {
        let day = try activity([
            post(1, 0, wordless: true), post(2, 4, wordless: true), post(3, 5, by: "asep", wordless: true),
            post(4, 9, wordless: true), post(5, 15, wordless: true),
        ])
        #expect(day.tally(of: Self.forums[0]).today.sendings == 3)
    }

    @Test("whatever is posted where, units add up to forums", arguments: 0..<40)
    func reconciles(seed: Int) throws {
        var random = Lehmer(state: UInt64(seed + 1))
        let people: [String?] = ["neneng", "asep", "ratna", "Camat Cidadap", "orang", nil]
        let posts = (0..<60).map { entry in
            post(
                entry,
                Int.random(in: 0..<59, using: &random),
                by: people.randomElement(using: &random) ?? nil,
                in: Bool.random(using: &random) ? Chronicle.forum : Self.other,
                wordless: Bool.random(using: &random)
            )
        }
        let day = try activity(posts, try twice())
        let tallies = Self.forums.map { day.tally(of: $0) }
        let digest = try DailyDigest(
            heading: SampleDigest.heading,
            log: SampleDigest.log,
            forums: tallies,
            units: day.units,
            unplaced: day.unplaced
        )
        #expect(digest.total.posts == 60 && digest.total.sendings <= 60)
    }
}

/// A small generator whose runs can be repeated.
private struct Lehmer: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state
    }
}
