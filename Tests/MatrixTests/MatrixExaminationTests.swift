import Domain
import Networks
import StandIns
import Testing

@testable import Matrix

@Suite("What the doctor finds at a homeserver")
struct MatrixExaminationTests {
    private let scene = MatrixScene()

    @Test("A homeserver that knows us and reaches us")
    func well() async {
        #expect(await scene.network.examine().allSatisfy { $0.level == .good })
    }

    @Test("A homeserver that is too old to hand out files")
    func old() async {
        await scene.server.speak("v1.10")
        #expect(await scene.network.examine().map(\.level).contains { $0 != .good })
    }

    @Test("A token of another user's, or of nobody's")
    func strangers() async {
        let other = MatrixStandIn(token: MatrixSamples.registration.asToken, user: "@lain:kotacontoh.go.id")
        #expect(await MatrixScene.network(other).examine().contains { $0.level == .bad })
        let closed = MatrixStandIn(token: "another", user: MatrixScene.relay)
        let findings = await MatrixScene.network(closed).examine()
        #expect(findings.map(\.level) == [.bad])
        #expect(findings[0].advice.indonesian.contains("app_service_config_files"))
        #expect(!"\(findings)".contains("token-of-the-test"))
    }

    @Test(
        "A homeserver that cannot call the relay",
        arguments: ["M_CONNECTION_FAILED", "M_BAD_STATUS", "M_URL_NOT_SET"]
    )
    func unreachable(_ code: String) async {
        await scene.server.trouble("/ping", .refusal(code, status: code == "M_URL_NOT_SET" ? 400 : 502))
        let bad = await scene.network.examine().filter { $0.level == .bad }
        #expect(bad.count == 1)
        #expect(bad.first?.what.english.contains(code) == true)
    }

    @Test("An encrypted room among those it is in")
    func encrypted() async {
        await scene.server.set(
            MatrixScene.room,
            "m.room.encryption",
            #"{"algorithm":"m.megolm.v1.aes-sha2"}"#
        )
        let bad = await scene.network.examine().filter { $0.level == .bad }
        #expect(bad.map(\.what.english) == ["Matrix: 1 of 1 rooms are encrypted and cannot be read."])
    }

    @Test("Names are asked for in the room, then everywhere; a bridge's mark is taken off")
    func names() async throws {
        let names = try #require(scene.network.names)
        let bridged = "@whatsapp_6281200000001:kotacontoh.go.id"
        await scene.server.set(
            MatrixScene.room,
            member: bridged,
            #"{"membership":"join","displayname":"Budi (WA)"}"#
        )
        await scene.server.set(
            MatrixScene.room,
            member: "@a:b",
            #"{"membership":"join","displayname":"Ani (WA)"}"#
        )
        await scene.server.set(MatrixScene.room, "m.room.name", #"{"name":"Forum"}"#)
        #expect(await names.name(of: bridged, in: MatrixScene.room) == "Budi")
        #expect(await names.name(of: "@a:b", in: MatrixScene.room) == "Ani (WA)")
        #expect(await names.name(of: "@nobody:b", in: MatrixScene.room) == nil)
        #expect(await names.chatName(MatrixScene.room) == "Forum")
        #expect(await names.chatName("!elsewhere") == nil)
        await scene.server.trouble("/state/", .breakOff)
        #expect(await names.chatName(MatrixScene.room) == nil)
    }
}
