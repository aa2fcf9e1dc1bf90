import Domain
import Networks
import Outbox
import Testing

@Suite("Intents and outcomes in the journal")
struct IntentTests {
    private let full = Intent(
        actor: "receipts",
        version: 3,
        source: 41,
        target: .person("telegram:77"),
        kind: .answer,
        text: "Nomor \"IZN-2026-0012\"\ntercatat",
        photos: ["ab", "cd"],
        reply: 40,
        buttons: [OutgoingMessage.Button(label: "Setuju", data: "y:41")],
        urgency: .emergency
    )

    @Test("An intent is written in one key order and read back")
    func intentRoundTrip() throws {
        let text =
            #"{"actor":"receipts","version":3,"source":41,"person":"telegram:77","kind":"answer","#
            + #""text":"Nomor \"IZN-2026-0012\"\ntercatat","photos":["ab","cd"],"reply":40,"#
            + #""buttons":[["Setuju","y:41"]],"urgent":true}"#
        #expect(String(decoding: full.encoded(), as: UTF8.self) == text)
        #expect(try decodeIntent(text) == full)
        let plain = Intent(
            actor: "routes",
            source: 7,
            target: .forum(ForumID(rawValue: "abc")),
            kind: .route,
            text: ""
        )
        #expect(try decodeIntent(String(decoding: plain.encoded(), as: UTF8.self)) == plain)
    }

    @Test("Unknown keys of an intent are passed over, an unknown kind or no target is refused")
    func intentFromLaterVersions() throws {
        let later =
            #"{"mood":{"x":[1]},"actor":"a","version":1,"source":2,"forum":"f","kind":"recap","text":"t"}"#
        #expect(try decodeIntent(later).kind == .recap)
        #expect(throws: JSONScanner.Fault.self) {
            try decodeIntent(#"{"actor":"a","version":1,"source":2,"forum":"f","kind":"song","text":"t"}"#)
        }
        #expect(throws: JSONScanner.Fault.self) {
            try decodeIntent(#"{"actor":"a","version":1,"source":2,"kind":"recap","text":"t"}"#)
        }
    }

    @Test("An outcome of every status is read back as it was written", arguments: Outcome.Status.allCases)
    func outcomeRoundTrip(status: Outcome.Status) throws {
        let outcome = Outcome(
            status,
            at: 1_700_000_000_123,
            attempts: 4,
            chat: "-100",
            message: "9",
            reason: OutcomeReason(.refused, detail: "chat not found"),
            until: 1_700_000_060_000
        )
        #expect(try decodeOutcome(outcome.encoded()) == outcome)
        let bare = Outcome(status, at: 5)
        #expect(try decodeOutcome(bare.encoded()) == bare)
        #expect(
            String(decoding: bare.encoded(), as: UTF8.self) == #"{"status":"\#(status.rawValue)","at":5}"#
        )
    }

    @Test("A reason of a later version reads as another reason, with its detail")
    func unknownReason() throws {
        let bytes = Array(#"{"status":"failed","at":5,"reason":"aliens","detail":"ufo","extra":null}"#.utf8)
        #expect(try decodeOutcome(bytes).reason == OutcomeReason(.other, detail: "ufo"))
    }

    @Test("One actor says one thing about one entry to one target")
    func naturalKeys() {
        var other = full
        other.text = "lain"
        #expect(other.naturalKey == full.naturalKey)
        for change: (inout Intent) -> Void in [
            { $0.actor = "x" }, { $0.version = 4 }, { $0.source = 42 },
            { $0.target = .person("telegram:78") },
            { $0.target = .forum(ForumID(rawValue: "telegram:77")) },
        ] {
            var changed = full
            change(&changed)
            #expect(changed.naturalKey != full.naturalKey)
        }
    }

    @Test("An intent is settled under one key, tries are not keyed")
    func outcomeKeys() {
        let keys = [Outcome.Status.sent, .suppressed, .givenUp].map { Outcome($0, at: 1).naturalKey(of: 9) }
        #expect(Set(keys) == [["outcome", "9", "settled"]])
        #expect(Outcome(.attempting, at: 1).naturalKey(of: 9) == nil)
        #expect(Outcome(.failed, at: 1).naturalKey(of: 9) == nil)
        #expect(Outcome(.failed, at: 1, message: "5").naturalKey(of: 9) == ["outcome", "9", "failed"])
        #expect(Outcome(.read, at: 1).naturalKey(of: 9) == ["outcome", "9", "read"])
    }

    private func decodeIntent(_ text: String) throws -> Intent {
        try Array(text.utf8).withUnsafeBytes { try Intent(decoding: $0) }
    }

    private func decodeOutcome(_ bytes: [UInt8]) throws -> Outcome {
        try bytes.withUnsafeBytes { try Outcome(decoding: $0) }
    }
}
