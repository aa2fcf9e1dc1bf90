import Domain
import Media
import Networks
import ReadModel
import Synchronization
import Testing

@testable import Intake

@Suite("Files that posts only mention are fetched, retried, and given up with a reason")
struct MediaFetcherTests {
    private final class Clock: Sendable {
        private let now = Mutex(LiveWorld.start)
        func read() -> Int64 { now.withLock { $0 } }
        func advance(seconds: Int64) { now.withLock { $0 += seconds * 1000 } }
    }

    private func fetcher(_ world: LiveWorld, _ network: FakeNetwork, _ clock: Clock) -> MediaFetcher {
        MediaFetcher(
            appender: world.appender,
            view: world.view,
            photos: world.photos,
            networks: [network],
            clock: { clock.read() }
        )
    }

    @Test("A photo arrives under its hash and the post shows it")
    func arrives() async throws {
        let world = try LiveWorld()
        let clock = Clock()
        try await world.keep([.post("1", "foto", file: "f1"), .post("2", "", second: 1, file: "f2")])
        #expect(try world.view.awaitedCount().count == 2)
        let network = FakeNetwork(files: ["f1": .success([1, 2, 3]), "f2": .success([4])])
        let round = try await fetcher(world, network, clock).round()
        try world.view.catchUp()
        #expect(round.arrived.count == 2 && round.next == nil)
        #expect(try world.view.awaitedCount().count == 0)
        let post = try world.timeline("Forum Camat-Lurah")[0]
        let hash = try #require(post.state?.attachments.first?.sha256)
        #expect(try world.photos.bytes(of: hash, limit: 9) == [1, 2, 3])
        #expect(post.state?.text == "foto" && post.state?.kind == .photo)
        #expect(post.state?.isEdited == false)
    }

    @Test("What fails is tried again later, by a new process at once, and then arrives")
    func retried() async throws {
        let world = try LiveWorld()
        let clock = Clock()
        try await world.keep([.post("1", "", file: "f1")])
        let broken = fetcher(world, FakeNetwork(), clock)
        let first = try await broken.round()
        #expect(first.arrived.isEmpty && first.next == LiveWorld.start + 5_000)
        #expect(try await broken.round().arrived.isEmpty)
        clock.advance(seconds: 6)
        let second = try await broken.round()
        #expect(second.next == LiveWorld.start + 36_000)
        #expect(await broken.retries == 2)
        let network = FakeNetwork(files: ["f1": .success([9])])
        #expect(try await fetcher(world, network, clock).round().arrived.count == 1)
    }

    @Test("What the network refuses is given up at once, what never comes after a week, each with its reason")
    func givenUp() async throws {
        let world = try LiveWorld()
        let clock = Clock()
        try await world.keep([.post("1", "", file: "f1"), .post("2", "", second: 1, file: "f2")])
        let network = FakeNetwork(files: ["f1": .failure(.refused("file is too big"))])
        let fetcher = fetcher(world, network, clock)
        _ = try await fetcher.round()
        try world.view.catchUp()
        var posts = try world.timeline("Forum Camat-Lurah")
        #expect(posts[0].state?.attachments.first?.missing == "Jaringan menolak: file is too big.")
        #expect(posts[1].state?.attachments.first?.missing == nil)
        clock.advance(seconds: 8 * 86_400)
        _ = try await fetcher.round()
        try world.view.catchUp()
        posts = try world.timeline("Forum Camat-Lurah")
        #expect(posts[1].state?.attachments.first?.missing == "Jaringan tidak terjangkau: nothing there.")
        #expect(try world.view.awaitedCount().count == 0)
    }

    @Test("An album's photos each find their place, and an edit does not fetch the same file again")
    func album() async throws {
        let world = try LiveWorld()
        let clock = Clock()
        try await world.keep([
            .post("1", "", album: "A", file: "f1"), .post("2", "", second: 1, album: "A", file: "f2"),
        ])
        let network = FakeNetwork(files: ["f1": .success([1]), "f2": .success([2])])
        _ = try await fetcher(world, network, clock).round()
        try await world.keep([
            .post("2", "judul", revision: "a", revisedAt: LiveWorld.start + 5_000, album: "A", file: "f2")
        ])
        let round = try await fetcher(world, FakeNetwork(), clock).round()
        try world.view.catchUp()
        #expect(round.arrived.count == 1)
        let post = try world.timeline("Forum Camat-Lurah")[0]
        #expect(post.state?.attachments.map(\.name) == ["f1.jpg", "f2.jpg"])
        #expect(post.state?.attachments.allSatisfy(\.isHere) == true)
        #expect(post.state?.text == "judul")
    }
}
