import Domain
import Foundation
import Loopback
import StandIns
import TestSupport
import Testing

@Suite("Telegram, from the group to the other forum and back", .serialized)
struct TelegramRelayTests {
    private static let token = "7000000001:TEST-token"
    private static let environment = ["TITIAN_TELEGRAM_TOKEN": token]

    private static func settings(_ url: String, _ more: String = "") -> String {
        """
        networks:
          telegram:
            api: \(url)
        outbox:
          quiet_hours: none
          friday: none
        \(more)
        """
    }

    private static let routed = """
        forums:
          - name: Forum Camat-Lurah
            chats: ["telegram:-1001000000001"]
          - name: Posko
            chats: ["telegram:-1001000000002"]
        routes:
          - from: Forum Camat-Lurah
            to: Posko
            words: [banjir*]
        """

    private static func message(
        _ id: Int,
        _ text: String,
        chat: Int64 = -1_001_000_000_001,
        photo: String? = nil
    )
        -> String
    {
        let body =
            photo.map {
                #""photo":[{"file_id":"\#($0)","file_unique_id":"u\#($0)","file_size":9,"width":9,"height":9}],"caption":"\#(text)""#
            } ?? #""text":"\#(text)""#
        return """
            {"message_id":\(id),"from":{"id":111,"is_bot":false,"first_name":"Camat","last_name":"Andir"},\
            "chat":{"id":\(chat),"type":"supergroup","title":"Grup \(chat)"},"date":\(Int(Date().timeIntervalSince1970)),\
            \(body)}
            """
    }

    @Test(
        "a photo is kept, handed over with its origin after the recording notice, and its sender told privately"
    )
    func route() async throws {
        let telegram = TelegramStandIn(token: Self.token)
        let jpeg = Array(try Data(contentsOf: URL(fileURLWithPath: DemoCity.pictures + "/plain.jpg")))
        await telegram.keep(file: "foto1", jpeg)
        await telegram.trouble("file", .breakOff)
        await telegram.trouble("getUpdates", .duplicates)
        await telegram.trouble("sendPhoto", .tooMany(retryAfter: 1))
        let server = try await LoopbackServer(telegram)
        let relay = try await Relay(
            City(),
            settings: Self.settings(server.url, Self.routed),
            environment: Self.environment
        )
        await telegram.post("message", Self.message(1, "Banjir di Jl. Ciroyom", photo: "foto1"))
        await telegram.post("message", Self.message(2, "Selamat pagi"))
        // The condition's own receipt comes beside them, whenever.
        func routed() async -> [TelegramStandIn.Sent] {
            await telegram.sent.filter { !$0.text.contains("KND-") }
        }
        try await relay.wait("receipts") {
            let sent = await telegram.sent
            return sent.count == 4 && sent.contains { $0.text.contains("KND-\(City.year)-0001 tercatat") }
        }
        let sent = await routed()
        #expect(sent.map(\.chat) == [-1_001_000_000_002, -1_001_000_000_002, 111])
        #expect(sent[0].text.contains("direkam"))
        #expect(sent[1].method == "sendPhoto" && sent[1].text.contains("⇄ Forum Camat-Lurah"))
        #expect(sent[1].text.contains("Banjir di Jl. Ciroyom"))
        #expect(sent[2].text.contains("Posko"))
        let posts = try relay.city.posts()
        #expect(posts.filter { $0.revises == nil }.map(\.text) == ["Banjir di Jl. Ciroyom", "Selamat pagi"])
        #expect(posts.flatMap(\.attachments).compactMap(\.sha256).count == 1)

        // Killed and started again, and with its views made anew, it says nothing twice.
        relay.kill()
        #expect(try relay.city.run("rebuild").status == 0)
        try await relay.start()
        await telegram.post("message", Self.message(3, "Penutup"))
        try await relay.wait("the last post") { try relay.city.posts().contains { $0.text == "Penutup" } }
        try await Task.sleep(for: .seconds(2))
        #expect(await telegram.sent.count == 4)
        #expect(relay.stop() == 0)
        #expect(try relay.city.verify().status == 0)
        await server.stop()
    }

    @Test("an album with a late photo and a later caption is one post; a group that moves stays one forum")
    func albumAndMigration() async throws {
        let telegram = TelegramStandIn(token: Self.token)
        for name in ["a1", "a2", "a3"] { await telegram.keep(file: name, Array(name.utf8)) }
        let server = try await LoopbackServer(telegram)
        let relay = try await Relay(
            City(),
            settings: Self.settings(server.url),
            environment: Self.environment
        )
        func item(_ id: Int, _ caption: String) -> String {
            Self.message(id, caption, photo: "a\(id)").replacing(
                #","date""#,
                with: #","media_group_id":"G1","date""#
            )
        }
        await telegram.post("message", item(1, ""))
        await telegram.post("message", item(3, ""))
        await telegram.post("message", Self.message(4, "pindah"))
        await telegram.post("message", item(2, "Kerja bakti"))
        try await relay.wait("photos") {
            try relay.city.posts().flatMap(\.attachments).compactMap(\.sha256).count == 3
        }
        await telegram.post(
            "message",
            Self.message(5, "x").replacing(#""text":"x""#, with: #""migrate_to_chat_id":-1009999999999"#)
        )
        await telegram.post("message", Self.message(1, "sesudah pindah", chat: -1_009_999_999_999))
        try await relay.wait("the post behind the move") {
            try relay.city.posts().contains { $0.text == "sesudah pindah" }
        }
        let posts = try relay.city.posts().filter { $0.revises == nil && $0.kind != "system" }
        #expect(posts.map(\.text) == ["", "pindah", "sesudah pindah"])
        #expect(Set(posts.map(\.forum.id)).count == 1)
        #expect(relay.stop() == 0)
        await server.stop()
    }

    @Test("an export that an aide sends as a document is imported once, and answered with the report")
    func exportByChat() async throws {
        let telegram = TelegramStandIn(token: Self.token)
        let zip = Array(try Data(contentsOf: URL(fileURLWithPath: DemoCity.leaders)))
        await telegram.keep(file: "zip1", zip)
        let server = try await LoopbackServer(telegram)
        let relay = try await Relay(
            City(),
            settings: Self.settings(server.url, "imports:\n  from: [\"telegram:111\"]"),
            environment: Self.environment
        )
        let name = (DemoCity.leaders as NSString).lastPathComponent
        let document = """
            {"message_id":7,"from":{"id":111,"is_bot":false,"first_name":"Ajudan"},"chat":{"id":111,"type":"private",\
            "first_name":"Ajudan"},"date":\(Int(Date().timeIntervalSince1970)),"document":{"file_id":"zip1",\
            "file_unique_id":"uzip1","file_name":"\(name)","mime_type":"application/zip","file_size":\(zip.count)}}
            """
        await telegram.post("message", document)
        await telegram.post("message", document.replacing(#""id":111"#, with: #""id":222"#))
        try await relay.wait("the report") { await telegram.sent.contains { $0.chat == 111 } }
        let sent = await telegram.sent
        #expect(sent.count == 1)
        #expect(sent[0].text.contains("ditambahkan"), "\(sent[0].text)")
        #expect(try relay.city.posts("--forum", "Forum Pimpinan").count == 257)
        #expect(try relay.city.importFile(DemoCity.leaders).added == 0)
        #expect(relay.stop() == 0)
        await server.stop()
    }

    @Test("after more than a day away the log says from when to when posts may be missing")
    func gap() async throws {
        let telegram = TelegramStandIn(token: Self.token)
        let server = try await LoopbackServer(telegram)
        let relay = try await Relay(
            City(),
            settings: Self.settings(server.url),
            environment: Self.environment
        )
        let heard = relay.city.data + "/service/telegram.heard"
        try await relay.wait("a heartbeat") { FileManager.default.fileExists(atPath: heard) }
        #expect(relay.stop() == 0)
        let before = try relay.city.size()
        try await relay.start()
        #expect(relay.stop() == 0)
        #expect(try relay.city.size() == before)
        let days = Int64(Date().timeIntervalSince1970 * 1000) - 3 * 86_400_000
        try "\(days)\n".write(toFile: heard, atomically: true, encoding: .utf8)
        try await relay.start()
        #expect(relay.stop() == 0)
        #expect(try relay.city.size() == before + 1)
        let day = ISO8601DateFormatter().string(from: Date() - 2 * 86_400).prefix(10)
        let digest = try relay.city.run("digest", "--date", String(day))
        #expect(digest.text.contains("may be incomplete"), "\(digest.text)")
        let export = relay.city.folder.path("b.zip")
        #expect(try relay.city.run("export", "--reason", "x", "--output", export).status == 0)
        await server.stop()
    }
}
