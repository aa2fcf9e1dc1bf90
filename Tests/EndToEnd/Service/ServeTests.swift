import Foundation
import Synchronization
import TestSupport
import Testing

@Suite("titian serve keeps what it acknowledges", .serialized)
struct ServeTests {
    @Test("a signed post is listed, searched and counted once, however often it is sent")
    func webhook() async throws {
        let relay = try await Relay(City(), settings: HookEvents.settings)
        let post = HookEvents.post("m1", "Genangan di RT 03")
        for _ in 0..<3 { #expect(await relay.post(post)?.status == 200) }
        #expect(await relay.post(post, secret: "another secret, which signs nothing")?.status == 401)
        #expect(await relay.post("{", secret: Relay.secret)?.status == 400)
        try await relay.wait("posts") { try relay.city.posts().count == 1 }
        #expect(try relay.city.run("search", "genangan").text.contains("Forum Uji"))
        let metrics = try await relay.get("/metrics").body
        #expect(metrics.contains(#"titian_posts_total{network="webhook.uji"} 1"#))
        #expect(metrics.contains(#"titian_redelivered_total{network="webhook.uji"} 2"#))
        #expect(try await relay.get("/nothing").status == 404)
        #expect(relay.stop() == 0)
        #expect(!relay.errors.contains("Genangan"), "a post's words in the log")
        #expect(try relay.city.verify().status == 0)
        #expect(!FileManager.default.fileExists(atPath: relay.city.data + "/titian.sock"))
    }

    @Test(
        "killed in the middle and started again, every acknowledged post is there once, in its sender's order"
    )
    func killed() async throws {
        let relay = try await Relay(City(), settings: HookEvents.settings)
        let acknowledged = Acknowledged()
        for round in 0..<3 {
            await withTaskGroup(of: Void.self) { group in
                for sender in 0..<4 {
                    group.addTask { [relay] in
                        await Self.send(relay, sender: sender, round: round, acknowledged)
                    }
                }
                group.addTask { [relay] in
                    // Counted, not timed: on a busy machine it takes long until everybody is at it.
                    for _ in 0..<6_000 where !acknowledged.has(5, ofEachOf: 4, in: round) {
                        try? await Task.sleep(for: .milliseconds(20))
                    }
                    relay.kill()
                }
            }
            try await relay.start()
        }
        let kept = acknowledged.all
        #expect(kept.values.allSatisfy { $0.count > 3 }, "\(kept.mapValues(\.count))")
        try await relay.wait("all posts") {
            try relay.city.posts().count >= kept.values.reduce(0) { $0 + $1.count }
        }
        let posts = try relay.city.posts()
        #expect(Set(posts.map(\.text)).count == posts.count)
        for (sender, numbers) in kept {
            let found = posts.map(\.text).filter { $0.hasPrefix("s\(sender) ") }
                .compactMap { Int($0.split(separator: " ")[1]) }
            #expect(Set(numbers).subtracting(found).isEmpty)
            #expect(found == found.sorted())
        }
        #expect(relay.stop() == 0)
        #expect(try relay.city.verify().status == 0)
    }

    /// Sends post after post, each again until it is acknowledged or the relay is gone.
    private static func send(
        _ relay: Relay,
        sender: Int,
        round: Int,
        _ acknowledged: Acknowledged
    ) async {
        for number in 0..<2_000 {
            let id = round * 10_000 + number
            let post = HookEvents.post("\(sender)-\(id)", "s\(sender) \(id)", sender: "u\(sender)")
            guard await relay.post(post)?.status == 200 else { return }
            acknowledged.note(id, of: sender)
        }
    }

    @Test(
        "commands that append reach the running service; the export's posts and the live ones are all there"
    )
    func socket() async throws {
        let relay = try await Relay(City(), settings: HookEvents.settings)
        #expect(await relay.post(HookEvents.post("m1", "Pesan langsung"))?.status == 200)
        let report = try relay.city.importFile(DemoCity.districts)
        #expect(report.added == 305)
        #expect(await relay.post(HookEvents.post("m2", "Pesan langsung kedua"))?.status == 200)
        #expect(try relay.city.importFile(DemoCity.districts).added == 0)
        try await relay.wait("posts") { try relay.city.posts().count == 307 }
        let issued = try relay.city.run("digest", "--issue")
        #expect(issued.status == 0, "\(issued.errorText)")
        let facts = try FileManager.default.attributesOfItem(atPath: relay.city.data + "/titian.sock")
        #expect(
            (facts[.posixPermissions] as? NSNumber)?.intValue == 0o700
                || (facts[.posixPermissions] as? NSNumber)?.intValue == 0o600
        )
        #expect(relay.stop() == 0)
        #expect(try relay.city.verify().status == 0)
    }

    @Test("a second service on the same data is refused and names the first")
    func second() async throws {
        let relay = try await Relay(City(), settings: HookEvents.settings)
        let run = try Program.titian(
            [
                "serve", "--data", relay.city.data, "--keys", relay.city.keys, "--listen",
                "127.0.0.1:\(Relay.freePort())",
            ],
            environment: ["TITIAN_WEBHOOK_UJI_SECRET": Relay.secret]
        )
        #expect(run.status == 3)
        #expect(await relay.post(HookEvents.post("m1", "Masih jalan"))?.status == 200)
        #expect(relay.stop() == 0)
    }

    @Test("a port that is taken is told with what to do")
    func taken() async throws {
        let relay = try await Relay(City(), settings: HookEvents.settings)
        let place = String(relay.url.dropFirst("http://".count))
        let run = try City().run("serve", "--listen", place)
        #expect(run.status == 3 && run.errorText.contains("Cannot listen on \(place)"), "\(run.errorText)")
        #expect(relay.stop() == 0)
    }

    @Test("a secret that is missing, or written into the settings, is told without being shown")
    func secrets() throws {
        let city = try City()
        let own = try String(contentsOfFile: city.data + "/titian.yaml", encoding: .utf8)
        for (settings, words) in [
            ("networks:\n  telegram: {}\n", "TITIAN_TELEGRAM_TOKEN"),
            ("networks:\n  telegram:\n    token: 12345:AAsecret\n", "must not be written"),
            ("networks:\n  telegramm: {}\n", "telegram"), ("networks: 7\n", "networks"),
        ] {
            try (own + settings).write(toFile: city.data + "/titian.yaml", atomically: true, encoding: .utf8)
            let run = try city.run("serve", "--lang", "en")
            #expect(run.status == 3, "\(settings)")
            #expect(run.errorText.contains(words), "\(run.errorText)")
            #expect(!run.errorText.contains("AAsecret"))
        }
    }
}

/// Ids that the relay has acknowledged, by sender.
private final class Acknowledged: Sendable {
    private let ids = Mutex<[Int: [Int]]>([:])
    var all: [Int: [Int]] { ids.withLock { $0 } }
    func note(_ id: Int, of sender: Int) { ids.withLock { $0[sender, default: []].append(id) } }

    /// Whether the relay has acknowledged that many posts of a round from each of the first senders.
    func has(_ count: Int, ofEachOf senders: Int, in round: Int) -> Bool {
        let all = all
        return (0..<senders).allSatisfy { sender in
            all[sender, default: []].count { $0 / 10_000 == round } >= count
        }
    }
}

@Suite(
    "titian serve on a failing disk",
    .serialized,
    .enabled(if: SmallDisk.isPossible, "needs the right to mount a tmpfs")
)
struct ServeDiskTests {
    @Test(
        "a full disk turns readiness red and every hook away; with room again the senders' retries bring all in"
    )
    func full() async throws {
        let disk = try #require(SmallDisk(megabytes: 2))
        let relay = try await Relay(City(data: disk.path + "/k"), settings: HookEvents.settings)
        let text = String(repeating: "x", count: 20_000)
        var refused = 0
        var number = 0
        while refused == 0, number < 1_000 {
            number += 1
            if await relay.post(HookEvents.post("m\(number)", "\(number) \(text)"))?.status == 503 {
                refused = number
            }
        }
        #expect(refused > 0)
        let red = try await relay.get("/health/ready")
        #expect(red.status == 503 && !red.body.contains(text))
        #expect(try await relay.get("/health/live").status == 200)
        try #require(disk.remount(megabytes: 60))
        try await relay.wait("green again") { try await relay.get("/health/ready").status == 200 }
        #expect(await relay.post(HookEvents.post("m\(refused)", "\(refused) \(text)"))?.status == 200)
        try await relay.wait("posts") { try relay.city.posts().count == refused }
        #expect(relay.stop() == 0)
        #expect(try relay.city.verify().status == 0)
    }
}
