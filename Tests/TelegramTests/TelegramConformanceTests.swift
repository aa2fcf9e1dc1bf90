import Networks
import StandIns
import Testing

@testable import Telegram

@Suite("Telegram keeps to what is asked of every network")
struct TelegramConformanceTests {
    @Test("By webhook", arguments: Conformance.Check.allCases)
    func webhook(_ check: Conformance.Check) throws {
        let conformance = try Self.conformance(
            decode: { TelegramSamples.decoder.events(ofDelivery: $0) },
            deliver: { $0[0] },
            isBatched: false
        )
        #expect(conformance.failures(of: check) == [])
    }

    /// An answer that is no list never reaches the decoder: ``TelegramNetwork/poll(after:)`` asks again.
    @Test("By polling", arguments: Conformance.Check.allCases.filter { $0 != .notJSON })
    func polling(_ check: Conformance.Check) throws {
        let conformance = try Self.conformance(
            decode: { answer in
                guard let result = JSONNode(answer)?.object?["result"] else {
                    return TelegramSamples.decoder.events(ofDelivery: answer)
                }
                return UpdateBatch(result, decoder: TelegramSamples.decoder)?.events ?? []
            },
            deliver: TelegramSamples.answer,
            isBatched: true
        )
        #expect(conformance.failures(of: check) == [])
    }

    private static func conformance(
        decode: @escaping @Sendable ([UInt8]) -> [LiveEvent],
        deliver: @escaping @Sendable ([[UInt8]]) -> [UInt8],
        isBatched: Bool
    ) throws -> Conformance {
        let names = TelegramSamples.fixtures.names.filter { !$0.hasSuffix("own_echo") }
        return Conformance(
            decode: decode,
            deliver: deliver,
            isBatched: isBatched,
            pieces: try names.map(TelegramSamples.update),
            original: try TelegramSamples.update("message__text"),
            edit: try TelegramSamples.update("edited_message__text"),
            // Telegram does not tell of deletions in groups.
            deletion: nil,
            unknown: try ["update__unknown_kind", "message__new_kind"].map(TelegramSamples.update),
            senderless: [try TelegramSamples.update("message__no_sender")],
            saying: { TelegramSamples.saying($0) },
            echoes: [try TelegramSamples.update("message__own_echo")]
        )
    }
}
