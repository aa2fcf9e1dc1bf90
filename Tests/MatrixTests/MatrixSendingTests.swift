import Networks
import StandIns
import Testing

@testable import Matrix

@Suite("Sending to a homeserver that misbehaves")
struct MatrixSendingTests {
    private let scene = MatrixScene()

    @Test(
        "What the homeserver says becomes the fault that the Outbox knows",
        arguments: [
            (MatrixStandIn.Trouble.tooMany(milliseconds: 2_500), NetworkFault.slowDown(seconds: 2.5)),
            (.failure(status: 502), .unreachable("HTTP 502")),
            (.failure(status: 404), .unreachable("HTTP 404")),
            (.breakOff, .unreachable("connection broke off")),
            (.refusal("M_UNKNOWN_TOKEN", status: 401), .unauthorised("M_UNKNOWN_TOKEN")),
            (.refusal("M_FORBIDDEN", status: 403), .refused("M_FORBIDDEN")),
            (.refusal("M_TOO_LARGE", status: 413), .refused("M_TOO_LARGE")),
            (.refusal("M_UNKNOWN", status: 500), .unreachable("M_UNKNOWN")),
        ]
    )
    func faults(_ trouble: MatrixStandIn.Trouble, _ expected: NetworkFault) async throws {
        await scene.server.trouble("/send/", trouble)
        #expect(await MatrixScene.fault { _ = try await scene.send("x") } == expected)
        #expect(try await scene.send("x")?.message == "$1")
        #expect(await scene.server.complaints == [])
    }

    @Test("What broke off after it was done is not done again")
    func brokeOff() async throws {
        await scene.server.trouble("/send/", .breakOffAfterwards)
        let file = OutgoingMessage.File(name: "a b.jpg", mime: "image/jpeg", bytes: [0xFF, 0xD8])
        _ = await MatrixScene.fault { _ = try await scene.send("dua", files: [file, file]) }
        let sent = try await scene.send("dua", files: [file, file])
        #expect(sent == SentMessage(chat: MatrixScene.room, message: "$1"))
        #expect(await scene.server.sent.map(\.transaction) == ["k-1", "k-1.1"])
        #expect(await scene.server.sent.map { $0.content["body"]?.text } == ["dua", "a b.jpg"])
    }

    @Test("Words too long for an event become several, whole and in order")
    func long() async throws {
        let text = (1...4_000).map { "baris ke-\($0) 👍🏽" }.joined(separator: "\n")
        _ = try await scene.send(text)
        let parts = await scene.server.sent.map { $0.content["body"]?.text ?? "" }
        #expect(parts.count > 2)
        #expect(parts.joined() == text)
        let solid = String(repeating: "é", count: 40_000)
        _ = try await scene.send(solid, key: "k-2")
        #expect(
            await scene.server.sent.dropFirst(parts.count).map { $0.content["body"]?.text ?? "" }.joined()
                == solid
        )
    }

    @Test("Nothing is not sent, and a bridge's puppet is not written to")
    func refusals() async {
        #expect(await MatrixScene.fault { _ = try await scene.send("") } == .refused("nothing to send"))
        for person in [
            "@whatsapp_6281200000001:kotacontoh.go.id", "@telegram_7:kotacontoh.go.id", "bukan id",
        ] {
            let fault = await MatrixScene.fault { _ = try await scene.send("x", to: .person(person)) }
            #expect(fault?.isRetryable == false)
        }
        #expect(await scene.server.sent.isEmpty)
    }

    @Test("A room that was replaced tells by which")
    func replaced() async {
        await scene.server.set(MatrixScene.room, "m.room.tombstone", #"{"replacement_room":"!new"}"#)
        await scene.server.trouble("/send/", .refusal("M_FORBIDDEN", status: 403))
        #expect(await MatrixScene.fault { _ = try await scene.send("x") } == .moved(to: "!new"))
    }

    @Test("Several messages to one person make one room, which a restart finds again")
    func direct() async throws {
        let person = OutgoingMessage.Target.person("@sekda:kotacontoh.go.id")
        async let first = scene.send("satu", to: person, key: "a")
        async let second = scene.send("dua", to: person, key: "b")
        let rooms = try await [first?.chat, second?.chat]
        #expect(rooms == ["!made1", "!made1"])
        let restarted = MatrixScene.network(scene.server)
        let third = try await restarted.sender?.send(OutgoingMessage(target: person, text: "tiga", key: "c"))
        #expect(third?.chat == "!made1")
        // The person has left, or the relay was put out.
        await scene.server.set("!made1", member: "@sekda:kotacontoh.go.id", #"{"membership":"leave"}"#)
        #expect(try await scene.send("empat", to: person, key: "d")?.chat == "!made2")
        await scene.server.expel(from: "!made2")
        #expect(try await scene.send("lima", to: person, key: "e")?.chat == "!made3")
    }

    @Test("The relay makes its user once and joins only where somebody of its server invites it")
    func joining() async throws {
        try await scene.network.prepare()
        try await scene.network.prepare()
        #expect(await scene.server.displayNames[MatrixScene.relay] == "Titian (sistem)")
        try await scene.network.accept("!a:kotacontoh.go.id", from: "@camat:kotacontoh.go.id")
        try await scene.network.accept("!b:lain.go.id", from: "@orang:lain.go.id")
        try await scene.network.accept("!c:lain.go.id", from: "tanpa id")
        #expect(await scene.server.joined == [MatrixScene.room, "!a:kotacontoh.go.id"])
    }
}
