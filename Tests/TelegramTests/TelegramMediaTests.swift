import Networks
import StandIns
import Testing

@testable import Telegram

@Suite("Files from Telegram")
struct TelegramMediaTests {
    private let scene = TelegramScene()
    private let bytes = [UInt8](repeating: 42, count: 3_000)

    private func fetch(_ id: String, limit: Int64 = 1 << 30) async throws -> [UInt8] {
        var received: [UInt8] = []
        try await scene.network.media?.fetch(id, limit: limit) { received.append(contentsOf: $0) }
        return received
    }

    @Test("A file is located and read")
    func reads() async throws {
        await scene.server.keep(file: "F1", bytes)
        #expect(try await fetch("F1") == bytes)
    }

    @Test("An expired link is asked for again")
    func expired() async throws {
        await scene.server.keep(file: "F1", bytes)
        await scene.server.trouble("file", .failure(status: 404))
        #expect(try await fetch("F1") == bytes)
        #expect(await scene.server.calls == ["getFile", "file", "getFile", "file"])
        await scene.server.trouble("file", .failure(status: 404))
        await scene.server.trouble("file", .failure(status: 404))
        let fault = await TelegramScene.fault { _ = try await fetch("F1") }
        #expect(fault == .unreachable("HTTP 404 for the file"))
    }

    @Test("What Telegram does not hand out says so in words")
    func tooLarge() async throws {
        await scene.server.keep(file: "F2", [], size: 20 << 20 + 1)
        let fault = await TelegramScene.fault { _ = try await fetch("F2") }
        #expect(fault == .refused("lebih dari 20 MB: tidak dapat diambil dari Telegram"))
    }

    @Test("A file over the caller's limit is refused before it is read")
    func overLimit() async throws {
        await scene.server.keep(file: "F1", bytes)
        let fault = await TelegramScene.fault { _ = try await fetch("F1", limit: 2_999) }
        #expect(fault == .refused("3000 bytes, more than 2999"))
        #expect(await scene.server.calls == ["getFile"])
    }

    @Test("A file that breaks off, and one that is away for a while, are tried again")
    func passing() async throws {
        await scene.server.keep(file: "F3", bytes, size: 4_000)
        #expect(await TelegramScene.fault { _ = try await fetch("F3") }?.isRetryable == true)
        #expect(await TelegramScene.fault { _ = try await fetch("unknown") }?.isRetryable == true)
        await scene.server.trouble("file", .failure(status: 500))
        await scene.server.keep(file: "F1", bytes)
        #expect(await TelegramScene.fault { _ = try await fetch("F1") }?.isRetryable == true)
    }
}
