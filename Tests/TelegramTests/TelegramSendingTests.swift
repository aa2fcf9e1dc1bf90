import Domain
import Networks
import StandIns
import Testing

@testable import Telegram

@Suite("Sending through Telegram")
struct TelegramSendingTests {
    private let scene = TelegramScene()

    @Test("Words go out as they are, as an answer, without a sound")
    func words() async throws {
        let text = "Tercatat: IZN-2026-0012 \"penting\" <b> 👍\nbaris 2"
        let message = TelegramScene.message(text, reply: "501", isSilent: true)
        let sent = try await scene.send(message)
        #expect(sent == SentMessage(chat: "-1001234567890", message: "1000"))
        let accepted = try #require(await scene.server.sent.first)
        #expect(accepted.text == text)
        #expect(accepted.parameters.boolean("disable_notification") == true)
        #expect(accepted.parameters.object("reply_parameters")?["message_id"]?.integer == 501)
    }

    @Test("A person is written to by their id, and the answer's id names the bot")
    func person() async throws {
        let message = TelegramScene.message("Tanda terima", to: .person("111111111"), reply: "12@7000000001")
        let sent = try await scene.send(message)
        #expect(sent == SentMessage(chat: "111111111", message: "1000@7000000001"))
        let accepted = try #require(await scene.server.sent.first)
        #expect(accepted.parameters.object("reply_parameters")?["message_id"]?.integer == 12)
    }

    @Test("Buttons stand under the last part, and their answer follows")
    func buttons() async throws {
        let choices = [
            OutgoingMessage.Button(label: "Setuju", data: "izn:12:setuju"),
            OutgoingMessage.Button(label: "Tolak", data: "izn:12:tolak"),
        ]
        _ = try await scene.send(
            TelegramScene.message(String(repeating: "a ", count: 3_000), buttons: choices)
        )
        let sent = await scene.server.sent
        #expect(sent.map { $0.parameters.node("reply_markup") != nil } == [false, true])
        let query = #"{"id":"q1","from":{"id":1,"first_name":"S"},"data":"izn:12:setuju"}"#
        await scene.server.post("callback_query", query)
        try await scene.network.sender?.answer(choice: "q1", text: "Tercatat")
        #expect(await scene.server.answers == ["q1": "Tercatat"])
        let fault = await TelegramScene.fault {
            try await scene.network.sender?.answer(choice: "q2", text: "x")
        }
        #expect(fault?.isRetryable == false)
    }

    @Test("Photos go as an album with their caption, other files by themselves")
    func files() async throws {
        let files =
            (0..<12).map { TelegramScene.picture("p\($0).jpg") }
            + [
                OutgoingMessage.File(
                    name: "Laporan \"1\"\r\n.pdf",
                    mime: "application/pdf",
                    bytes: Array("%PDF-1".utf8)
                )
            ]
        _ = try await scene.send(TelegramScene.message("Kegiatan hari ini", files: files))
        let sent = await scene.server.sent
        #expect(sent.map(\.method) == Array(repeating: "sendMediaGroup", count: 12) + ["sendDocument"])
        #expect(sent.map(\.text) == ["Kegiatan hari ini"] + Array(repeating: "", count: 12))
        let document = try #require(sent.last?.parameters.files["document"])
        #expect(document.bytes == Array("%PDF-1".utf8))
        #expect(document.name == "Laporan %221%22%0D%0A.pdf")
    }

    @Test("One photo bears caption and buttons; words over 1,024 follow it")
    func captions() async throws {
        let button = OutgoingMessage.Button(label: "Setuju", data: "x")
        _ = try await scene.send(
            TelegramScene.message("123", files: [TelegramScene.picture()], buttons: [button])
        )
        _ = try await scene.send(
            TelegramScene.message(String(repeating: "k", count: 1_025), files: [TelegramScene.picture()])
        )
        let sent = await scene.server.sent
        #expect(sent.map(\.method) == ["sendPhoto", "sendPhoto", "sendMessage"])
        #expect(sent.map { $0.text.count } == [3, 0, 1_025])
        #expect(sent[0].parameters.node("reply_markup") != nil)
    }

    @Test("A picture that Telegram will not show is sent as a file")
    func oddPicture() async throws {
        await scene.server.trouble("sendPhoto", .refusal("Bad Request: PHOTO_INVALID_DIMENSIONS"))
        _ = try await scene.send(TelegramScene.message("panjang", files: [TelegramScene.picture()]))
        #expect(await scene.server.sent.map(\.method) == ["sendDocument"])
    }

    @Test("Of a message in parts, a retry sends only what is missing")
    func resumes() async throws {
        let message = TelegramScene.message(String(repeating: "kata ", count: 2_000))
        await scene.server.trouble("sendMessage", .slow(.zero))
        await scene.server.trouble("sendMessage", .tooMany(retryAfter: 14))
        let fault = await TelegramScene.fault { _ = try await scene.send(message) }
        #expect(fault == .slowDown(seconds: 14))
        let sent = try await scene.send(message)
        #expect(sent?.message == "1000")
        #expect(await scene.server.sent.count == 3)
        _ = try await scene.send(message)
        #expect(await scene.server.sent.count == 6)
    }

    @Test("Faults mean the same as everywhere")
    func faults() async throws {
        let message = TelegramScene.message("x")
        let expected: [(TelegramStandIn.Trouble, NetworkFault)] = [
            (.failure(status: 502), .unreachable("HTTP 502 without a readable answer")),
            (.breakOff, .unreachable("connection broke off")),
            (.breakOffAfterwards, .unreachable("connection broke off")),
            (.refusal("Bad Request: chat not found"), .refused("400 Bad Request: chat not found")),
        ]
        for (trouble, fault) in expected {
            await scene.server.trouble("sendMessage", trouble)
            #expect(await TelegramScene.fault { _ = try await scene.send(message) } == fault)
        }
        await scene.server.move(TelegramScene.group, to: -1_002_471_352_452)
        let moved = await TelegramScene.fault { _ = try await scene.send(message) }
        #expect(moved == .moved(to: "-1002471352452"))
        await scene.server.block(5)
        let blocked = await TelegramScene.fault {
            _ = try await scene.send(TelegramScene.message("x", to: .person("5")))
        }
        #expect(blocked == .refused("403 Forbidden: bot was blocked by the user"))
        let stranger = TelegramNetwork(
            TelegramSettings(token: "7000000001:WRONG", base: "http://telegram.test"),
            transport: StandInTransport(scene.server, base: "http://telegram.test"),
            now: { 0 }
        )
        let refused = await TelegramScene.fault { _ = try await stranger.sender?.send(message) }
        #expect(refused == .unauthorised("401 Unauthorized"))
    }

    @Test("What cannot be sent is refused before anything is")
    func nothing() async throws {
        for message in [
            TelegramScene.message(" \n "), TelegramScene.message("x", to: .chat("!room:server")),
            TelegramScene.message("x", files: [TelegramScene.picture(size: 51 << 20)]),
        ] {
            let fault = await TelegramScene.fault { _ = try await scene.send(message) }
            #expect(fault?.isRetryable == false)
        }
        #expect(await scene.server.calls.isEmpty)
    }
}
