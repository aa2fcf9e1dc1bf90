import Domain
import Networks
import StandIns

@testable import Telegram

/// A relay's Telegram network that talks to a stand-in.
struct TelegramScene {
    static let group: Int64 = -1_001_234_567_890
    let server = TelegramStandIn(token: TelegramSamples.token)
    let network: TelegramNetwork

    init(mode: TelegramSettings.Mode = .polling, now: Int64 = 1_764_000_000_000) {
        let settings = TelegramSettings(
            token: TelegramSamples.token,
            mode: mode,
            base: "http://telegram.test",
            pollSeconds: 1
        )
        let transport = StandInTransport(server, base: "http://telegram.test")
        network = TelegramNetwork(settings, transport: transport, now: { now })
    }

    /// The fault that `work` ends with; nil where it succeeds.
    static func fault(_ work: () async throws -> Void) async -> NetworkFault? {
        do {
            try await work()
            return nil
        } catch {
            return error as? NetworkFault
        }
    }

    func send(_ message: OutgoingMessage) async throws -> SentMessage? {
        try await network.sender?.send(message)
    }

    /// A JPEG as far as its first bytes go.
    static func picture(_ name: String = "a.jpg", size: Int = 64) -> OutgoingMessage.File {
        let bytes = [0xFF, 0xD8] + [UInt8](repeating: 7, count: size)
        return OutgoingMessage.File(name: name, mime: "image/jpeg", bytes: bytes)
    }

    static func message(
        _ text: String,
        to target: OutgoingMessage.Target = .chat(String(group)),
        files: [OutgoingMessage.File] = [],
        reply: String? = nil,
        buttons: [OutgoingMessage.Button] = [],
        isSilent: Bool = false
    ) -> OutgoingMessage {
        OutgoingMessage(
            target: target,
            text: text,
            files: files,
            reply: reply,
            thread: nil,
            buttons: buttons,
            isSilent: isSilent,
            key: "k-1"
        )
    }
}
