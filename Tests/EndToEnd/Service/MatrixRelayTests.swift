import Foundation
import Loopback
import Networks
import StandIns
import SynapseSupport
import TestSupport
import Testing

@Suite(
    "Matrix, beside a real Synapse",
    .serialized,
    .enabled(if: SynapseInstallation.shared.python != nil, "\(SynapseInstallation.shared.reason)")
)
struct MatrixRelayTests {
    private static let settings = """
        networks:
          matrix:
            homeserver: HOMESERVER
            registration: registration.yaml
        outbox:
          quiet_hours: none
          friday: none
        """

    /// A relay and a homeserver that know each other.
    private struct Pair {
        let relay: Relay
        let synapse: Synapse
    }

    /// A city with its registration, the port that this names, and a homeserver that has read it.
    private static func registered() async throws -> (City, port: Int, Synapse) {
        let city = try City()
        let port = Relay.freePort()
        let written = try Program.titian(
            "matrix",
            "registration",
            "--data",
            city.data,
            "--keys",
            city.keys,
            "--url",
            "http://127.0.0.1:\(port)"
        )
        try #require(written.status == 0, "\(written.errorText)")
        let synapse = try await Synapse.start(registration: city.data + "/registration.yaml")
        return (city, port, synapse)
    }

    private static func pair(_ more: String = "") async throws -> Pair {
        let (city, port, synapse) = try await registered()
        let settings = Self.settings.replacing("HOMESERVER", with: synapse.homeserver)
        let relay = try await Relay(city, settings: settings + "\n" + more, port: port)
        return Pair(relay: relay, synapse: synapse)
    }

    private func texts(_ relay: Relay, forum: String) throws -> [String] {
        try relay.city.posts("--forum", forum).filter { $0.revises == nil && $0.kind != "system" }.map(\.text)
    }

    @Test(
        "text, photo, edit and redaction in two rooms, the relay killed in the middle: everything once, in order"
    )
    func killed() async throws {
        let pair = try await Self.pair()
        let (relay, synapse) = (pair.relay, pair.synapse)
        let camat = try await synapse.register("camat")
        var rooms: [String] = []
        for name in ["Forum Camat-Lurah", "Forum Pimpinan"] {
            let room = try await camat.createRoom(name, invite: ["@titian:localhost"])
            rooms.append(room)
            try await relay.wait("a first post of \(name)") {
                _ = try await camat.say("pembuka", in: room)
                return (try? texts(relay, forum: name))?.contains("pembuka") ?? false
            }
        }
        var expected: [[String]] = [[], []]
        var edited = ""
        for number in 0..<12 {
            if number == 4 { relay.kill() }
            if number == 8 { try await relay.start() }
            for (index, room) in rooms.enumerated() {
                let event = try await camat.say("kiriman \(number)", in: room)
                expected[index].append("kiriman \(number)")
                if number == 2, index == 0 { edited = event }
            }
        }
        let jpeg = Array(try Data(contentsOf: URL(fileURLWithPath: DemoCity.pictures + "/plain.jpg")))
        _ = try await camat.post(jpeg, named: "pohon.jpg", caption: "Pohon tumbang", in: rooms[0])
        expected[0].append("Pohon tumbang")
        _ = try await camat.edit(edited, to: "kiriman 2, ralat", in: rooms[0])
        let last = try await camat.say("keliru", in: rooms[1])
        // Taken back before it is pushed, it would come without its words.
        try await relay.wait("the post") { try texts(relay, forum: "Forum Pimpinan").contains("keliru") }
        _ = try await camat.redact(last, in: rooms[1])
        expected[1].append("keliru")
        try await relay.wait("everything") {
            let all = try relay.city.posts()
            return all.contains { $0.text == "kiriman 2, ralat" }
                && all.contains { $0.deleted && $0.revises != nil }
                && all.flatMap(\.attachments).compactMap(\.sha256).count == 1
        }
        for (index, name) in ["Forum Camat-Lurah", "Forum Pimpinan"].enumerated() {
            let found = try texts(relay, forum: name).drop { $0 == "pembuka" }
            #expect(Array(found) == expected[index])
        }
        #expect(relay.stop() == 0)
        #expect(try relay.city.verify().status == 0)
        await synapse.stop()
    }

    @Test("an export of the same group that overlaps the live posts is aligned with them, not doubled")
    func overlap() async throws {
        let pair = try await Self.pair()
        let (relay, synapse) = (pair.relay, pair.synapse)
        let names = ["Camat Andir", "Lurah Braga", "Sekda"]
        var people: [MatrixUser] = []
        for (index, name) in names.enumerated() {
            let user = try await synapse.register("orang\(index)")
            try await user.setName(name)
            people.append(user)
        }
        let room = try await people[0].createRoom(
            "Forum Uji Tumpang",
            invite: ["@titian:localhost"] + people.dropFirst().map(\.id)
        )
        for user in people.dropFirst() { try await user.join(room) }
        let forum = "Forum Uji Tumpang"
        try await relay.wait("the room") {
            _ = try await people[0].say("pembuka", in: room)
            return (try? texts(relay, forum: forum))?.isEmpty == false
        }
        let lines = (0..<18).map { number in (who: number % 3, text: "Laporan nomor \(number) dari lapangan")
        }
        for line in lines { _ = try await people[line.who].say(line.text, in: room) }
        try await relay.wait("all posts") { try texts(relay, forum: forum).contains(lines[17].text) }
        let live = try relay.city.posts("--forum", forum).filter { $0.kind != "system" }
        let chat = live.map { post -> String in
            let time = post.at.prefix(16)
            let (day, clock) = (time.prefix(10).split(separator: "-"), time.suffix(5))
            return "\(day[2])/\(day[1])/\(day[0].suffix(2)) \(clock.replacing(":", with: ".")) - "
                + "\(post.sender?.name ?? "?"): \(post.text)"
        }
        let more = "31/12/\(City.year % 100) 23.59 - Lurah Braga: Hanya di ekspor\n"
        let path = relay.city.folder.path("Chat WhatsApp dengan \(forum).txt")
        try (chat.joined(separator: "\n") + "\n" + more).write(
            toFile: path,
            atomically: true,
            encoding: .utf8
        )
        let report = try relay.city.importFile(path, "--date-order", "dmy")
        #expect(report.added == 1 && report.ambiguous == 0 && report.revised == 0, "\(report)")
        #expect(report.matched == live.count)
        #expect(relay.stop() == 0)
        await synapse.stop()
    }

    @Test("a photo from a Telegram group goes to a Matrix room, and its sender gets a receipt back")
    func acrossNetworks() async throws {
        let (city, port, synapse) = try await Self.registered()
        let officer = try await synapse.register("petugas")
        let room = try await officer.createRoom("Posko BPBD", invite: ["@titian:localhost"])
        let telegram = TelegramStandIn(token: "7000000001:TEST-token")
        let jpeg = Array(try Data(contentsOf: URL(fileURLWithPath: DemoCity.pictures + "/plain.jpg")))
        await telegram.keep(file: "foto1", jpeg)
        let server = try await LoopbackServer(telegram)
        let settings = """
            networks:
              telegram:
                api: \(server.url)
              matrix:
                homeserver: \(synapse.homeserver)
                registration: registration.yaml
            forums:
              - name: Forum Camat-Lurah
                chats: ["telegram:-1001000000001"]
              - name: Posko BPBD
                chats: ["matrix:\(room)"]
            routes:
              - from: Forum Camat-Lurah
                to: Posko BPBD
                words: [banjir*]
            outbox:
              quiet_hours: none
              friday: none
            """
        let relay = try await Relay(
            city,
            settings: settings,
            environment: ["TITIAN_TELEGRAM_TOKEN": "7000000001:TEST-token"],
            port: port
        )
        try await relay.wait("the relay in the room", seconds: 300) {
            try await officer.events(of: room).contains { event in
                event["type"]?.text == "m.room.member" && event["state_key"]?.text == "@titian:localhost"
                    && event["content"]?.object?["membership"]?.text == "join"
            }
        }
        await telegram.post(
            "message",
            """
            {"message_id":1,"from":{"id":111,"is_bot":false,"first_name":"Camat"},"chat":{"id":-1001000000001,\
            "type":"supergroup","title":"Grup"},"date":\(Int(Date().timeIntervalSince1970)),"photo":[{"file_id":\
            "foto1","file_unique_id":"u1","file_size":9,"width":9,"height":9}],"caption":"Banjir di Ciroyom"}
            """
        )
        // The condition's own receipt comes beside it, whenever.
        try await relay.wait("the receipts") {
            let texts = await telegram.sent.map(\.text)
            return texts.contains { $0.contains("diteruskan") } && texts.contains { $0.contains("KND-") }
        }
        let events = try await officer.events(of: room)
        let bodies = events.compactMap { $0["content"]?.object?["body"]?.text }
        #expect(bodies.contains { $0.contains("⇄ Forum Camat-Lurah") && $0.contains("Banjir di Ciroyom") })
        #expect(bodies.contains { $0.contains("direkam") })
        #expect(events.contains { $0["content"]?.object?["msgtype"]?.text == "m.image" })
        #expect(await telegram.sent.map(\.chat) == [111, 111])
        #expect(relay.stop() == 0)
        #expect(try relay.city.verify().status == 0)
        await server.stop()
        await synapse.stop()
    }
}
