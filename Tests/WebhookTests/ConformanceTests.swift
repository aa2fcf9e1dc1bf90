import Networks
import StandIns
import Testing

@testable import Webhook

/// The checks that every live network passes.
///
/// This hook differs from the others in one thing: its sender is a programmer, so what cannot be read is not kept
/// but refused with 422 and the reasons. Here such a refusal counts as an unreadable event; that nothing else of
/// its batch is taken is tested in ``RefusalTests``.
@Suite struct ConformanceTests {
    private static func event(_ type: String, _ id: String, _ rest: String) -> [UInt8] {
        let head = #"{"type":"\#(type)","chat":{"id":"c"},"id":"\#(id)","at":"2026-11-21T06:30:00Z","#
        return Array((head + rest + "}").utf8)
    }

    private static let sender = #""sender":{"id":"u","name":"Camat"}"#

    private static func decode(_ body: [UInt8]) -> [LiveEvent] {
        switch HookDelivery(network: "webhook.balai", relay: "kota-sini", rules: []).read(body) {
        case .events(let events, _): events
        case .refused:
            [LiveEvent(chat: LiveChat(id: ""), content: .unreadable(reason: "refused"), raw: body)]
        }
    }

    private static let original = event("post", "m", sender + #","text":"satu""#)
    private static let edit = event("edit", "m", sender + #","revision":"2","text":"dua""#)
    private static let deletion = event("deletion", "unseen", sender)

    private static let samples = Conformance(
        decode: decode,
        deliver: { $0.joined(separator: [UInt8(ascii: ",")]).map { $0 } },
        isBatched: false,
        pieces: [
            original, edit, deletion, event("reaction", "m", sender + #","emojis":["🙏"]"#),
            event(
                "post",
                "p",
                sender + #","location":{"latitude":-6.5,"longitude":106,"name":"K"},"mentions":["u"]"#
            ),
            event(
                "post",
                "f",
                sender + #","forwarded":{"from":"x","often":true},"text":"t","automatic":true"#
            ),
            event(
                "post",
                "o",
                sender + #","text":"t","origin":{"system":"titian","relay":"kota-lain","id":"7"}"#
            ),
        ],
        original: original,
        edit: edit,
        deletion: deletion,
        unknown: [
            event("poll", "m", sender), Array("{}".utf8), Array("7".utf8), Array(#"{"type":7}"#.utf8),
            event("post", "m", #""text":"t","hologram":1"#),
        ],
        senderless: [event("post", "m", #""text":"?""#)],
        saying: { event("post", "m", sender + #","text":"\#($0)""#) },
        echoes: [
            event("post", "m", sender + #","text":"t","origin":{"system":"titian","relay":"kota-sini"}"#)
        ]
    )

    @Test(arguments: Conformance.Check.allCases) func conforms(_ check: Conformance.Check) {
        #expect(Self.samples.failures(of: check) == [])
    }
}
