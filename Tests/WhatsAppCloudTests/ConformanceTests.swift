import Networks
import StandIns
import Testing

@testable import WhatsAppCloud

/// The checks that every live network passes.
@Suite struct ConformanceTests {
    private static let contacts = #"[{"profile":{"name":"Camat"},"wa_id":"6281200000001"}]"#

    private static func message(_ id: String, _ content: String, from: String = "6281200000001") -> [UInt8] {
        Array(#"{"from":"\#(from)","id":"\#(id)","timestamp":"1795233600",\#(content)}"#.utf8)
    }

    private static func text(_ words: String) -> String { #""type":"text","text":{"body":"\#(words)"}"# }

    private static let image =
        #""type":"image","image":{"id":"7","mime_type":"image/jpeg","sha256":"x","caption":"c"}"#
    private static let place = #""type":"location","location":{"latitude":-6.5,"longitude":106.8,"name":"K"}"#
    private static let pressed =
        #""type":"interactive","context":{"id":"O1"},"interactive":{"type":"button_reply","#
        + #""button_reply":{"id":"a","title":"Ya"}}"#
    private static let edit =
        #""type":"edit","edit":{"original_message_id":"A","message":{"type":"text","text":{"body":"dua"}}}"#

    private static let samples = Conformance(
        decode: { Delivery.events(in: $0) },
        deliver: { MetaDeliveries().messages($0, contacts: contacts) },
        isBatched: true,
        pieces: [
            message("A", text("satu")), message("B", image), message("C", place), message("D", pressed),
            message("E", edit), message("F", #""type":"reaction","reaction":{"message_id":"A","emoji":"🙏"}"#),
            message("G", #""type":"revoke","revoke":{"original_message_id":"A"}"#),
            message(
                "H",
                #""type":"system","system":{"type":"user_changed_number","body":"b","wa_id":"62813"}"#
            ),
            message("I", #""group_id":"R1VQ","# + text("di grup")),
            message("J", #""type":"button","context":{"id":"O1"},"button":{"payload":"p","text":"Ya"}"#),
        ],
        original: message("A", text("satu")),
        edit: message("E", edit),
        deletion: message("G", #""type":"revoke","revoke":{"original_message_id":"unseen"}"#),
        unknown: [
            message("U", #""type":"hologram","hologram":{}"#),
            message("V", #""type":"unsupported","errors":[{"code":131051,"title":"t"}]"#),
            Array(#"{"type":7}"#.utf8), Array(#""words""#.utf8), Array("[]".utf8),
        ],
        senderless: [
            Array(
                #"{"id":"S","timestamp":"1795233600","group_id":"R1VQ","type":"text","text":{"body":"?"}}"#
                    .utf8
            )
        ],
        saying: { message("A", text($0)) },
        echoes: [message("O", text("sendiri"), from: "6221555550100")]
    )

    @Test(arguments: Conformance.Check.allCases) func conforms(_ check: Conformance.Check) {
        #expect(Self.samples.failures(of: check) == [])
    }
}
